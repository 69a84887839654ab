package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.Assessing.outcome;
import static org.doudi.calc.Assessing.undetermined;
import static org.doudi.calc.Households.aFamily;
import static org.doudi.calc.Households.aHouseholdOf;
import static org.doudi.calc.Households.anAdult;
import static org.doudi.calc.Households.wage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.junit.jupiter.api.Test;

/** Point 5 of the issue: unknown is not zero, not no, and not an empty list; and what is missing is named. */
class UnknownsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

    private final Regime chongqing = Regimes.chongqing();

    /** 350 × 3 − 520 = 530, if the assets allow it. */
    @Test
    void unknownAssetsLeaveEverythingBetweenNothingAndTheGapOpen() {
        Household household = aHouseholdOf(3)
                .incomes(wage(1, "520.00"))
                .assets(Listing.unknown())
                .build();
        Outcome.Undetermined outcome = undetermined(chongqing, DAY, household);

        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.ZERO, Money.of("530.00")));
        assertThat(paths(outcome)).containsExactly("assets");
        assertThat(outcome.describe(Locale.ENGLISH))
                .startsWith("undetermined, 0.00 to 530.00 yuan a month, missing:\n"
                        + "  - the household's assets: the list was not confirmed to be complete [assets]");
        assertThat(outcome.describe(Locale.CHINA)).startsWith("待定，每月 0.00 至 530.00 元，缺：\n  - 家庭财产：清单未确认完整 [assets]");
    }

    @Test
    void aDepositOfUnknownValueIsNamedByItsPath() {
        Household household = aHouseholdOf(3)
                .assets(
                        Asset.builder(AssetKind.TREES).build(),
                        Asset.builder(AssetKind.DEPOSIT)
                                .value(Fact.unknown(Fact.Why.WITHHELD))
                                .build())
                .build();
        Outcome.Undetermined outcome = undetermined(chongqing, DAY, household);

        assertThat(paths(outcome)).containsExactly("assets/1/value");
        assertThat(outcome.missing().get(0).why().en()).isEqualTo("withheld");
    }

    /** 1050.01 a month for three are above 1050, whatever they own and whatever else they earn. */
    @Test
    void aHouseholdClearlyOverTheLineIsNotEntitledThoughItsAssetsAreUnknown() {
        Household household = aHouseholdOf(3)
                .incomes(Listing.partial(wage(1, "1050.01")))
                .assets(Listing.unknown())
                .expenses(Listing.unknown())
                .build();

        assertThat(outcome(chongqing, DAY, household))
                .isInstanceOfSatisfying(
                        Outcome.NotEntitled.class,
                        not -> assertThat(not.reasons())
                                .extracting(Reason::condition, Reason::holds)
                                .containsExactly(tuple("dibao.income", Truth.NO)));
    }

    @Test
    void anEmptyIncomeListThatNobodyConfirmedIsUnknown() {
        Household household = aHouseholdOf(3).incomes(Listing.unknown()).build();
        Outcome.Undetermined outcome = undetermined(chongqing, DAY, household);

        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.ZERO, Money.ofYuan(1050)));
        assertThat(paths(outcome)).containsExactly("incomes");
    }

    @Test
    void anIncomeOfUnknownAmountIsNamedByItsPath() {
        Income unknown = Income.builder("p2", IncomeKind.RENT).build();
        Household household =
                aHouseholdOf(3).incomes(wage(1, "520.00"), unknown).build();
        Outcome.Undetermined outcome = undetermined(chongqing, DAY, household);

        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.ZERO, Money.of("530.00")));
        assertThat(paths(outcome)).containsExactly("incomes/1/amount");
    }

    @Test
    void anUnknownRegistrationIsNamed() {
        Household household = aHouseholdOf(1).registration(Fact.unknown()).build();

        assertThat(paths(undetermined(chongqing, DAY, household))).containsExactly("registration");
    }

    /** Under 6, over 70 or neither: 350 × 2 and at most 100. */
    @Test
    void anUnknownDayOfBirthIsNamed() {
        Household household = householdWith(anAdult(2).birth(Fact.unknown()).build());
        Outcome.Undetermined outcome = undetermined(chongqing, DAY, household);

        assertThat(paths(outcome)).containsExactly("members/1/birth");
        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.ofYuan(700), Money.ofYuan(800)));
    }

    /** No disability, or a severe one: 60 + 40. */
    @Test
    void anUnknownDisabilityIsNamedOnce() {
        Household household =
                householdWith(anAdult(2).disability(Fact.unknown()).build());
        Outcome.Undetermined outcome = undetermined(chongqing, DAY, household);

        assertThat(paths(outcome)).containsExactly("members/1/disability");
        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.ofYuan(700), Money.ofYuan(800)));
    }

    /** One person or two, so 350 or 700. */
    @Test
    void anUnknownResidenceIsNamed() {
        Household household = householdWith(anAdult(2).residence(Fact.unknown()).build());
        Outcome.Undetermined outcome = undetermined(chongqing, DAY, household);

        assertThat(paths(outcome)).containsExactly("members/1/residence");
        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.ofYuan(350), Money.ofYuan(700)));
    }

    /** Labour capacity, sex, education and kin are unknown of everybody here, and nobody asks. */
    @Test
    void factsThatNoRuleAsksForAreNotMissing() {
        assertThat(outcome(chongqing, DAY, aHouseholdOf(2).build()).isDetermined())
                .isTrue();
    }

    /** Rigid spending is not taken off at all where the cap is zero. */
    @Test
    void expensesThatCannotMatterAreNotMissing() {
        Household household = aHouseholdOf(2)
                .incomes(wage(1, "10.00"))
                .expenses(Listing.unknown())
                .build();

        assertThat(outcome(chongqing, DAY, household).isDetermined()).isTrue();
    }

    /** The pupil gets 100 whether ill or not; whether the head is ill decides on 60. */
    @Test
    void aFactOfSomebodyForWhomItCannotMatterIsNotMissing() {
        Household household = aFamily(
                        anAdult(1).health(Fact.unknown()).build(),
                        anAdult(2)
                                .schooling(Fact.known(Schooling.PRIMARY))
                                .health(Fact.unknown())
                                .build())
                .build();

        assertThat(paths(undetermined(chongqing, DAY, household))).containsExactly("members/0/health");
    }

    /** Somebody in prison gets no supplement at any age. */
    @Test
    void aFactOfSomebodyOutsideTheUnitIsNotMissing() {
        Household household = aFamily(
                        anAdult(1).birth(Fact.unknown()).build(),
                        anAdult(2)
                                .residence(Fact.known(Residence.IMPRISONED))
                                .birth(Fact.unknown())
                                .build())
                .build();

        assertThat(paths(undetermined(chongqing, DAY, household))).containsExactly("members/0/birth");
    }

    /** At the line, where the line admits, the gap is nothing either way: still, what is missing is the assets. */
    @Test
    void whatIsMissingForAdmissionIsNamedEvenWhenTheAmountIsKnown() {
        Policy atTheLine = Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .build();
        Provision atMost = Regimes.admitting(
                "income", Criterion.compare(Term.countableIncome(), Comparison.AT_MOST, Term.perMember("line")));
        Policy layer = Regimes.aLayer("layer")
                .replace(atMost)
                .add(Regimes.excluding("shop", Criterion.owns(AssetKind.SHOP)))
                .build();
        Household household = aHouseholdOf(1)
                .incomes(wage(1, "350.00"))
                .assets(Listing.unknown())
                .build();

        assertThat(paths(undetermined(Regimes.of(atTheLine, layer), DAY, household)))
                .containsExactly("assets");
    }

    private static Household householdWith(Member second) {
        return aFamily(anAdult(1).build(), second).build();
    }

    private static List<String> paths(Outcome.Undetermined outcome) {
        return outcome.missing().stream().map(Missing::path).toList();
    }
}
