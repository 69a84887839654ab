package org.doudi.core.internal.json;

import java.util.Optional;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.money.Amount;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.Provision;

/** How what a policy says of itself looks as JSON. */
final class PromiseShapes {

    private static final int MOST_NOTICES = 20;

    private static final Shape<Aim> AIM = new OneOf<Aim>("Aim", "What is promised.")
            .with("atLeast", Aim.AtLeast.class, atLeast(), "at least a multiple of another line")
            .with("growth", Aim.Growth.class, growth(), "growth by a rate a year, on average")
            .with("ratioPath", Aim.RatioPath.class, ratioPath(), "a ratio to another line, reached step by step")
            .with("averageBenefit", Aim.AverageBenefit.class, averageBenefit(), "an average of what recipients get");

    private PromiseShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("target", Promise.Target.class, target(), "a target that a line or a benefit is to meet")
                .with(
                        "timetable",
                        Promise.Timetable.class,
                        timetable(),
                        "a plan's own days and the notices that have to fit into them")
                .with(
                        "exemption",
                        Promise.Exemption.class,
                        exemption(),
                        "a law of every policy that this one breaks on purpose");
    }

    private static Obj<Promise.Target> target() {
        Obj.Describing<Promise.Target> object = Obj.of(
                "Target",
                "A target that a line is to meet. A check holds it against the figures; nothing is corrected.");
        var head = Head.of(object);
        var aim = object.required("aim", AIM, Promise.Target::aim, "what is promised");
        return object.make(values -> new Promise.Target(
                values.get(head.id()), values.get(head.title()), values.get(aim), values.get(head.basis())));
    }

    private static Obj<Aim.AtLeast> atLeast() {
        Obj.Describing<Aim.AtLeast> object =
                Obj.of("AtLeast", "The line is at least a multiple of another on all these days.");
        var line = object.required("line", Scalar.ID, Aim.AtLeast::line, "the id of the parameter that is the line");
        var ratio = object.required("ratio", Scalar.RATIO, Aim.AtLeast::ratio, "the multiple");
        var other = object.required("other", Scalar.ID, Aim.AtLeast::other, "the id of the other line");
        var on = object.required("on", Shapes.WINDOW, Aim.AtLeast::on, "the days");
        return object.make(
                values -> new Aim.AtLeast(values.get(line), values.get(ratio), values.get(other), values.get(on)));
    }

    private static Obj<Aim.Growth> growth() {
        Obj.Describing<Aim.Growth> object = Obj.of(
                "Growth", "The line grows by a rate a year, on average over the whole years from one day to another.");
        var line = object.required("line", Scalar.ID, Aim.Growth::line, "the id of the parameter that is the line");
        var from = object.required("from", Scalar.DAY_OF_YEAR, Aim.Growth::from, "the day of the base");
        var to = object.required(
                "to", Scalar.DAY_OF_YEAR, Aim.Growth::to, "the day of the last value, whole years later");
        var base = object.optional(
                "base", Shapes.AMOUNT, Aim.Growth::base, "the base; absent: the line's own value on that day");
        var rate = object.required("rate", Scalar.RATIO, Aim.Growth::rate, "the rate a year");
        var within = object.required(
                "within",
                Scalar.RATIO,
                Aim.Growth::within,
                "how far the average may lie from the rate: half a unit of the last digit that the text gives, such as `1/2000` for 14.4%");
        return object.make(values -> Located.at(path -> "", () -> {
            Optional<Amount> basis = values.get(base);
            return new Aim.Growth(
                    values.get(line), values.get(from), values.get(to), basis, values.get(rate), values.get(within));
        }));
    }

    private static Obj<Aim.RatioPath> ratioPath() {
        Obj.Describing<Aim.RatioPath> object = Obj.of(
                "RatioPath",
                "The line reaches a share of another by a year, by equal steps from the share that it had in an earlier one.");
        var line = object.required("line", Scalar.ID, Aim.RatioPath::line, "the id of the parameter that is the line");
        var other = object.required("other", Scalar.ID, Aim.RatioPath::other, "the id of the other line");
        var from = object.required("from", Scalar.DAY_OF_YEAR, Aim.RatioPath::from, "the day of the earlier share");
        var to = object.required(
                "to", Scalar.DAY_OF_YEAR, Aim.RatioPath::to, "the day by which it is reached, whole years later");
        var ratio = object.required("ratio", Scalar.RATIO, Aim.RatioPath::ratio, "the share to be reached");
        return object.make(values -> Located.at(
                path -> "",
                () -> new Aim.RatioPath(
                        values.get(line), values.get(other), values.get(from), values.get(to), values.get(ratio))));
    }

    private static Obj<Aim.AverageBenefit> averageBenefit() {
        Obj.Describing<Aim.AverageBenefit> object = Obj.of(
                "AverageBenefit", "What recipients of a programme get in a month, on average, is at least so much.");
        var programme =
                object.required("programme", Scalar.ID, Aim.AverageBenefit::programme, "the id of the programme");
        var atLeast = object.required(
                "atLeast", Shapes.AMOUNT, Aim.AverageBenefit::atLeast, "the least average for each person");
        var on = object.required("on", Shapes.WINDOW, Aim.AverageBenefit::on, "the days");
        return object.make(
                values -> new Aim.AverageBenefit(values.get(programme), values.get(atLeast), values.get(on)));
    }

    private static Obj<Promise.Timetable> timetable() {
        Obj.Describing<Promise.Timetable> object = Obj.of(
                "Timetable", "A plan's own days for a piece of work, and the notices that have to fit into them.");
        var head = Head.of(object);
        var programme = Head.programme(object, Promise.Timetable::programme);
        var days = object.required(
                "days", new Whole(1, 36_600), Promise.Timetable::days, "how many calendar days the plan gives");
        var notices = object.required(
                "notices",
                ListOf.some(Scalar.ID, MOST_NOTICES),
                Promise.Timetable::notices,
                "the ids of the parameters (`DAYS`) that are the notices, one after another");
        return object.make(values -> new Promise.Timetable(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(days),
                values.get(notices),
                values.get(head.basis())));
    }

    private static Obj<Promise.Exemption> exemption() {
        Obj.Describing<Promise.Exemption> object =
                Obj.of("Exemption", "A law of every policy that this one breaks on purpose, and what entitles it to.");
        var head = Head.of(object);
        var programme = object.required(
                "programme", Scalar.ID, Promise.Exemption::programme, "the id of the programme in which it is broken");
        var law = object.required(
                "law", Choices.of("Law", Promise.Law.class, Promise.Law::label), Promise.Exemption::law, "the law");
        return object.make(values -> new Promise.Exemption(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(law),
                values.get(head.basis())));
    }
}
