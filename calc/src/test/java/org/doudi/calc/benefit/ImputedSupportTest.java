package org.doudi.calc.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.doudi.calc.Households;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * (Income of the supporter's household − line × its people) × 50 % ÷ people supported, or what is really paid if that is more:
 * income of those supported, two of them, whose line is 350 a month (4200 a year) each. The gap shows what it came to.
 */
class ImputedSupportTest {

    private static final Rounding UP = Rounding.upTo(Rounding.Unit.FEN);
    private static final Kin A_SON = Kin.builder("k1", "p1", KinRelation.SON)
            .pays(Fact.known(Amount.monthly(Money.ZERO)))
            .householdIncome(Fact.known(Amount.yearly(Money.ofYuan(20_000))))
            .householdSize(Fact.known(3))
            .supports(Fact.known(2))
            .build();

    /** (20000 − 4200 × 3) × 50 % ÷ 2 = 1850 a year, 154.1666… a month: of 700 there are 545.8333… left. */
    @Test
    void theirSupportIsHalfOfWhatTheyHaveAboveTheLine() {
        assertThat(Paid.monthly(policy(UP, 50), home(A_SON))).isEqualTo(Money.of("545.84"));
    }

    /** 154.1666…: a fen less is not more, a fen more is. */
    @ParameterizedTest
    @CsvSource({"0, 545.84", "154.16, 545.84", "154.17, 545.83", "200.00, 500.00", "699.99, 0.01"})
    void whatIsReallyPaidCountsIfItIsMore(String paid, String benefit) {
        assertThat(Paid.monthly(policy(UP, 50), home(A_SON.withPays(monthly(paid)))))
                .isEqualTo(Money.of(benefit));
    }

    /** The line of three people is 12600 a year. A fen above it a quarter of a fen a year is given. */
    @ParameterizedTest
    @CsvSource({"12599.99, 700.00", "12600.00, 700.00", "12600.01, 699.99", "0, 700.00"})
    void onTheirOwnLineTheyGiveNothing(String income, String benefit) {
        Kin son = A_SON.withHouseholdIncome(Fact.known(Amount.yearly(Money.of(income))));

        assertThat(Paid.monthly(policy(Rounding.downTo(Rounding.Unit.FEN), 50), home(son)))
                .isEqualTo(Money.of(benefit));
    }

    /** 2000 − 350 × 3 = 950 a month, 50 % of it 475: for one 475, for two 237.50, for six 79.1666…. */
    @ParameterizedTest
    @CsvSource({"1, 225.00", "2, 462.50", "6, 620.84"})
    void itIsDividedAmongThoseTheySupport(int supported, String benefit) {
        Kin son = A_SON.withHouseholdIncome(monthly("2000.00")).withSupports(Fact.known(supported));

        assertThat(Paid.monthly(policy(UP, 50), home(son))).isEqualTo(Money.of(benefit));
    }

    /** Two sons with 154.1666… each: 391.666… are left. A brother supports nobody by this rule. */
    @Test
    void whatSeveralGiveAddsUpAndOthersGiveNothing() {
        Kin other = A_SON.withId("k2");
        Kin brother = A_SON.withId("k3").withRelation(KinRelation.SIBLING);

        assertThat(Paid.monthly(policy(UP, 50), home(A_SON, other, brother))).isEqualTo(Money.of("391.67"));
    }

    /** The son of somebody in prison supports nobody who counts. */
    @Test
    void theKinOfSomebodyWhoDoesNotCountSupportNobodyWhoDoes() {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).residence(Residence.IMPRISONED).build())
                .kin(Listing.complete(A_SON.withOfMember("p2")))
                .build();

        assertThat(Paid.monthly(policy(UP, 50), household)).isEqualTo(Money.of("350.00"));
    }

    /** More than the line of 700 for two: (5800 − 1050) × 50 % ÷ 2 = 1187.50. */
    @Test
    void itIsIncomeThatCanKeepSomebodyOut() {
        Kin rich = A_SON.withHouseholdIncome(monthly("5800.00"));

        assertThat(Paid.outcome(policy(UP, 50), Situation.of(home(rich), Paid.DAY)))
                .isInstanceOf(Outcome.NotEntitled.class);
    }

    /** For 1 the 7400 a year are halved to 308.3333… a month, for 6 to 51.3888…; 391.6666… to 648.6111… are left. */
    @Test
    void howManyTheySupportLeavesItBetweenAllForOneAndASixth() {
        Outcome.Undetermined open = open(A_SON.withSupports(Fact.unknown()));

        assertThat(open.bounds()).isEqualTo(Paid.between("391.67", "648.62"));
        assertThat(open.missing()).extracting(Missing::path).containsExactly("kin/0/supports");
    }

    /** Alone they give (20000 − 4200) × 50 % ÷ 2 = 3950 a year, 329.1666… a month; with many of their own nothing. */
    @Test
    void howManyTheyAreLeavesItBetweenNothingAndAsIfTheyWereAlone() {
        Outcome.Undetermined open = open(A_SON.withHouseholdSize(Fact.unknown()));

        assertThat(open.bounds()).isEqualTo(Paid.between("370.84", "700.00"));
        assertThat(open.missing()).extracting(Missing::path).containsExactly("kin/0/householdSize");
    }

    /** 154.1666… at least by the formula, or anything. */
    @Test
    void whatTheyReallyPayCanBeAnything() {
        Outcome.Undetermined open = open(A_SON.withPays(Fact.unknown()));

        assertThat(open.bounds()).isEqualTo(Paid.between("0.00", "545.84"));
        assertThat(open.missing()).extracting(Missing::path).containsExactly("kin/0/pays");
    }

    @Test
    void whatTheyHaveCanBeAnythingSoThatWhatTheyPayIsTheLeast() {
        Outcome.Undetermined open =
                open(A_SON.withHouseholdIncome(Fact.unknown()).withPays(monthly("100.00")));

        assertThat(open.bounds()).isEqualTo(Paid.between("0.00", "600.00"));
        assertThat(open.missing()).extracting(Missing::path).containsExactly("kin/0/householdIncome");
    }

    @Test
    void whereThereMayBeFurtherKinThereMayBeAnySupport() {
        Household household =
                Households.aHouseholdOf(2).kin(Listing.partial(List.of(A_SON))).build();
        Outcome.Undetermined open = Paid.undetermined(policy(UP, 50), Situation.of(household, Paid.DAY));

        assertThat(open.bounds()).isEqualTo(Paid.between("0.00", "545.84"));
        assertThat(open.missing()).extracting(Missing::path).containsExactly("kin");
    }

    /** Who has nothing gives nothing, however many they are and support. */
    @Test
    void whatCannotMatterIsNotAskedFor() {
        Kin poor = A_SON.withHouseholdIncome(monthly("0"))
                .withHouseholdSize(Fact.unknown())
                .withSupports(Fact.unknown());

        assertThat(Paid.monthly(policy(UP, 50), home(poor))).isEqualTo(Money.of("700.00"));
    }

    /** A share above one can come to more than any list may: it is cut there, and nothing overflows. */
    @Test
    void theLargestAmountsAreWorkedOutToo() {
        Kin richest = A_SON.withHouseholdIncome(Fact.known(Amount.monthly(Money.MAX)))
                .withPays(Fact.known(Amount.monthly(Money.MAX)))
                .withHouseholdSize(Fact.known(1))
                .withSupports(Fact.known(1));

        assertThat(Paid.outcome(policy(UP, 500), Situation.of(home(richest, richest.withId("k2")), Paid.DAY)))
                .isInstanceOf(Outcome.NotEntitled.class);
    }

    /** More income of theirs never leaves more to be paid, and neither does more that they really pay. */
    @Property(tries = 200)
    void theMoreTheyHaveTheLessIsPaid(
            @ForAll @LongRange(min = 0, max = 5_000_000) long income,
            @ForAll @LongRange(min = 0, max = 5_000_000) long more,
            @ForAll @LongRange(min = 0, max = 80_000) long pays,
            @ForAll @IntRange(min = 1, max = 5) int people,
            @ForAll @IntRange(min = 1, max = 6) int supported) {
        Kin son = A_SON.withHouseholdIncome(yearly(income))
                .withPays(Fact.known(Amount.monthly(Money.ofFen(pays))))
                .withHouseholdSize(Fact.known(people))
                .withSupports(Fact.known(supported));
        Money paid = paid(son);

        assertThat(paid(son.withHouseholdIncome(yearly(income + more)))).isLessThanOrEqualTo(paid);
        assertThat(paid(son.withPays(Fact.known(Amount.monthly(Money.ofFen(pays + more))))))
                .isLessThanOrEqualTo(paid);
    }

    private static Money paid(Kin son) {
        return Paid.outcome(policy(UP, 50), Situation.of(home(son), Paid.DAY))
                .match(Outcome.Entitled::monthly, none -> Money.ZERO, open -> Money.MAX);
    }

    private static Outcome.Undetermined open(Kin son) {
        return Paid.undetermined(policy(UP, 50), Situation.of(home(son), Paid.DAY));
    }

    private static Fact<Amount> monthly(String yuan) {
        return Fact.known(Amount.monthly(Money.of(yuan)));
    }

    private static Fact<Amount> yearly(long fen) {
        return Fact.known(Amount.yearly(Money.ofFen(fen)));
    }

    private static Household home(Kin... kin) {
        return Households.aHouseholdOf(2).kin(Listing.complete(kin)).build();
    }

    private static Policy.Builder policy(Rounding rounding, int percent) {
        return Regimes.aNation(Amount.monthly(Money.ofYuan(350)), rounding)
                .add(
                        Regimes.parameter("share", ParameterType.RATIO),
                        new IncomeRule.ImputedSupport(
                                "support",
                                Regimes.TITLE,
                                Set.of(KinRelation.SON, KinRelation.DAUGHTER),
                                "line",
                                "share",
                                Regimes.BASIS))
                .bind("share", ParameterValue.of(Ratio.percent(percent)), Regimes.BASIS);
    }
}
