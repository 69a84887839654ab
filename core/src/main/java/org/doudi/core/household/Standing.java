package org.doudi.core.household;

import java.time.LocalDate;
import java.util.Optional;
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
 * @param phasingOutSince the day from which they would have left and are being phased out (渐退起始日); absent if they are not
 */
public record Standing(
        String programme, Window enrolled, String ground, Fact<Amount> paid, Optional<LocalDate> phasingOutSince) {

    /** Refuses an amount below zero, and a phasing out before or after the enrolment. */
    public Standing {
        Problems.require(
                phasingOutSince.filter(day -> !enrolled.contains(day)).isEmpty(),
                "standing.phasingOut",
                "phasingOutSince",
                "a day outside",
                Text.of("登记期间内的日期", "a day on which it is enrolled"));
        Problems.require(
                paid.value().filter(amount -> amount.money().isNegative()).isEmpty(),
                "money.negative",
                "paid",
                "a negative amount",
                Text.of("不小于 0 的金额", "an amount that is not negative"));
    }

    /** An enrolment of which it is not known what was paid. */
    public static Standing of(String programme, Window enrolled, String ground) {
        return new Standing(programme, enrolled, ground, Fact.unknown(), Optional.empty());
    }

    /** The same, and this was paid last. */
    public Standing withPaid(Amount amount) {
        return new Standing(programme, enrolled, ground, Fact.known(amount), phasingOutSince);
    }

    /** The same, being phased out since that day. */
    public Standing withPhasingOutSince(LocalDate day) {
        return new Standing(programme, enrolled, ground, paid, Optional.of(day));
    }

    /** Only in what: when and why is personal. */
    @Override
    public String toString() {
        return "Standing[" + programme + "]";
    }
}
