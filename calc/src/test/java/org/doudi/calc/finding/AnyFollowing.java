package org.doudi.calc.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.doudi.calc.OnRecord;
import org.doudi.calc.Regimes;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.ShockKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * Any regime that follows those whom it has admitted: upon {@link OnRecord}, with a second programme, {@code poor}, that has a
 * line of its own, and with exits, protections, phasing out, reviews, placements and measures of any number and on anything
 * that is on record.
 */
final class AnyFollowing {

    static final Set<ProgrammeId> PROGRAMMES = Set.of(ProgrammeId.DIBAO, ProgrammeId.of("poor"));

    private final Random random;

    private AnyFollowing(Random random) {
        this.random = random;
    }

    static Arbitrary<Regime> regimes() {
        return Arbitraries.longs().map(seed -> new AnyFollowing(new Random(seed)).regime());
    }

    private Regime regime() {
        Policy.Builder layer = Regimes.aLayer("following")
                .inForce(Window.ALWAYS)
                .add(
                        Regimes.parameter("poor.line", ParameterType.AMOUNT),
                        Followed.condition("poor.income", "poor", Effect.ADMITS, Criterion.incomeBelow("poor.line")),
                        new Provision.Gap(
                                "poor.gap",
                                Regimes.TITLE,
                                "poor",
                                "poor.line",
                                "rounding",
                                any(Set.of(), Set.of("dibao")),
                                Regimes.BASIS),
                        Regimes.parameter("scale", ParameterType.RATIO),
                        Regimes.parameter("months", ParameterType.MONTHS),
                        Regimes.parameter("more-months", ParameterType.MONTHS))
                .bind("poor.line", ParameterValue.of(Amount.monthly(Money.ofYuan(any(200, 350, 500)))), Regimes.BASIS)
                .bind("months", ParameterValue.months(any(3, 5, 6)), Regimes.BASIS)
                .bind("more-months", ParameterValue.months(any(1, 6, 12)), Regimes.BASIS);
        List.of("dibao", "poor").forEach(programme -> follow(layer, programme));
        some(2, number -> layer.add(measure("measure-" + number)));
        some(
                1,
                number -> layer.add(new Linkage.Placement(
                        "placement",
                        Regimes.TITLE,
                        "dibao",
                        "poor",
                        Criterion.incomeBelow("line"),
                        criterion(),
                        criterion(),
                        Regimes.BASIS)));
        some(
                1,
                number -> layer.add(
                        new Linkage.CrossEligibility("crossing", Regimes.TITLE, "poor", "dibao", Regimes.BASIS)));
        return Regimes.of(OnRecord.policy(), layer.build());
    }

    private void follow(Policy.Builder layer, String programme) {
        some(2, number -> layer.add(condition(programme, Effect.EXITS, number)));
        some(2, number -> layer.add(condition(programme, Effect.PROTECTS, number)));
        some(
                1,
                number -> layer.add(new Benefit.WhileProtected(
                        programme + ".kept", Regimes.TITLE, programme, any(Benefit.Pays.values()), Regimes.BASIS)));
        some(
                2,
                number -> layer.add(new Benefit.Gradual(
                        programme + ".gradual-" + number,
                        Regimes.TITLE,
                        programme,
                        criterion(),
                        any("months", "more-months"),
                        any(Benefit.Pays.values()),
                        Regimes.BASIS)));
        some(
                1,
                number -> layer.add(new Steering.Review(
                        programme + ".review",
                        Regimes.TITLE,
                        programme,
                        Ladder.of(any(6, 12), rung(3), rung(6)),
                        Regimes.BASIS)));
        some(
                1,
                number -> layer.add(new Steering.Priority(
                        programme + ".priority",
                        Regimes.TITLE,
                        programme,
                        new Ladder<>(List.of(rung(1), rung(any(1, 2))), any(Optional.of(3), Optional.empty())),
                        any(Steering.Precedence.values()),
                        Regimes.BASIS)));
        some(
                1,
                number -> layer.add(new Steering.Quota(
                        programme + ".quota",
                        Regimes.TITLE,
                        programme,
                        "scale",
                        Steering.Population.ASSIGNED,
                        any(Steering.Scale.values()),
                        any(Steering.Misfit.values()),
                        Regimes.BASIS)));
    }

    private Ladder.Rung<Integer> rung(int months) {
        return new Ladder.Rung<>(Text.of("某类", "some class"), criterion(), months);
    }

    private Provision condition(String programme, Effect effect, int number) {
        return Followed.condition(
                programme + "." + effect.name().toLowerCase(Locale.ROOT) + "-" + number,
                programme,
                effect,
                criterion());
    }

    private Provision measure(String id) {
        return new Steering.Measure(
                id,
                Regimes.TITLE,
                Steering.Measure.Kind.FINANCIAL,
                criterion(),
                Steering.Measure.Weight.FIRST,
                Optional.empty(),
                0,
                Regimes.BASIS);
    }

    private Criterion criterion() {
        return switch (random.nextInt(6)) {
            case 0 -> Criterion.not(question());
            case 1 -> Criterion.all(question(), question());
            case 2 -> Criterion.any(question(), question());
            default -> question();
        };
    }

    private Criterion question() {
        List<Supplier<Criterion>> questions = List.of(
                () -> Criterion.compare(
                        Term.countableIncome(),
                        any(Comparison.AT_LEAST, Comparison.ABOVE, Comparison.BELOW),
                        Term.perMember(any("line", "poor.line"))),
                () -> History.stated(any("is-fit", "exception")),
                () -> History.enrolledFor(any("dibao", "poor"), any(0, 6)),
                () -> History.struck(12, any(ShockKind.ILLNESS, ShockKind.DISASTER)),
                () -> History.steadilyAbove("line", any(1, 2)),
                () -> Criterion.someMember(Criterion.agedAtLeast(60)),
                () -> Criterion.someMember(Criterion.disabled(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2)),
                () -> Criterion.someMember(Criterion.earns(IncomeKind.WAGE)));
        return questions.get(random.nextInt(questions.size())).get();
    }

    private interface Numbered {
        void add(int number);
    }

    private void some(int most, Numbered rule) {
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            rule.add(i);
        }
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
