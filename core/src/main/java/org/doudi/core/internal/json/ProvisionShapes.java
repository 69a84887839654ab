package org.doudi.core.internal.json;

import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;

/** How the rules of a policy look as JSON. */
final class ProvisionShapes {

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
        OneOf<Provision> rule = new OneOf<Provision>("Rule", "One rule of a policy, with a name.")
                .with(
                        "parameter",
                        Provision.Parameter.class,
                        parameter(),
                        "a value that this or a later layer binds: a line, a rate, a rounding")
                .with("programme", Provision.Programme.class, programme(), "one kind of help")
                .with("unit", Provision.Unit.class, unit(), "which of the people listed count");
        IncomeShapes.addTo(rule);
        ConditionShapes.addTo(rule);
        BenefitShapes.addTo(rule);
        SteeringShapes.addTo(rule);
        LinkageShapes.addTo(rule);
        StandardShapes.addTo(rule);
        AdministrationShapes.addTo(rule);
        PromiseShapes.addTo(rule);
        ProcedureShapes.addTo(rule);
        return rule;
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

        /** The key that most rules have beside: which programme they are about. */
        static <T extends Provision> Field<T, String> programme(
                Obj.Describing<T> object, Function<T, String> programme) {
            return object.required("programme", Scalar.ID, programme, "the id of the programme");
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
}
