package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.household.ShockKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever changes any part of a rule changes its words, in both languages: nothing that a rule says is left out of them.
 * Of each case two that differ in everything.
 */
class NoWordLostTest {

    private static final Window YEAR = Policies.DURING_2017;
    private static final Window ANOTHER = Policies.DURING_2018;
    private static final Criterion CAR = Criterion.owns(AssetKind.MOTOR_VEHICLE);
    private static final Criterion SHIP = Criterion.owns(AssetKind.SHIP);
    private static final Criterion OLD = Criterion.agedAtLeast(70);
    private static final Criterion YOUNG = Criterion.agedBelow(6);
    private static final Set<IncomeKind> WAGES = Set.of(IncomeKind.WAGE);
    private static final Set<IncomeKind> GIFTS = Set.of(IncomeKind.GIFT);
    private static final Term INCOME = Term.countableIncome();
    private static final Ladder<Integer> LADDER = Ladder.of(9, new Ladder.Rung<>(TITLE, CAR, 1));
    private static final Ladder<Integer> HIGHER = Ladder.of(9, new Ladder.Rung<>(TITLE, CAR, 2));

    private static final Trigger CPI = new Trigger(StandardRule.Index.CONSUMER_PRICES, Ratio.of(35, 1000), 3);
    private static final Trigger FOOD = new Trigger(StandardRule.Index.FOOD_PRICES, Ratio.of(6, 100), 1);
    private static final Formula.Bands BANDS = new Formula.Bands(
            StandardRule.Index.CONSUMER_PRICES,
            List.of(
                    new Formula.Band(Ratio.of(3, 100), Ratio.of(1, 10)),
                    new Formula.Band(Ratio.of(6, 100), Ratio.of(2, 10))));
    private static final Formula.Bands OTHER_BANDS = new Formula.Bands(
            StandardRule.Index.FOOD_PRICES, List.of(new Formula.Band(Ratio.of(3, 100), Ratio.of(1, 10))));

    static Stream<Arguments> criteria() {
        return Stream.of(
                pair(new Criterion.All(List.of(CAR, SHIP)), new Criterion.All(List.of(SHIP))),
                pair(new Criterion.Any(List.of(CAR, SHIP)), new Criterion.Any(List.of(SHIP))),
                pair(new Criterion.Not(CAR), new Criterion.Not(SHIP)),
                pair(
                        new Criterion.Compare(INCOME, Comparison.ABOVE, Term.perMember("a")),
                        new Criterion.Compare(Term.incomeLastYear(), Comparison.BELOW, Term.perMember("b"))),
                pair(
                        new Criterion.RegisteredIn("50", Set.of(Settlement.RURAL)),
                        new Criterion.RegisteredIn("51", Set.of(Settlement.URBAN))),
                pair(CAR, SHIP),
                pair(new Criterion.SomeMember(OLD), new Criterion.SomeMember(YOUNG)),
                pair(new Criterion.Age(1, 9), new Criterion.Age(2, 8)),
                pair(
                        new Criterion.HasKin(
                                Set.of(KinRelation.SON), Set.of(Sex.MALE), Set.of(DisabilityGrade.GRADE_1), 1, 9),
                        new Criterion.HasKin(
                                Set.of(KinRelation.PARENT), Set.of(Sex.FEMALE), Set.of(DisabilityGrade.NONE), 2, 8)),
                pair(new Criterion.During(YEAR), new Criterion.During(ANOTHER)),
                pair(new Criterion.SwitchedOn("a"), new Criterion.SwitchedOn("b")),
                pair(new History.Enrolled("a", Set.of("x"), 1), new History.Enrolled("b", Set.of("y"), 0)),
                pair(new History.Steady(2, Comparison.ABOVE, "a"), new History.Steady(3, Comparison.BELOW, "b")),
                pair(
                        new History.Struck(Set.of(ShockKind.ILLNESS), 6),
                        new History.Struck(Set.of(ShockKind.DISASTER), 12)),
                pair(new Criterion.Earns(WAGES), new Criterion.Earns(GIFTS)),
                pair(new History.Stated("a"), new History.Stated("b")),
                pair(new History.StatedOf("a"), new History.StatedOf("b")));
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                pair(new Term.PerMember("a"), new Term.PerMember("b")),
                pair(new Term.Spending(Set.of(ExpenseKind.OTHER)), new Term.Spending(Set.of(ExpenseKind.EDUCATION))),
                pair(new Term.TimesParameter(INCOME, "a"), new Term.TimesParameter(Term.incomeLastYear(), "b")),
                pair(
                        new Term.Holdings(Term.Measure.VALUE, Set.of(AssetKind.SHIP)),
                        new Term.Holdings(Term.Measure.AREA, Set.of(AssetKind.SHOP))),
                pair(new Term.Things(1), new Term.Things(2)),
                pair(new Term.Times(INCOME, Ratio.ONE), new Term.Times(Term.incomeLastYear(), Ratio.of(1, 2))),
                pair(new Term.OverMonths(INCOME, 12), new Term.OverMonths(Term.incomeLastYear(), 6)));
    }

    static Stream<Arguments> provisions() {
        return Stream.of(
                pair(
                        new Provision.Parameter("p", TITLE, ParameterType.DAYS, BASIS),
                        new Provision.Parameter("p", TITLE, ParameterType.SWITCH, BASIS)),
                pair(new Provision.Unit("u", TITLE, OLD, BASIS), new Provision.Unit("u", TITLE, YOUNG, BASIS)),
                pair(
                        new IncomeRule.IncomeConcept("i", TITLE, IncomeRule.Concept.NET, BASIS),
                        new IncomeRule.IncomeConcept("i", TITLE, IncomeRule.Concept.DISPOSABLE, BASIS)),
                pair(
                        new IncomeRule.Disregard("d", TITLE, WAGES, YEAR, IncomeRule.Tested.ON_ACCRUAL, BASIS),
                        new IncomeRule.Disregard(
                                "d", TITLE, GIFTS, ANOTHER, IncomeRule.Tested.ON_DETERMINATION, BASIS)),
                pair(
                        new IncomeRule.EarningsDeduction("e", TITLE, WAGES, IncomeRule.Earnings.ALL, "a", BASIS),
                        new IncomeRule.EarningsDeduction(
                                "e", TITLE, GIFTS, IncomeRule.Earnings.THROUGH_POVERTY_PROJECT, "b", BASIS)),
                pair(
                        new IncomeRule.SpendingDeduction("s", TITLE, Set.of(ExpenseKind.OTHER), "a", BASIS),
                        new IncomeRule.SpendingDeduction("s", TITLE, Set.of(ExpenseKind.EDUCATION), "b", BASIS)),
                pair(
                        new Provision.Condition("c", TITLE, "a", Provision.Effect.EXITS, CAR, BASIS),
                        new Provision.Condition("c", TITLE, "b", Provision.Effect.PROTECTS, SHIP, BASIS)),
                pair(exceptional("a"), exceptional("b")),
                pair(
                        new Provision.Question("q", TITLE, Set.of(Role.TOWNSHIP), 0, BASIS),
                        new Provision.Question(
                                "q",
                                TITLE,
                                Criterion.Scope.PERSON,
                                Set.of(Role.FINANCE),
                                6,
                                Provision.Silence.NO,
                                BASIS)),
                pair(
                        new Provision.Gap("g", TITLE, "a", "b", "c", BASIS),
                        new Provision.Gap("g", TITLE, "d", "e", "f", Set.of("h"), BASIS)),
                pair(
                        new Provision.Gap("g", TITLE, "a", "b", "c", Set.of("x", "y"), BASIS),
                        new Provision.Gap("g", TITLE, "d", "e", "f", Set.of("x", "z"), BASIS)),
                pair(
                        new Provision.SupplementGroup("g", TITLE, "a", BASIS),
                        new Provision.SupplementGroup("g", TITLE, "b", BASIS)),
                pair(
                        new Provision.Supplement("s", TITLE, "a", OLD, "b", BASIS),
                        new Provision.Supplement("s", TITLE, "c", YOUNG, "d", BASIS)),
                pair(
                        new Steering.Priority("p", TITLE, "a", LADDER, Steering.Precedence.ALONE, BASIS),
                        new Steering.Priority("p", TITLE, "b", HIGHER, Steering.Precedence.BEFORE_INCOME, BASIS)),
                pair(
                        new Steering.Review("r", TITLE, "a", LADDER, BASIS),
                        new Steering.Review("r", TITLE, "b", HIGHER, BASIS)),
                pair(
                        new Steering.Quota(
                                "q",
                                TITLE,
                                "a",
                                "b",
                                Steering.Population.ASSIGNED,
                                Steering.Scale.BAR,
                                Steering.Misfit.STOP,
                                BASIS),
                        new Steering.Quota(
                                "q",
                                TITLE,
                                "c",
                                "d",
                                Steering.Population.REGISTERED_POOR,
                                Steering.Scale.CONTROL,
                                Steering.Misfit.SKIP,
                                BASIS)),
                pair(
                        new Steering.Measure(
                                "m",
                                TITLE,
                                Steering.Measure.Kind.PAIRING,
                                CAR,
                                Steering.Measure.Weight.FIRST,
                                Optional.of("a"),
                                0,
                                BASIS),
                        new Steering.Measure(
                                "m",
                                TITLE,
                                Steering.Measure.Kind.INDUSTRY,
                                SHIP,
                                Steering.Measure.Weight.EMPHASIS,
                                Optional.empty(),
                                2,
                                BASIS)),
                pair(
                        new Administration.Authority(
                                "a", TITLE, "a", Set.of(Role.TOWNSHIP), Set.of(Role.FINANCE), BASIS),
                        new Administration.Authority(
                                "a", TITLE, "b", Set.of(Role.STATISTICS), Set.of(Role.POVERTY_OFFICE), BASIS)),
                pair(
                        new Administration.Authority(
                                "a", TITLE, "a", Set.of(Role.TOWNSHIP), Set.of(Role.FINANCE), BASIS),
                        new Administration.Authority(
                                "a",
                                TITLE,
                                "b",
                                Set.of(Role.TOWNSHIP, Role.STATISTICS),
                                Set.of(Role.FINANCE, Role.POVERTY_OFFICE),
                                BASIS)),
                pair(
                        new Administration.Start("s", TITLE, "a", Administration.FirstMonth.OF_DECISION, BASIS),
                        new Administration.Start("s", TITLE, "b", Administration.FirstMonth.AFTER_DECISION, BASIS)),
                pair(
                        new Administration.RecordKept(
                                "r",
                                TITLE,
                                "a",
                                Role.TOWNSHIP,
                                Administration.Form.ROLL,
                                Administration.Duty.REQUIRED,
                                BASIS),
                        new Administration.RecordKept(
                                "r",
                                TITLE,
                                "b",
                                Role.HOUSEHOLD,
                                Administration.Form.CARD,
                                Administration.Duty.WHERE_POSSIBLE,
                                BASIS)),
                pair(
                        consistency(CAR, SHIP, Administration.Sought.CONTRADICTION, Administration.Severity.ERROR),
                        consistency(SHIP, CAR, Administration.Sought.GAP, Administration.Severity.WARNING)),
                pair(
                        new Linkage.Placement("p", TITLE, "a", "b", CAR, SHIP, Criterion.not(CAR), BASIS),
                        new Linkage.Placement("p", TITLE, "c", "d", SHIP, CAR, Criterion.not(SHIP), BASIS)),
                pair(
                        new Linkage.CrossEligibility("c", TITLE, "a", "b", BASIS),
                        new Linkage.CrossEligibility("c", TITLE, "c", "d", BASIS)),
                pair(target(aim("a", Ratio.ONE, "b", YEAR)), target(aim("c", Ratio.of(1, 2), "d", ANOTHER))),
                pair(
                        new Promise.Timetable("t", TITLE, "a", 30, List.of("x", "y"), BASIS),
                        new Promise.Timetable("t", TITLE, "b", 31, List.of("y", "x"), BASIS)),
                pair(
                        new Promise.Exemption("e", TITLE, "a", Promise.Law.EXIT, BASIS),
                        new Promise.Exemption("e", TITLE, "b", Promise.Law.NAMES, BASIS)));
    }

    static Stream<Arguments> benefits() {
        Ladder<String> tiers = Ladder.of("x", new Ladder.Rung<>(TITLE, CAR, "y"));
        Ladder<String> others = Ladder.of("x", new Ladder.Rung<>(TITLE, CAR, "z"));
        return Stream.of(
                pair(
                        new IncomeRule.ImputedSupport("i", TITLE, Set.of(KinRelation.SON), "a", "b", BASIS),
                        new IncomeRule.ImputedSupport("i", TITLE, Set.of(KinRelation.PARENT), "c", "d", BASIS)),
                pair(
                        new Benefit.Tiers("t", TITLE, "a", tiers, BASIS),
                        new Benefit.Tiers("t", TITLE, "b", others, BASIS)),
                pair(new Benefit.Flat("f", TITLE, "a", "b", BASIS), new Benefit.Flat("f", TITLE, "c", "d", BASIS)),
                pair(
                        new Benefit.CostShare("c", TITLE, "a", Set.of(ExpenseKind.OTHER), "b", "c", BASIS),
                        new Benefit.CostShare("c", TITLE, "d", Set.of(ExpenseKind.EDUCATION), "e", "f", BASIS)),
                pair(
                        new Benefit.Forfeit("f", TITLE, "a", OLD, BASIS),
                        new Benefit.Forfeit("f", TITLE, "b", YOUNG, BASIS)),
                pair(
                        new Benefit.Gradual("g", TITLE, "a", CAR, "b", Benefit.Pays.LAST_AMOUNT, BASIS),
                        new Benefit.Gradual("g", TITLE, "c", SHIP, "d", Benefit.Pays.WHAT_IS_DUE, BASIS)),
                pair(
                        new Benefit.WhileProtected("w", TITLE, "a", Benefit.Pays.LAST_AMOUNT, BASIS),
                        new Benefit.WhileProtected("w", TITLE, "b", Benefit.Pays.WHAT_IS_DUE, BASIS)));
    }

    static Stream<Arguments> standards() {
        return Stream.of(
                pair(
                        new StandardRule.Indexation("i", TITLE, "a", Optional.empty(), true, "b", BASIS),
                        new StandardRule.Indexation("i", TITLE, "c", Optional.of("d"), false, "e", BASIS)),
                pair(
                        new StandardRule.Indexation("i", TITLE, "a", Optional.of("b"), true, "c", BASIS),
                        new StandardRule.Indexation("i", TITLE, "d", Optional.of("e"), false, "f", BASIS)),
                pair(
                        priceLink("a", List.of(CPI), new Formula.RiseOfTrigger(), Ratio.ONE, "b", "c"),
                        priceLink("d", List.of(FOOD), new Formula.Rise(CPI.index()), Ratio.of(12, 10), "e", "f")),
                pair(
                        priceLink("a", List.of(CPI, FOOD), BANDS, Ratio.ONE, "b", "c"),
                        priceLink("d", List.of(CPI), OTHER_BANDS, Ratio.of(12, 10), "e", "f")));
    }

    static Stream<Arguments> partsOfPriceLinks() {
        return Stream.of(
                pair(CPI, FOOD),
                pair(new Formula.Rise(CPI.index()), new Formula.Rise(FOOD.index())),
                pair(BANDS, OTHER_BANDS),
                pair(
                        new Formula.Band(Ratio.of(3, 100), Ratio.of(1, 10)),
                        new Formula.Band(Ratio.of(6, 100), Ratio.of(2, 10))));
    }

    static Stream<Arguments> works() {
        Set<Role> township = Set.of(Role.TOWNSHIP);
        Set<Role> village = Set.of(Role.VILLAGE_COMMITTEE);
        Set<Role> both = Set.of(Role.TOWNSHIP, Role.CIVIL_AFFAIRS);
        Set<Evidence> visit = Set.of(Evidence.HOME_VISIT);
        Set<Evidence> check = Set.of(Evidence.SPOT_CHECK);
        Set<Matter> poor = Set.of(Matter.POOR);
        Set<Matter> able = Set.of(Matter.ABLE);
        return Stream.of(
                pair(new Work.Lodging(township, true), new Work.Lodging(village, false)),
                pair(new Work.Investigation(township, 2, visit, poor), new Work.Investigation(village, 3, check, able)),
                pair(
                        new Work.Investigation(township, 2, Set.of(), poor),
                        new Work.Investigation(both, 3, visit, Set.of(Matter.POOR, Matter.ABLE))),
                pair(
                        new Work.Referral(township, village, Evidence.DATA_COMPARISON),
                        new Work.Referral(village, township, Evidence.CONSULTATION)),
                pair(
                        new Work.Appraisal(township, 5, 7, "a", "b", true, Optional.of("c"), Set.of("x")),
                        new Work.Appraisal(village, 6, 9, "d", "e", false, Optional.of("f"), Set.of("x", "y"))),
                pair(
                        new Work.Appraisal(township, 5, 5, "a", "b", true, Optional.empty()),
                        new Work.Appraisal(village, 4, 6, "d", "e", false, Optional.of("f"), Set.of("x"))),
                pair(
                        new Work.Posting(township, Place.VILLAGE, "a"),
                        new Work.Posting(village, Place.GROUP, "b", Clock.Unit.WORKING)),
                pair(
                        new Work.Determination(township, Set.of(Formality.SEALED), visit, poor),
                        new Work.Determination(both, Set.of(Formality.HEAD_SIGNS), check, able)),
                pair(
                        new Work.Determination(township, Set.of(), Set.of(), Set.of()),
                        new Work.Determination(village, Set.of(Formality.HEAD_SIGNS), check, able)),
                pair(new Work.Hearing(township), new Work.Hearing(village)),
                pair(
                        new Work.Undertaking(township, Set.of(Item.PLAN)),
                        new Work.Undertaking(village, Set.of(Item.FUNDS))),
                pair(
                        new Work.Notification(township, Set.of(Addressee.VILLAGE)),
                        new Work.Notification(village, Set.of(Addressee.HOUSEHOLD, Addressee.VILLAGE))),
                pair(new Work.Closing(Result.ENROLLED), new Work.Closing(Result.STRUCK_OFF)));
    }

    static Stream<Arguments> procedures() {
        Stage in = closing("in", "纳入", Result.ENROLLED);
        Stage out = closing("out", "不予纳入", Result.NOT_ENROLLED);
        Work hearing = new Work.Hearing(Set.of(Role.TOWNSHIP));
        Stage heard = new Stage("heard", TITLE, hearing, Map.of(Way.UPHELD, "out", Way.DISMISSED, "in"));
        Stage turned = new Stage("heard", TITLE, hearing, Map.of(Way.UPHELD, "in", Way.DISMISSED, "out"));
        return Stream.of(
                pair(
                        procedure("a", Occasion.ADMISSION, List.of(in, out), List.of(clock("days", "in"))),
                        procedure("b", Occasion.REVIEW, List.of(heard, in, out), List.of())),
                pair(
                        procedure("a", Occasion.EXIT, List.of(heard, in, out), List.of()),
                        procedure(
                                "b",
                                Occasion.URGENT,
                                List.of(turned, in, out),
                                List.of(clock("days", "in"), clock("more", "out")))),
                pair(
                        clock("days", "in"),
                        new Clock(
                                "c",
                                Text.of("另一时限", "another time limit"),
                                "others",
                                Clock.Unit.CALENDAR,
                                Set.of("in", "out"),
                                true)),
                pair(in, new Stage("in", Text.of("退出", "leaving"), new Work.Closing(Result.KEPT), Map.of())),
                pair(heard, turned));
    }

    static Stream<Arguments> parts() {
        Promise.Aim growth = new Promise.Aim.Growth(
                "a",
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2015, 1, 1),
                Optional.empty(),
                Ratio.of(1, 10),
                Ratio.of(1, 2_000));
        Promise.Aim another = new Promise.Aim.Growth(
                "b",
                LocalDate.of(2011, 1, 1),
                LocalDate.of(2016, 1, 1),
                Optional.of(Amount.yearly(Money.ofYuan(1_196))),
                Ratio.of(1, 5),
                Ratio.of(1, 200));
        return Stream.of(
                pair(aim("a", Ratio.ONE, "b", YEAR), aim("c", Ratio.of(1, 2), "d", ANOTHER)),
                pair(growth, another),
                pair(
                        path("a", "b", LocalDate.of(2010, 1, 1), LocalDate.of(2015, 1, 1), Ratio.of(7, 10)),
                        path("c", "d", LocalDate.of(2011, 1, 1), LocalDate.of(2016, 1, 1), Ratio.of(8, 10))),
                pair(
                        new Promise.Aim.AverageBenefit("a", Amount.monthly(Money.ofYuan(55)), YEAR),
                        new Promise.Aim.AverageBenefit("b", Amount.monthly(Money.ofYuan(60)), ANOTHER)),
                pair(LADDER, new Ladder<>(HIGHER.rungs(), Optional.empty())),
                pair(new Ladder.Rung<>(TITLE, CAR, 1), new Ladder.Rung<>(Text.of("另一级", "another rung"), SHIP, 2)));
    }

    @ParameterizedTest
    @MethodSource({
        "criteria",
        "terms",
        "provisions",
        "benefits",
        "standards",
        "works",
        "procedures",
        "parts",
        "partsOfPriceLinks"
    })
    void everyPartIsInTheWords(Record one, Record other) throws ReflectiveOperationException {
        Text before = words(one);
        for (RecordComponent part : one.getClass().getRecordComponents()) {
            if (isNoPart(one, part)) {
                continue;
            }
            Object changed = value(part, other);
            if (!changed.equals(value(part, one))) {
                Text after = words(with(one, part, changed));

                assertThat(after.zh()).as("%s in Chinese", part.getName()).isNotEqualTo(before.zh());
                assertThat(after.en()).as("%s in English", part.getName()).isNotEqualTo(before.en());
            }
        }
        assertThat(words(other)).isNotEqualTo(before);
    }

    /** A new case belongs into one of the lists, unless it has no part or is what all others are made of. */
    @Test
    void everyCaseIsHere() {
        Set<Class<?>> without = Set.of(
                Criterion.Has.class,
                Term.CountableIncome.class,
                Term.IncomeLastYear.class,
                Provision.Programme.class,
                Formula.RiseOfTrigger.class);

        assertThat(Stream.of(
                                criteria(),
                                terms(),
                                provisions(),
                                benefits(),
                                standards(),
                                works(),
                                procedures(),
                                parts(),
                                partsOfPriceLinks())
                        .flatMap(all -> all)
                        .map(arguments -> arguments.get()[0].getClass().getName()))
                .containsAll(Stream.of(
                                Criterion.class,
                                Term.class,
                                Provision.class,
                                Promise.Aim.class,
                                Formula.class,
                                Work.class)
                        .flatMap(NoWordLostTest::cases)
                        .filter(one -> !without.contains(one))
                        .map(Class::getName)
                        .toList());
    }

    /** What a rule is called stands before its words; the ids of stages and clocks are for machines. */
    private static boolean isNoPart(Record one, RecordComponent part) {
        Set<String> without = one instanceof Provision
                ? Set.of("id", "title", "basis")
                : one instanceof Stage || one instanceof Clock ? Set.of("id") : Set.of();
        return without.contains(part.getName());
    }

    private static Stream<Class<?>> cases(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(NoWordLostTest::cases)
                : Stream.of(family);
    }

    @SuppressWarnings("unchecked") // the ladders here are of whole numbers
    private static Text words(Record one) {
        if (one instanceof Criterion criterion) {
            return criterion.describe(Text::same);
        }
        if (one instanceof Term term) {
            return term.describe(Text::same);
        }
        if (one instanceof Promise.Aim aim) {
            return words((Record) target(aim));
        }
        if (one instanceof Trigger trigger) {
            return words(priceLink("a", List.of(trigger), new Formula.RiseOfTrigger(), Ratio.ONE, "b", "c"));
        }
        if (one instanceof Formula formula) {
            return words(priceLink("a", List.of(CPI), formula, Ratio.ONE, "b", "c"));
        }
        if (one instanceof Formula.Band band) {
            return words((Record) new Formula.Bands(CPI.index(), List.of(band)));
        }
        if (one instanceof Work work) {
            Map<Way, String> leads = new EnumMap<>(Way.class);
            work.ways().forEach(way -> leads.put(way, "s"));
            return words(new Stage("s", TITLE, work, leads));
        }
        if (one instanceof Stage stage) {
            List<Stage> others = Stream.of(
                            closing("in", "纳入", Result.ENROLLED), closing("out", "不予纳入", Result.NOT_ENROLLED))
                    .filter(other -> !other.id().equals(stage.id()))
                    .toList();
            return words(procedure(
                    "a",
                    Occasion.ADMISSION,
                    Stream.concat(Stream.of(stage), others.stream()).toList(),
                    List.of()));
        }
        if (one instanceof Clock clock) {
            Stage in = closing("in", "纳入", Result.ENROLLED);
            Stage out = closing("out", "不予纳入", Result.NOT_ENROLLED);
            return words(procedure("a", Occasion.ADMISSION, List.of(in, out), List.of(clock)));
        }
        if (one instanceof Ladder.Rung<?> rung) {
            return words(Ladder.of(9, (Ladder.Rung<Integer>) rung));
        }
        if (one instanceof Ladder<?> ladder) {
            return words(new Steering.Review("r", TITLE, "a", (Ladder<Integer>) ladder, BASIS));
        }
        return ((Provision) one).describe(Text::same);
    }

    private static Record with(Record one, RecordComponent part, Object changed) throws ReflectiveOperationException {
        RecordComponent[] parts = one.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getName().equals(part.getName()) ? changed : value(parts[i], one);
        }
        return one.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(RecordComponent part, Record of) throws ReflectiveOperationException {
        return Objects.requireNonNull(part.getAccessor().invoke(of));
    }

    private static Procedure procedure(String programme, Occasion occasion, List<Stage> stages, List<Clock> clocks) {
        return new Procedure("p", TITLE, programme, occasion, stages, clocks, BASIS);
    }

    /** Called the same in both languages, but not like any other. */
    private static Stage closing(String id, String title, Result result) {
        return new Stage(id, Text.same(title), new Work.Closing(result), Map.of());
    }

    private static Clock clock(String days, String stage) {
        return new Clock(days, TITLE, days, Clock.Unit.WORKING, Set.of(stage));
    }

    private static Arguments pair(Object one, Object other) {
        return Arguments.of(one, other);
    }

    private static Provision exceptional(String question) {
        return new Provision.Condition(
                "c", TITLE, "a", Provision.Effect.EXCLUDES_AS_A_RULE, Optional.of(question), CAR, BASIS);
    }

    private static Promise.Target target(Promise.Aim aim) {
        return new Promise.Target("t", TITLE, aim, BASIS);
    }

    private static Promise.Aim path(String line, String other, LocalDate from, LocalDate to, Ratio ratio) {
        return new Promise.Aim.RatioPath(line, other, from, to, ratio);
    }

    private static Provision consistency(
            Criterion applies, Criterion expects, Administration.Sought sought, Administration.Severity severity) {
        return new Administration.Consistency("c", TITLE, applies, expects, sought, severity, BASIS);
    }

    private static StandardRule.PriceLink priceLink(
            String line, List<Trigger> triggers, Formula formula, Ratio coefficient, String floor, String rounding) {
        return new StandardRule.PriceLink("p", TITLE, line, triggers, formula, coefficient, floor, rounding, BASIS);
    }

    private static Promise.Aim aim(String line, Ratio ratio, String other, Window on) {
        return new Promise.Aim.AtLeast(line, ratio, other, on);
    }
}
