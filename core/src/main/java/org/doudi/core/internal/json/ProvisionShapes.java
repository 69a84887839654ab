package org.doudi.core.internal.json;

import java.util.Optional;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/** How the rules of a policy look as JSON. */
final class ProvisionShapes {

    private static final Choices<Provision.Concept> CONCEPT =
            Choices.of("Concept", Provision.Concept.class, concept -> switch (concept) {
                case NET -> Text.of("纯收入", "what is left after the cost of earning it");
                case DISPOSABLE -> Text.of("可支配收入", "what is left after taxes and social contributions as well");
            });
    private static final Choices<Provision.Tested> TESTED =
            Choices.of("Tested", Provision.Tested.class, tested -> switch (tested) {
                case ON_DETERMINATION -> Text.of("认定日", "the day of the determination");
                case ON_ACCRUAL -> Text.of("取得日", "the day on which the income accrued");
            });
    private static final Choices<Provision.Earnings> EARNINGS =
            Choices.of("Earnings", Provision.Earnings.class, earnings -> switch (earnings) {
                case ALL -> Text.of("全部", "all of them");
                case THROUGH_POVERTY_PROJECT ->
                    Text.of("扶贫项目就业", "those of a job found through a poverty-alleviation project");
            });
    /** What a value or a rule rests on. */
    static final Shape<Basis> BASIS = basis();

    /** A rule. */
    static final OneOf<Provision> PROVISION = provision();

    private ProvisionShapes() {}

    private static Shape<Basis> basis() {
        Obj.Describing<Citation> place = Obj.of("Citation", "A place in a document.");
        var document = place.required(
                "document", Scalar.ID, Citation::document, "the `id` of one of the policy's `documents`");
        var section = place.required(
                "section", Shapes.SHORT, Citation::section, "the article or section, such as `art. 27` or `2.2.3`");
        Shape<Citation> citation = place.make(values -> Citation.of(values.get(document), values.get(section)));
        Obj.Describing<Basis> object = Obj.of("Basis", "What a value or a rule rests on.");
        var citations =
                object.required("citations", ListOf.some(citation, 50), Basis::citations, "where it is written");
        var grade = object.required(
                "grade",
                Choices.of("Grade", Grade.class, Grade::label),
                Basis::grade,
                "how well that is attested; check anything below `B` against the document before relying on it");
        var reading = object.optional(
                "reading",
                Shapes.TEXT,
                Basis::reading,
                "how the text was read, where it is unclear, damaged or silent");
        return object.make(values -> {
            Optional<Text> read = values.get(reading);
            return new Basis(values.get(citations), values.get(grade), read);
        });
    }

    private static OneOf<Provision> provision() {
        return new OneOf<Provision>("Rule", "One rule of a policy, with a name.")
                .with(
                        "parameter",
                        Provision.Parameter.class,
                        parameter(),
                        "a value that this or a later layer binds: a line, a rate, a rounding")
                .with("programme", Provision.Programme.class, programme(), "one kind of help")
                .with("unit", Provision.Unit.class, unit(), "which of the people listed count")
                .with(
                        "income",
                        Provision.IncomeConcept.class,
                        incomeConcept(),
                        "which concept of income the amounts are of")
                .with("disregard", Provision.Disregard.class, disregard(), "income that does not count (不计入收入)")
                .with(
                        "earningsDeduction",
                        Provision.EarningsDeduction.class,
                        earningsDeduction(),
                        "what may be taken off earnings for the cost of working")
                .with(
                        "spendingDeduction",
                        Provision.SpendingDeduction.class,
                        spendingDeduction(),
                        "rigid spending that is taken off income")
                .with(
                        "condition",
                        Provision.Condition.class,
                        ConditionShapes.condition(),
                        "who is admitted, excluded, leaves or may stay")
                .with(
                        "question",
                        Provision.Question.class,
                        ConditionShapes.question(),
                        "a question that the text leaves to people")
                .with("gap", Provision.Gap.class, gap(), "the benefit that fills the gap")
                .with(
                        "supplementGroup",
                        Provision.SupplementGroup.class,
                        supplementGroup(),
                        "supplements of which the highest counts")
                .with("supplement", Provision.Supplement.class, supplement(), "an amount for each member who meets it")
                .with(
                        "priority",
                        Steering.Priority.class,
                        SteeringShapes.priority(),
                        "who goes first when places are short")
                .with(
                        "review",
                        Steering.Review.class,
                        SteeringShapes.review(),
                        "how often the enrolled are looked at again")
                .with("quota", Steering.Quota.class, SteeringShapes.quota(), "how many may be enrolled, in persons")
                .with("measure", Steering.Measure.class, SteeringShapes.measure(), "a measure that supports households")
                .with("target", Promise.Target.class, PromiseShapes.target(), "a target that a line is to meet")
                .with(
                        "timetable",
                        Promise.Timetable.class,
                        PromiseShapes.timetable(),
                        "a plan's own days and the notices that have to fit into them")
                .with(
                        "exemption",
                        Promise.Exemption.class,
                        PromiseShapes.exemption(),
                        "a law of every policy that this one breaks on purpose");
    }

    /** The keys that every rule has. */
    record Head<T extends Provision>(Field<T, String> id, Field<T, Text> title, Field<T, Basis> basis) {

        static <T extends Provision> Head<T> of(Obj.Describing<T> object) {
            return new Head<>(
                    object.required(
                            "id",
                            Scalar.ID,
                            Provision::id,
                            "the rule's name, unique among the layers; later layers replace or remove it by that name"),
                    object.required("title", Shapes.TEXT, Provision::title, "what it is called"),
                    object.required("basis", BASIS, Provision::basis, "what it rests on"));
        }
    }

    private static Obj<Provision.Parameter> parameter() {
        Obj.Describing<Provision.Parameter> object = Obj.of(
                "Parameter",
                "A value that the policy names and that it or a later layer binds. Assessing a programme that can reach a parameter without a value is refused.");
        var head = Head.of(object);
        var type = object.required(
                "type",
                Choices.of("ParameterType", ParameterType.class, ParameterType::label),
                Provision.Parameter::type,
                "what kind of value it takes");
        return object.make(values -> new Provision.Parameter(
                values.get(head.id()), values.get(head.title()), values.get(type), values.get(head.basis())));
    }

    private static Obj<Provision.Programme> programme() {
        Obj.Describing<Provision.Programme> object = Obj.of(
                "Programme",
                "One kind of help, such as dibao. Its conditions and benefits are rules of their own that name it.");
        var head = Head.of(object);
        return object.make(values ->
                new Provision.Programme(values.get(head.id()), values.get(head.title()), values.get(head.basis())));
    }

    private static Obj<Provision.Unit> unit() {
        Obj.Describing<Provision.Unit> object = Obj.of(
                "Unit",
                "Which of the people listed belong to the assistance unit (共同生活的家庭成员): whose income counts and by whose number the line is multiplied.");
        var head = Head.of(object);
        var who = object.required("who", CriterionShapes.CRITERION, Provision.Unit::who, "a criterion about a person");
        return object.make(values -> new Provision.Unit(
                values.get(head.id()), values.get(head.title()), values.get(who), values.get(head.basis())));
    }

    private static Obj<Provision.IncomeConcept> incomeConcept() {
        Obj.Describing<Provision.IncomeConcept> object =
                Obj.of("IncomeConcept", "What income is (家庭收入), before any rule takes something out of it or off it.");
        var head = Head.of(object);
        var concept = object.required(
                "concept",
                CONCEPT,
                Provision.IncomeConcept::concept,
                "which concept the amounts of a household have to be of");
        return object.make(values -> new Provision.IncomeConcept(
                values.get(head.id()), values.get(head.title()), values.get(concept), values.get(head.basis())));
    }

    private static Obj<Provision.Disregard> disregard() {
        Obj.Describing<Provision.Disregard> object = Obj.of(
                "Disregard",
                "Income that does not count (不计入收入) while the rule is in force; outside its days the rule simply does not apply.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds", Shapes.setOf(Choices.of(IncomeKind.class)), Provision.Disregard::kinds, "the kinds of income");
        var inForce = object.required(
                "inForce", Shapes.WINDOW, Provision.Disregard::inForce, "the days on which the rule applies");
        var tested =
                object.required("tested", TESTED, Provision.Disregard::tested, "which day must lie within `inForce`");
        return object.make(values -> new Provision.Disregard(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(inForce),
                values.get(tested),
                values.get(head.basis())));
    }

    private static Obj<Provision.EarningsDeduction> earningsDeduction() {
        Obj.Describing<Provision.EarningsDeduction> object = Obj.of(
                "EarningsDeduction",
                "What may be taken off earnings for the cost of working (就业成本扣减), member by member.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds",
                Shapes.setOf(Choices.of(IncomeKind.class)),
                Provision.EarningsDeduction::kinds,
                "the kinds of income");
        var earnings = object.required(
                "earnings", EARNINGS, Provision.EarningsDeduction::earnings, "which earnings of these kinds");
        var allowance = object.required(
                "allowance",
                Scalar.ID,
                Provision.EarningsDeduction::allowance,
                "the id of the parameter that says how much");
        return object.make(values -> new Provision.EarningsDeduction(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(earnings),
                values.get(allowance),
                values.get(head.basis())));
    }

    private static Obj<Provision.SpendingDeduction> spendingDeduction() {
        Obj.Describing<Provision.SpendingDeduction> object = Obj.of(
                "SpendingDeduction", "Rigid spending (刚性支出) that is taken off the household's income, up to a cap.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds",
                Shapes.setOf(Choices.of(ExpenseKind.class)),
                Provision.SpendingDeduction::kinds,
                "the kinds of expense");
        var cap = object.required(
                "cap",
                Scalar.ID,
                Provision.SpendingDeduction::cap,
                "the id of the parameter (`AMOUNT`) that is the most for the household");
        return object.make(values -> new Provision.SpendingDeduction(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(cap),
                values.get(head.basis())));
    }

    private static Obj<Provision.ImputedSupport> imputedSupport() {
        Obj.Describing<Provision.ImputedSupport> object = Obj.of(
                "ImputedSupport",
                "Support that kin outside the household are taken to give (赡养费推算): what the supporter's own household has above the line for each of its people, times a share, divided among those supported; what is really paid if that is more. It counts as income.");
        var head = Head.of(object);
        var relations = object.required(
                "relations",
                Shapes.setOf(Choices.of(KinRelation.class)),
                Provision.ImputedSupport::relations,
                "whose support is counted");
        var line = object.required(
                "line",
                Scalar.ID,
                Provision.ImputedSupport::line,
                "the id of the parameter (`AMOUNT`) that is left to each person of the supporter's household");
        var share = object.required(
                "share",
                Scalar.ID,
                Provision.ImputedSupport::share,
                "the id of the parameter (`RATIO`) that is the share");
        return object.make(values -> new Provision.ImputedSupport(
                values.get(head.id()),
                values.get(head.title()),
                values.get(relations),
                values.get(line),
                values.get(share),
                values.get(head.basis())));
    }

    private static Obj<Provision.Gap> gap() {
        Obj.Describing<Provision.Gap> object = Obj.of(
                "Gap",
                "The benefit that fills the gap (补差): line × people − countable income, each for a month, rounded once as a total of the household.");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Provision.Gap::programme, "the id of the programme");
        var line = object.required(
                "line", Scalar.ID, Provision.Gap::line, "the id of the parameter (`AMOUNT`) that is the line");
        var rounding = object.required(
                "rounding", Scalar.ID, Provision.Gap::rounding, "the id of the parameter (`ROUNDING`) that says how");
        return object.make(values -> new Provision.Gap(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(line),
                values.get(rounding),
                values.get(head.basis())));
    }

    private static Obj<Provision.SupplementGroup> supplementGroup() {
        Obj.Describing<Provision.SupplementGroup> object = Obj.of(
                "SupplementGroup",
                "Supplements that exclude each other (不重复享受): a member gets the highest of the group. Groups add up.");
        var head = Head.of(object);
        var programme = object.required(
                "programme", Scalar.ID, Provision.SupplementGroup::programme, "the id of the programme");
        return object.make(values -> new Provision.SupplementGroup(
                values.get(head.id()), values.get(head.title()), values.get(programme), values.get(head.basis())));
    }

    private static Obj<Provision.Supplement> supplement() {
        Obj.Describing<Provision.Supplement> object =
                Obj.of("Supplement", "An amount for each member who meets a criterion (分类救助金).");
        var head = Head.of(object);
        var group = object.required(
                "group",
                Scalar.ID,
                Provision.Supplement::group,
                "the id of the group in which only the highest counts");
        var who = object.required(
                "who", CriterionShapes.CRITERION, Provision.Supplement::who, "a criterion about a person");
        var amount = object.required(
                "amount", Scalar.ID, Provision.Supplement::amount, "the id of the parameter that says how much");
        return object.make(values -> new Provision.Supplement(
                values.get(head.id()),
                values.get(head.title()),
                values.get(group),
                values.get(who),
                values.get(amount),
                values.get(head.basis())));
    }
}
