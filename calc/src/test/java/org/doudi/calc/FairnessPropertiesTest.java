package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Rules;

/** Point 6 of the issue: order never matters, more income never gives more, and the benefit keeps its bounds. */
class FairnessPropertiesTest {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfPeopleAndListsChangesNothing(
            @ForAll("examined") Examined examined, @ForAll("households") Household household, @ForAll long seed) {
        Random random = new Random(seed);
        Household shuffled = household
                .withMembers(shuffled(household.members(), random))
                .withIncomes(shuffled(household.incomes(), random))
                .withExpenses(shuffled(household.expenses(), random))
                .withAssets(shuffled(household.assets(), random));

        Outcome before = assess(examined, household);
        Outcome after = assess(examined, shuffled);

        assertThat(bounds(after)).isEqualTo(bounds(before));
        assertThat(after.getClass()).isEqualTo(before.getClass());
        assertThat(after.reasons()).isEqualTo(before.reasons());
        assertThat(awards(after)).containsExactlyInAnyOrderElementsOf(awards(before));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anotherIncomeNeverRaisesTheBenefit(
            @ForAll("examined") Examined examined,
            @ForAll("households") Household household,
            @ForAll IncomeKind kind,
            @ForAll("amounts") Money more,
            @ForAll boolean project) {
        List<Income> incomes = new ArrayList<>(household.incomes().items());
        incomes.add(Income.of("p1", kind, Amount.monthly(more)).withThroughPovertyProject(Fact.known(project)));

        assertNotMore(
                examined,
                household,
                household.withIncomes(new Listing<>(incomes, household.incomes().complete())));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void moreOfAnIncomeNeverRaisesTheBenefit(
            @ForAll("examined") Examined examined,
            @ForAll("households") Household household,
            @ForAll("amounts") Money more) {
        List<Income> incomes = household.incomes().items().stream()
                .map(income -> income.withAmount(
                        income.amount().match(known -> Fact.known(known.plus(more)), why -> income.amount())))
                .toList();

        assertNotMore(
                examined,
                household,
                household.withIncomes(new Listing<>(incomes, household.incomes().complete())));
    }

    /** What is awarded to members are supplements; the rest is the gap, at most the line for everybody, rounded. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void theGapIsNeverNegativeAndNeverMoreThanTheLineForEverybody(
            @ForAll("examined") Examined examined, @ForAll("households") Household household) {
        Outcome outcome = assess(examined, household);
        assertThat(bounds(outcome)).noneMatch(Money::isNegative);
        if (outcome instanceof Outcome.Entitled entitled) {
            Money supplements = entitled.awards().stream()
                    .filter(award -> award.member().isPresent())
                    .map(Award::monthly)
                    .reduce(Money.ZERO, Money::plus);
            Money gap = entitled.monthly().minus(supplements);
            assertThat(gap.isNegative()).isFalse();
            assertThat(gap)
                    .isLessThanOrEqualTo(mostOf(examined, household.members().size()));
            assertThat(entitled.awards()).allMatch(award -> award.monthly().fen() > 0);
            assertThat(entitled.awards().stream().map(Award::monthly).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(entitled.monthly());
        }
    }

    private static Money mostOf(Examined examined, int members) {
        Rules rules = examined.regime().on(examined.on());
        boolean chongqing = examined.toString().startsWith("Chongqing");
        var line = (ParameterValue.OfAmount) value(rules, chongqing ? "dibao.rural" : "line");
        var rounding = (ParameterValue.OfRounding) value(rules, chongqing ? "dibao.rounding" : "rounding");
        long most = line.amount().money().fen() * members;
        long unit =
                rounding.rounding().unit().fen() * (long) line.amount().period().months();
        long up = rounding.rounding().mode() == Rounding.Mode.DOWN
                ? 0
                : rounding.rounding().mode() == Rounding.Mode.UP ? unit - 1 : unit / 2;
        return Money.ofFen((most + up) / unit * rounding.rounding().unit().fen());
    }

    private static ParameterValue value(Rules rules, String id) {
        return rules.value(id).orElseThrow().value();
    }

    private static void assertNotMore(Examined examined, Household before, Household after) {
        List<Money> less = bounds(assess(examined, before));
        List<Money> more = bounds(assess(examined, after));
        assertThat(more.get(0)).isLessThanOrEqualTo(less.get(0));
        assertThat(more.get(1)).isLessThanOrEqualTo(less.get(1));
    }

    private static List<Award> awards(Outcome outcome) {
        return outcome instanceof Outcome.Entitled entitled ? entitled.awards() : List.of();
    }

    private static List<Money> bounds(Outcome outcome) {
        return outcome.match(
                entitled -> List.of(entitled.monthly(), entitled.monthly()),
                notEntitled -> List.of(Money.ZERO, Money.ZERO),
                undetermined -> List.of(
                        undetermined.bounds().low(), undetermined.bounds().high()));
    }

    private static Outcome assess(Examined examined, Household household) {
        return examined.assessor()
                .assess(Situation.of(household, examined.on()))
                .of(ProgrammeId.DIBAO);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private static <T> Listing<T> shuffled(Listing<T> listing, Random random) {
        return new Listing<>(shuffled(listing.items(), random), listing.complete());
    }

    @Provide
    Arbitrary<Examined> examined() {
        return Arbitraries.of(Stream.concat(Examined.CHONGQING.stream(), Examined.MADE_UP.stream())
                .toList());
    }

    @Provide
    Arbitrary<Household> households() {
        return Arbitraries.oneOf(Situations.known(), Situations.partlyKnown());
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Situations.amounts();
    }
}
