package org.doudi.core.internal.json;

import java.util.Optional;
import org.doudi.core.household.Role;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Provision;

/** How the conditions of programmes, and the questions they leave to people, look as JSON. */
final class ConditionShapes {

    private static final Choices<Provision.Effect> EFFECT =
            Choices.of("Effect", Provision.Effect.class, Provision.Effect::label);

    private ConditionShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("condition", Provision.Condition.class, condition(), "who is admitted, excluded, leaves or may stay")
                .with("question", Provision.Question.class, question(), "a question that the text leaves to people");
    }

    private static Obj<Provision.Condition> condition() {
        Obj.Describing<Provision.Condition> object = Obj.of(
                "Condition",
                "Who is admitted, who is not, who leaves and who may stay. A household is admitted when every admitting condition holds and no excluding one does.");
        var head = Head.of(object);
        var programme = Head.programme(object, Provision.Condition::programme);
        var effect = object.required("effect", EFFECT, Provision.Condition::effect, "what meeting it does");
        var exception = object.optional(
                "exception",
                Scalar.ID,
                Provision.Condition::exception,
                "with `EXCLUDES_AS_A_RULE`, and only with that: the id of the question whether this household is an exception");
        var criterion = object.required(
                "criterion",
                CriterionShapes.CRITERION,
                Provision.Condition::criterion,
                "a criterion about the household");
        // Where an exception is missing there is no key to point to: the problem is told of the condition.
        return object.make(values -> Located.at(path -> "", () -> {
            Optional<String> question = values.get(exception);
            return new Provision.Condition(
                    values.get(head.id()),
                    values.get(head.title()),
                    values.get(programme),
                    values.get(effect),
                    question,
                    values.get(criterion),
                    values.get(head.basis()));
        }));
    }

    private static Obj<Provision.Question> question() {
        Obj.Describing<Provision.Question> object = Obj.of(
                "Question",
                "A question that the text leaves to people (认定问题): \"clearly\", \"well able\", \"in principle\". Its answer is a statement on the household's record; until there is one, what depends on it is open. The title is the question.");
        var head = Head.of(object);
        var about = object.withDefault(
                "about",
                Choices.of("About", Criterion.Scope.class, Criterion.Scope::label),
                Criterion.Scope.HOME,
                Provision.Question::about,
                "whom it is asked of; absent: the household");
        var statedBy = object.required(
                "statedBy", Shapes.setOf(Choices.of(Role.class)), Provision.Question::statedBy, "who may answer it");
        var months = object.withDefault(
                "holdsMonths",
                new Whole(0, History.MAX_MONTHS),
                0,
                Provision.Question::holdsMonths,
                "for how many months an answer holds: one of 15 March for 12 months no longer does on 15 March; absent: as long as there is no later one");
        var unanswered = object.withDefault(
                "unanswered",
                Choices.of("Silence", Provision.Silence.class, Provision.Silence::label),
                Provision.Silence.OPEN,
                Provision.Question::unanswered,
                "what it comes to as long as there is no answer that holds; absent: open");
        return object.make(values -> new Provision.Question(
                values.get(head.id()),
                values.get(head.title()),
                values.get(about),
                values.get(statedBy),
                values.get(months),
                values.get(unanswered),
                values.get(head.basis())));
    }
}
