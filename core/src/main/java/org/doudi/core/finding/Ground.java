package org.doudi.core.finding;

import org.doudi.core.fact.Truth;
import org.doudi.core.text.Text;

/**
 * A rule that a finding rests on, and how it came out.
 *
 * @param rule the id of the rule
 * @param title its title
 * @param holds whether it holds of the household
 * @param cited the places in the documents that it rests on
 */
public record Ground(String rule, Text title, Truth holds, Text cited) {

    /** Says nothing of how it came out: that is personal. */
    @Override
    public String toString() {
        return "Ground[" + rule + "]";
    }
}
