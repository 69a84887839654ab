package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;
import static org.doudi.core.policy.Criterion.all;
import static org.doudi.core.policy.Criterion.any;
import static org.doudi.core.policy.Criterion.compare;
import static org.doudi.core.policy.Criterion.not;
import static org.doudi.core.policy.Criterion.someMember;
import static org.doudi.core.policy.Term.countableIncome;
import static org.doudi.core.policy.Term.number;
import static org.doudi.core.policy.Term.numberOf;
import static org.doudi.core.policy.Term.perMember;
import static org.doudi.core.policy.Term.spendingOn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.household.ShockKind;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaCheckTest {

    private static final Criterion BELOW = Criterion.incomeBelow("line");
    private static final Criterion AT_LEAST = compare(countableIncome(), Comparison.AT_LEAST, perMember("line"));
    private static final Criterion OLDER = someMember(Criterion.agedAtLeast(60));
    private static final Criterion CHILD = Criterion.agedBelow(16);
    private static final Criterion OLD = Criterion.agedAtLeast(60);

    static Stream<Criterion> impossible() {
        return Stream.of(
                all(BELOW, AT_LEAST),
                all(BELOW, not(BELOW)),
                // 300 is below 400, whatever the number of people.
                all(BELOW, compare(countableIncome(), Comparison.ABOVE, perMember("higher-line"))),
                // At least 1.5 × 300 is at least 450, which is not at most 400.
                all(
                        compare(
                                countableIncome(),
                                Comparison.AT_LEAST,
                                perMember("line").times("multiple")),
                        compare(countableIncome(), Comparison.BELOW, perMember("higher-line"))),
                // Equal to 300 a head and to 300 a head over a year at once.
                all(
                        compare(perMember("limit"), Comparison.AT_MOST, Term.valueOf(AssetKind.DEPOSIT)),
                        compare(
                                Term.valueOf(AssetKind.DEPOSIT),
                                Comparison.BELOW,
                                perMember("line").overMonths(3))),
                // A chain: spending is above income, income at least twice spending, and there is spending.
                all(
                        compare(spendingOn(ExpenseKind.OTHER), Comparison.ABOVE, countableIncome()),
                        compare(
                                countableIncome(),
                                Comparison.AT_LEAST,
                                spendingOn(ExpenseKind.OTHER).times(2))),
                // Part of the spending is never more than all of it.
                compare(
                        spendingOn(ExpenseKind.OTHER),
                        Comparison.ABOVE,
                        spendingOn(ExpenseKind.OTHER, ExpenseKind.EDUCATION)),
                all(Criterion.owns(AssetKind.SHIP), not(Criterion.owns(AssetKind.SHIP, AssetKind.SHOP))),
                // More than one thing and fewer than two.
                all(
                        compare(numberOf(AssetKind.DWELLING), Comparison.ABOVE, number(1)),
                        compare(numberOf(AssetKind.DWELLING), Comparison.BELOW, number(2))),
                compare(numberOf(AssetKind.DWELLING), Comparison.BELOW, number(0)),
                compare(countableIncome(), Comparison.BELOW, countableIncome()),
                // Open, but the same whatever it will be.
                all(
                        Criterion.incomeBelow("open-line"),
                        compare(countableIncome(), Comparison.AT_LEAST, perMember("open-line"))),
                all(
                        Criterion.incomeBelow("open-line"),
                        compare(
                                countableIncome(),
                                Comparison.AT_LEAST,
                                perMember("open-line").times(2))),
                all(Criterion.ruralIn("36"), Criterion.ruralIn("50")),
                all(Criterion.ruralIn("36"), new Criterion.RegisteredIn("", Set.of(Settlement.URBAN))),
                all(Criterion.ruralIn("3611"), not(Criterion.ruralIn("36"))),
                someMember(all(CHILD, OLD)),
                someMember(all(CHILD, not(CHILD))),
                all(someMember(CHILD), not(someMember(Criterion.agedBelow(18)))),
                someMember(Criterion.residence(Residence.IMPRISONED)),
                someMember(all(Criterion.health(Health.HEALTHY), Criterion.health(Health.MAJOR_ILLNESS))),
                someMember(all(
                        Criterion.has(PersonAttribute.DISABILITY_KIND, DisabilityKind.NONE),
                        Criterion.disabled(DisabilityGrade.GRADE_1))),
                someMember(all(Criterion.hasKin(2, KinRelation.SON), not(Criterion.hasKin(1, KinRelation.SON)))),
                someMember(all(
                        Criterion.hasKin(1, KinRelation.SON),
                        new Criterion.HasKin(
                                Set.of(KinRelation.SON, KinRelation.DAUGHTER),
                                Set.of(Sex.values()),
                                Set.of(DisabilityGrade.values()),
                                0,
                                1))),
                // Who has a wage has a wage or rent, and with neither of the two none of them.
                someMember(
                        all(Criterion.earns(IncomeKind.WAGE), not(Criterion.earns(IncomeKind.WAGE, IncomeKind.RENT)))),
                someMember(all(
                        Criterion.earns(IncomeKind.WAGE, IncomeKind.RENT),
                        not(Criterion.earns(IncomeKind.WAGE)),
                        not(Criterion.earns(IncomeKind.RENT)))),
                all(
                        someMember(Criterion.earns(IncomeKind.WAGE)),
                        not(someMember(Criterion.earns(IncomeKind.WAGE, IncomeKind.RENT)))),
                someMember(all(History.statedOf("able"), not(History.statedOf("able")))),
                all(someMember(History.statedOf("refused")), not(someMember(History.statedOf("refused")))),
                all(History.stated("found"), not(History.stated("found"))),
                // Somebody has to be there for income to be below a line, and everybody is under or over sixteen.
                all(BELOW, not(someMember(CHILD)), not(someMember(not(CHILD)))),
                all(History.enrolledFor("other", 12), not(History.enrolledIn("other"))),
                all(History.enrolledOn("other", "work"), not(History.enrolledIn("other"))),
                all(
                        History.struck(3, ShockKind.ILLNESS),
                        not(History.struck(6, ShockKind.ILLNESS, ShockKind.DISASTER))),
                all(History.steadilyAbove("line", 2), not(History.steadilyAbove("line", 1))),
                all(History.steadilyAbove("line", 2), new History.Steady(3, Comparison.BELOW, "line")),
                all(History.stated("clearly"), not(History.stated("clearly"))),
                all(any(BELOW, History.stated("clearly")), AT_LEAST, not(History.stated("clearly"))));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotHoldNeverHolds(Criterion criterion) {
        CheckReport report = check(criterion);

        assertThat(report.of("criterion.never")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.PROBLEM);
            assertThat(remark.subject()).isEqualTo("help");
            assertThat(remark.message().en()).isEqualTo("\"some provision\" can never hold");
        });
        assertThat(report.of("criterion.always")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void itsNegationAlwaysHolds(Criterion criterion) {
        CheckReport report = check(not(criterion));

        assertThat(report.of("criterion.always")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.WARNING);
            assertThat(remark.message().en()).isEqualTo("\"some provision\" always holds");
        });
        assertThat(report.of("criterion.never")).isEmpty();
    }

    static Stream<Criterion> possible() {
        return Stream.of(
                BELOW,
                all(AT_LEAST, compare(countableIncome(), Comparison.AT_MOST, perMember("line"))),
                all(AT_LEAST, compare(countableIncome(), Comparison.BELOW, perMember("higher-line"))),
                all(BELOW, compare(Term.valueOf(AssetKind.DEPOSIT), Comparison.ABOVE, perMember("limit"))),
                compare(countableIncome(), Comparison.AT_MOST, countableIncome().times(2)),
                // From 1000 to below 300 over four months.
                all(
                        compare(perMember("limit"), Comparison.AT_MOST, Term.valueOf(AssetKind.DEPOSIT)),
                        compare(
                                Term.valueOf(AssetKind.DEPOSIT),
                                Comparison.BELOW,
                                perMember("line").overMonths(4))),
                all(
                        compare(numberOf(AssetKind.DWELLING), Comparison.ABOVE, number(1)),
                        compare(numberOf(AssetKind.DWELLING), Comparison.BELOW, number(3))),
                all(Criterion.ruralIn("36"), Criterion.ruralIn("3611")),
                all(Criterion.ruralIn("36"), not(Criterion.ruralIn("3611"))),
                // Two people, or one who is both.
                all(someMember(CHILD), someMember(OLD)),
                all(someMember(CHILD), someMember(not(CHILD))),
                someMember(all(CHILD, Criterion.disabled(DisabilityGrade.GRADE_1))),
                // Nobody at all: the whole household is in prison.
                all(not(someMember(CHILD)), not(someMember(not(CHILD)))),
                someMember(all(Criterion.hasKin(1, KinRelation.SON), not(Criterion.hasKin(2, KinRelation.SON)))),
                all(History.enrolledIn("other"), not(History.enrolledFor("other", 12))),
                all(History.enrolledOn("other", "work"), not(History.enrolledOn("other", "illness"))),
                all(History.struck(6, ShockKind.ILLNESS), not(History.struck(3, ShockKind.ILLNESS))),
                all(History.steadilyAbove("line", 1), not(History.steadilyAbove("line", 2))),
                all(History.steadilyAbove("line", 1), new History.Steady(1, Comparison.BELOW, "higher-line")),
                all(History.stated("clearly"), not(History.stated("really"))),
                History.stated("found"),
                someMember(Criterion.earns(IncomeKind.WAGE)),
                someMember(
                        all(Criterion.earns(IncomeKind.WAGE, IncomeKind.RENT), not(Criterion.earns(IncomeKind.WAGE)))),
                all(someMember(Criterion.earns(IncomeKind.WAGE)), someMember(not(Criterion.earns(IncomeKind.WAGE)))),
                // One of whom it was found, and one of whom it was not.
                all(someMember(History.statedOf("refused")), someMember(not(History.statedOf("refused")))),
                someMember(all(History.statedOf("able"), not(History.statedOf("refused")))),
                all(
                        compare(Term.incomeLastYear(), Comparison.ABOVE, perMember("line")),
                        BELOW,
                        not(compare(countableIncome(), Comparison.AT_LEAST, Term.incomeLastYear()))));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void whatCanHoldAndCanFailIsNotRemarkedUpon(Criterion criterion) {
        CheckReport report = check(criterion);

        assertThat(report.of("criterion.never")).isEmpty();
        assertThat(Policies.check(Policies.dibaoWithEverything().add(Policies.measure("help", not(criterion))))
                        .of("criterion.always"))
                .isEmpty();
    }

    @Test
    void conditionsRungsAndSupplementsAreLookedAtToo() {
        Criterion never = all(BELOW, AT_LEAST);
        Policy policy = Policies.dibaoWithEverything()
                .add(
                        Policies.condition("leave", Provision.Effect.EXITS, never),
                        Policies.review("review", History.stated("clearly"), never),
                        new Provision.SupplementGroup("group", TITLE, "dibao", BASIS),
                        Regimes.parameter("amount", ParameterType.AMOUNT),
                        new Provision.Supplement(
                                "prisoners",
                                TITLE,
                                "group",
                                Criterion.residence(Residence.IMPRISONED),
                                "amount",
                                BASIS),
                        new Provision.Supplement(
                                "free",
                                TITLE,
                                "group",
                                not(Criterion.residence(Residence.IMPRISONED)),
                                "amount",
                                BASIS))
                .bind("amount", Policies.yearly(12), BASIS)
                .build();
        CheckReport report = Policies.check(policy);

        assertThat(Policies.subjects(report, "criterion.never"))
                .containsExactlyInAnyOrder("leave", "review", "prisoners");
        assertThat(Policies.subjects(report, "criterion.always")).containsExactly("free");
    }

    @Test
    void aRuleThatASwitchTurnsOffIsOnlyNoted() {
        CheckReport off = check(all(new Criterion.SwitchedOn("off"), BELOW));
        CheckReport on = check(all(new Criterion.SwitchedOn("on"), BELOW));

        assertThat(off.of("criterion.never")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.message().en()).endsWith("can never hold: the day or a switch settles it");
        });
        assertThat(on.of("criterion.never")).isEmpty();
    }

    @Test
    void whatHoldsOnSomeDaysOnlyIsNotedForTheOthers() {
        Policy policy = Policies.dibao()
                .inForce(Policies.years(2016, 2018))
                .add(Policies.measure("help", all(Criterion.during(Policies.year(2017)), BELOW)))
                .build();

        assertThat(Policies.check(policy).of("criterion.never"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.year(2016), Policies.year(2018));
    }

    @Test
    void aRuleThatCannotHoldWithTheValuesOfSomeYearsIsToldForThoseTogether() {
        // The second line is above the first only in 2018.
        Policy policy = Policies.dibao()
                .inForce(Policies.years(2016, 2018))
                .add(
                        Regimes.parameter("second", ParameterType.AMOUNT),
                        Policies.measure(
                                "help",
                                all(AT_LEAST, compare(countableIncome(), Comparison.BELOW, perMember("second")))))
                .bind("second", ParameterValue.of(Policies.monthly(280)), Policies.year(2016), BASIS)
                .bind("second", ParameterValue.of(Policies.monthly(300)), Policies.year(2017), BASIS)
                .bind("second", ParameterValue.of(Policies.monthly(301)), Policies.year(2018), BASIS)
                .build();

        assertThat(Policies.check(policy).of("criterion.never"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.years(2016, 2017));
    }

    @Test
    void beyondTheBoundNothingIsSaid() {
        assertThat(ofForks(3).of("criterion.never")).hasSize(1);
        assertThat(ofForks(16).of("criterion.never")).isEmpty();
    }

    /** One judgement or another, so many times: the ways double with each. Only at the end of all ways nothing can be met. */
    private static CheckReport ofForks(int number) {
        List<Criterion> forks = new ArrayList<>();
        Policy.Builder policy = Policies.dibaoWithEverything();
        for (int i = 0; i < number; i++) {
            policy.add(Policies.question("q" + i), Policies.question("r" + i));
            forks.add(any(History.stated("q" + i), History.stated("r" + i)));
        }
        forks.add(any(all(BELOW, AT_LEAST), all(BELOW, AT_LEAST, OLDER), all(AT_LEAST, OLDER, BELOW)));
        return Policies.check(policy.add(Policies.measure("help", new Criterion.All(forks))));
    }

    private static CheckReport check(Criterion criterion) {
        return Policies.check(Policies.dibaoWithEverything().add(Policies.measure("help", criterion)));
    }
}
