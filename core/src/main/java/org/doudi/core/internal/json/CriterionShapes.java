package org.doudi.core.internal.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Term;

/** How criteria and terms look as JSON. */
final class CriterionShapes {

    private static final int MOST_PARTS = 200;

    static final Shape<Term> TERM = term();

    static final Shape<Criterion> CRITERION = criterion();

    private CriterionShapes() {}

    private static Shape<Criterion> criterion() {
        // The description refers to itself; it is only followed when something is read, written or described.
        Shape<Criterion> any = new Later<>("Criterion", () -> CRITERION);
        Shape<List<Criterion>> parts = ListOf.some(any, MOST_PARTS);
        return new OneOf<Criterion>(
                        "Criterion",
                        "A condition. `age`, `has`, `hasKin`, `earns` and `statedOf` are about a person, `all`, `any` and `not` take criteria of one sort, and all others are about the household.")
                .with("all", Criterion.All.class, parts, Criterion.All::new, Criterion.All::of, "every one holds")
                .with("any", Criterion.Any.class, parts, Criterion.Any::new, Criterion.Any::of, "at least one holds")
                .with("not", Criterion.Not.class, any, Criterion.Not::new, Criterion.Not::of, "it does not hold")
                .with("compare", Criterion.Compare.class, compare(), "one total against another")
                .with("registered", Criterion.RegisteredIn.class, registered(), "where the household is registered")
                .with(
                        "owns",
                        Criterion.Owns.class,
                        Shapes.setOf(Choices.of(AssetKind.class)),
                        Criterion.Owns::new,
                        Criterion.Owns::kinds,
                        "the household owns something of these kinds")
                .with(
                        "someMember",
                        Criterion.SomeMember.class,
                        any,
                        Criterion.SomeMember::new,
                        Criterion.SomeMember::who,
                        "somebody of the assistance unit meets it")
                .with("age", Criterion.Age.class, age(), "the person's age in completed years")
                .with("has", Criterion.Has.class, has(), "a coded fact about the person")
                .with("hasKin", Criterion.HasKin.class, hasKin(), "how many kin of some description the person has")
                .with(
                        "earns",
                        Criterion.Earns.class,
                        Shapes.setOf(Choices.of(IncomeKind.class)),
                        Criterion.Earns::new,
                        Criterion.Earns::kinds,
                        "the person has income of these kinds")
                .with(
                        "during",
                        Criterion.During.class,
                        Shapes.WINDOW,
                        Criterion.During::new,
                        Criterion.During::days,
                        "the day of the assessment is one of these")
                .with(
                        "switchedOn",
                        Criterion.SwitchedOn.class,
                        Scalar.ID,
                        Criterion.SwitchedOn::new,
                        Criterion.SwitchedOn::parameter,
                        "the id of a parameter of type `SWITCH` that is on")
                .with("enrolled", History.Enrolled.class, HistoryShapes.enrolled(), "what the household is enrolled in")
                .with("steady", History.Steady.class, HistoryShapes.steady(), "earlier measurements against their line")
                .with("struck", History.Struck.class, HistoryShapes.struck(), "what has struck the household")
                .with(
                        "stated",
                        History.Stated.class,
                        Scalar.ID,
                        History.Stated::new,
                        History.Stated::question,
                        "the id of a question that somebody who may has answered with yes")
                .with(
                        "statedOf",
                        History.StatedOf.class,
                        Scalar.ID,
                        History.StatedOf::new,
                        History.StatedOf::question,
                        "the id of a question that somebody who may has answered with yes for the person");
    }

    private static Obj<Criterion.HasKin> hasKin() {
        Obj.Describing<Criterion.HasKin> object =
                Obj.of("HasKin", "How many kin of some description a person has, in the household or outside it (亲属).");
        var relations = object.required(
                "relations",
                Shapes.setOf(Choices.of(KinRelation.class)),
                Criterion.HasKin::relations,
                "what they are to the person");
        var sexes = object.withDefault(
                "sexes",
                Shapes.setOf(Choices.of(Sex.class)),
                Set.of(Sex.values()),
                Criterion.HasKin::sexes,
                "their sex; absent: either");
        var grades = object.withDefault(
                "grades",
                Shapes.setOf(Choices.of(DisabilityGrade.class)),
                Set.of(DisabilityGrade.values()),
                Criterion.HasKin::grades,
                "their grade of disability; absent: any and none");
        var from = object.withDefault(
                "from",
                new Whole(0, Criterion.HasKin.NO_BOUND),
                0,
                Criterion.HasKin::from,
                "at least so many; absent: 0");
        var below = object.withDefault(
                "below",
                new Whole(0, Criterion.HasKin.NO_BOUND),
                Criterion.HasKin.NO_BOUND,
                Criterion.HasKin::below,
                "fewer than so many; absent: no upper bound");
        return object.make(values -> new Criterion.HasKin(
                values.get(relations), values.get(sexes), values.get(grades), values.get(from), values.get(below)));
    }

    private static Obj<Criterion.Compare> compare() {
        Obj.Describing<Criterion.Compare> object = Obj.of("Compare", "One total of the household against another.");
        var left = object.required("left", TERM, Criterion.Compare::left, "one total");
        var is = object.required(
                "is",
                Choices.of("Comparison", Comparison.class, Comparison::label),
                Criterion.Compare::comparison,
                "how the left one compares with the right one");
        var right = object.required("right", TERM, Criterion.Compare::right, "the other total");
        return object.make(values -> new Criterion.Compare(values.get(left), values.get(is), values.get(right)));
    }

    private static Obj<Criterion.RegisteredIn> registered() {
        Obj.Describing<Criterion.RegisteredIn> object = Obj.of("Registered", "Where the household is registered.");
        var area = object.withDefault(
                "area",
                Scalar.area("^[0-9]{1,6}$", "the first 1 to 6 digits of an area code (GB/T 2260)"),
                "",
                Criterion.RegisteredIn::area,
                "how the area's code begins; absent: anywhere");
        var settlements = object.required(
                "settlements",
                Shapes.setOf(Choices.of(Settlement.class)),
                Criterion.RegisteredIn::settlements,
                "countryside, town or both");
        return object.make(values -> new Criterion.RegisteredIn(values.get(area), values.get(settlements)));
    }

    private static Obj<Criterion.Age> age() {
        Obj.Describing<Criterion.Age> object = Obj.of("Age", "Completed years of age.");
        var from = object.withDefault(
                "from",
                new Whole(0, Criterion.Age.NO_BOUND),
                0,
                Criterion.Age::fromYears,
                "at least so many years; absent: 0");
        var below = object.withDefault(
                "below",
                new Whole(0, Criterion.Age.NO_BOUND),
                Criterion.Age.NO_BOUND,
                Criterion.Age::belowYears,
                "fewer than so many years; absent: no upper bound");
        return object.make(values -> new Criterion.Age(values.get(from), values.get(below)));
    }

    private static Obj<Criterion.Has> has() {
        Obj.Describing<Criterion.Has> object = Obj.of("Has", "A coded fact about a person.");
        var attribute = object.required(
                "attribute",
                Choices.of("PersonAttribute", PersonAttribute.class, PersonAttribute::label),
                Criterion.Has::attribute,
                "which fact");
        Shape<Set<String>> names =
                new Mapped<>(ListOf.distinct(Shapes.SHORT, 64), Set::copyOf, set -> List.copyOf(new TreeSet<>(set)));
        var values = object.required(
                "values",
                names,
                Criterion.Has::values,
                "values of that attribute (a constant of the list that the member's key has)");
        return object.make(found -> new Criterion.Has(found.get(attribute), found.get(values)));
    }

    private static Shape<Term> term() {
        Shape<Term> any = new Later<>("Term", () -> TERM);
        return new OneOf<Term>(
                        "Term",
                        "A total of the household, never a figure for each head. Money, things and areas are compared with their like only.")
                .with("countableIncome", Term.CountableIncome.class, nothing(), "the countable income for a month")
                .with(
                        "perMember",
                        Term.PerMember.class,
                        Scalar.ID,
                        Term.PerMember::new,
                        Term.PerMember::parameter,
                        "the id of a parameter, which is multiplied by the number of people in the assistance unit; for a month if it has a period")
                .with(
                        "spending",
                        Term.Spending.class,
                        Shapes.setOf(Choices.of(ExpenseKind.class)),
                        Term.Spending::new,
                        Term.Spending::kinds,
                        "what is spent on these kinds in a month")
                .with(
                        "incomeLastYear",
                        Term.IncomeLastYear.class,
                        lastYear(),
                        "the monthly income measured last in the calendar year before")
                .with(
                        "timesParameter",
                        Term.TimesParameter.class,
                        timesParameter(any),
                        "a multiple or share of another total, set by a parameter")
                .with("holdings", Term.Holdings.class, holdings(), "assets added up")
                .with(
                        "things",
                        Term.Things.class,
                        new Whole(0, 10_000),
                        Term.Things::new,
                        Term.Things::number,
                        "so many things")
                .with("times", Term.Times.class, times(any), "a multiple or share of another total")
                .with("overMonths", Term.OverMonths.class, overMonths(any), "a monthly amount over some months");
    }

    private static Obj<Term.CountableIncome> nothing() {
        Obj.Describing<Term.CountableIncome> object = Obj.of(
                "CountableIncome",
                "The countable income of the household for a month (核定收入). An object without keys: `{}`.");
        return object.make(values -> new Term.CountableIncome());
    }

    private static Obj<Term.IncomeLastYear> lastYear() {
        Obj.Describing<Term.IncomeLastYear> object = Obj.of(
                "IncomeLastYear",
                "The countable income measured last in the calendar year before, for a month (上年度收入); open if nothing was measured then. An object without keys: `{}`.");
        return object.make(values -> new Term.IncomeLastYear());
    }

    private static Obj<Term.TimesParameter> timesParameter(Shape<Term> term) {
        Obj.Describing<Term.TimesParameter> object =
                Obj.of("TimesParameter", "A multiple or share of another total that a layer sets.");
        var of = object.required("term", term, Term.TimesParameter::term, "the other total");
        var parameter = object.required(
                "parameter", Scalar.ID, Term.TimesParameter::parameter, "the id of the parameter (`RATIO`)");
        return object.make(values -> new Term.TimesParameter(values.get(of), values.get(parameter)));
    }

    private static Obj<Term.Holdings> holdings() {
        Obj.Describing<Term.Holdings> object = Obj.of("Holdings", "All assets of some kinds added up.");
        var measure = object.required(
                "measure",
                Choices.of("Measure", Term.Measure.class, Term.Measure::label),
                Term.Holdings::measure,
                "what of the assets is added up");
        var kinds =
                object.required("kinds", Shapes.setOf(Choices.of(AssetKind.class)), Term.Holdings::kinds, "the kinds");
        return object.make(values -> new Term.Holdings(values.get(measure), values.get(kinds)));
    }

    private static Obj<Term.OverMonths> overMonths(Shape<Term> term) {
        Obj.Describing<Term.OverMonths> object = Obj.of(
                "OverMonths",
                "What a monthly amount comes to over some months: a sum that can be compared with what is owned.");
        var of = object.required("term", term, Term.OverMonths::term, "the monthly amount");
        var months = object.required("months", new Whole(1, 1_200), Term.OverMonths::months, "how many months");
        return object.make(values -> new Term.OverMonths(values.get(of), values.get(months)));
    }

    private static Obj<Term.Times> times(Shape<Term> term) {
        Obj.Describing<Term.Times> object = Obj.of("Times", "A multiple or share of another total.");
        var of = object.required("term", term, Term.Times::term, "the other total");
        var ratio = object.required("ratio", Scalar.RATIO, Term.Times::ratio, "how many times, or which share");
        return object.make(values -> new Term.Times(values.get(of), values.get(ratio)));
    }
}
