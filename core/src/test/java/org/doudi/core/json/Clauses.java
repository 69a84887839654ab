package org.doudi.core.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/** Arbitrary rules: every case with every constant. They need not make sense. */
final class Clauses {

    private static final Arbitrary<Ladder<Integer>> RANKS =
            ladders(Arbitraries.integers().between(0, Steering.MOST));
    private static final Arbitrary<Ladder<Integer>> INTERVALS =
            ladders(Arbitraries.integers().between(1, Steering.MOST));

    private Clauses() {}

    static Arbitrary<Provision> provisions(Arbitrary<Basis> bases) {
        return Combinators.combine(Values.ids(), Values.words(), bases, Values.ids(), Values.ids())
                .as(Head::new)
                .flatMap(Clauses::provisions);
    }

    /** What every rule has, and two ids that it may name. */
    record Head(String id, Text title, Basis basis, String other, String another) {

        /** An id that is none of these. */
        String different(Set<String> others) {
            return Stream.of(another, "x0", "x1", "x2", "x3")
                    .filter(id -> !others.contains(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Arbitrary<Provision> provisions(Head head) {
        String id = head.id();
        Text title = head.title();
        Basis basis = head.basis();
        Arbitrary<Provision> values = Arbitraries.oneOf(
                Arbitraries.of(IncomeRule.Concept.class)
                        .map(concept -> new IncomeRule.IncomeConcept(id, title, concept, basis)),
                Combinators.combine(
                                Values.someOf(IncomeKind.class),
                                Values.windows(),
                                Arbitraries.of(IncomeRule.Tested.class))
                        .as((kinds, window, tested) ->
                                new IncomeRule.Disregard(id, title, kinds, window, tested, basis)),
                Combinators.combine(Values.someOf(IncomeKind.class), Arbitraries.of(IncomeRule.Earnings.class))
                        .as((kinds, earnings) ->
                                new IncomeRule.EarningsDeduction(id, title, kinds, earnings, head.other(), basis)),
                Values.someOf(ExpenseKind.class)
                        .map(kinds -> new IncomeRule.SpendingDeduction(id, title, kinds, head.other(), basis)),
                Values.someOf(KinRelation.class)
                        .map(kin ->
                                new IncomeRule.ImputedSupport(id, title, kin, head.other(), head.another(), basis)));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Provision.Programme(id, title, basis),
                        new Provision.SupplementGroup(id, title, head.other(), basis)),
                Arbitraries.of(ParameterType.class).map(type -> new Provision.Parameter(id, title, type, basis)),
                values,
                Conditions.PERSON.map(who -> new Provision.Unit(id, title, who, basis)),
                Conditions.PERSON.map(
                        who -> new Provision.Supplement(id, title, head.other(), who, head.another(), basis)),
                Combinators.combine(Conditions.HOME, Arbitraries.of(Provision.Effect.class))
                        .as((criterion, effect) -> new Provision.Condition(
                                id, title, head.other(), effect, exception(head, effect), criterion, basis)),
                Combinators.combine(
                                Arbitraries.of(Criterion.Scope.class),
                                Values.someOf(Role.class),
                                Arbitraries.integers().between(0, History.MAX_MONTHS),
                                Arbitraries.of(Provision.Silence.class))
                        .as((about, roles, months, unanswered) ->
                                new Provision.Question(id, title, about, roles, months, unanswered, basis)),
                steering(head),
                administration(head),
                promises(head),
                Benefits.of(head),
                Steps.procedures(head));
    }

    /** Named where there can be one, and only there. */
    private static Optional<String> exception(Head head, Provision.Effect effect) {
        return effect == Provision.Effect.EXCLUDES_AS_A_RULE ? Optional.of(head.another()) : Optional.empty();
    }

    private static Arbitrary<Provision> steering(Head head) {
        String id = head.id();
        Text title = head.title();
        Basis basis = head.basis();
        return Arbitraries.oneOf(
                Combinators.combine(RANKS, Arbitraries.of(Steering.Precedence.class))
                        .as((ranks, precedence) ->
                                new Steering.Priority(id, title, head.other(), ranks, precedence, basis)),
                INTERVALS.map(months -> new Steering.Review(id, title, head.other(), months, basis)),
                Combinators.combine(
                                Arbitraries.of(Steering.Population.class),
                                Arbitraries.of(Steering.Scale.class),
                                Arbitraries.of(Steering.Misfit.class))
                        .as((of, effect, misfit) ->
                                new Steering.Quota(id, title, head.other(), head.another(), of, effect, misfit, basis)),
                Combinators.combine(
                                Arbitraries.of(Steering.Measure.Kind.class),
                                Conditions.SHORT,
                                Arbitraries.of(Steering.Measure.Weight.class),
                                Values.optionals(Values.ids()),
                                Arbitraries.integers().between(0, 366))
                        .as((kind, who, weight, limit, times) ->
                                new Steering.Measure(id, title, kind, who, weight, limit, times, basis)));
    }

    private static Arbitrary<Provision> administration(Head head) {
        String id = head.id();
        Text title = head.title();
        Basis basis = head.basis();
        return Arbitraries.oneOf(
                Combinators.combine(Values.someOf(Role.class), Values.someOf(Role.class))
                        .as((leads, approves) ->
                                new Administration.Authority(id, title, head.other(), leads, approves, basis)),
                Arbitraries.of(Administration.FirstMonth.class)
                        .map(from -> new Administration.Start(id, title, head.other(), from, basis)),
                Combinators.combine(
                                Arbitraries.of(Role.class),
                                Arbitraries.of(Administration.Form.class),
                                Arbitraries.of(Administration.Duty.class))
                        .as((keeper, form, duty) ->
                                new Administration.RecordKept(id, title, head.other(), keeper, form, duty, basis)),
                consistency(head, Conditions.SHORT),
                consistency(head, Conditions.PERSON));
    }

    /** Two criteria about the same. */
    private static Arbitrary<Provision> consistency(Head head, Arbitrary<Criterion> criteria) {
        return Combinators.combine(
                        criteria,
                        criteria,
                        Arbitraries.of(Administration.Sought.class),
                        Arbitraries.of(Administration.Severity.class))
                .as((applies, expects, sought, severity) -> new Administration.Consistency(
                        head.id(), head.title(), applies, expects, sought, severity, head.basis()));
    }

    static <V> Arbitrary<Ladder<V>> ladders(Arbitrary<V> values) {
        Arbitrary<Ladder.Rung<V>> rungs =
                Combinators.combine(Values.words(), Conditions.SHORT, values).as(Ladder.Rung::new);
        return Combinators.combine(rungs.list().ofMinSize(1).ofMaxSize(3), Values.optionals(values))
                .as(Ladder::new);
    }

    private static Arbitrary<Provision> promises(Head head) {
        String id = head.id();
        Text title = head.title();
        Basis basis = head.basis();
        return Arbitraries.oneOf(
                aims(head).map(aim -> new Promise.Target(id, title, aim, basis)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 36_600),
                                Values.ids().list().ofMinSize(1).ofMaxSize(3))
                        .as((days, notices) -> new Promise.Timetable(id, title, head.other(), days, notices, basis)),
                Arbitraries.of(Promise.Law.class)
                        .map(law -> new Promise.Exemption(id, title, head.other(), law, basis)));
    }

    private static Arbitrary<Promise.Aim> aims(Head head) {
        Arbitrary<LocalDate> starts = Values.daysUntil(Values.LAST_DAY.minusYears(100))
                .map(day -> day.getDayOfMonth() == 29 ? day.minusDays(1) : day);
        return Arbitraries.oneOf(
                Combinators.combine(Values.ratios(), Values.windows())
                        .as((ratio, on) -> new Promise.Aim.AtLeast(head.other(), ratio, head.another(), on)),
                Combinators.combine(
                                starts,
                                Arbitraries.integers().between(1, 100),
                                Values.optionals(Values.amounts()),
                                Values.ratios(),
                                Values.ratios())
                        .as((from, years, base, rate, within) ->
                                new Promise.Aim.Growth(head.other(), from, from.plusYears(years), base, rate, within)),
                Combinators.combine(starts, Arbitraries.integers().between(1, 100), Values.ratios())
                        .as((from, years, ratio) -> new Promise.Aim.RatioPath(
                                head.other(), head.another(), from, from.plusYears(years), ratio)),
                Combinators.combine(Values.amounts(), Values.windows())
                        .as((least, on) -> new Promise.Aim.AverageBenefit(head.other(), least, on)));
    }
}
