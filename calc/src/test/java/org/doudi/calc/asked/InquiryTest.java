package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Households;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Ladder.Rung;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Steering;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Every criterion of a regime, asked where it stands: its nodes and paths, what holds, and what ladders give. */
class InquiryTest {

    private static final Criterion RURAL = Criterion.ruralIn("50");
    private static final Criterion ILL = Criterion.health(Health.MAJOR_ILLNESS);
    private static final Criterion FIT = History.stated("fit");

    @Test
    void everyPartOfEveryCriterionHasAPath() {
        Criterion old = Criterion.agedAtLeast(60);
        Criterion some = Criterion.someMember(Criterion.any(ILL, old));
        Criterion whole = Criterion.all(RURAL, Criterion.not(some));
        Inquiry inquiry = inquiry(Asked.aPolicy().add(Regimes.admitting("need", whole)));

        assertThat(inquiry.on()).isEqualTo(Asked.DAY);
        assertThat(inquiry.nodes())
                .extracting(Inquiry.Node::rule, Inquiry.Node::path, Inquiry.Node::criterion)
                .containsExactly(
                        tuple("unit", "who", Criterion.not(Criterion.residence(Residence.IMPRISONED))),
                        tuple("unit", "who/0", Criterion.residence(Residence.IMPRISONED)),
                        tuple("need", "criterion", whole),
                        tuple("need", "criterion/0", RURAL),
                        tuple("need", "criterion/1", Criterion.not(some)),
                        tuple("need", "criterion/1/0", some),
                        tuple("need", "criterion/1/0/0", Criterion.any(ILL, old)),
                        tuple("need", "criterion/1/0/0/0", ILL),
                        tuple("need", "criterion/1/0/0/1", old));
    }

    /** A rule with exceptions is asked with its exception. */
    @Test
    void everyKindOfRuleThatAsksSomethingIsAsked() {
        Inquiry inquiry = inquiry(Asked.aPolicy()
                .add(
                        Asked.aQuestion("fit", 0),
                        condition("stays", Effect.PROTECTS, Optional.empty()),
                        condition("leaves", Effect.EXITS, Optional.empty()),
                        condition("rule", Effect.EXCLUDES_AS_A_RULE, Optional.of("fit")),
                        new Provision.SupplementGroup("group", Regimes.TITLE, "dibao", Regimes.BASIS),
                        Regimes.parameter("amount", ParameterType.AMOUNT),
                        new Provision.Supplement("ill", Regimes.TITLE, "group", ILL, "amount", Regimes.BASIS),
                        new Steering.Measure(
                                "measure",
                                Regimes.TITLE,
                                Steering.Measure.Kind.INDUSTRY,
                                RURAL,
                                Steering.Measure.Weight.FIRST,
                                Optional.empty(),
                                0,
                                Regimes.BASIS),
                        priority(Ladder.of(9, rung(RURAL, 1), rung(FIT, 2))),
                        review(Ladder.of(12, rung(FIT, 3)))));

        assertThat(inquiry.nodes())
                .filteredOn(node -> !node.rule().equals("unit"))
                .extracting(Inquiry.Node::rule, Inquiry.Node::path)
                .containsExactly(
                        tuple("stays", "criterion"),
                        tuple("leaves", "criterion"),
                        tuple("rule", "criterion"),
                        tuple("rule", "criterion/0"),
                        tuple("rule", "criterion/1"),
                        tuple("rule", "criterion/1/0"),
                        tuple("ill", "who"),
                        tuple("measure", "who"),
                        tuple("rank", "ranks/rungs/0/criterion"),
                        tuple("rank", "ranks/rungs/1/criterion"),
                        tuple("review", "months/rungs/0/criterion"));
    }

    /** One truth of the household, and of people those that occur; in the order of the nodes. */
    @Test
    void everyNodeIsAnswered() {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2)
                                .health(Fact.known(Health.MAJOR_ILLNESS))
                                .build(),
                        Households.anAdult(3).health(Fact.unknown()).build())
                .registration(Fact.unknown())
                .build();
        Inquiry inquiry = inquiry(
                Asked.aPolicy().add(Regimes.admitting("need", Criterion.any(RURAL, Criterion.someMember(ILL)))));

        List<Set<Truth>> answers =
                inquiry.ask(Situation.of(household, Asked.DAY)).all();

        assertThat(answers)
                .containsExactly(
                        Set.of(YES), Set.of(NO), Set.of(YES), Set.of(OPEN), Set.of(YES), Set.of(YES, NO, OPEN));
        assertThat(answers).hasSameSizeAs(inquiry.nodes());
    }

    @Test
    void whetherARuleHoldsIsWhatItsCriterionComesTo() {
        Inquiry.Answers answers = inquiry(Asked.aPolicy()
                        .add(
                                condition("leaves", Effect.EXITS, Optional.empty()),
                                Regimes.excluding("shop", Criterion.owns(AssetKind.SHOP))))
                .ask(Asked.on(Asked.DAY));

        assertThat(answers.holds("leaves")).isEqualTo(YES);
        assertThat(answers.holds("shop")).isEqualTo(NO);
    }

    @Test
    void theFirstRungThatHoldsGivesTheValue() {
        Ladder<Integer> ladder = Ladder.of(9, rung(FIT, 1), rung(RURAL, 2), rung(RURAL, 3));

        assertThat(climbed(ladder, YES, YES)).isEqualTo(value(1));
        assertThat(climbed(ladder, NO, YES)).isEqualTo(value(2));
        assertThat(climbed(ladder, YES, NO)).isEqualTo(value(1));
    }

    @Test
    void anOpenRungLeavesOpenWhateverIsBelowIt() {
        Ladder<Integer> ladder = Ladder.of(9, rung(FIT, 1), rung(RURAL, 2));

        assertThat(climbed(ladder, OPEN, YES)).isEqualTo(Fact.unknown());
        assertThat(climbed(ladder, OPEN, NO)).isEqualTo(Fact.unknown());
        assertThat(climbed(ladder, NO, OPEN)).isEqualTo(Fact.unknown());
        assertThat(climbed(ladder, YES, OPEN)).isEqualTo(value(1));
    }

    @Test
    void whereNoRungHoldsThereIsWhatThereIsOtherwise() {
        assertThat(climbed(Ladder.of(9, rung(FIT, 1)), NO, YES)).isEqualTo(value(9));
        assertThat(climbed(new Ladder<>(List.of(rung(FIT, 1)), Optional.empty()), NO, YES))
                .isEqualTo(Fact.known(Optional.empty()));
        assertThat(climbed(new Ladder<>(List.of(rung(FIT, 1)), Optional.empty()), OPEN, YES))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void monthsBetweenReviewsAreALadderToo() {
        Inquiry inquiry = inquiry(Asked.aPolicy().add(review(Ladder.of(12, rung(RURAL, 3)))));

        assertThat(inquiry.ask(Asked.on(Asked.DAY)).value("review")).isEqualTo(value(3));
    }

    @Test
    void aSituationOfAnotherDayIsRefused() {
        Inquiry inquiry = inquiry(Asked.aPolicy());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> inquiry.ask(Asked.on(Asked.DAY.plusDays(1))))
                .withMessage("the situation is of 2018-03-02, the inquiry of 2018-03-01");
    }

    /** A ladder is no criterion, a criterion no ladder, and one about people is of nobody in particular. */
    @Test
    void aNameThatNoSuchRuleHasIsRefused() {
        Inquiry.Answers answers = inquiry(Asked.aPolicy()
                        .add(Regimes.admitting("rural", RURAL), review(Ladder.of(12, rung(RURAL, 3)))))
                .ask(Asked.on(Asked.DAY));

        for (String none : List.of("none", "review", "unit", "dibao")) {
            assertThatIllegalArgumentException().isThrownBy(() -> answers.holds(none));
        }
        for (String none : List.of("none", "rural", "unit", "dibao")) {
            assertThatIllegalArgumentException().isThrownBy(() -> answers.value(none));
        }
    }

    /** Only the rules of the day. */
    @Test
    void aRuleThatIsNotInForceIsNotAsked() {
        Policy.Builder policy = Asked.aPolicy().add(Regimes.admitting("past", RURAL), Window.until(Asked.DAY));

        assertThat(inquiry(policy).nodes()).extracting(Inquiry.Node::rule).containsOnly("unit");
    }

    /** All at once: the value of what a benefit pays is not among them, the criteria do not ask for it. */
    @Test
    void everythingThatStandsInTheWayIsTold() {
        Policy policy = Asked.aPolicy()
                .add(
                        Regimes.parameter("one", ParameterType.SWITCH),
                        Regimes.parameter("other", ParameterType.AMOUNT),
                        Regimes.parameter("amount", ParameterType.AMOUNT),
                        new Provision.SupplementGroup("group", Regimes.TITLE, "dibao", Regimes.BASIS),
                        new Provision.Supplement("ill", Regimes.TITLE, "group", ILL, "amount", Regimes.BASIS),
                        Regimes.admitting("a", new Criterion.SwitchedOn("one")),
                        Regimes.excluding("b", Criterion.incomeBelow("other")),
                        new IncomeRule.IncomeConcept("concept", Regimes.TITLE, IncomeRule.Concept.NET, Regimes.BASIS))
                .bind("other", ParameterValue.of(Amount.monthly(Money.ZERO)), Window.until(Asked.DAY), Regimes.BASIS)
                .build();

        assertThat(Inquiry.of(Regimes.of(policy), Asked.DAY).getLeft().list())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(tuple("parameter.unbound", "one"), tuple("parameter.uncovered", "other"));
    }

    @Test
    void nothingOfWhatWasAnsweredIsShown() {
        Inquiry inquiry = inquiry(Asked.aPolicy());

        assertThat(inquiry).hasToString("Inquiry[on 2018-03-01]");
        assertThat(inquiry.ask(Asked.on(Asked.DAY))).hasToString("Answers");
    }

    private static Fact<Optional<Integer>> climbed(Ladder<Integer> ladder, Truth fit, Truth rural) {
        Fact<Registration> registration = rural == OPEN
                ? Fact.unknown()
                : Fact.known(rural == YES ? Registration.rural("500235") : Registration.urban("500235"));
        Situation situation = Situation.of(
                Households.aHouseholdOf(1).registration(registration).build(), Asked.DAY);
        Statement answer = new Statement("fit", Optional.empty(), fit == YES, Role.TOWNSHIP, "t-1", "seen", Asked.DAY);
        return inquiry(Asked.aPolicy().add(Asked.aQuestion("fit", 0), priority(ladder)))
                .ask(fit == OPEN ? situation : situation.withStatements(answer))
                .value("rank");
    }

    private static Fact<Optional<Integer>> value(int value) {
        return Fact.known(Optional.of(value));
    }

    private static Inquiry inquiry(Policy.Builder policy) {
        return Inquiry.of(Regimes.of(policy.build()), Asked.DAY).getOrElseThrow(Problems::toException);
    }

    private static Provision condition(String id, Effect effect, Optional<String> exception) {
        return new Provision.Condition(id, Regimes.TITLE, "dibao", effect, exception, RURAL, Regimes.BASIS);
    }

    private static Provision priority(Ladder<Integer> ranks) {
        return new Steering.Priority("rank", Regimes.TITLE, "dibao", ranks, Steering.Precedence.ALONE, Regimes.BASIS);
    }

    private static Provision review(Ladder<Integer> months) {
        return new Steering.Review("review", Regimes.TITLE, "dibao", months, Regimes.BASIS);
    }

    private static Rung<Integer> rung(Criterion criterion, int value) {
        return new Rung<>(Text.of("某级", "some rung"), criterion, value);
    }
}
