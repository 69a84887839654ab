package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.Households;
import org.doudi.calc.Missing;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Administration.Consistency;
import org.doudi.core.policy.Administration.Severity;
import org.doudi.core.policy.Administration.Sought;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that contradict themselves, and records that do not say what they have to, under rules made up for the tests. */
class RecordCheckTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 15);

    private static final Criterion SOME_LABOUR = Criterion.has(
            PersonAttribute.LABOUR, LabourCapacity.ORDINARY, LabourCapacity.SKILLED, LabourCapacity.WEAK_OR_HALF);
    private static final Criterion KEEPS_CARS = Criterion.owns(AssetKind.MOTOR_VEHICLE);

    /** A wage without any labour capacity: wrong. */
    private static final Consistency WAGE = rule(
            "wage-without-labour", Criterion.earns(IncomeKind.WAGE), SOME_LABOUR, Sought.CONTRADICTION, Severity.ERROR);

    /** A grown-up in a primary school: doubtful. */
    private static final Consistency PUPIL = rule(
            "grown-up-in-primary-school",
            Criterion.agedAtLeast(20),
            Criterion.not(Criterion.schooling(Schooling.PRIMARY)),
            Sought.CONTRADICTION,
            Severity.WARNING);

    /** Of those from 16 to 65 it has to be known whether they can work. */
    private static final Consistency LABOUR = rule(
            "labour-unknown",
            new Criterion.Age(16, 66),
            Criterion.has(PersonAttribute.LABOUR, LabourCapacity.values()),
            Sought.GAP,
            Severity.ERROR);

    /** A car in a household in which somebody cannot work: doubtful. */
    private static final Consistency CAR = rule(
            "car-without-labour",
            Criterion.someMember(Criterion.has(PersonAttribute.LABOUR, LabourCapacity.NONE, LabourCapacity.LOST)),
            Criterion.not(KEEPS_CARS),
            Sought.CONTRADICTION,
            Severity.WARNING);

    /** Whoever earns a wage has to say whether there is a car. */
    private static final Consistency CAR_UNKNOWN = rule(
            "car-unknown",
            Criterion.someMember(Criterion.earns(IncomeKind.WAGE)),
            Criterion.any(KEEPS_CARS, Criterion.not(KEEPS_CARS)),
            Sought.GAP,
            Severity.WARNING);

    private final RecordCheck check = check(WAGE, PUPIL, LABOUR, CAR, CAR_UNKNOWN);

    private static Consistency rule(String id, Criterion applies, Criterion expects, Sought sought, Severity severity) {
        Text message = Text.of("不一致：" + id, "inconsistent: " + id);
        return new Consistency(id, message, applies, expects, sought, severity, Regimes.BASIS);
    }

    private static RecordCheck check(Provision... rules) {
        return RecordCheck.of(regime(rules), DAY).getOrElseThrow(Problems::toException);
    }

    private static Regime regime(Provision... rules) {
        return Regimes.of(Regimes.aPolicy("registry")
                .add(new Provision.Unit("unit", Regimes.TITLE, Criterion.agedAtLeast(0), Regimes.BASIS))
                .add(rules)
                .build());
    }

    /** Born on 1980-06-15, with labour capacity and out of school. */
    private static Member.Builder worker(int number) {
        return Households.anAdult(number).labour(LabourCapacity.ORDINARY);
    }

    private static Member invalid(int number) {
        return worker(number).labour(LabourCapacity.NONE).build();
    }

    private List<Irregularity> found(Household household) {
        return check.check(Situation.of(household, DAY));
    }

    private List<Irregularity> found(Member... members) {
        return found(Households.aFamily(members).build());
    }

    @Test
    void aRecordThatAgreesWithItselfIsLeftAlone() {
        assertThat(found(Households.aFamily(worker(1).build(), worker(2).build())
                        .incomes(Households.wage(1, "500.00"))
                        .build()))
                .isEmpty();
        assertThat(check.rules()).isEqualTo(5);
    }

    @Test
    void aContradictionIsToldOfTheMemberWhomItIsAbout() {
        List<Irregularity> found = found(Households.aFamily(worker(1).build(), invalid(2))
                .incomes(Households.wage(1, "500.00"), Households.wage(2, "500.00"))
                .build());

        assertThat(found)
                .extracting(
                        Irregularity::rule,
                        Irregularity::sought,
                        Irregularity::severity,
                        Irregularity::member,
                        Irregularity::missing)
                .containsExactly(tuple(
                        "wage-without-labour", Sought.CONTRADICTION, Severity.ERROR, Optional.of("p2"), List.of()));
        assertThat(found.get(0).message())
                .isEqualTo(Text.of("不一致：wage-without-labour", "inconsistent: wage-without-labour"));
        assertThat(found.get(0).cited().en()).isEqualTo("document 1 of 2012 art. 1");
    }

    /** Twenty on the day itself: born on 1998-03-15. */
    @ParameterizedTest
    @CsvSource({"1998-03-14, true", "1998-03-15, true", "1998-03-16, false"})
    void aRuleAppliesFromTheBirthdayOn(String birth, boolean told) {
        List<Irregularity> found =
                found(worker(1).born(birth).schooling(Schooling.PRIMARY).build());

        assertThat(found.stream().map(Irregularity::rule).toList())
                .isEqualTo(told ? List.of("grown-up-in-primary-school") : List.of());
    }

    @Test
    void aContradictionOfTheHouseholdNamesNobody() {
        Household household = Households.aFamily(worker(1).build(), invalid(2))
                .assets(Asset.of(AssetKind.MOTOR_VEHICLE, Money.ofYuan(1)))
                .build();

        assertThat(found(household))
                .extracting(Irregularity::rule, Irregularity::member, Irregularity::severity)
                .containsExactly(tuple("car-without-labour", Optional.empty(), Severity.WARNING));
    }

    /** Each part unknown in turn: what makes the rule apply, and what it expects. */
    @Test
    void whatIsOpenIsNeverAContradiction() {
        Member open = worker(1)
                .labour(Fact.unknown())
                .birth(Fact.unknown())
                .schooling(Fact.unknown())
                .build();
        assertThat(contradictions(Households.aFamily(open)
                        .incomes(Households.wage(1, "500.00"))
                        .build()))
                .isEmpty();
        assertThat(contradictions(Households.aFamily(invalid(1))
                        .incomes(Listing.unknown())
                        .build()))
                .isEmpty();
        assertThat(contradictions(
                        Households.aFamily(invalid(1)).assets(Listing.unknown()).build()))
                .isEmpty();
        Member pupil =
                worker(1).birth(Fact.unknown()).schooling(Schooling.PRIMARY).build();
        assertThat(contradictions(Households.aFamily(pupil).build())).isEmpty();
    }

    private List<Irregularity> contradictions(Household household) {
        return found(household).stream()
                .filter(irregularity -> irregularity.sought() == Sought.CONTRADICTION)
                .toList();
    }

    @Test
    void aGapNamesTheMissingFactsOfTheMemberConcernedAlone() {
        List<Irregularity> found = found(
                worker(1).labour(Fact.unknown(Fact.Why.NOT_ASKED)).build(),
                worker(2).build(),
                worker(3).labour(Fact.unknown(Fact.Why.DISPUTED)).build(),
                worker(4).labour(Fact.unknown()).born("2010-01-01").build());

        assertThat(found)
                .extracting(
                        Irregularity::rule,
                        Irregularity::sought,
                        Irregularity::member,
                        one -> one.missing().stream().map(Missing::path).toList())
                .containsExactly(
                        tuple("labour-unknown", Sought.GAP, Optional.of("p1"), List.of("members/0/labour")),
                        tuple("labour-unknown", Sought.GAP, Optional.of("p3"), List.of("members/2/labour")));
        assertThat(found.get(1).missing().get(0).why()).isEqualTo(Fact.Why.DISPUTED.label());
    }

    /** 16 and 66 on the day: born on 2002-03-15 and 1952-03-15. */
    @ParameterizedTest
    @CsvSource({"2002-03-15, 1", "2002-03-16, 0", "1952-03-16, 1", "1952-03-15, 0"})
    void aGapIsToldOfThoseToWhomTheRuleAppliesForSure(String birth, int gaps) {
        assertThat(found(worker(1).labour(Fact.unknown()).born(birth).build())).hasSize(gaps);
    }

    /** Then the birthday is what has to be asked; that is for a rule of its own. */
    @Test
    void whereItIsOpenWhetherTheRuleAppliesNoGapIsTold() {
        Member ageless = worker(1).labour(Fact.unknown()).birth(Fact.unknown()).build();

        assertThat(found(ageless)).isEmpty();
        assertThat(found(ageless.withBirth(Fact.known(LocalDate.of(1980, 1, 1)))))
                .hasSize(1);
    }

    @Test
    void aGapOfTheHouseholdNamesWhatNobodyHasConfirmed() {
        Household household = Households.aFamily(worker(1).build())
                .incomes(Households.wage(1, "500.00"))
                .assets(Listing.unknown())
                .build();

        assertThat(found(household))
                .extracting(
                        Irregularity::rule,
                        Irregularity::member,
                        one -> one.missing().stream().map(Missing::path).toList())
                .containsExactly(tuple("car-unknown", Optional.empty(), List.of("assets")));
    }

    /** Rule by rule as they stand in the policy, member by member as they stand in the household. */
    @Test
    void severalAreToldAtOnceAndInOrder() {
        Household household = Households.aFamily(
                        invalid(1),
                        worker(2)
                                .labour(Fact.unknown())
                                .schooling(Schooling.PRIMARY)
                                .build(),
                        worker(3)
                                .labour(LabourCapacity.LOST)
                                .schooling(Schooling.PRIMARY)
                                .build())
                .incomes(Households.wage(3, "1.00"), Households.wage(2, "1.00"), Households.wage(1, "1.00"))
                .assets(Asset.of(AssetKind.MOTOR_VEHICLE, Money.ofYuan(1)))
                .build();

        assertThat(found(household))
                .extracting(Irregularity::rule, one -> one.member().orElse(""))
                .containsExactly(
                        tuple("wage-without-labour", "p1"),
                        tuple("wage-without-labour", "p3"),
                        tuple("grown-up-in-primary-school", "p2"),
                        tuple("grown-up-in-primary-school", "p3"),
                        tuple("labour-unknown", "p2"),
                        tuple("car-without-labour", ""));
    }

    /** A mask with a bit for each of them: the last is as good as the first. */
    @Test
    void theLastOfSixtyFourIsLookedAtToo() {
        Member[] members = new Member[Household.MAX_MEMBERS];
        for (int i = 0; i < members.length; i++) {
            members[i] = worker(i + 1).build();
        }
        members[members.length - 1] =
                worker(members.length).labour(Fact.unknown()).build();

        assertThat(found(members)).extracting(one -> one.member().orElse("")).containsExactly("p" + members.length);
    }

    @Test
    void anIrregularityReadsAsOneLine() {
        Irregularity found = found(worker(1).labour(Fact.unknown()).build()).get(0);

        assertThat(found.describe(Locale.ENGLISH))
                .isEqualTo("error: inconsistent: labour-unknown [p1] (labour-unknown)");
        assertThat(found.describe(Locale.CHINA)).isEqualTo("错误：不一致：labour-unknown [p1] (labour-unknown)");
    }

    @Test
    void nothingPersonalIsInToString() {
        Irregularity found = found(worker(1).labour(Fact.unknown()).build()).get(0);

        assertThat(found).hasToString("Irregularity[labour-unknown]");
        assertThat(found.missing()).allMatch(missing -> missing.toString().equals("Missing"));
        assertThat(check).hasToString("RecordCheck[5 rules on 2018-03-15]");
    }

    @Test
    void aRegimeWithoutSuchRulesFindsNothing() {
        RecordCheck nothing = check();

        assertThat(nothing.rules()).isZero();
        assertThat(nothing.check(Situation.of(Households.aHouseholdOf(1).build(), DAY)))
                .isEmpty();
    }

    @Test
    void aSituationOfAnotherDayIsAMistakeOfTheHost() {
        Situation tomorrow = Situation.of(Households.aHouseholdOf(1).build(), DAY.plusDays(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.check(tomorrow))
                .withMessage("the situation is of 2018-03-16, the check of 2018-03-15");
    }

    @Test
    void whatStandsInTheWayIsToldBeforeAnybodyIsLookedAt() {
        Consistency rich = rule(
                "rich",
                Criterion.compare(Term.countableIncome(), Comparison.ABOVE, Term.perMember("most")),
                KEEPS_CARS,
                Sought.CONTRADICTION,
                Severity.WARNING);
        Consistency poor = rule(
                "poor",
                Criterion.compare(Term.countableIncome(), Comparison.BELOW, Term.perMember("least")),
                Criterion.not(KEEPS_CARS),
                Sought.CONTRADICTION,
                Severity.WARNING);
        Provision[] rules = {
            new IncomeRule.IncomeConcept("concept", Regimes.TITLE, IncomeRule.Concept.DISPOSABLE, Regimes.BASIS),
            Regimes.parameter("most", ParameterType.AMOUNT),
            Regimes.parameter("least", ParameterType.AMOUNT),
            rich,
            poor
        };

        assertThat(RecordCheck.of(regime(rules), DAY).getLeft().list())
                .extracting(problem -> problem.code() + " @ " + problem.path())
                .containsExactlyInAnyOrder("parameter.unbound @ most", "parameter.unbound @ least");
    }
}
