package org.doudi.calc;

import java.util.Optional;
import org.doudi.core.money.Money;
import org.doudi.core.text.Text;

/**
 * One benefit that is due.
 *
 * @param benefit the id of the provision that gives it
 * @param title its title
 * @param member the id of the member for whom it is; nothing if it is for the household
 * @param monthly yuan a month, more than zero
 */
public record Award(String benefit, Text title, Optional<String> member, Money monthly) {

    /** Says nothing: which benefit somebody gets can tell an illness. */
    @Override
    public String toString() {
        return "Award";
    }
}
