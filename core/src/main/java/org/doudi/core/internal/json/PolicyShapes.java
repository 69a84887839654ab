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

    private static final Shape<Basis> BASIS = basis();
    private static final Shape<ParameterValue> VALUE = value();
    private static final OneOf<Provision> PROVISION = provision();
    private static final OneOf<Edit> EDIT = edit();

    /** An edit, and what of it, in the path of a problem that a policy reports about itself. */
    private static final Pattern OF_AN_EDIT = Pattern.compile("edits/(\\d+)/(.+)");

    private PolicyShapes() {}

    /** Describes the keys of a policy. */
    public static Function<Obj.Values, Policy> policy(Obj.Describing<Policy> object) {
        var id = object.required("id", Scalar.ID, Policy::id, "a stable name");
        var title = object.required("title", Shapes.TEXT, Policy::title, "its title");
        var jurisdiction = object.withDefault(
                "jurisdiction",
                jurisdiction(),
                Jurisdiction.NATION,
                Policy::jurisdiction,
                "the place it is made for; absent for the whole country");
        var documents = object.required(
                "documents", new ListOf<>(document(), MOST_DOCUMENTS), Policy::documents, "what its rules cite");
        var inForce = object.required("inForce", Shapes.WINDOW, Policy::inForce, "the days on which it is in force");
        var knownFrom =
                object.required("knownFrom", Scalar.DAY_OF_YEAR, Policy::knownFrom, "the day from which it was known");
        var edits = object.required(
                "edits", new ListOf<>(EDIT, MOST_EDITS), Policy::edits, "what it does, in the order of the document");
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
                "province, prefecture or county; absent for the whole country");
        var name = object.required("name", Shapes.TEXT, Jurisdiction::name, "its name");
        return object.make(values -> Jurisdiction.of(values.get(code), values.get(name)));
    }

    private static Obj<Document> document() {
        Obj.Describing<Document> object = Obj.of("Document", "A document that rules rest on.");
        var id = object.required("id", Scalar.ID, Document::id, "a short name by which citations refer to it");
        var issuer = object.required("issuer", Shapes.TEXT, Document::issuer, "who issued it");
        var number = object.required("number", Shapes.TEXT, Document::number, "its number as printed");
        var title = object.required("title", Shapes.TEXT, Document::title, "its title");
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
        var document = place.required("document", Scalar.ID, Citation::document, "the id of a document listed above");
        var section = place.required("section", Shapes.SHORT, Citation::section, "the article or section");
        Shape<Citation> citation = place.make(values -> Citation.of(values.get(document), values.get(section)));
        Obj.Describing<Basis> object = Obj.of("Basis", "What a value or a rule rests on.");
        var citations = object.required(
                "citations", ListOf.some(citation, 50), Basis::citations, "where it is written, at least one place");
        var grade = object.required("grade", Scalar.oneOf(Grade.class), Basis::grade, "how well that is attested");
        var reading = object.optional("reading", Shapes.TEXT, Basis::reading, "how an unclear passage was read");
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
                        "hundredths of a square metre for each person");
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
        Obj.Describing<Edit.Add> object = Obj.of("Add", "Adds a rule that was not there.");
        var rule = object.required("rule", PROVISION, Edit.Add::provision, "the rule");
        var valid = valid(object, Edit.Add::valid);
        var known = knownFrom(object, Edit.Add::knownFrom);
        return object.make(values -> new Edit.Add(values.get(rule), values.get(valid), values.get(known)));
    }

    private static Obj<Edit.Replace> replace() {
        Obj.Describing<Edit.Replace> object = Obj.of("Replace", "Puts a rule in the place of one of the same name.");
        var rule = object.required("rule", PROVISION, Edit.Replace::provision, "the rule");
        var valid = valid(object, Edit.Replace::valid);
        var known = knownFrom(object, Edit.Replace::knownFrom);
        return object.make(values -> new Edit.Replace(values.get(rule), values.get(valid), values.get(known)));
    }

    private static Obj<Edit.Remove> remove() {
        Obj.Describing<Edit.Remove> object = Obj.of("Remove", "Takes a rule away.");
        var target = object.required("target", Scalar.ID, Edit.Remove::target, "the rule's id");
        var valid = valid(object, Edit.Remove::valid);
        var known = knownFrom(object, Edit.Remove::knownFrom);
        var basis = object.required("basis", BASIS, Edit.Remove::basis, "what that rests on");
        return object.make(
                values -> new Edit.Remove(values.get(target), values.get(valid), values.get(known), values.get(basis)));
    }

    private static Obj<Edit.Bind> bind() {
        Obj.Describing<Edit.Bind> object = Obj.of("Bind", "Gives a parameter its value.");
        var target = object.required("target", Scalar.ID, Edit.Bind::target, "the parameter's id");
        var value = object.required("value", VALUE, Edit.Bind::value, "the value");
        var valid = valid(object, Edit.Bind::valid);
        var known = knownFrom(object, Edit.Bind::knownFrom);
        var basis = object.required("basis", BASIS, Edit.Bind::basis, "what it rests on");
        return object.make(values -> new Edit.Bind(
                values.get(target), values.get(value), values.get(valid), values.get(known), values.get(basis)));
    }

    private static Obj<Edit.Limit> limit() {
        Obj.Describing<Edit.Limit> object = Obj.of("Limit", "Bounds what this and later layers may bind.");
        var target = object.required("target", Scalar.ID, Edit.Limit::target, "the parameter's id");
        var floor = object.optional("floor", VALUE, Edit.Limit::floor, "the least");
        var ceiling = object.optional("ceiling", VALUE, Edit.Limit::ceiling, "the most");
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
                "knownFrom", Scalar.DAY_OF_YEAR, get, "the day from which it was known; absent: as the policy");
    }

    private static <T extends Edit> Field<T, Window> valid(Obj.Describing<T> object, Function<T, Window> get) {
        return object.withDefault(
                "valid",
                Shapes.WINDOW,
                Window.ALWAYS,
                get,
                "the days on which it holds; absent: as long as the policy");
    }

    private static OneOf<Provision> provision() {
        return new OneOf<Provision>("Rule", "One rule of a policy, with a name.")
                .with("parameter", Provision.Parameter.class, parameter(), "a value that this or a later layer binds")
                .with("programme", Provision.Programme.class, programme(), "one kind of help")
                .with("unit", Provision.Unit.class, unit(), "who belongs to the assistance unit")
                .with("income", Provision.IncomeConcept.class, incomeConcept(), "what income is")
                .with("disregard", Provision.Disregard.class, disregard(), "income that does not count")
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
                    object.required("id", Scalar.ID, Provision::id, "the rule's name, unique in a regime"),
                    object.required("title", Shapes.TEXT, Provision::title, "its title"),
                    object.required("basis", BASIS, Provision::basis, "what it rests on"));
        }
    }

    private static Obj<Provision.Parameter> parameter() {
        Obj.Describing<Provision.Parameter> object = Obj.of("Parameter", "A value that this or a later layer binds.");
        var head = Head.of(object);
        var type = object.required(
                "type", Scalar.oneOf(ParameterType.class), Provision.Parameter::type, "what kind of value it takes");
        return object.make(values -> new Provision.Parameter(
                values.get(head.id()), values.get(head.title()), values.get(type), values.get(head.basis())));
    }

    private static Obj<Provision.Programme> programme() {
        Obj.Describing<Provision.Programme> object = Obj.of("Programme", "One kind of help.");
        var head = Head.of(object);
        return object.make(values ->
                new Provision.Programme(values.get(head.id()), values.get(head.title()), values.get(head.basis())));
    }

    private static Obj<Provision.Unit> unit() {
        Obj.Describing<Provision.Unit> object = Obj.of("Unit", "Who belongs to the assistance unit.");
        var head = Head.of(object);
        var who = object.required("who", CriterionShapes.CRITERION, Provision.Unit::who, "a criterion on a person");
        return object.make(values -> new Provision.Unit(
                values.get(head.id()), values.get(head.title()), values.get(who), values.get(head.basis())));
    }

    private static Obj<Provision.IncomeConcept> incomeConcept() {
        Obj.Describing<Provision.IncomeConcept> object = Obj.of("IncomeConcept", "What income is.");
        var head = Head.of(object);
        var concept = object.required(
                "concept",
                Scalar.oneOf(Provision.Concept.class),
                Provision.IncomeConcept::concept,
                "net or disposable");
        return object.make(values -> new Provision.IncomeConcept(
                values.get(head.id()), values.get(head.title()), values.get(concept), values.get(head.basis())));
    }

    private static Obj<Provision.Disregard> disregard() {
        Obj.Describing<Provision.Disregard> object = Obj.of("Disregard", "Income that does not count.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds", Shapes.setOf(IncomeKind.class), Provision.Disregard::kinds, "the kinds of income");
        var inForce = object.required(
                "inForce", Shapes.WINDOW, Provision.Disregard::inForce, "the days on which the rule applies");
        var tested = object.required(
                "tested",
                Scalar.oneOf(Provision.Tested.class),
                Provision.Disregard::tested,
                "which day must lie in the window");
        return object.make(values -> new Provision.Disregard(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(inForce),
                values.get(tested),
                values.get(head.basis())));
    }

    private static Obj<Provision.EarningsDeduction> earningsDeduction() {
        Obj.Describing<Provision.EarningsDeduction> object =
                Obj.of("EarningsDeduction", "What may be taken off earnings for the cost of working.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds", Shapes.setOf(IncomeKind.class), Provision.EarningsDeduction::kinds, "the kinds of income");
        var earnings = object.required(
                "earnings",
                Scalar.oneOf(Provision.Earnings.class),
                Provision.EarningsDeduction::earnings,
                "which of them");
        var allowance = object.required(
                "allowance", Scalar.ID, Provision.EarningsDeduction::allowance, "the parameter that says how much");
        return object.make(values -> new Provision.EarningsDeduction(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(earnings),
                values.get(allowance),
                values.get(head.basis())));
    }

    private static Obj<Provision.SpendingDeduction> spendingDeduction() {
        Obj.Describing<Provision.SpendingDeduction> object =
                Obj.of("SpendingDeduction", "Rigid spending that is taken off income.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds", Shapes.setOf(ExpenseKind.class), Provision.SpendingDeduction::kinds, "the kinds of expense");
        var cap = object.required(
                "cap", Scalar.ID, Provision.SpendingDeduction::cap, "the parameter that is the most for the household");
        return object.make(values -> new Provision.SpendingDeduction(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(cap),
                values.get(head.basis())));
    }

    private static Obj<Provision.Condition> condition() {
        Obj.Describing<Provision.Condition> object = Obj.of("Condition", "Who is admitted or excluded.");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Provision.Condition::programme, "the programme's id");
        var effect = object.required(
                "effect",
                Scalar.oneOf(Provision.Effect.class),
                Provision.Condition::effect,
                "whether meeting it admits or excludes");
        var criterion = object.required(
                "criterion", CriterionShapes.CRITERION, Provision.Condition::criterion, "about the household");
        return object.make(values -> new Provision.Condition(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(effect),
                values.get(criterion),
                values.get(head.basis())));
    }

    private static Obj<Provision.Gap> gap() {
        Obj.Describing<Provision.Gap> object = Obj.of("Gap", "The benefit that fills the gap.");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Provision.Gap::programme, "the programme's id");
        var line = object.required("line", Scalar.ID, Provision.Gap::line, "the parameter that is the line");
        var rounding =
                object.required("rounding", Scalar.ID, Provision.Gap::rounding, "the parameter that says how to round");
        return object.make(values -> new Provision.Gap(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(line),
                values.get(rounding),
                values.get(head.basis())));
    }

    private static Obj<Provision.SupplementGroup> supplementGroup() {
        Obj.Describing<Provision.SupplementGroup> object =
                Obj.of("SupplementGroup", "Supplements of which the highest counts.");
        var head = Head.of(object);
        var programme =
                object.required("programme", Scalar.ID, Provision.SupplementGroup::programme, "the programme's id");
        return object.make(values -> new Provision.SupplementGroup(
                values.get(head.id()), values.get(head.title()), values.get(programme), values.get(head.basis())));
    }

    private static Obj<Provision.Supplement> supplement() {
        Obj.Describing<Provision.Supplement> object =
                Obj.of("Supplement", "An amount for each member who meets a criterion.");
        var head = Head.of(object);
        var group = object.required("group", Scalar.ID, Provision.Supplement::group, "the group's id");
        var who = object.required("who", CriterionShapes.CRITERION, Provision.Supplement::who, "about a person");
        var amount =
                object.required("amount", Scalar.ID, Provision.Supplement::amount, "the parameter that says how much");
        return object.make(values -> new Provision.Supplement(
                values.get(head.id()),
                values.get(head.title()),
                values.get(group),
                values.get(who),
                values.get(amount),
                values.get(head.basis())));
    }
}
