package org.doudi.core.internal.json;

import java.util.Optional;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;

/** How rules on the movement of lines and prices look as JSON. */
final class StandardShapes {

    private static final Shape<Formula> FORMULA = formula();

    private StandardShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("indexation", StandardRule.Indexation.class, indexation(), "how a line is adjusted each year")
                .with("priceLink", StandardRule.PriceLink.class, priceLink(), "a temporary subsidy when prices rise");
    }

    private static Obj<StandardRule.Indexation> indexation() {
        Obj.Describing<StandardRule.Indexation> object = Obj.of(
                "Indexation",
                "How a line is adjusted each year: the larger of the old value grown by an index and of a floor line, rounded once.");
        var head = Head.of(object);
        var line = object.required(
                "line",
                Scalar.ID,
                StandardRule.Indexation::line,
                "the id of the parameter (`AMOUNT`) that is the line");
        var floor = object.optional(
                "floor",
                Scalar.ID,
                StandardRule.Indexation::floor,
                "the id of the parameter (`AMOUNT`) below which it may not be; absent: there is none");
        var upwardOnly = object.required(
                "upwardOnly", YesNo.INSTANCE, StandardRule.Indexation::upwardOnly, "whether it never falls");
        var rounding = object.required(
                "rounding",
                Scalar.ID,
                StandardRule.Indexation::rounding,
                "the id of the parameter (`ROUNDING`) that says how");
        return object.make(values -> {
            Optional<String> least = values.get(floor);
            return new StandardRule.Indexation(
                    values.get(head.id()),
                    values.get(head.title()),
                    values.get(line),
                    least,
                    values.get(upwardOnly),
                    values.get(rounding),
                    values.get(head.basis()));
        });
    }

    private static Obj<StandardRule.PriceLink> priceLink() {
        Obj.Describing<StandardRule.PriceLink> object = Obj.of(
                "PriceLink",
                "A temporary subsidy when prices rise (价格临时补贴): each person gets the line times the rise of an index or a share of it, at least a floor, rounded once.");
        var head = Head.of(object);
        var line = object.required(
                "line", Scalar.ID, StandardRule.PriceLink::line, "the id of the parameter (`AMOUNT`) that is the line");
        var triggers = object.required(
                "triggers",
                ListOf.some(trigger(), StandardRule.PriceLink.MAX_TRIGGERS),
                StandardRule.PriceLink::triggers,
                "what sets it off; one is enough");
        var formula =
                object.required("formula", FORMULA, StandardRule.PriceLink::formula, "what the line is multiplied by");
        var coefficient = object.withDefault(
                "coefficient",
                Scalar.RATIO,
                Ratio.ONE,
                StandardRule.PriceLink::coefficient,
                "what that is multiplied by again; absent: 1");
        var floor = object.required(
                "floor",
                Scalar.ID,
                StandardRule.PriceLink::floor,
                "the id of the parameter (`AMOUNT`) that is the least for each person a month");
        var rounding = object.required(
                "rounding",
                Scalar.ID,
                StandardRule.PriceLink::rounding,
                "the id of the parameter (`ROUNDING`) that says how");
        return object.make(values -> new StandardRule.PriceLink(
                values.get(head.id()),
                values.get(head.title()),
                values.get(line),
                values.get(triggers),
                values.get(formula),
                values.get(coefficient),
                values.get(floor),
                values.get(rounding),
                values.get(head.basis())));
    }

    private static Shape<Trigger> trigger() {
        Obj.Describing<Trigger> object = Obj.of(
                "Trigger",
                "The rise of an index over the same month a year ago is at least so much, so many months on end.");
        var index = object.required("index", Choices.of(Index.class), Trigger::index, "which index");
        var atLeast = object.required("atLeast", Scalar.RATIO, Trigger::atLeast, "the rise");
        var months = object.withDefault(
                "months",
                new Whole(1, Trigger.MAX_MONTHS),
                1,
                Trigger::months,
                "how many months on end; absent: one is enough");
        return object.make(values -> new Trigger(values.get(index), values.get(atLeast), values.get(months)));
    }

    private static Shape<Formula> formula() {
        Obj.Describing<Formula.RiseOfTrigger> trigger = Obj.of(
                "RiseOfTrigger",
                "The rise of the index that set it off; of several, the largest. An object without keys: `{}`.");
        return new OneOf<Formula>("Formula", "What the line is multiplied by.")
                .with(
                        "rise",
                        Formula.Rise.class,
                        Choices.of(Index.class),
                        Formula.Rise::new,
                        Formula.Rise::of,
                        "the rise of an index")
                .with(
                        "riseOfTrigger",
                        Formula.RiseOfTrigger.class,
                        trigger.make(values -> new Formula.RiseOfTrigger()),
                        "the rise of the index that set it off")
                .with("bands", Formula.Bands.class, bands(), "a share by band of an index's rise");
    }

    private static Obj<Formula.Bands> bands() {
        Obj.Describing<Formula.Band> one = Obj.of("PriceBand", "From that rise on, that share of the line.");
        var from = one.required("from", Scalar.RATIO, Formula.Band::from, "the rise");
        var share = one.required("share", Scalar.RATIO, Formula.Band::share, "the share of the line");
        Shape<Formula.Band> band = one.make(values -> new Formula.Band(values.get(from), values.get(share)));
        Obj.Describing<Formula.Bands> object = Obj.of("PriceBands", "A share by band of an index's rise.");
        var of = object.required("of", Choices.of(Index.class), Formula.Bands::of, "the index");
        var bands = object.required(
                "bands",
                ListOf.some(band, Formula.Bands.MAX_BANDS),
                Formula.Bands::bands,
                "from the lowest rise to the highest: the last that is reached counts");
        return object.make(values -> new Formula.Bands(values.get(of), values.get(bands)));
    }
}
