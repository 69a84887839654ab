package org.doudi.core.household;

import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * What a household is or was enrolled in, since when and on what ground (救助状态).
 *
 * @param programme the programme's id, for example {@code dibao}
 * @param enrolled the days on which it was enrolled
 * @param ground the code of the ground on which it was admitted, as the policy of the time names it
 * @param paid what was paid last, if that is known
 */
public record Standing(String programme, Window enrolled, String ground, Fact<Amount> paid) {

    /** Refuses an amount below zero. */
    public Standing {
        Problems.require(
                paid.value().filter(amount -> amount.money().isNegative()).isEmpty(),
                "money.negative",
                "paid",
                "a negative amount",
                Text.of("不小于 0 的金额", "an amount that is not negative"));
    }

    /** An enrolment of which it is not known what was paid. */
    public static Standing of(String programme, Window enrolled, String ground) {
        return new Standing(programme, enrolled, ground, Fact.unknown());
    }

    /** The same, and this was paid last. */
    public Standing withPaid(Amount amount) {
        return new Standing(programme, enrolled, ground, Fact.known(amount));
    }

    /** Only in what: when and why is personal. */
    @Override
    public String toString() {
        return "Standing[" + programme + "]";
    }
}
