package org.doudi.calc.checker;

import static org.doudi.calc.checker.Working.in;
import static org.doudi.calc.checker.Working.is;
import static org.doudi.calc.checker.Working.item;
import static org.doudi.calc.checker.Working.people;
import static org.doudi.calc.checker.Working.span;
import static org.doudi.calc.derivation.Unit.MEMBERS;
import static org.doudi.calc.derivation.Unit.PEOPLE;
import static org.doudi.calc.derivation.Unit.TRUTH;
import static org.doudi.calc.derivation.Unit.YUAN;
import static org.doudi.calc.derivation.Unit.YUAN_PER_MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Term;
import org.doudi.core.time.Window;

/** One step of every operation with the steps that it rests on, all of their values worked out by hand. */
record Worked(Situation situation, List<Step> steps) {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final Criterion YES = Criterion.ruralIn("50");
    private static final Criterion NO = Criterion.ruralIn("36");
    private static final Criterion EARNS = Criterion.earns(IncomeKind.WAGE);
    private static final Criterion ANYBODY = Criterion.agedAtLeast(0);
    private static final StepValue.For EVERYBODY = people("p1", "p2", "p3");

    /** Nobody has answered it. */
    private static final Criterion OPEN = History.stated("exception");

    private static final Quantity ZERO = Quantity.ZERO;
    private static final Quantity MOST = Money.MAX.toQuantity();

    private static final Situation HOME = WorkedHome.SITUATION;

    static List<Worked> all() {
        return Stream.of(ofFacts(), ofAmounts(), ofTruths(), ofBenefits(), ofChoices(), ofRecords())
                .flatMap(List::stream)
                .toList();
    }

    private static Amount monthly(int yuan) {
        return Amount.monthly(Money.ofYuan(yuan));
    }

    private static StepValue yuan(long yuan) {
        return span(Quantity.of(yuan));
    }

    private static List<Worked> ofFacts() {
        return List.of(
                in(HOME).ends(new Operation.Given(Quantity.of(35, 2)), YUAN, span(Quantity.of(35, 2))),
                in(HOME).ends(new Operation.Told(Quantity.of(7, 2)), YUAN, span(Quantity.of(7, 2))),
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .ends(
                                new Operation.TotalIncome(Set.of()),
                                YUAN_PER_MONTH,
                                yuan(1000),
                                item("incomes/0", "p1", 1000)),
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .ends(
                                new Operation.TotalExpenses(Set.of(ExpenseKind.EDUCATION)),
                                YUAN_PER_MONTH,
                                yuan(700),
                                item("expenses/0", Optional.empty(), Quantity.of(700))),
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .ends(
                                new Operation.TotalAssets(
                                        new Term.Holdings(Term.Measure.VALUE, Set.of(AssetKind.DWELLING))),
                                YUAN,
                                yuan(8000),
                                item("assets/0", Optional.empty(), Quantity.of(3000)),
                                item("assets/1", Optional.empty(), Quantity.of(5000))),
                in(HOME).ends(new Operation.Ask(OPEN), TRUTH, is(Truth.OPEN)));
    }

    private static List<Worked> ofAmounts() {
        return List.of(
                in(HOME).asks(ANYBODY, EVERYBODY).ends(new Operation.CountPeople(), PEOPLE, yuan(3)),
                in(HOME).given(1).given(2).given(4).ends(new Operation.Sum(), YUAN, yuan(7)),
                in(HOME).given(4).given(2).given(1).ends(new Operation.Remainder(), YUAN, yuan(1)),
                in(HOME).given(4).given(7).ends(new Operation.Remainder(), YUAN, yuan(0)),
                in(HOME).given(4).given(2).given(3).ends(new Operation.Least(), YUAN, yuan(2)),
                in(HOME).given(2).given(4).given(3).ends(new Operation.Greatest(), YUAN, yuan(4)),
                // Anything or 4, whichever is more.
                in(notKnownWhatWasPaid())
                        .also(new RecordOperation.LastPaid("dibao"), YUAN_PER_MONTH, span(ZERO, MOST))
                        .given(4)
                        .ends(new Operation.Greatest(), YUAN_PER_MONTH, span(Quantity.of(4), MOST)),
                in(HOME).given(350).given(3).ends(new Operation.PerPerson(), YUAN, yuan(1050)),
                in(HOME).given(350).given(3).ends(new Operation.PerHead(), YUAN_PER_MONTH, span(Quantity.of(350, 3))),
                // Of nobody as of one.
                in(HOME).given(350).given(0).ends(new Operation.PerHead(), YUAN_PER_MONTH, yuan(350)),
                // Anything, whoever shares it.
                in(notKnownWhatWasPaid())
                        .also(new RecordOperation.LastPaid("dibao"), YUAN_PER_MONTH, span(ZERO, MOST))
                        .given(4)
                        .ends(new Operation.PerHead(), YUAN_PER_MONTH, span(ZERO, MOST)),
                in(HOME).given(Quantity.of(59, 2)).ends(new Operation.WholePersons(), PEOPLE, yuan(29)),
                in(HOME).given(350)
                        .given(Quantity.of(1, 3))
                        .ends(new Operation.Times(), YUAN, span(Quantity.of(350, 3))),
                in(HOME).given(350).ends(new Operation.Scale(Ratio.of(2, 3)), YUAN, span(Quantity.of(700, 3))),
                // 233.333…
                in(HOME).given(Quantity.of(700, 3))
                        .ends(
                                new Operation.Round(Rounding.upTo(Rounding.Unit.FEN)),
                                YUAN,
                                span(Quantity.of(23_334, 100))));
    }

    private static Situation notKnownWhatWasPaid() {
        return HOME.withStandings(Standing.of("dibao", Window.from(LocalDate.of(2018, 1, 1)), "income"));
    }

    private static List<Worked> ofTruths() {
        return List.of(
                in(HOME).given(2).given(3).ends(new Operation.Compare(Comparison.BELOW), TRUTH, is(Truth.YES)),
                in(HOME).asks(YES, Truth.YES).asks(OPEN, Truth.OPEN).ends(new Operation.All(), TRUTH, is(Truth.OPEN)),
                in(HOME).asks(YES, Truth.YES).asks(OPEN, Truth.OPEN).ends(new Operation.Any(), TRUTH, is(Truth.YES)),
                in(HOME).asks(NO, Truth.NO).ends(new Operation.Not(), TRUTH, is(Truth.YES)),
                in(HOME).asks(YES, Truth.YES).asks(NO, Truth.NO).ends(new Operation.Admit(1), TRUTH, is(Truth.YES)),
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .asks(Criterion.agedAtLeast(80), people())
                        .ends(new Operation.SomeMember(), TRUTH, is(Truth.NO)));
    }

    private static List<Worked> ofBenefits() {
        Rounding upToTheFen = Rounding.upTo(Rounding.Unit.FEN);
        Allowance allowance = new Allowance(Ratio.percent(70), Money.ofYuan(5), Optional.of(Money.ofYuan(74)));
        StepValue.For livesHere = new StepValue.For(List.of("p1", "p2"), List.of("p3"));
        return List.of(
                // 10 for everybody, who are of age, and 20 for the one who earns.
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .asks(EARNS, people("p1"))
                        .asks(Criterion.agedAtLeast(18), EVERYBODY)
                        .ends(
                                new BenefitOperation.HighestEach(List.of(monthly(20), monthly(10))),
                                YUAN_PER_MONTH,
                                yuan(40),
                                item("members/0", "p1", 20),
                                item("members/1", "p2", 10),
                                item("members/2", "p3", 10)),
                in(HOME).asks(OPEN, Truth.OPEN)
                        .given(5)
                        .ends(new BenefitOperation.PaidIf(), YUAN_PER_MONTH, span(ZERO, Quantity.of(5))),
                // 530 × 2 ÷ 3 = 353.333…
                in(HOME).given(530)
                        .given(2)
                        .given(3)
                        .ends(
                                new BenefitOperation.RoundShare(upToTheFen),
                                YUAN_PER_MONTH,
                                span(Quantity.of(35_334, 100))),
                in(HOME).given(0)
                        .given(0)
                        .given(0)
                        .ends(new BenefitOperation.RoundShare(upToTheFen), YUAN_PER_MONTH, yuan(0)),
                // Two of three, two of two, or three of three: never three of two.
                in(HOME).asks(Criterion.residence(Residence.WITH_HOUSEHOLD), livesHere)
                        .then(new Operation.CountPeople(), PEOPLE, span(Quantity.of(2), Quantity.of(3)))
                        .given(530)
                        .ends(
                                List.of(3, 2, 2),
                                new BenefitOperation.RoundShare(upToTheFen),
                                YUAN_PER_MONTH,
                                span(Quantity.of(35_334, 100), Quantity.of(530))),
                // 0.7 × 100 + 5, at most 74.
                in(HOME).given(100).ends(new BenefitOperation.Allow(allowance), YUAN_PER_MONTH, yuan(74)),
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .asks(EARNS, people("p1"))
                        .ends(new BenefitOperation.Without(), MEMBERS, people("p2", "p3")),
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .ends(
                                new BenefitOperation.TakeOffEarnings(Allowance.fixed(Money.ofYuan(400))),
                                YUAN_PER_MONTH,
                                yuan(400),
                                item("incomes/0", "p1", 1000)),
                // (12600.01 − 350 × 12 × 3) × 50 % ÷ 2 a year; really paid is nothing.
                in(HOME).asks(ANYBODY, EVERYBODY)
                        .given(350)
                        .ends(
                                new BenefitOperation.TotalSupport(Set.of(KinRelation.SON), Ratio.percent(50)),
                                YUAN_PER_MONTH,
                                span(Quantity.of(1, 4_800)),
                                item("kin/0", Optional.of("p1"), Quantity.of(1, 4_800))));
    }

    private static List<Worked> ofChoices() {
        BenefitOperation bands =
                new BenefitOperation.FirstThatHolds(List.of(monthly(30), monthly(20)), Optional.of(monthly(10)));
        return List.of(
                in(HOME).asks(NO, Truth.NO).asks(YES, Truth.YES).ends(bands, YUAN_PER_MONTH, yuan(20)),
                // 30 if it turns out so, else 10.
                in(HOME).asks(OPEN, Truth.OPEN)
                        .asks(NO, Truth.NO)
                        .ends(bands, YUAN_PER_MONTH, span(Quantity.of(10), Quantity.of(30))),
                in(HOME).asks(NO, Truth.NO)
                        .given(5)
                        .asks(OPEN, Truth.OPEN)
                        .given(7)
                        .ends(new BenefitOperation.Choose(), YUAN_PER_MONTH, span(ZERO, Quantity.of(7))),
                in(HOME).asks(OPEN, Truth.OPEN)
                        .given(7)
                        .asks(YES, Truth.YES)
                        .given(5)
                        .ends(new BenefitOperation.Choose(), YUAN_PER_MONTH, span(Quantity.of(5), Quantity.of(7))));
    }

    private static List<Worked> ofRecords() {
        Situation left =
                HOME.withStandings(Standing.of("dibao", Window.between(LocalDate.of(2018, 1, 1), DAY), "income"));
        return List.of(
                in(HOME).ends(new RecordOperation.MeasuredLastYear(), YUAN_PER_MONTH, span(Quantity.of(70_001, 100))),
                in(HOME).ends(new RecordOperation.LastPaid("dibao"), YUAN_PER_MONTH, span(Quantity.of(10_001, 100))),
                in(HOME).ends(new RecordOperation.LastPaid("poor"), YUAN_PER_MONTH, yuan(0)),
                in(HOME).ends(new RecordOperation.HasLeft("dibao"), TRUTH, is(Truth.NO)),
                in(left).ends(new RecordOperation.HasLeft("dibao"), TRUTH, is(Truth.YES)),
                // A month from 1 February is over on 1 March; two are not.
                in(HOME).asks(YES, Truth.YES).ends(new RecordOperation.PhasingOut("dibao", 1), TRUTH, is(Truth.NO)),
                in(HOME).asks(NO, Truth.NO).ends(new RecordOperation.PhasingOut("dibao", 2), TRUTH, is(Truth.YES)),
                in(HOME).asks(OPEN, Truth.OPEN).ends(new RecordOperation.PhasingOut("poor", 2), TRUTH, is(Truth.OPEN)));
    }

    Operation operation() {
        return steps.get(steps.size() - 1).operation();
    }

    @Override
    public String toString() {
        return operation() + " = " + steps.get(steps.size() - 1).value();
    }
}
