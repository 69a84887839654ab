package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Criterion.Scope;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionTest {

    private static final Criterion OF_THE_HOME = Criterion.ruralIn("50");
    private static final Set<DisabilityGrade> ANY_GRADE = Set.of(DisabilityGrade.values());
    private static final Criterion OF_A_PERSON = Criterion.agedAtLeast(70);

    static Stream<Criterion> criteriaOnTheHousehold() {
        return Stream.of(
                OF_THE_HOME,
                Criterion.owns(AssetKind.SHIP),
                Criterion.incomeBelow("line"),
                Criterion.someMember(OF_A_PERSON),
                Criterion.during(Window.ALWAYS),
                new Criterion.SwitchedOn("switch"),
                Criterion.not(OF_THE_HOME),
                Criterion.all(OF_THE_HOME, Criterion.someMember(OF_A_PERSON)),
                Criterion.any(Criterion.not(OF_THE_HOME), OF_THE_HOME));
    }

    static Stream<Criterion> criteriaOnAPerson() {
        return Stream.of(
                OF_A_PERSON,
                Criterion.agedBelow(6),
                Criterion.disabled(DisabilityGrade.GRADE_1),
                Criterion.health(Health.MAJOR_ILLNESS),
                Criterion.schooling(Schooling.PRIMARY),
                Criterion.residence(Residence.IMPRISONED),
                Criterion.has(PersonAttribute.SEX, Sex.FEMALE),
                Criterion.hasKin(1, KinRelation.SON),
                Criterion.earns(IncomeKind.WAGE),
                History.statedOf("able"),
                Criterion.not(OF_A_PERSON),
                Criterion.all(OF_A_PERSON, OF_A_PERSON),
                Criterion.any(OF_A_PERSON));
    }

    @ParameterizedTest
    @MethodSource("criteriaOnTheHousehold")
    void asksAboutTheHousehold(Criterion criterion) {
        assertThat(criterion.scope()).isEqualTo(Scope.HOME);
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.someMember(criterion));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.all(criterion, OF_A_PERSON));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.any(OF_A_PERSON, criterion));
    }

    @ParameterizedTest
    @MethodSource("criteriaOnAPerson")
    void asksAboutAPerson(Criterion criterion) {
        assertThat(criterion.scope()).isEqualTo(Scope.PERSON);
        assertThat(Criterion.someMember(criterion).scope()).isEqualTo(Scope.HOME);
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.all(criterion, OF_THE_HOME));
    }

    @Test
    void incomeIsOfSomeKind() {
        Set<IncomeKind> kinds = EnumSet.of(IncomeKind.WAGE);
        Criterion.Earns earns = new Criterion.Earns(kinds);
        kinds.add(IncomeKind.GIFT);

        assertThat(earns).isEqualTo(Criterion.earns(IncomeKind.WAGE));
        assertThat(earns.kinds()).containsExactly(IncomeKind.WAGE);
        assertThat(Reported.faultsOf(Criterion::earns)).containsExactly("set.empty @ kinds");
    }

    @Test
    void joinsAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(Criterion::all);
        assertThatIllegalArgumentException().isThrownBy(Criterion::any);
    }

    @Test
    void comparesOnlyWhatCountsTheSame() {
        Term money = Term.countableIncome();
        Term things = Term.number(2);
        Term area = Term.areaOf(AssetKind.DWELLING);
        Term parameter = Term.perMember("any");

        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.compare(money, Comparison.BELOW, things));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.compare(things, Comparison.BELOW, money));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.compare(money, Comparison.BELOW, area));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.compare(area, Comparison.BELOW, things));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.compare(parameter, Comparison.BELOW, things));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.compare(money.times(2), Comparison.BELOW, things.times(3)));
    }

    @Test
    void comparesAParameterWithMoneyOrWithAnArea() {
        Term parameter = Term.perMember("any");

        assertThat(Criterion.compare(Term.financialAssets(), Comparison.AT_MOST, parameter)
                        .scope())
                .isEqualTo(Scope.HOME);
        assertThat(Criterion.compare(parameter.times(3), Comparison.BELOW, Term.areaOf(AssetKind.DWELLING))
                        .scope())
                .isEqualTo(Scope.HOME);
        assertThat(Criterion.compare(Term.numberOf(AssetKind.DWELLING), Comparison.AT_LEAST, Term.number(2))
                        .scope())
                .isEqualTo(Scope.HOME);
    }

    @ParameterizedTest
    @CsvSource({"-1, 6", "6, 6", "7, 6", "0, 201"})
    void anAgeIsASpanOfYears(int from, int below) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Age(from, below));
    }

    @Test
    void aFactHasOnlyValuesOfItsList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.has(PersonAttribute.SEX, Health.HEALTHY))
                .withMessageContaining("MALE, FEMALE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion.Has(PersonAttribute.HEALTH, Set.of("healthy")));
    }

    /** A criterion about nothing never holds, and there are no words for it: a derivation could not show it. */
    @Test
    void nothingIsAskedAboutNothing() {
        assertThatIllegalArgumentException().isThrownBy(Criterion::owns);
        assertThatIllegalArgumentException().isThrownBy(Criterion::health);
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.RegisteredIn("50", Set.of()));
        assertThatIllegalArgumentException().isThrownBy(Term::valueOf);
    }

    @Test
    void theShortFormsSayWhatTheLongOnesDo() {
        assertThat(Criterion.ruralIn("50")).isEqualTo(new Criterion.RegisteredIn("50", Set.of(Settlement.RURAL)));
        assertThat(Criterion.agedBelow(6)).isEqualTo(new Criterion.Age(0, 6));
        assertThat(Criterion.agedAtLeast(70)).isEqualTo(new Criterion.Age(70, Criterion.Age.NO_BOUND));
        assertThat(Criterion.incomeBelow("line"))
                .isEqualTo(Criterion.compare(Term.countableIncome(), Comparison.BELOW, Term.perMember("line")));
        assertThat(Term.financialAssets())
                .isEqualTo(Term.valueOf(
                        AssetKind.DEPOSIT,
                        AssetKind.SECURITY,
                        AssetKind.BOND,
                        AssetKind.INSURANCE,
                        AssetKind.ONLINE_FINANCE));
    }

    /** Interpreters number the values by their position; a list that starts elsewhere would ask for another one. */
    @Test
    void theOptionsOfAnAttributeAreThoseOfItsListInOrder() {
        assertThat(PersonAttribute.SEX.options()).isEqualTo(List.of(Sex.values()));
        assertThat(PersonAttribute.HEALTH.options()).isEqualTo(List.of(Health.values()));
        assertThat(PersonAttribute.DISABILITY_GRADE.options()).isEqualTo(List.of(DisabilityGrade.values()));
    }

    @Test
    void aSumOverMonthsIsOfMoneyAndOfOneToTwelveHundredMonths() {
        Term line = Term.perMember("line");

        assertThat(line.overMonths(1)).isEqualTo(new Term.OverMonths(line, 1));
        assertThat(line.overMonths(1_200)).isEqualTo(new Term.OverMonths(line, 1_200));
        assertThatIllegalArgumentException().isThrownBy(() -> line.overMonths(0));
        assertThatIllegalArgumentException().isThrownBy(() -> line.overMonths(1_201));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.numberOf(AssetKind.SHIP).overMonths(12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.areaOf(AssetKind.SHOP).overMonths(12));
    }

    /** "No son" is fewer than one, "one son" fewer than two; a span in which nothing lies is a mistake. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, true",
        "1, 2, true",
        "0, 1000, true",
        "999, 1000, true",
        "0, 0, false",
        "2, 2, false",
        "3, 1, false",
        "-1, 1, false",
        "0, 1001, false",
    })
    void kinAreCountedWithinASpan(int from, int below, boolean fits) {
        assertThat(Problems.attempt(() ->
                                new Criterion.HasKin(Set.of(KinRelation.SON), Set.of(Sex.MALE), ANY_GRADE, from, below))
                        .fold(Reported::faults, kin -> List.of()))
                .isEqualTo(fits ? List.of() : List.of("kin.bound @ "));
    }

    @Test
    void kinAreOfSomeRelationSexAndGrade() {
        assertThat(Reported.faultsOf(() -> Criterion.hasKin(1))).containsExactly("set.empty @ relations");
        assertThat(Reported.faultsOf(() -> new Criterion.HasKin(Set.of(KinRelation.SON), Set.of(), ANY_GRADE, 0, 1)))
                .containsExactly("set.empty @ sexes");
        assertThat(Reported.faultsOf(
                        () -> new Criterion.HasKin(Set.of(KinRelation.SON), Set.of(Sex.MALE), Set.of(), 0, 1)))
                .containsExactly("set.empty @ grades");
    }

    @Test
    void spendingAndIncomeOfLastYearAreMoneyWhateverTheyAreMultipliedBy() {
        Term money = Term.incomeLastYear().times("share");

        assertThat(Criterion.compare(Term.spendingOn(ExpenseKind.OTHER), Comparison.ABOVE, money)
                        .scope())
                .isEqualTo(Scope.HOME);
        assertThat(Reported.faultsOf(() -> Criterion.compare(money, Comparison.ABOVE, Term.number(1))))
                .containsExactly("compare.dimension @ ");
        assertThat(Reported.faultsOf(
                        () -> Criterion.compare(Term.number(1), Comparison.ABOVE, Term.spendingOn(ExpenseKind.OTHER))))
                .containsExactly("compare.dimension @ ");
        assertThat(Reported.faultsOf(Term::spendingOn)).containsExactly("set.empty @ kinds");
    }
}
