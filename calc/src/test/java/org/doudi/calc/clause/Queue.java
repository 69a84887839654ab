package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.quota.Candidate;
import org.doudi.calc.quota.QuotaNumber;
import org.doudi.calc.quota.QuotaSelection;
import org.doudi.calc.quota.Ranked;
import org.doudi.calc.quota.Ranking;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.problem.Problems;

/** Households that ask on one day; all their people count. */
final class Queue {

    private record Asks(Situation situation, LocalDate applied) {}

    private final String day;
    private final List<Asks> all = new ArrayList<>();

    Queue(String day) {
        this.day = day;
    }

    /** One that applies on the day. */
    Queue add(String name, Home home) {
        return add(name, home, day);
    }

    Queue add(String name, Home home, String applied) {
        all.add(new Asks(home.named(name).on(day), LocalDate.parse(applied)));
        return this;
    }

    /** Who is within the share that the rules set of a population. */
    QuotaSelection within(Regime regime, String quota, long population) {
        LocalDate on = LocalDate.parse(day);
        return within(regime, made(QuotaNumber.of(regime, on, quota, population)));
    }

    /** Who is within a number that was assigned. */
    QuotaSelection withinAssigned(Regime regime, String quota, long persons) {
        LocalDate on = LocalDate.parse(day);
        return within(regime, made(QuotaNumber.assigned(regime, on, quota, persons)));
    }

    private QuotaSelection within(Regime regime, QuotaNumber quota) {
        ProgrammeId programme = ProgrammeId.of(quota.rule().programme());
        Ranking ranking = made(Ranking.of(programme, candidates(regime, programme)));
        return made(QuotaSelection.of(quota, ranking, 0));
    }

    /** The names in the order of what a measure that goes to some first offers. */
    List<String> byMeasure(Regime regime, String measure) {
        Asked.rule(regime, Steering.Measure.class, measure, day);
        return made(Ranking.ofMeasure(measure, candidates(regime, ProgrammeId.of("monitoring")))).ranked().stream()
                .map(Ranked::household)
                .toList();
    }

    private List<Candidate> candidates(Regime regime, ProgrammeId programme) {
        assertThat(regime.on(LocalDate.parse(day)).provision(programme.code())).isPresent();
        Examiner examiner = made(Examiner.of(regime, LocalDate.parse(day), Set.of(programme)));
        return all.stream()
                .map(one -> Candidate.of(
                        examiner.examine(one.situation()),
                        one.situation().household().members().size(),
                        one.applied()))
                .toList();
    }

    /** Each household with its verdict, in order. */
    static List<String> told(QuotaSelection selection) {
        return selection.all().stream()
                .map(one -> one.household() + " " + one.verdict())
                .toList();
    }

    private static <T> T made(Either<Problems, T> made) {
        return made.getOrElseThrow(problems -> new AssertionError(problems.toString()));
    }
}
