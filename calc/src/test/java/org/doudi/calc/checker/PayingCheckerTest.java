package org.doudi.calc.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.doudi.calc.Assessing;
import org.doudi.calc.Households;
import org.doudi.calc.Paying;
import org.doudi.calc.Regimes;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Step;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;

/** The checker finds what is wrong with the steps of every benefit, whether the step was changed or the facts. */
class PayingCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final Regime regime = Regimes.of(Paying.policy(Rounding.upTo(Rounding.Unit.FEN)));
    private final Situation situation = Situation.of(aHousehold(), DAY)
            .withStatements(said("able", "p1"), said("able", "p2"), said("refused", "p2"));
    private final Derivation derivation =
            Assessing.assessor(regime, DAY).assess(situation).derivation(ProgrammeId.DIBAO);

    @Test
    void hasEveryNewStepBeforeIt() {
        assertThat(derivation.steps())
                .extracting(step -> step.operation().name())
                .contains("totalSupport", "without", "roundShare", "firstThatHolds", "allow", "paidIf");
        assertThat(complaints(situation, derivation)).isEmpty();
    }

    @Test
    void findsAWrongValueInEveryStep() {
        for (Step step : derivation.steps()) {
            assertThat(complaints(situation, changed(step, DerivationCheckerTest::withAnotherValue)))
                    .as(step.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void findsThatTheRecordOrTheKinAreOthers() {
        Household home = situation.household();
        Kin son = home.kin().items().get(0);

        assertThat(complaints(situation.withStatements(), derivation)).isNotEmpty();
        assertThat(complaints(with(home.withKin(Listing.none())), derivation))
                .anyMatch(complaint -> complaint.contains("beside it stand"));
        assertThat(complaints(with(home.withKin(Listing.complete(son.withSupports(Fact.known(3))))), derivation))
                .anyMatch(complaint -> complaint.contains("beside it stand"));
        assertThat(complaints(with(home.withIncomes(Listing.none())), derivation))
                .isNotEmpty();
    }

    /** A wage, an illness, and a son elsewhere of whom it is not known how many he supports. */
    private static Household aHousehold() {
        return Households.aHouseholdOf(3)
                .incomes(Households.wage(1, "100.00"))
                .expenses(Expense.of(ExpenseKind.MAJOR_ILLNESS, Amount.yearly(Money.ofYuan(1000))))
                .kin(Listing.complete(Kin.builder("k1", "p3", KinRelation.SON)
                        .pays(Fact.known(Amount.monthly(Money.ofYuan(20))))
                        .householdIncome(Fact.known(Amount.yearly(Money.ofYuan(10_000))))
                        .householdSize(Fact.known(2))
                        .build()))
                .build();
    }

    private Situation with(Household household) {
        return Situation.of(household, DAY).withStatements(situation.statements());
    }

    private static Statement said(String question, String member) {
        return Statement.yes(question, Role.TOWNSHIP, "t-1", "seen", DAY).of(member);
    }

    private List<String> complaints(Situation of, Derivation changed) {
        return DerivationChecker.complaints(regime, of, changed);
    }

    private Derivation changed(Step step, UnaryOperator<Step> change) {
        List<Step> steps = new ArrayList<>(derivation.steps());
        steps.set(step.number() - 1, change.apply(step));
        return DerivationCheckerTest.with(derivation, steps);
    }
}
