package org.doudi.core.internal.json;

import java.util.Optional;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Steering;

/** How what steers a programme looks as JSON. */
final class SteeringShapes {

    private SteeringShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("priority", Steering.Priority.class, priority(), "who goes first when places are short")
                .with("review", Steering.Review.class, review(), "how often the enrolled are looked at again")
                .with("quota", Steering.Quota.class, quota(), "how many may be enrolled, in persons")
                .with("measure", Steering.Measure.class, measure(), "a measure that supports households");
    }

    private static Obj<Steering.Priority> priority() {
        Obj.Describing<Steering.Priority> object = Obj.of(
                "Priority",
                "Who goes first when places are short (优先顺序): a rank for each household, the smaller the earlier.");
        var head = Head.of(object);
        var programme = Head.programme(object, Steering.Priority::programme);
        var ranks = object.required(
                "ranks", ladder("Ranks", new Whole(0, Steering.MOST)), Steering.Priority::ranks, "the ranks");
        var precedence = object.required(
                "precedence",
                Choices.of("Precedence", Steering.Precedence.class, Steering.Precedence::label),
                Steering.Priority::precedence,
                "how the rank and the household's need are weighed");
        return object.make(values -> new Steering.Priority(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(ranks),
                values.get(precedence),
                values.get(head.basis())));
    }

    private static Obj<Steering.Review> review() {
        Obj.Describing<Steering.Review> object =
                Obj.of("Review", "How often the enrolled are looked at again (定期复核), by class of household.");
        var head = Head.of(object);
        var programme = Head.programme(object, Steering.Review::programme);
        var months = object.required(
                "months",
                ladder("Intervals", new Whole(1, Steering.MOST)),
                Steering.Review::months,
                "how many months lie between two reviews");
        return object.make(values -> new Steering.Review(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(months),
                values.get(head.basis())));
    }

    private static Obj<Steering.Quota> quota() {
        Obj.Describing<Steering.Quota> object = Obj.of(
                "Quota",
                "How many may be enrolled (规模控制): a share of a population, in persons. Never a condition of one household.");
        var head = Head.of(object);
        var programme = Head.programme(object, Steering.Quota::programme);
        var share = object.required(
                "share", Scalar.ID, Steering.Quota::share, "the id of the parameter (`RATIO`) that is the share");
        var of = object.required(
                "of",
                Choices.of("Population", Steering.Population.class, Steering.Population::label),
                Steering.Quota::of,
                "of whom it is a share");
        var effect = object.required(
                "effect",
                Choices.of("QuotaEffect", Steering.Scale.class, Steering.Scale::label),
                Steering.Quota::effect,
                "whether it bars or only controls");
        var misfit = object.required(
                "misfit",
                Choices.of("Misfit", Steering.Misfit.class, Steering.Misfit::label),
                Steering.Quota::misfit,
                "what happens to the first household that does not fit whole");
        return object.make(values -> new Steering.Quota(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(share),
                values.get(of),
                values.get(effect),
                values.get(misfit),
                values.get(head.basis())));
    }

    private static Obj<Steering.Measure> measure() {
        Obj.Describing<Steering.Measure> object = Obj.of(
                "SupportMeasure",
                "A measure that supports households (帮扶措施), by condition or cause. A household can get several.");
        var head = Head.of(object);
        var kind = object.required(
                "kind",
                Choices.of("MeasureKind", Steering.Measure.Kind.class, Steering.Measure.Kind::label),
                Steering.Measure::kind,
                "what kind of measure");
        var who = object.required(
                "who", CriterionShapes.CRITERION, Steering.Measure::who, "a criterion about the household");
        var weight = object.withDefault(
                "weight",
                Choices.of("Weight", Steering.Measure.Weight.class, Steering.Measure.Weight::label),
                Steering.Measure.Weight.ORDINARY,
                Steering.Measure::weight,
                "whether those who meet it come like others, first, or with emphasis; absent: like others");
        var limit = object.optional(
                "limit", Scalar.ID, Steering.Measure::limit, "the id of the parameter (`MONEY`) that is the most");
        var times = object.withDefault(
                "timesAYear",
                new Whole(0, 366),
                0,
                Steering.Measure::timesAYear,
                "how often a year at least; absent: the text does not say");
        return object.make(values -> {
            Optional<String> most = values.get(limit);
            return new Steering.Measure(
                    values.get(head.id()),
                    values.get(head.title()),
                    values.get(kind),
                    values.get(who),
                    values.get(weight),
                    most,
                    values.get(times),
                    values.get(head.basis()));
        });
    }

    /** A ladder of values of that shape. */
    static <V> Shape<Ladder<V>> ladder(String name, Shape<V> value) {
        Obj.Describing<Ladder.Rung<V>> step = Obj.of(name + "Rung", "One rung of a ladder.");
        var title = step.required("title", Shapes.TEXT, rung -> rung.title(), "what it is called");
        var criterion = step.required(
                "criterion", CriterionShapes.CRITERION, rung -> rung.criterion(), "a criterion about the household");
        var gives = step.required("value", value, rung -> rung.value(), "what it gives");
        Shape<Ladder.Rung<V>> rung =
                step.make(values -> new Ladder.Rung<>(values.get(title), values.get(criterion), values.get(gives)));
        Obj.Describing<Ladder<V>> object =
                Obj.of(name, "Rungs in order: the first whose criterion holds gives the value.");
        var rungs = object.required(
                "rungs",
                ListOf.some(rung, Ladder.MAX_RUNGS),
                ladder -> ladder.rungs(),
                "from the first asked to the last");
        var otherwise = object.optional(
                "otherwise", value, ladder -> ladder.otherwise(), "what holds where no rung does; absent: nothing");
        return object.make(values -> {
            Optional<V> rest = values.get(otherwise);
            return new Ladder<>(values.get(rungs), rest);
        });
    }
}
