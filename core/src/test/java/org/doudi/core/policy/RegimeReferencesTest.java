package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.NEW_YEAR_2017;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.TITLE;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.condition;
import static org.doudi.core.policy.Policies.disregard;
import static org.doudi.core.policy.Policies.group;
import static org.doudi.core.policy.Policies.parameter;
import static org.doudi.core.policy.Policies.programme;
import static org.doudi.core.policy.Policies.supplement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.problem.Reported;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What provisions name has to be there, and has to be what they take it for. */
class RegimeReferencesTest {

    private static final Provision EARNINGS = new IncomeRule.EarningsDeduction(
            "earnings", TITLE, Set.of(IncomeKind.WAGE), IncomeRule.Earnings.ALL, "cost", BASIS);
    private static final Provision SPENDING =
            new IncomeRule.SpendingDeduction("spending", TITLE, Set.of(ExpenseKind.DISABILITY), "cap", BASIS);
    private static final Provision GAP = new Provision.Gap("gap", TITLE, "dibao", "line", "rounding", BASIS);

    private static final Provision PROCEDURE = new Procedure(
            "r",
            TITLE,
            "dibao",
            Occasion.ADMISSION,
            List.of(
                    new Stage(
                            "meeting",
                            TITLE,
                            new Work.Appraisal(
                                    Set.of(Role.VILLAGE_COMMITTEE),
                                    5,
                                    7,
                                    "attendance",
                                    "pass",
                                    true,
                                    Optional.of("representatives")),
                            Map.of(Way.PASSED, "posted", Way.NOT_PASSED, "end")),
                    new Stage(
                            "posted",
                            TITLE,
                            new Work.Posting(Set.of(Role.TOWNSHIP), Place.VILLAGE, "notice"),
                            Map.of(Way.UNDISPUTED, "end", Way.OBJECTED, "meeting")),
                    new Stage("end", TITLE, new Work.Closing(Result.ENROLLED), Map.of())),
            List.of(new Clock("limit", TITLE, "deadline", Clock.Unit.WORKING, Set.of("meeting", "posted"))),
            BASIS);

    private static final Criterion OWNS_A_LOT =
            Criterion.compare(Term.financialAssets(), Comparison.ABOVE, Term.perMember("limit"));
    private static final Criterion LARGE_HOUSE = Criterion.compare(
            Term.areaOf(AssetKind.DWELLING),
            Comparison.ABOVE,
            Term.perMember("housing").times(3));

    @Test
    void whatNamesNothingNeedsNothing() {
        Provision unit = new Provision.Unit("unit", TITLE, Criterion.agedBelow(200), BASIS);

        assertThat(Regime.of(aPolicy("national")
                                .add(programme("dibao"), parameter("line", ParameterType.AMOUNT), unit, disregard("d"))
                                .build())
                        .isRight())
                .isTrue();
    }

    @Test
    void aDeductionNamesTheParameterThatLimitsIt() {
        assertThat(faults(EARNINGS)).containsExactly("reference.unknown @ earnings/cost");
        assertThat(faults(SPENDING)).containsExactly("reference.unknown @ spending/cap");
    }

    @Test
    void aConditionNamesItsProgramme() {
        assertThat(faults(condition("rural", Criterion.ruralIn("50"))))
                .containsExactly("reference.unknown @ rural/dibao");
    }

    @Test
    void aCriterionNamesParametersHoweverDeep() {
        Criterion deep = Criterion.any(
                Criterion.all(Criterion.ruralIn(""), Criterion.not(OWNS_A_LOT)),
                Criterion.someMember(Criterion.agedAtLeast(70)),
                LARGE_HOUSE,
                Criterion.owns(AssetKind.SHIP));

        assertThat(faults(programme("dibao"), condition("deep", deep)))
                .containsExactly("reference.unknown @ deep/limit", "reference.unknown @ deep/housing");
    }

    @Test
    void aGapNamesItsProgrammeItsLineAndItsRounding() {
        assertThat(faults(GAP))
                .containsExactly(
                        "reference.unknown @ gap/dibao",
                        "reference.unknown @ gap/line",
                        "reference.unknown @ gap/rounding");
    }

    @Test
    void aGroupNamesItsProgrammeAndASupplementItsGroupAndAmount() {
        assertThat(faults(group("group"))).containsExactly("reference.unknown @ group/dibao");
        assertThat(faults(supplement("group", "amount")))
                .containsExactly("reference.unknown @ supplement/group", "reference.unknown @ supplement/amount");
    }

    @Test
    void whatSteersAProgrammeNamesIt() {
        Set<Role> one = Set.of(Role.CIVIL_AFFAIRS);
        Provision authority = new Administration.Authority("authority", TITLE, "dibao", one, one, BASIS);
        Provision start =
                new Administration.Start("start", TITLE, "dibao", Administration.FirstMonth.OF_DECISION, BASIS);
        Provision kept = new Administration.RecordKept(
                "kept", TITLE, "dibao", Role.TOWNSHIP, Administration.Form.ROLL, Administration.Duty.REQUIRED, BASIS);

        assertThat(faults(authority, start, kept))
                .containsExactly(
                        "reference.unknown @ authority/dibao",
                        "reference.unknown @ start/dibao",
                        "reference.unknown @ kept/dibao");
        assertThat(Regime.of(aPolicy("national")
                                .add(programme("dibao"), authority, start, kept)
                                .build())
                        .isRight())
                .isTrue();
    }

    @Test
    void aGapNamesTheProgrammesThatComeBeforeIt() {
        Provision after =
                new Provision.Gap("gap", TITLE, "dibao", "line", "rounding", Set.of("wubao", "allowance"), BASIS);
        Provision[] others = {
            programme("dibao"), parameter("line", ParameterType.AMOUNT), parameter("rounding", ParameterType.ROUNDING)
        };

        assertThat(faults(with(others, after)))
                .containsExactly("reference.unknown @ gap/allowance", "reference.unknown @ gap/wubao");
        assertThat(faults(with(others, after, programme("wubao"), parameter("allowance", ParameterType.AMOUNT))))
                .containsExactly("reference.unknown @ gap/allowance");
        assertThat(faultsOf(with(others, after, programme("wubao"), programme("allowance"))))
                .isEmpty();
    }

    static Stream<Arguments> whatEachNames() {
        Criterion car = Criterion.owns(AssetKind.MOTOR_VEHICLE);
        Criterion poor = Criterion.incomeBelow("limit");
        Ladder<String> tiers = Ladder.of("low", new Ladder.Rung<>(TITLE, poor, "high"));
        return Stream.of(
                names(
                        new IncomeRule.ImputedSupport("r", TITLE, Set.of(KinRelation.SON), "line", "share", BASIS),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("share", ParameterType.RATIO)),
                names(
                        new Benefit.Tiers("r", TITLE, "dibao", tiers, BASIS),
                        programme("dibao"),
                        parameter("limit", ParameterType.AMOUNT),
                        parameter("high", ParameterType.AMOUNT),
                        parameter("low", ParameterType.AMOUNT)),
                names(
                        new Benefit.Flat("r", TITLE, "dibao", "amount", BASIS),
                        programme("dibao"),
                        parameter("amount", ParameterType.AMOUNT)),
                names(
                        new Benefit.CostShare(
                                "r", TITLE, "fees", Set.of(ExpenseKind.EDUCATION), "share", "rounding", BASIS),
                        programme("fees"),
                        parameter("share", ParameterType.ALLOWANCE),
                        parameter("rounding", ParameterType.ROUNDING)),
                names(
                        new Benefit.Forfeit("r", TITLE, "gap", History.statedOf("refuses"), BASIS),
                        GAP,
                        question("refuses", Criterion.Scope.PERSON)),
                names(
                        new Benefit.Gradual("r", TITLE, "dibao", poor, "months", Benefit.Pays.LAST_AMOUNT, BASIS),
                        programme("dibao"),
                        parameter("months", ParameterType.MONTHS),
                        parameter("limit", ParameterType.AMOUNT)),
                names(
                        new Benefit.WhileProtected("r", TITLE, "dibao", Benefit.Pays.WHAT_IS_DUE, BASIS),
                        programme("dibao")),
                names(
                        new StandardRule.Indexation("r", TITLE, "line", Optional.of("floor"), true, "rounding", BASIS),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("rounding", ParameterType.ROUNDING),
                        parameter("floor", ParameterType.AMOUNT)),
                names(
                        new StandardRule.PriceLink(
                                "r",
                                TITLE,
                                "line",
                                List.of(new StandardRule.Trigger(StandardRule.Index.FOOD_PRICES, Ratio.ONE, 1)),
                                new StandardRule.Formula.RiseOfTrigger(),
                                Ratio.ONE,
                                "floor",
                                "rounding",
                                BASIS),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("floor", ParameterType.AMOUNT),
                        parameter("rounding", ParameterType.ROUNDING)),
                names(
                        new Linkage.Placement("r", TITLE, "dibao", "poverty", poor, History.stated("poor"), car, BASIS),
                        programme("dibao"),
                        programme("poverty"),
                        parameter("limit", ParameterType.AMOUNT),
                        question("poor", Criterion.Scope.HOME)),
                names(
                        new Linkage.Placement(
                                "r", TITLE, "dibao", "poverty", car, car, new Criterion.SwitchedOn("able"), BASIS),
                        programme("dibao"),
                        programme("poverty"),
                        parameter("able", ParameterType.SWITCH)),
                names(
                        new Linkage.CrossEligibility("r", TITLE, "poverty", "dibao", BASIS),
                        programme("poverty"),
                        programme("dibao")),
                names(
                        new Administration.Consistency(
                                "r",
                                TITLE,
                                poor,
                                History.enrolledIn("dibao"),
                                Administration.Sought.GAP,
                                Administration.Severity.WARNING,
                                BASIS),
                        parameter("limit", ParameterType.AMOUNT),
                        programme("dibao")),
                names(
                        target(new Promise.Aim.RatioPath(
                                "line", "other", NEW_YEAR_2017, NEW_YEAR_2018, Ratio.of(8, 10))),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("other", ParameterType.AMOUNT)),
                names(
                        target(new Promise.Aim.AverageBenefit(
                                "dibao", Amount.monthly(Money.ofYuan(55)), Window.ALWAYS)),
                        programme("dibao")),
                names(
                        PROCEDURE,
                        programme("dibao"),
                        parameter("attendance", ParameterType.RATIO),
                        parameter("pass", ParameterType.RATIO),
                        parameter("representatives", ParameterType.RATIO),
                        parameter("notice", ParameterType.DAYS),
                        parameter("deadline", ParameterType.DAYS)));
    }

    /** Two notices that stand for the same days, and a clock that runs for as long. */
    @Test
    void aProcedureNamesAParameterOnceHoweverOftenItCounts() {
        Work posting = new Work.Posting(Set.of(Role.TOWNSHIP), Place.VILLAGE, "notice");
        Map<Way, String> leads = Map.of(Way.UNDISPUTED, "first", Way.OBJECTED, "second");
        Provision procedure = new Procedure(
                "r",
                TITLE,
                "dibao",
                Occasion.REVIEW,
                List.of(new Stage("first", TITLE, posting, leads), new Stage("second", TITLE, posting, leads)),
                List.of(new Clock("c", TITLE, "notice", Clock.Unit.CALENDAR, Set.of("first"))),
                BASIS);

        assertThat(faults(programme("dibao"), procedure)).containsExactly("reference.unknown @ r/notice");
    }

    /** The names of stages are the procedure's own: a rule of that name is another thing. */
    @Test
    void stagesAreNotLookedForAmongTheRules() {
        Provision procedure = new Procedure(
                "r",
                TITLE,
                "dibao",
                Occasion.EXIT,
                List.of(new Stage("line", TITLE, new Work.Closing(Result.STRUCK_OFF), Map.of())),
                List.of(),
                BASIS);

        assertThat(faultsOf(programme("dibao"), procedure)).isEmpty();
        assertThat(faultsOf(programme("dibao"), procedure, parameter("line", ParameterType.AMOUNT)))
                .isEmpty();
    }

    /** Nothing of what is named may be missing, and each of it has to be what it is taken for. */
    @ParameterizedTest
    @MethodSource("whatEachNames")
    void whatIsNamedIsThereAndIsWhatItIsTakenFor(Provision rule, List<Provision> named) {
        assertThat(faults(rule))
                .containsExactlyElementsOf(named.stream()
                        .map(one -> "reference.unknown @ r/" + one.id())
                        .toList());
        assertThat(faultsOf(with(whole(named), rule))).isEmpty();
        for (Provision one : named) {
            Provision other = one instanceof Provision.Programme ? group(one.id()) : programme(one.id());

            assertThat(faults(with(whole(instead(named, other)), rule)))
                    .as("%s of another kind", one.id())
                    .contains("reference.unknown @ r/" + one.id());
        }
    }

    /** Of all the types one fits; what a limit is compared with has tests of its own. */
    @ParameterizedTest
    @MethodSource("whatEachNames")
    void aParameterIsOfTheTypeThatIsMeant(Provision rule, List<Provision> named) {
        for (Provision one : named) {
            if (one instanceof Provision.Parameter parameter && !one.id().equals("limit")) {
                for (ParameterType type : ParameterType.values()) {
                    List<Provision> changed = instead(named, parameter(one.id(), type));

                    assertThat(faultsOf(with(whole(changed), rule)).contains("reference.type @ r/" + one.id()))
                            .as("%s of type %s", one.id(), type)
                            .isEqualTo(type != parameter.type());
                }
            }
        }
    }

    @Test
    void aQuestionIsAskedOfThoseWhomItIsAbout() {
        Provision ofPeople = question("able", Criterion.Scope.PERSON);
        Provision ofHouseholds = question("able", Criterion.Scope.HOME);
        Criterion each = Criterion.someMember(History.statedOf("able"));

        assertThat(faults(programme("dibao"), ofPeople, condition("c", History.stated("able"))))
                .containsExactly("reference.about @ c/able");
        assertThat(faults(programme("dibao"), ofHouseholds, condition("c", each)))
                .containsExactly("reference.about @ c/able");
        assertThat(faultsOf(programme("dibao"), ofHouseholds, condition("c", History.stated("able"))))
                .isEmpty();
        assertThat(faultsOf(programme("dibao"), ofPeople, condition("c", each))).isEmpty();
    }

    /** Whether a household is an exception is asked of the household. */
    @Test
    void anExceptionIsAQuestionAboutTheHousehold() {
        Provision rule = new Provision.Condition(
                "c",
                TITLE,
                "dibao",
                Provision.Effect.EXCLUDES_AS_A_RULE,
                Optional.of("special"),
                Criterion.owns(AssetKind.MOTOR_VEHICLE),
                BASIS);

        assertThat(faultsOf(programme("dibao"), rule, question("special", Criterion.Scope.HOME)))
                .isEmpty();
        assertThat(faults(programme("dibao"), rule, question("special", Criterion.Scope.PERSON)))
                .containsExactly("reference.about @ c/special");
    }

    @Test
    void aProvisionOfAnotherKindIsNotWhatWasNamed() {
        assertThat(faults(
                        programme("dibao"),
                        parameter("group", ParameterType.AMOUNT),
                        parameter("amount", ParameterType.AMOUNT),
                        supplement("group", "amount")))
                .containsExactly("reference.unknown @ supplement/group");
        assertThat(faults(programme("dibao"), group("group"), programme("amount"), supplement("group", "amount")))
                .containsExactly("reference.unknown @ supplement/amount");
        assertThat(faults(group("dibao"), condition("rural", Criterion.ruralIn("50"))))
                .contains("reference.unknown @ rural/dibao");
    }

    @Test
    void whatWasRemovedIsNotThere() {
        Policy base = aPolicy("national")
                .add(parameter("cost", ParameterType.ALLOWANCE), EARNINGS)
                .build();
        Policy city = aPolicy("city").remove("cost", BASIS).build();

        assertThat(Reported.faults(Regime.of(base, city).getLeft()))
                .containsExactly("reference.unknown @ earnings/cost");
    }

    @Test
    void aParameterHasTheTypeThatWhatNamesItNeeds() {
        assertThat(faults(parameter("cost", ParameterType.RATIO), EARNINGS))
                .containsExactly("reference.type @ earnings/cost");
        assertThat(faults(parameter("cap", ParameterType.MONEY), SPENDING))
                .containsExactly("reference.type @ spending/cap");
        assertThat(faults(
                        programme("dibao"),
                        parameter("line", ParameterType.ROUNDING),
                        parameter("rounding", ParameterType.AMOUNT),
                        GAP))
                .containsExactly("reference.type @ gap/line", "reference.type @ gap/rounding");
        assertThat(faults(
                        programme("dibao"),
                        group("group"),
                        parameter("amount", ParameterType.RATIO),
                        supplement("group", "amount")))
                .containsExactly("reference.type @ supplement/amount");
    }

    @Test
    void aSumOfMoneyAndAnAmountOverAPeriodCanBothBeComparedWithMoney() {
        for (ParameterType money : List.of(ParameterType.MONEY, ParameterType.AMOUNT)) {
            assertThat(Regime.of(aPolicy("national")
                                    .add(programme("dibao"), parameter("limit", money), condition("c", OWNS_A_LOT))
                                    .build())
                            .isRight())
                    .isTrue();
        }
    }

    @Test
    void moneyIsNotComparedWithAreasNorAreasWithMoney() {
        assertThat(faults(programme("dibao"), parameter("limit", ParameterType.AREA), condition("c", OWNS_A_LOT)))
                .containsExactly("reference.type @ c/limit");
        assertThat(faults(programme("dibao"), parameter("housing", ParameterType.AMOUNT), condition("c", LARGE_HOUSE)))
                .containsExactly("reference.type @ c/housing");
    }

    @Test
    void aParameterMayStandOnEitherSide() {
        Criterion turned = Criterion.compare(Term.perMember("limit"), Comparison.BELOW, Term.financialAssets());

        assertThat(faults(programme("dibao"), parameter("limit", ParameterType.AREA), condition("c", turned)))
                .containsExactly("reference.type @ c/limit");
    }

    @Test
    void whatIsNoQuantityIsNotComparedAtAll() {
        for (ParameterType none : List.of(ParameterType.RATIO, ParameterType.ROUNDING, ParameterType.ALLOWANCE)) {
            assertThat(faults(programme("dibao"), parameter("limit", none), condition("c", OWNS_A_LOT)))
                    .containsExactly("reference.type @ c/limit");
        }
    }

    /** Each of the two alone could be compared with something; with one another they cannot. */
    @Test
    void twoParametersThatAreComparedCountTheSame() {
        Criterion mixed = Criterion.compare(Term.perMember("line"), Comparison.BELOW, Term.perMember("housing"));

        assertThat(Regime.of(aPolicy("national")
                                .add(
                                        programme("dibao"),
                                        parameter("line", ParameterType.AMOUNT),
                                        parameter("housing", ParameterType.AREA),
                                        condition("mixed", mixed))
                                .build())
                        .isLeft())
                .isTrue();
    }

    private static List<String> faults(Provision... provisions) {
        return Reported.faults(
                Regime.of(aPolicy("national").add(provisions).build()).getLeft());
    }

    /** None if there are none. */
    private static List<String> faultsOf(Provision... provisions) {
        return Regime.of(aPolicy("national").add(provisions).build()).fold(Reported::faults, regime -> List.of());
    }

    private static Arguments names(Provision rule, Provision... named) {
        return Arguments.of(rule, List.of(named));
    }

    /** What is named, and what that names in its turn. */
    private static Provision[] whole(List<Provision> named) {
        Map<String, Provision> all = new LinkedHashMap<>();
        all.put("dibao", programme("dibao"));
        all.put("line", parameter("line", ParameterType.AMOUNT));
        all.put("rounding", parameter("rounding", ParameterType.ROUNDING));
        named.forEach(one -> all.put(one.id(), one));
        return all.values().toArray(Provision[]::new);
    }

    private static List<Provision> instead(List<Provision> named, Provision other) {
        return named.stream()
                .map(one -> one.id().equals(other.id()) ? other : one)
                .toList();
    }

    private static Provision[] with(Provision[] provisions, Provision... more) {
        return Stream.of(provisions, more).flatMap(Stream::of).toArray(Provision[]::new);
    }

    private static Provision question(String id, Criterion.Scope about) {
        return new Provision.Question(id, TITLE, about, Set.of(Role.TOWNSHIP), 0, Provision.Silence.OPEN, BASIS);
    }

    private static Provision target(Promise.Aim aim) {
        return new Promise.Target("r", TITLE, aim, BASIS);
    }
}
