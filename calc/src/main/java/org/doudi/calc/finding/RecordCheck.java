package org.doudi.calc.finding;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Missing;
import org.doudi.calc.internal.ConsistencyPlan;
import org.doudi.calc.internal.ConsistencyPlan.Expected;
import org.doudi.calc.internal.RegimeOn;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Administration.Sought;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/**
 * Looks through the record of a household for what contradicts itself and for what is missing, by the rules of consistency that
 * a regime carries (建档立卡数据质量检查). Nobody's benefit follows from it. Made once for a day; immutable, to be shared by threads.
 */
public final class RecordCheck {

    private final LocalDate on;
    private final ConsistencyPlan plan;

    private RecordCheck(LocalDate on, ConsistencyPlan plan) {
        this.on = on;
        this.plan = plan;
    }

    /** Compiles the rules of consistency in force on that day; or tells everything that stands in the way. */
    public static Either<Problems, RecordCheck> of(Regime regime, LocalDate on) {
        return Problems.attempt(() -> new RecordCheck(on, ConsistencyPlan.compile(regime, on)));
    }

    /** How many rules it goes by. */
    public int rules() {
        return plan.rules().size();
    }

    /**
     * Looks through a record: everything that is wrong with it, rule by rule and member by member.
     *
     * @throws IllegalArgumentException if the situation is of another day
     */
    public List<Irregularity> check(Situation situation) {
        RegimeOn.requireDay(situation, on, "check");
        Frame frame = plan.plan().run(situation);
        List<Irregularity> found = new ArrayList<>();
        for (Expected expected : plan.rules()) {
            for (long rest = expected.tells(frame); rest != 0; rest &= rest - 1) {
                found.add(irregularity(expected, frame, Long.numberOfTrailingZeros(rest)));
            }
        }
        return found;
    }

    private Irregularity irregularity(Expected expected, Frame frame, int place) {
        Optional<String> member = expected.isAboutMembers()
                ? Optional.of(frame.situation().household().members().get(place).id())
                : Optional.empty();
        List<Missing> missing = expected.rule().sought() == Sought.GAP
                ? plan.plan().missingOf(frame, expected.expects(), member.isPresent() ? 1L << place : -1L)
                : List.of();
        return new Irregularity(
                expected.rule().id(),
                expected.rule().title(),
                expected.rule().sought(),
                expected.rule().severity(),
                member,
                missing,
                expected.cited());
    }

    @Override
    public String toString() {
        return "RecordCheck[" + plan.rules().size() + " rules on " + on + "]";
    }
}
