package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Assessing;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.calc.Bounds;
import org.doudi.calc.Households;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;
import org.doudi.calc.Regimes;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What conditions do: exclude as a rule, bear on admission or not; and what a programme says that pays nothing. */
class EffectsTest {

    private static final Criterion RURAL = Criterion.ruralIn("50");

    /** In principle nobody with a shop; whoever may can say that this household is an exception. */
    private static final Provision AS_A_RULE = new Provision.Condition(
            "shop",
            Regimes.TITLE,
            "dibao",
            Effect.EXCLUDES_AS_A_RULE,
            Optional.of("exception"),
            Criterion.owns(AssetKind.SHOP),
            Regimes.BASIS);

    @ParameterizedTest(name = "owns: {0}, exception: {1}, admitted: {2}")
    @CsvSource({
        "YES,  YES,  YES",
        "YES,  NO,   NO",
        "YES,  OPEN, OPEN",
        "NO,   YES,  YES",
        "NO,   NO,   YES",
        "NO,   OPEN, YES",
        "OPEN, YES,  YES",
        "OPEN, NO,   OPEN",
        "OPEN, OPEN, OPEN",
    })
    void aRuleWithExceptionsExcludesUnlessThisIsOne(Truth owns, Truth exception, Truth admitted) {
        assertThat(truth(asRule(owns, exception))).isEqualTo(admitted);
    }

    /** An exception is no condition of its own: what it is an exception from is in its reason. */
    @Test
    void theReasonIsTheRuleWithItsException() {
        assertThat(asRule(Truth.YES, Truth.NO).reasons())
                .extracting(Reason::condition, Reason::effect, Reason::holds)
                .containsExactly(tuple("shop", Effect.EXCLUDES_AS_A_RULE, Truth.YES));
        assertThat(asRule(Truth.YES, Truth.YES).reasons())
                .extracting(Reason::condition, Reason::effect, Reason::holds)
                .containsExactly(
                        tuple("rural", Effect.ADMITS, Truth.YES), tuple("shop", Effect.EXCLUDES_AS_A_RULE, Truth.NO));
    }

    @Test
    void whatIsMissingOfARuleWithExceptionsIsWhatCanStillMatter() {
        assertThat(paths(asRule(Truth.YES, Truth.OPEN))).containsExactly("statements/exception");
        assertThat(paths(asRule(Truth.OPEN, Truth.NO))).containsExactly("assets");
        assertThat(paths(asRule(Truth.OPEN, Truth.OPEN))).containsExactlyInAnyOrder("assets", "statements/exception");
    }

    /** Whoever would leave, or may stay, is admitted all the same; and nothing is asked for it. */
    @ParameterizedTest
    @EnumSource(names = {"EXITS", "PROTECTS"})
    void whatBearsOnStayingNeverBearsOnAdmission(Effect effect) {
        Outcome outcome = outcome(
                Asked.aPolicy()
                        .add(Regimes.admitting("rural", RURAL), condition("stay", effect, RURAL))
                        .add(condition("asset", effect, Criterion.owns(AssetKind.SHOP))),
                Situation.of(
                        Households.aHouseholdOf(1).assets(Listing.unknown()).build(), Asked.DAY));

        assertThat(outcome).isInstanceOf(Outcome.Entitled.class);
        assertThat(outcome.reasons()).extracting(Reason::condition).containsExactly("rural");
    }

    /** To let nobody leave is to admit nobody. */
    @ParameterizedTest
    @EnumSource(names = {"EXITS", "PROTECTS", "EXCLUDES"})
    void aProgrammeThatAdmitsNobodyCannotBeAssessed(Effect effect) {
        Policy policy = Asked.aPolicy().add(condition("stay", effect, RURAL)).build();

        assertThat(Assessor.of(Regimes.of(policy), Asked.DAY, Set.of(ProgrammeId.DIBAO))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("programme.unknown");
    }

    @Test
    void aProgrammeThatPaysNothingSaysWhoIsEntitledAndNoAmount() {
        Outcome.Entitled entitled = (Outcome.Entitled) ofRural(Households.aHouseholdOf(1));

        assertThat(entitled.awards()).isEmpty();
        assertThat(entitled.monthly()).isEqualTo(Money.ZERO);
        assertThat(entitled.describe(Locale.ENGLISH))
                .isEqualTo("entitled\n  - some provision: yes (document 1 of 2012 art. 1)");
        assertThat(entitled.describe(Locale.CHINA)).startsWith("符合条件\n  - 某条款：是");
    }

    @Test
    void aProgrammeThatPaysNothingSaysWhatIsMissingAndNoBounds() {
        Outcome outcome = ofRural(Households.aHouseholdOf(1).registration(Fact.unknown()));

        assertThat(((Outcome.Undetermined) outcome).bounds()).isEqualTo(new Bounds(Money.ZERO, Money.ZERO));
        assertThat(outcome.describe(Locale.ENGLISH)).startsWith("undetermined, missing:\n  - registration: ");
        assertThat(outcome.describe(Locale.CHINA)).startsWith("待定，缺：\n  - 户籍：");
    }

    @Test
    void aProgrammeThatPaysNothingSaysWhoIsNotEntitled() {
        Outcome outcome = ofRural(Households.aHouseholdOf(1).registration(Registration.urban(Households.DISTRICT)));

        assertThat(outcome.describe(Locale.ENGLISH)).startsWith("not entitled\n  - some provision: no");
    }

    /** The last step is who is admitted. */
    @Test
    void theDerivationOfAProgrammeThatPaysNothingEndsWithAdmission() {
        Regime regime = Regimes.of(
                Asked.aPolicy().add(Regimes.admitting("rural", RURAL)).build());
        Situation situation = Asked.on(Asked.DAY);
        Assessment assessment = Assessing.assessor(regime, Asked.DAY).assess(situation);

        assertThat(DerivationChecker.complaints(regime, situation, assessment.derivation(ProgrammeId.DIBAO)))
                .isEmpty();
        assertThat(assessment.derivation(ProgrammeId.DIBAO).toText(Locale.ENGLISH))
                .isEqualTo("""
                        h-1 · dibao · 2018-03-01 · asking
                        [1] some provision: registered rural, in area 50
                            = from the facts
                            = yes
                            rests on document 1 of 2012 art. 1 (asking, K)
                        [2] admitted
                            = [1]
                            = yes
                            rests on document 1 of 2012 art. 1 (asking, K)
                        """);
        assertThat(assessment.derivation(ProgrammeId.DIBAO).toText(Locale.CHINA))
                .contains("某条款：", "[2] 符合条件\n    = [1]\n    = 是\n");
    }

    private static Outcome asRule(Truth owns, Truth exception) {
        Listing<Asset> assets = owns == Truth.YES
                ? Listing.complete(Asset.builder(AssetKind.SHOP).build())
                : new Listing<>(List.of(), owns == Truth.NO);
        Statement statement = new Statement(
                "exception",
                Optional.empty(),
                exception == Truth.YES,
                Role.TOWNSHIP,
                "t-1",
                "a village shop",
                Asked.DAY);
        Situation situation =
                Situation.of(Households.aHouseholdOf(1).assets(assets).build(), Asked.DAY);
        return outcome(
                Asked.aPolicy().add(Asked.aQuestion("exception", 0), Regimes.admitting("rural", RURAL), AS_A_RULE),
                exception == Truth.OPEN ? situation : situation.withStatements(statement));
    }

    private static Outcome ofRural(Household.Builder household) {
        return outcome(
                Asked.aPolicy().add(Regimes.admitting("rural", RURAL)), Situation.of(household.build(), Asked.DAY));
    }

    private static Outcome outcome(Policy.Builder policy, Situation situation) {
        Regime regime = Regimes.of(policy.build());
        Assessment assessment = Assessing.assessor(regime, Asked.DAY).assess(situation);
        assertThat(DerivationChecker.complaints(regime, situation, assessment.derivation(ProgrammeId.DIBAO)))
                .isEmpty();
        return assessment.of(ProgrammeId.DIBAO);
    }

    private static Provision condition(String id, Effect effect, Criterion criterion) {
        return new Provision.Condition(id, Regimes.TITLE, "dibao", effect, criterion, Regimes.BASIS);
    }

    private static Truth truth(Outcome outcome) {
        return outcome.match(entitled -> Truth.YES, notEntitled -> Truth.NO, undetermined -> Truth.OPEN);
    }

    private static List<String> paths(Outcome outcome) {
        return ((Outcome.Undetermined) outcome)
                .missing().stream().map(Missing::path).toList();
    }
}
