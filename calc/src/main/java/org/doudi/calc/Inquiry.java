package org.doudi.calc;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.internal.CriteriaPlan;
import org.doudi.calc.internal.PlanCompiler;
import org.doudi.calc.internal.RegimeOn;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/**
 * Asks one household every criterion of a regime, whatever rule it stands in: conditions of admission and exit, who gets a
 * supplement or a measure, the rungs of ladders. It decides nothing; an {@link Assessor} does. Policies are looked at with it.
 *
 * <p>Immutable; shared by threads.
 */
public final class Inquiry {

    private final LocalDate on;
    private final CriteriaPlan plan;

    private Inquiry(LocalDate on, CriteriaPlan plan) {
        this.on = on;
        this.plan = plan;
    }

    /**
     * A criterion, or a part of one, where it stands.
     *
     * @param rule the id of the rule
     * @param path where in the rule, for example {@code criterion/0/1}: the second part of the first
     * @param criterion the criterion
     */
    public record Node(String rule, String path, Criterion criterion) {}

    /** Compiles every criterion in force on that day; or tells everything that stands in the way. */
    public static Either<Problems, Inquiry> of(Regime regime, LocalDate on) {
        return Problems.attempt(() -> new Inquiry(on, PlanCompiler.compileCriteria(regime, on, Optional.empty())));
    }

    /**
     * Compiles the criteria in force on that day that concern one of these programmes, and those that concern none; or tells
     * everything that stands in the way. What other programmes need may be open.
     */
    public static Either<Problems, Inquiry> of(Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        return Problems.attempt(
                () -> new Inquiry(on, PlanCompiler.compileCriteria(regime, on, Optional.of(programmes))));
    }

    /** The day. */
    public LocalDate on() {
        return on;
    }

    /** Every criterion and every part of one, rule by rule. */
    public List<Node> nodes() {
        return plan.nodes();
    }

    /**
     * Asks a household.
     *
     * @throws IllegalArgumentException if the situation is of another day
     */
    public Answers ask(Situation situation) {
        RegimeOn.requireDay(situation, on, "inquiry");
        return new Answers(plan, plan.run(situation));
    }

    @Override
    public String toString() {
        return "Inquiry[on " + on + "]";
    }

    /** What one household answered. */
    public static final class Answers {

        private final CriteriaPlan plan;
        private final Frame frame;

        Answers(CriteriaPlan plan, Frame frame) {
            this.plan = plan;
            this.frame = frame;
        }

        /**
         * What each node came to, in the order of {@link Inquiry#nodes}: one truth for a criterion about the household; for one
         * about a person, the truths that occur among its people.
         */
        public List<Set<Truth>> all() {
            List<Set<Truth>> answers = new ArrayList<>();
            for (int node = 0; node < plan.nodes().size(); node++) {
                answers.add(plan.answers(frame, node));
            }
            return answers;
        }

        /**
         * Whether the criterion of a condition or a measure holds.
         *
         * @throws IllegalArgumentException if no rule of that name that asks a household is in force
         */
        public Truth holds(String rule) {
            if (!plan.asks(rule)) {
                throw new IllegalArgumentException("no rule " + rule + " asks a household on that day");
            }
            return plan.holds(frame, rule);
        }

        /**
         * What a ladder gives, a rank or a number of months; unknown as long as it depends on what is unknown, and nothing
         * where no rung holds and there is no otherwise.
         *
         * @throws IllegalArgumentException if no ladder of that name is in force
         */
        public Fact<Optional<Integer>> value(String ladder) {
            if (!plan.climbs(ladder)) {
                throw new IllegalArgumentException("no ladder " + ladder + " is in force on that day");
            }
            return plan.value(frame, ladder);
        }

        /** Says nothing of the answers: they are personal. */
        @Override
        public String toString() {
            return "Answers";
        }
    }
}
