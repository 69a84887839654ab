package org.doudi.calc.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.doudi.calc.Assessing;
import org.doudi.calc.Assessor;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Ladder.Rung;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands: 300 for each with at most 100 a head, 200 with at most 200, 100 for all the others. */
class TiersTest {

    /** Three people: the bands end at 300 and at 600 together. */
    @ParameterizedTest
    @CsvSource({
        "0,      900.00",
        "299.99, 900.00",
        "300.00, 900.00",
        "300.01, 600.00",
        "599.99, 600.00",
        "600.00, 600.00",
        "600.01, 300.00",
    })
    void eachGetsTheAmountOfTheFirstBandThatHolds(String income, String benefit) {
        assertThat(Paid.monthly(tiers(Optional.of("low-amount")), household(3, income)))
                .isEqualTo(Money.of(benefit));
    }

    @ParameterizedTest
    @CsvSource({"600.00, 600.00", "600.01, 0.00"})
    void whereNoBandHoldsAndThereIsNoOtherwiseTheyGetNothing(String income, String benefit) {
        assertThat(Paid.monthly(tiers(Optional.empty()), household(3, income))).isEqualTo(Money.of(benefit));
    }

    /** Not the people who live there but those who count: of three one is in prison. */
    @Test
    void itIsPaidForEachMemberOfTheUnit() {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).build(),
                        Households.anAdult(3).residence(Residence.IMPRISONED).build())
                .build();

        assertThat(Paid.monthly(tiers(Optional.of("low-amount")), household)).isEqualTo(Money.ofYuan(600));
    }

    /** 125 a head, and there may be more: never the first band, and above 1000 a head nothing at all. */
    @Test
    void asLongAsABandIsOpenTheAmountLiesBetweenThoseThatCanBe() {
        Household open = household(2, "250.00")
                .withIncomes(Listing.partial(List.of(Households.monthly(1, IncomeKind.OTHER, "250.00"))));

        assertThat(Paid.bounds(tiers(Optional.of("low-amount")), Situation.of(open, Paid.DAY)))
                .isEqualTo(Paid.between("0.00", "400.00"));
    }

    @Test
    void theDerivationNamesTheBandThatHeld() {
        Policy.Builder policy = tiers(Optional.of("low-amount"));

        assertThat(Assessing.assess(Regimes.of(policy.build()), Paid.DAY, household(3, "300.01"))
                        .derivation(ProgrammeId.DIBAO)
                        .toText(Locale.ENGLISH))
                .contains("300.00 if ", "200.00 if ", "otherwise 100.00");
    }

    @Test
    void anAmountThatIsNoWholeFenAMonthIsRefused() {
        Policy policy = tiers(Optional.of("low-amount"), Amount.yearly(Money.of("3600.01")))
                .build();

        assertThat(Assessor.of(Regimes.of(policy), Paid.DAY, Set.of(ProgrammeId.DIBAO))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("amount.fen");
    }

    /** Where the bands fall as income rises, so does what is paid. */
    @Property(tries = 200)
    void moreIncomeNeverReachesAHigherBand(
            @ForAll @IntRange(min = 1, max = 5) int people,
            @ForAll @LongRange(min = 0, max = 120_000) long fen,
            @ForAll @LongRange(min = 0, max = 120_000) long more) {
        Money less = paid(people, fen);

        assertThat(paid(people, fen + more)).isLessThanOrEqualTo(less);
    }

    private static Money paid(int people, long fen) {
        Household household = household(people, Money.ofFen(fen).toString());
        return Paid.outcome(tiers(Optional.of("low-amount")), Situation.of(household, Paid.DAY))
                .match(entitled -> entitled.monthly(), none -> Money.ZERO, open -> Money.MAX);
    }

    private static Household household(int people, String income) {
        Income earned = Households.monthly(1, IncomeKind.OTHER, income);
        return Households.aHouseholdOf(people).incomes(earned).build();
    }

    private static Policy.Builder tiers(Optional<String> otherwise) {
        return tiers(otherwise, Amount.yearly(Money.ofYuan(3600)));
    }

    private static Policy.Builder tiers(Optional<String> otherwise, Amount high) {
        Ladder<String> ladder =
                new Ladder<>(List.of(rung("low", "high-amount"), rung("middle", "middle-amount")), otherwise);
        return Paid.nothingYet()
                .add(
                        Regimes.parameter("low", ParameterType.AMOUNT),
                        Regimes.parameter("middle", ParameterType.AMOUNT),
                        Regimes.parameter("high-amount", ParameterType.AMOUNT),
                        Regimes.parameter("middle-amount", ParameterType.AMOUNT),
                        Regimes.parameter("low-amount", ParameterType.AMOUNT),
                        new Benefit.Tiers("tiers", Regimes.TITLE, "dibao", ladder, Regimes.BASIS))
                .bind("low", monthly(100), Regimes.BASIS)
                .bind("middle", monthly(200), Regimes.BASIS)
                .bind("high-amount", ParameterValue.of(high), Regimes.BASIS)
                .bind("middle-amount", monthly(200), Regimes.BASIS)
                .bind("low-amount", monthly(100), Regimes.BASIS);
    }

    private static Rung<String> rung(String most, String amount) {
        Criterion atMost = Criterion.compare(Term.countableIncome(), Comparison.AT_MOST, Term.perMember(most));
        return new Rung<>(Regimes.TITLE, atMost, amount);
    }

    private static ParameterValue monthly(int yuan) {
        return ParameterValue.of(Amount.monthly(Money.ofYuan(yuan)));
    }
}
