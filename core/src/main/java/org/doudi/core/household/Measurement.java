package org.doudi.core.household;

import java.time.LocalDate;
import org.doudi.core.money.Amount;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What was measured of a household at an earlier review (复核测算): kept as what was measured, so that it can be compared
 * with the line of its own day.
 *
 * @param on the day to which it belongs
 * @param countableIncome the countable income of the whole household at the time
 * @param members how many people counted, at least 1
 */
public record Measurement(LocalDate on, Amount countableIncome, int members) {

    /** Refuses a household of nobody and income below zero. */
    public Measurement {
        Problems.require(
                !countableIncome.money().isNegative(),
                "money.negative",
                "countableIncome",
                "a negative amount",
                Text.of("不小于 0 的金额", "an amount that is not negative"));
        Problems.require(
                members >= 1 && members <= Household.MAX_MEMBERS,
                "members.count",
                "members",
                String.valueOf(members),
                Text.of("1 至 " + Household.MAX_MEMBERS + " 名成员", "1 to " + Household.MAX_MEMBERS + " members"));
    }

    /** A measurement. */
    public static Measurement of(LocalDate on, Amount countableIncome, int members) {
        return new Measurement(on, countableIncome, members);
    }

    /** Says nothing of the income: it is personal. */
    @Override
    public String toString() {
        return "Measurement[" + on + "]";
    }
}
