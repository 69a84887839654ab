package org.doudi.calc.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Administration;
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
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * A policy that follows those whom it has admitted, 350 a month for each person: whoever reaches the line leaves, unless they are
 * protected (a question that is open until answered, until the end of 2020) or come off it by work (a question that is no until
 * answered), who are phased out over six months. And families for it.
 */
public final class Followed {

    static final LocalDate DAY = LocalDate.of(2018, 3, 15);
    static final ProgrammeId DIBAO = ProgrammeId.DIBAO;
    static final ProgrammeId DEVELOPMENT = ProgrammeId.of("development");

    private static final Criterion AT_THE_LINE =
            Criterion.compare(Term.countableIncome(), Comparison.AT_LEAST, Term.perMember("line"));

    private Followed() {}

    public static Regime regime(Policy... upon) {
        Policy[] layers = new Policy[upon.length + 1];
        layers[0] = policy().build();
        System.arraycopy(upon, 0, layers, 1, upon.length);
        return Regimes.of(layers);
    }

    static Policy.Builder policy() {
        return Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        condition("exit", "dibao", Effect.EXITS, AT_THE_LINE),
                        question("protected", Provision.Silence.OPEN),
                        condition(
                                "protection",
                                "dibao",
                                Effect.PROTECTS,
                                Criterion.all(
                                        Criterion.during(Window.until(LocalDate.of(2021, 1, 1))),
                                        History.stated("protected"))),
                        new Benefit.WhileProtected(
                                "kept", Regimes.TITLE, "dibao", Benefit.Pays.LAST_AMOUNT, Regimes.BASIS),
                        question("by-work", Provision.Silence.NO),
                        Regimes.parameter("months", ParameterType.MONTHS),
                        new Benefit.Gradual(
                                "phase-out",
                                Regimes.TITLE,
                                "dibao",
                                History.stated("by-work"),
                                "months",
                                Benefit.Pays.LAST_AMOUNT,
                                Regimes.BASIS),
                        new Administration.Start(
                                "start",
                                Regimes.TITLE,
                                "dibao",
                                Administration.FirstMonth.AFTER_DECISION,
                                Regimes.BASIS),
                        question("unstable", Provision.Silence.OPEN),
                        new Steering.Review("review", Regimes.TITLE, "dibao", intervals(), Regimes.BASIS),
                        Regimes.programme("development"),
                        Regimes.parameter("poverty", ParameterType.AMOUNT),
                        condition("development.income", "development", Effect.ADMITS, Criterion.incomeBelow("poverty")),
                        question("able", Provision.Silence.OPEN),
                        new Linkage.Placement(
                                "placement",
                                Regimes.TITLE,
                                "dibao",
                                "development",
                                Criterion.incomeBelow("line"),
                                Criterion.incomeBelow("poverty"),
                                History.stated("able"),
                                Regimes.BASIS),
                        new Linkage.CrossEligibility(
                                "should-be-in-dibao", Regimes.TITLE, "development", "dibao", Regimes.BASIS),
                        Regimes.parameter("loan.limit", ParameterType.MONEY),
                        new Steering.Measure(
                                "loan",
                                Regimes.TITLE,
                                Steering.Measure.Kind.FINANCIAL,
                                History.stated("able"),
                                Steering.Measure.Weight.FIRST,
                                Optional.of("loan.limit"),
                                0,
                                Regimes.BASIS))
                .bind("months", ParameterValue.months(6), Regimes.BASIS)
                .bind("poverty", ParameterValue.of(Amount.yearly(Money.ofYuan(3_000))), Regimes.BASIS)
                .bind("loan.limit", ParameterValue.of(Money.ofYuan(50_000)), Regimes.BASIS);
    }

    private static Ladder<Integer> intervals() {
        return Ladder.of(12, new Ladder.Rung<>(Text.of("不稳定", "unstable"), History.stated("unstable"), 3));
    }

    static Provision condition(String id, String programme, Effect effect, Criterion criterion) {
        return new Provision.Condition(id, Regimes.TITLE, programme, effect, criterion, Regimes.BASIS);
    }

    static Provision question(String id, Provision.Silence unanswered) {
        return new Provision.Question(
                id, Regimes.TITLE, Criterion.Scope.HOME, Set.of(Role.TOWNSHIP), 0, unanswered, Regimes.BASIS);
    }

    static Statement yes(String question) {
        return Statement.yes(question, Role.TOWNSHIP, "clerk-1", "seen on a visit", DAY.minusDays(1));
    }

    static Statement no(String question) {
        return Statement.no(question, Role.TOWNSHIP, "clerk-1", "seen on a visit", DAY.minusDays(1));
    }

    /** Two grown-ups with that wage a month, of whose record everything is known: the line is 700.00. */
    static Situation earning(String monthly) {
        Household household =
                Households.aHouseholdOf(2).incomes(Households.wage(1, monthly)).build();
        return Situation.of(household, DAY).withStandings(Listing.none()).withMeasurements(Listing.none());
    }

    /** Enrolled in dibao since the start of 2017, and paid so much a month. */
    static Standing since2017(String paid) {
        return enrolledSince2017().withPaid(Amount.monthly(Money.of(paid)));
    }

    /** Enrolled in dibao since the start of 2017; what was paid is unknown. */
    static Standing enrolledSince2017() {
        return Standing.of("dibao", Window.from(LocalDate.of(2017, 1, 1)), "income");
    }

    static Measurement measured(LocalDate on) {
        return Measurement.of(on, Amount.monthly(Money.ofYuan(500)), 2);
    }

    static Findings examine(Situation situation) {
        return examine(regime(), situation);
    }

    static Findings examine(Regime regime, Situation situation) {
        return Examiner.of(regime, situation.on(), Set.of(DIBAO, DEVELOPMENT))
                .getOrElseThrow(Problems::toException)
                .examine(situation);
    }

    /** Of a regime that need not have any other programme. */
    static ProgrammeFindings examineDibao(Regime regime, Situation situation) {
        return Examiner.of(regime, situation.on(), Set.of(DIBAO))
                .getOrElseThrow(Problems::toException)
                .examine(situation)
                .of(DIBAO);
    }

    static ProgrammeFindings dibao(Situation situation) {
        return examine(situation).of(DIBAO);
    }
}
