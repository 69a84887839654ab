package org.doudi.calc.population;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;

/**
 * Ten households under four rules: whoever is not imprisoned belongs; income below the line admits; financial assets of at most
 * 1000 yuan each admit; the gap to the line is filled, to the fen.
 */
final class Town {

    static final LocalDate DAY = LocalDate.of(2018, 6, 1);
    static final ProgrammeId DIBAO = ProgrammeId.DIBAO;

    /**
     * By id, people who belong, income and financial assets:
     *
     * <pre>
     * a  1  0.00           f  2  2000.00  5000.00
     * b  2  400.00         g  3  600.00   3000.01
     * c  3  500.50         h  1  unknown
     * d  4  1200.00        i  1  100.00, and one who is imprisoned
     * e  1  299.99         j  5  100.00   unknown
     * </pre>
     */
    static final List<Situation> HOUSEHOLDS = Stream.of(
                    household("a", 1, "0.00"),
                    household("b", 2, "400.00"),
                    household("c", 3, "500.50"),
                    household("d", 4, "1200.00"),
                    household("e", 1, "299.99"),
                    household("f", 2, "2000.00").withAssets(deposit("5000.00")),
                    household("g", 3, "600.00").withAssets(deposit("3000.01")),
                    household("h", 1, "0.00").withIncomes(unknownWage()),
                    imprisoned(household("i", 2, "100.00")),
                    household("j", 5, "100.00").withAssets(Listing.unknown()))
            .map(household -> Situation.of(household, DAY))
            .toList();

    private Town() {}

    private static Household household(String id, int people, String income) {
        return Households.aHouseholdOf(people)
                .incomes(Listing.complete(List.of(Households.wage(1, income))))
                .build()
                .withId(id);
    }

    private static Listing<Asset> deposit(String yuan) {
        return Listing.complete(List.of(Asset.builder(AssetKind.DEPOSIT)
                .value(Fact.known(Money.of(yuan)))
                .build()));
    }

    private static Listing<Income> unknownWage() {
        return Listing.complete(List.of(Income.builder("p1", IncomeKind.WAGE)
                .amount(Fact.unknown())
                .period(Period.MONTH)
                .build()));
    }

    private static Household imprisoned(Household household) {
        return household.withMembers(
                household.members().get(0), household.members().get(1).withResidence(Fact.known(Residence.IMPRISONED)));
    }

    /** With a line for each person and month, and what else there is to it. */
    static Regime regime(String line, Provision... more) {
        return Regimes.of(policy(line).add(more).build());
    }

    static Policy.Builder policy(String line) {
        return Regimes.aNation(Amount.monthly(Money.of(line)), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        Regimes.parameter("limit", ParameterType.MONEY),
                        Regimes.admitting(
                                "assets",
                                Criterion.compare(Term.financialAssets(), Comparison.AT_MOST, Term.perMember("limit"))))
                .bind("limit", ParameterValue.of(Money.ofYuan(1000)), Regimes.BASIS);
    }

    /** So much for each recipient and month, in 2018. */
    static Provision target(String yuan) {
        Window year = Window.between(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1));
        Aim aim = new Aim.AverageBenefit("dibao", Amount.monthly(Money.of(yuan)), year);
        return new Promise.Target("target", Regimes.TITLE, aim, Regimes.BASIS);
    }

    static Simulation simulation(Regime regime, Survey survey) {
        return Simulation.of(regime, DAY, survey).getOrElseThrow(Problems::toException);
    }

    static Simulation simulation(Regime regime) {
        return simulation(regime, Survey.of(DIBAO).withLine("line"));
    }

    static Population counted(Regime regime) {
        return HOUSEHOLDS.stream().collect(simulation(regime).counting());
    }

    static Difference compared(Regime before, Regime after) {
        return HOUSEHOLDS.stream().collect(comparison(before, after).counting());
    }

    static org.doudi.calc.population.Comparison comparison(Regime before, Regime after) {
        return org.doudi.calc.population.Comparison.of(simulation(before), simulation(after))
                .getOrElseThrow(Problems::toException);
    }
}
