package org.doudi.core.internal.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doudi.core.fact.Extension;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** How a policy looks as JSON. */
public final class PolicyShapes {

    private static final int MOST_EDITS = 5_000;
    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_AREA = 100_000_000;

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
    private static final Choices<Provision.Effect> EFFECT =
            Choices.of("Effect", Provision.Effect.class, effect -> switch (effect) {
                case ADMITS -> Text.of("须满足", "without it nobody is admitted");
                case EXCLUDES -> Text.of("不得满足", "with it nobody is admitted");
            });
    private static final Shape<Basis> BASIS = basis();
    private static final Shape<ParameterValue> VALUE = value();
    private static final OneOf<Provision> PROVISION = provision();
    private static final OneOf<Edit> EDIT = edit();

    /** An edit, and what of it, in the path of a problem that a policy reports about itself. */
    private static final Pattern OF_AN_EDIT = Pattern.compile("edits/(\\d+)/(.+)");

    private PolicyShapes() {}

    /** Describes the keys of a policy. */
    public static Function<Obj.Values, Policy> policy(Obj.Describing<Policy> object) {
        var id = object.required("id", Scalar.ID, Policy::id, "a stable name, such as `chongqing-2017`");
        var title = object.required("title", Shapes.TEXT, Policy::title, "what it is called");
        var jurisdiction = object.withDefault(
                "jurisdiction",
                jurisdiction(),
                Jurisdiction.NATION,
                Policy::jurisdiction,
                "the place it is made for; absent: the whole country");
        var documents = object.required(
                "documents",
                new ListOf<>(document(), MOST_DOCUMENTS),
                Policy::documents,
                "the documents that its rules cite; ids differ");
        var inForce = object.required(
                "inForce",
                Shapes.WINDOW,
                Policy::inForce,
                "the days on which it is in force; `until` is the first day on which it no longer is");
        var knownFrom = object.required(
                "knownFrom",
                Scalar.DAY_OF_YEAR,
                Policy::knownFrom,
                "the day from which it was known, usually that of its issue");
        var edits = object.required(
                "edits",
                new ListOf<>(EDIT, MOST_EDITS),
                Policy::edits,
                "what it does to the layers below it, in any order. Two edits of one kind do not touch the same thing on the same day");
        var extension = object.withDefault(
                "extension", ExtensionShape.INSTANCE, Extension.NONE, Policy::extension, "keys of your own");
        return values -> Located.at(
                path -> pathOf(path, values.get(edits)),
                () -> Policy.builder(values.get(id))
                        .title(values.get(title))
                        .jurisdiction(values.get(jurisdiction))
                        .documents(values.get(documents))
                        .inForce(values.get(inForce))
                        .knownFrom(values.get(knownFrom))
                        .edits(values.get(edits))
                        .extension(values.get(extension))
                        .build());
    }

    /** Where something stands in JSON: {@code edits/0/basis} is {@code edits/0/add/rule/gap/basis} of a rule for a gap. */
    private static String pathOf(String path, List<Edit> edits) {
        Matcher part = OF_AN_EDIT.matcher(path);
        if (!part.matches()) {
            return path;
        }
        Edit edit = edits.get(Integer.parseInt(part.group(1)));
        Optional<Provision> rule = edit instanceof Edit.Add add
                ? Optional.of(add.provision())
                : edit instanceof Edit.Replace replace ? Optional.of(replace.provision()) : Optional.empty();
        String inRule = part.group(2).equals("basis")
                ? rule.map(provision -> "rule/" + PROVISION.tagOf(provision) + "/")
                        .orElse("")
                : "";
        return "edits/" + part.group(1) + "/" + EDIT.tagOf(edit) + "/" + inRule + part.group(2);
    }

    private static Obj<Jurisdiction> jurisdiction() {
        Obj.Describing<Jurisdiction> object = Obj.of("Jurisdiction", "The place a policy is made for.");
        var code = object.withDefault(
                "code",
                Scalar.area("^([0-9]{2}){1,3}$", "an area code (GB/T 2260) of 2, 4 or 6 digits"),
                "",
                Jurisdiction::code,
                "province, prefecture or county; absent: the whole country");
        var name = object.required("name", Shapes.TEXT, Jurisdiction::name, "its name");
        return object.make(values -> Jurisdiction.of(values.get(code), values.get(name)));
    }

    private static Obj<Document> document() {
        Obj.Describing<Document> object = Obj.of("Document", "A document that rules rest on.");
        var id = object.required("id", Scalar.ID, Document::id, "a short name by which citations refer to it");
        var issuer = object.required("issuer", Shapes.TEXT, Document::issuer, "who issued it");
        var number = object.required(
                "number",
                Shapes.TEXT,
                Document::number,
                "its number as printed, such as 渝府办发〔2017〕30号; its title where it has none");
        var title = object.required("title", Shapes.TEXT, Document::title, "what it is called");
        var date = object.required("date", Scalar.DAY_OF_YEAR, Document::date, "the day it was issued");
        return object.make(values -> Document.builder(values.get(id))
                .issuer(values.get(issuer))
                .number(values.get(number))
                .title(values.get(title))
                .date(values.get(date))
                .build());
    }

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

    private static Shape<ParameterValue> value() {
        return new OneOf<ParameterValue>("Value", "The value that a layer binds to a parameter.")
                .with(
                        "amount",
                        ParameterValue.OfAmount.class,
                        Shapes.AMOUNT,
                        ParameterValue.OfAmount::new,
                        ParameterValue.OfAmount::amount,
                        "money over a period")
                .with(
                        "money",
                        ParameterValue.OfMoney.class,
                        Scalar.MONEY,
                        ParameterValue.OfMoney::new,
                        ParameterValue.OfMoney::money,
                        "a sum of money")
                .with(
                        "ratio",
                        ParameterValue.OfRatio.class,
                        Scalar.RATIO,
                        ParameterValue.OfRatio::new,
                        ParameterValue.OfRatio::ratio,
                        "a share, rate or multiple")
                .with(
                        "rounding",
                        ParameterValue.OfRounding.class,
                        Shapes.ROUNDING,
                        ParameterValue.OfRounding::new,
                        ParameterValue.OfRounding::rounding,
                        "how a result is rounded")
                .with(
                        "allowance",
                        ParameterValue.OfAllowance.class,
                        Shapes.ALLOWANCE,
                        ParameterValue.OfAllowance::new,
                        ParameterValue.OfAllowance::allowance,
                        "what may be taken off earnings")
                .with(
                        "area",
                        ParameterValue.OfArea.class,
                        new Whole(0, MOST_AREA),
                        ParameterValue.OfArea::new,
                        ParameterValue.OfArea::hundredths,
                        "hundredths of a square metre for each person (1300 is 13 m²)");
    }

    private static OneOf<Edit> edit() {
        return new OneOf<Edit>("Edit", "One thing that a policy does to what lies below it.")
                .with("add", Edit.Add.class, add(), "adds a rule that was not there")
                .with("replace", Edit.Replace.class, replace(), "puts a rule in the place of one of the same name")
                .with("remove", Edit.Remove.class, remove(), "takes a rule away")
                .with("bind", Edit.Bind.class, bind(), "gives a parameter its value")
                .with("limit", Edit.Limit.class, limit(), "bounds what this and later layers may bind");
    }

    private static Obj<Edit.Add> add() {
        Obj.Describing<Edit.Add> object = Obj.of("Add", "Adds a rule that was not there on those days.");
        var rule = object.required("rule", PROVISION, Edit.Add::provision, "the rule");
        var valid = valid(object, Edit.Add::valid);
        var known = knownFrom(object, Edit.Add::knownFrom);
        return object.make(values -> new Edit.Add(values.get(rule), values.get(valid), values.get(known)));
    }

    private static Obj<Edit.Replace> replace() {
        Obj.Describing<Edit.Replace> object = Obj.of(
                "Replace", "Puts a rule in the place of the one of the same id. It does not outlive what it replaces.");
        var rule = object.required("rule", PROVISION, Edit.Replace::provision, "the rule");
        var valid = valid(object, Edit.Replace::valid);
        var known = knownFrom(object, Edit.Replace::knownFrom);
        return object.make(values -> new Edit.Replace(values.get(rule), values.get(valid), values.get(known)));
    }

    private static Obj<Edit.Remove> remove() {
        Obj.Describing<Edit.Remove> object =
                Obj.of("Remove", "Takes a rule away, with its values if it is a parameter.");
        var target = object.required("target", Scalar.ID, Edit.Remove::target, "the id of the rule");
        var valid = valid(object, Edit.Remove::valid);
        var known = knownFrom(object, Edit.Remove::knownFrom);
        var basis = object.required("basis", BASIS, Edit.Remove::basis, "what that rests on");
        return object.make(
                values -> new Edit.Remove(values.get(target), values.get(valid), values.get(known), values.get(basis)));
    }

    private static Obj<Edit.Bind> bind() {
        Obj.Describing<Edit.Bind> object = Obj.of(
                "Bind", "Gives a parameter its value. A value that a layer below has bound on those days gives way.");
        var target = object.required("target", Scalar.ID, Edit.Bind::target, "the id of the parameter");
        var value = object.required("value", VALUE, Edit.Bind::value, "the value, of the parameter's type");
        var valid = valid(object, Edit.Bind::valid);
        var known = knownFrom(object, Edit.Bind::knownFrom);
        var basis = object.required("basis", BASIS, Edit.Bind::basis, "what it rests on");
        return object.make(values -> new Edit.Bind(
                values.get(target), values.get(value), values.get(valid), values.get(known), values.get(basis)));
    }

    private static Obj<Edit.Limit> limit() {
        Obj.Describing<Edit.Limit> object = Obj.of(
                "Limit",
                "Bounds what this and later layers may bind on those days. A floor, a ceiling or both, the floor not above the ceiling.");
        var target = object.required("target", Scalar.ID, Edit.Limit::target, "the id of the parameter");
        var floor = object.optional("floor", VALUE, Edit.Limit::floor, "the least, of the parameter's type");
        var ceiling = object.optional("ceiling", VALUE, Edit.Limit::ceiling, "the most, of the parameter's type");
        var valid = valid(object, Edit.Limit::valid);
        var known = knownFrom(object, Edit.Limit::knownFrom);
        var basis = object.required("basis", BASIS, Edit.Limit::basis, "what it rests on");
        return object.make(values -> Located.at(
                path -> "",
                () -> new Edit.Limit(
                        values.get(target),
                        values.get(floor),
                        values.get(ceiling),
                        values.get(valid),
                        values.get(known),
                        values.get(basis))));
    }

    private static <T extends Edit> Field<T, Optional<LocalDate>> knownFrom(
            Obj.Describing<T> object, Function<T, Optional<LocalDate>> get) {
        return object.optional(
                "knownFrom",
                Scalar.DAY_OF_YEAR,
                get,
                "the day from which it was known, if later than the policy: what was announced for days gone by; absent: as the policy");
    }

    private static <T extends Edit> Field<T, Window> valid(Obj.Describing<T> object, Function<T, Window> get) {
        return object.withDefault(
                "valid",
                Shapes.WINDOW,
                Window.ALWAYS,
                get,
                "the days on which it holds, within those of the policy; absent: as long as the policy");
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
                .with("condition", Provision.Condition.class, condition(), "who is admitted or excluded")
                .with("gap", Provision.Gap.class, gap(), "the benefit that fills the gap")
                .with(
                        "supplementGroup",
                        Provision.SupplementGroup.class,
                        supplementGroup(),
                        "supplements of which the highest counts")
                .with("supplement", Provision.Supplement.class, supplement(), "an amount for each member who meets it");
    }

    /** The keys that every rule has. */
    private record Head<T extends Provision>(Field<T, String> id, Field<T, Text> title, Field<T, Basis> basis) {

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

    private static Obj<Provision.Condition> condition() {
        Obj.Describing<Provision.Condition> object = Obj.of(
                "Condition",
                "Who is admitted or excluded. A household is admitted when every admitting condition holds and no excluding one does.");
        var head = Head.of(object);
        var programme =
                object.required("programme", Scalar.ID, Provision.Condition::programme, "the id of the programme");
        var effect =
                object.required("effect", EFFECT, Provision.Condition::effect, "whether meeting it admits or excludes");
        var criterion = object.required(
                "criterion",
                CriterionShapes.CRITERION,
                Provision.Condition::criterion,
                "a criterion about the household");
        return object.make(values -> new Provision.Condition(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(effect),
                values.get(criterion),
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
