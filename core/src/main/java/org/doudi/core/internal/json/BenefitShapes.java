package org.doudi.core.internal.json;

import org.doudi.core.household.ExpenseKind;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.Benefit;

/** How benefits beside gap and supplements look as JSON. */
final class BenefitShapes {

    private static final String THE_PROGRAMME = "the id of the programme";

    private BenefitShapes() {}

    static Obj<Benefit.Tiers> tiers() {
        Obj.Describing<Benefit.Tiers> object = Obj.of(
                "Tiers",
                "Fixed amounts by band (分档救助): the first rung that holds names the amount for each person, and the household gets it times its members.");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Benefit.Tiers::programme, THE_PROGRAMME);
        var amounts = object.required(
                "amounts",
                SteeringShapes.ladder("Bands", Scalar.ID),
                Benefit.Tiers::amounts,
                "the ids of the parameters (`AMOUNT`, whole fen a month) by band");
        return object.make(values -> new Benefit.Tiers(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(amounts),
                values.get(head.basis())));
    }

    static Obj<Benefit.Flat> flat() {
        Obj.Describing<Benefit.Flat> object = Obj.of("Flat", "A fixed amount for the household (定额补助).");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Benefit.Flat::programme, THE_PROGRAMME);
        var amount = object.required(
                "amount",
                Scalar.ID,
                Benefit.Flat::amount,
                "the id of the parameter (`AMOUNT`, whole fen a month) that says how much");
        return object.make(values -> new Benefit.Flat(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(amount),
                values.get(head.basis())));
    }

    static Obj<Benefit.CostShare> costShare() {
        Obj.Describing<Benefit.CostShare> object = Obj.of(
                "CostShare",
                "Part of what the household itself had to pay for something (按费用补助), never more than the cost.");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Benefit.CostShare::programme, THE_PROGRAMME);
        var kinds = object.required(
                "kinds", Shapes.setOf(Choices.of(ExpenseKind.class)), Benefit.CostShare::kinds, "what for");
        var allowance = object.required(
                "allowance",
                Scalar.ID,
                Benefit.CostShare::allowance,
                "the id of the parameter (`ALLOWANCE`) that says how much of the monthly cost");
        var rounding = object.required(
                "rounding",
                Scalar.ID,
                Benefit.CostShare::rounding,
                "the id of the parameter (`ROUNDING`) that says how");
        return object.make(values -> new Benefit.CostShare(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(kinds),
                values.get(allowance),
                values.get(rounding),
                values.get(head.basis())));
    }

    static Obj<Benefit.Forfeit> forfeit() {
        Obj.Describing<Benefit.Forfeit> object = Obj.of(
                "Forfeit",
                "Members who lose their own part of the gap (停发本人份额): of n members of whom k meet the criterion the household gets the gap × (n − k) ÷ n, before it is rounded.");
        var head = Head.of(object);
        var gap = object.required("gap", Scalar.ID, Benefit.Forfeit::gap, "the id of the gap");
        var who = object.required("who", CriterionShapes.CRITERION, Benefit.Forfeit::who, "a criterion about a person");
        return object.make(values -> new Benefit.Forfeit(
                values.get(head.id()),
                values.get(head.title()),
                values.get(gap),
                values.get(who),
                values.get(head.basis())));
    }

    static Obj<Benefit.Start> start() {
        Obj.Describing<Benefit.Start> object = Obj.of("Start", "From which month a programme pays (起发月).");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Benefit.Start::programme, THE_PROGRAMME);
        var from = object.required(
                "from",
                Choices.of("FirstMonth", Benefit.FirstMonth.class, Benefit.FirstMonth::label),
                Benefit.Start::from,
                "the month of the decision or the one after");
        return object.make(values -> new Benefit.Start(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(from),
                values.get(head.basis())));
    }

    static Obj<Benefit.Gradual> gradual() {
        Obj.Describing<Benefit.Gradual> object =
                Obj.of("Gradual", "For how long a programme goes on paying somebody who would leave (渐退期).");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Benefit.Gradual::programme, THE_PROGRAMME);
        var criterion = object.required(
                "criterion", CriterionShapes.CRITERION, Benefit.Gradual::criterion, "a criterion about the household");
        var months = object.required(
                "months", Scalar.ID, Benefit.Gradual::months, "the id of the parameter (`MONTHS`) that says how long");
        return object.make(values -> new Benefit.Gradual(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(criterion),
                values.get(months),
                values.get(head.basis())));
    }

    static Obj<Benefit.WhileProtected> whileProtected() {
        Obj.Describing<Benefit.WhileProtected> object =
                Obj.of("WhileProtected", "What somebody gets who stays only because they are protected (保护期待遇).");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Benefit.WhileProtected::programme, THE_PROGRAMME);
        var pays = object.required(
                "pays",
                Choices.of("Pays", Benefit.Pays.class, Benefit.Pays::label),
                Benefit.WhileProtected::pays,
                "what is paid");
        return object.make(values -> new Benefit.WhileProtected(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(pays),
                values.get(head.basis())));
    }
}
