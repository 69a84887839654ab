package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yes, no and open through every criterion, of the household and of one person; read from the reason it gives. */
class CriterionTruthTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private static final Criterion RURAL = Criterion.ruralIn("50");
    private static final Criterion OWNS_A_SHOP = Criterion.owns(AssetKind.SHOP);
    private static final Criterion ILL = Criterion.health(Health.MAJOR_ILLNESS);
    private static final Criterion UNFIT = Criterion.has(PersonAttribute.LABOUR, LabourCapacity.LOST);

    /** Kleene's tables: what is open stays open unless the other side decides. */
    @ParameterizedTest(name = "{0}, {1}: all {2}, any {3}")
    @CsvSource({
        "YES,  YES,  YES,  YES",
        "YES,  OPEN, OPEN, YES",
        "YES,  NO,   NO,   YES",
        "OPEN, YES,  OPEN, YES",
        "OPEN, OPEN, OPEN, OPEN",
        "OPEN, NO,   NO,   OPEN",
        "NO,   YES,  NO,   YES",
        "NO,   OPEN, NO,   OPEN",
        "NO,   NO,   NO,   NO",
    })
    void allAndAnyOfTwo(Truth one, Truth other, Truth all, Truth any) {
        Household home = home(one, other).build();
        assertThat(truth(Criterion.all(RURAL, OWNS_A_SHOP), home)).isEqualTo(all);
        assertThat(truth(Criterion.any(RURAL, OWNS_A_SHOP), home)).isEqualTo(any);
        // The same of one person: whoever lives alone is some member.
        Household alone = person(one, other);
        assertThat(truth(Criterion.someMember(Criterion.all(ILL, UNFIT)), alone))
                .isEqualTo(all);
        assertThat(truth(Criterion.someMember(Criterion.any(ILL, UNFIT)), alone))
                .isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "OPEN, OPEN", "NO, YES"})
    void notTurnsYesAndNoRoundAndLeavesOpenOpen(Truth one, Truth not) {
        assertThat(truth(Criterion.not(RURAL), home(one, NO).build())).isEqualTo(not);
        assertThat(truth(Criterion.not(Criterion.not(RURAL)), home(one, NO).build()))
                .isEqualTo(one);
        assertThat(truth(Criterion.someMember(Criterion.not(ILL)), person(one, NO)))
                .isEqualTo(not);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,  NO,   YES",
        "YES,  OPEN, YES",
        "OPEN, NO,   OPEN",
        "OPEN, OPEN, OPEN",
        "NO,   NO,   NO",
    })
    void someMemberIsAnyOfThem(Truth first, Truth second, Truth some) {
        Household two = family(
                Households.anAdult(1).health(ill(first)).build(),
                Households.anAdult(2).health(ill(second)).build());

        assertThat(truth(Criterion.someMember(ILL), two)).isEqualTo(some);
    }

    /** Only whoever belongs to the unit is a member; whoever may belong may be one. */
    @Test
    void someMemberAsksOnlyThoseOfTheUnit() {
        Member.Builder ill = Households.anAdult(2).health(Fact.known(Health.MAJOR_ILLNESS));
        Member head = Households.anAdult(1).build();

        assertThat(truth(
                        Criterion.someMember(ILL),
                        family(
                                head,
                                ill.residence(Fact.known(Residence.IMPRISONED)).build())))
                .isEqualTo(NO);
        assertThat(truth(
                        Criterion.someMember(ILL),
                        family(head, ill.residence(Fact.unknown()).build())))
                .isEqualTo(OPEN);
        assertThat(truth(
                        Criterion.someMember(ILL),
                        family(
                                head,
                                ill.residence(Fact.known(Residence.WITH_HOUSEHOLD))
                                        .build())))
                .isEqualTo(YES);
    }

    @Test
    void owningAsksTheListOfAssets() {
        Asset shop = Asset.builder(AssetKind.SHOP).build();
        Asset trees = Asset.builder(AssetKind.TREES).build();

        assertThat(owning(Listing.none())).isEqualTo(NO);
        assertThat(owning(Listing.complete(trees))).isEqualTo(NO);
        assertThat(owning(Listing.partial(trees))).isEqualTo(OPEN);
        assertThat(owning(Listing.partial(trees, shop))).isEqualTo(YES);
        assertThat(owning(Listing.unknown())).isEqualTo(OPEN);
    }

    /** A shop of somebody in prison is not the household's, one of somebody who may not belong is perhaps. */
    @ParameterizedTest
    @CsvSource({"IMPRISONED, NO", "WITH_HOUSEHOLD, YES", ", OPEN"})
    void owningAsksWhoTheOwnerIs(Residence residence, Truth owns) {
        Fact<Residence> lives = residence == null ? Fact.unknown() : Fact.known(residence);
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).residence(lives).build())
                .assets(Asset.builder(AssetKind.SHOP).owner("p2").build())
                .build();

        assertThat(truth(OWNS_A_SHOP, household)).isEqualTo(owns);
    }

    /** Two criteria of one plan that are the same, or each other's parts, share their steps and keep their reasons. */
    @Test
    void equalCriteriaOfTwoConditionsEachHaveTheirReason() {
        Regime regime = Regimes.of(nation().add(Regimes.admitting("one", RURAL))
                .add(Regimes.admitting("other", RURAL))
                .add(Regimes.excluding("neither", Criterion.not(RURAL)))
                .build());
        Outcome outcome = Assessing.outcome(
                regime,
                DAY,
                home(YES, NO).registration(Registration.urban("500235")).build());

        assertThat(outcome.reasons())
                .extracting(Reason::condition, Reason::holds)
                .containsExactly(tuple("one", NO), tuple("other", NO), tuple("neither", YES));
    }

    private static Policy.Builder nation() {
        return Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN));
    }

    /** How the criterion comes out, from the reason of a condition that has nothing else in it. */
    private static Truth truth(Criterion criterion, Household household) {
        Regime regime =
                Regimes.of(nation().add(Regimes.admitting("asked", criterion)).build());
        List<Reason> reasons = Assessing.outcome(regime, DAY, household).reasons();
        // A household that is not entitled is told only what stands in the way: only "asked" can, the income is none.
        return reasons.stream()
                .filter(reason -> reason.condition().equals("asked"))
                .findFirst()
                .orElseThrow()
                .holds();
    }

    private static Truth owning(Listing<Asset> assets) {
        return truth(OWNS_A_SHOP, Households.aHouseholdOf(1).assets(assets).build());
    }

    private static Household.Builder home(Truth rural, Truth ownsAShop) {
        Household.Builder home = Households.aHouseholdOf(1)
                .registration(
                        rural == OPEN
                                ? Fact.unknown()
                                : Fact.known(
                                        rural == YES ? Registration.rural("500235") : Registration.urban("500235")));
        return home.assets(
                ownsAShop == OPEN
                        ? Listing.unknown()
                        : ownsAShop == YES
                                ? Listing.complete(Asset.builder(AssetKind.SHOP).build())
                                : Listing.none());
    }

    private static Household person(Truth ill, Truth unfit) {
        Fact<LabourCapacity> labour = unfit == OPEN
                ? Fact.unknown()
                : Fact.known(unfit == YES ? LabourCapacity.LOST : LabourCapacity.ORDINARY);
        return family(Households.anAdult(1).health(ill(ill)).labour(labour).build());
    }

    private static Fact<Health> ill(Truth ill) {
        return ill == OPEN ? Fact.unknown() : Fact.known(ill == YES ? Health.MAJOR_ILLNESS : Health.CHRONIC_ILLNESS);
    }

    private static Household family(Member... members) {
        return Households.aFamily(members).build();
    }
}
