package org.doudi.core.internal.json;

import java.util.Set;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Provision;

/** How benefits beside gap and supplements look as JSON. */
final class BenefitShapes {

    private static final Choices<Benefit.Pays> PAYS = Choices.of("Pays", Benefit.Pays.class, Benefit.Pays::label);

    private static final Shape<Set<String>> PROGRAMMES = new Mapped<>(
            ListOf.distinct(Scalar.ID, Provision.Gap.MAX_AFTER),
            Set::copyOf,
            ids -> ids.stream().sorted().toList());

    private BenefitShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("gap", Provision.Gap.class, gap(), "the benefit that fills the gap")
                .with(
                        "supplementGroup",
                        Provision.SupplementGroup.class,
                        supplementGroup(),
                        "supplements of which the highest counts")
                .with("supplement", Provision.Supplement.class, supplement(), "an amount for each member who meets it")
                .with("tiers", Benefit.Tiers.class, tiers(), "fixed amounts for each person, by band")
                .with("flat", Benefit.Flat.class, flat(), "a fixed amount for the household")
                .with("costShare", Benefit.CostShare.class, costShare(), "part of what something cost the household")
                .with("forfeit", Benefit.Forfeit.class, forfeit(), "members who lose their own part of the gap")
                .with("gradual", Benefit.Gradual.class, gradual(), "how long it goes on for somebody who would leave")
                .with(
                        "whileProtected",
                        Benefit.WhileProtected.class,
                        whileProtected(),
                        "what somebody gets who stays because they are protected");
    }

    private static Obj<Benefit.Tiers> tiers() {
        Obj.Describing<Benefit.Tiers> object = Obj.of(
                "Tiers",
                "Fixed amounts by band (分档救助): the first rung that holds names the amount for each person, and the household gets it times its members.");
        var head = Head.of(object);
        var programme = Head.programme(object, Benefit.Tiers::programme);
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

    private static Obj<Benefit.Flat> flat() {
        Obj.Describing<Benefit.Flat> object = Obj.of("Flat", "A fixed amount for the household (定额补助).");
        var head = Head.of(object);
        var programme = Head.programme(object, Benefit.Flat::programme);
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

    private static Obj<Benefit.CostShare> costShare() {
        Obj.Describing<Benefit.CostShare> object = Obj.of(
                "CostShare",
                "Part of what the household itself had to pay for something (按费用补助), never more than the cost.");
        var head = Head.of(object);
        var programme = Head.programme(object, Benefit.CostShare::programme);
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

    private static Obj<Benefit.Forfeit> forfeit() {
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

    private static Obj<Benefit.Gradual> gradual() {
        Obj.Describing<Benefit.Gradual> object =
                Obj.of("Gradual", "For how long a programme goes on paying somebody who would leave (渐退期).");
        var head = Head.of(object);
        var programme = Head.programme(object, Benefit.Gradual::programme);
        var criterion = object.required(
                "criterion", CriterionShapes.CRITERION, Benefit.Gradual::criterion, "a criterion about the household");
        var months = object.required(
                "months", Scalar.ID, Benefit.Gradual::months, "the id of the parameter (`MONTHS`) that says how long");
        var pays = object.required("pays", PAYS, Benefit.Gradual::pays, "what is paid");
        return object.make(values -> new Benefit.Gradual(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(criterion),
                values.get(months),
                values.get(pays),
                values.get(head.basis())));
    }

    private static Obj<Benefit.WhileProtected> whileProtected() {
        Obj.Describing<Benefit.WhileProtected> object =
                Obj.of("WhileProtected", "What somebody gets who stays only because they are protected (保护期待遇).");
        var head = Head.of(object);
        var programme = Head.programme(object, Benefit.WhileProtected::programme);
        var pays = object.required("pays", PAYS, Benefit.WhileProtected::pays, "what is paid");
        return object.make(values -> new Benefit.WhileProtected(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(pays),
                values.get(head.basis())));
    }

    private static Obj<Provision.Gap> gap() {
        Obj.Describing<Provision.Gap> object = Obj.of(
                "Gap",
                "The benefit that fills the gap (补差): line × people − countable income, each for a month, rounded once as a total of the household.");
        var head = Head.of(object);
        var programme = Head.programme(object, Provision.Gap::programme);
        var line = object.required(
                "line", Scalar.ID, Provision.Gap::line, "the id of the parameter (`AMOUNT`) that is the line");
        var rounding = object.required(
                "rounding", Scalar.ID, Provision.Gap::rounding, "the id of the parameter (`ROUNDING`) that says how");
        var after = object.withDefault(
                "after",
                PROGRAMMES,
                Set.of(),
                Provision.Gap::after,
                "the ids of programmes that come first: what the household is entitled to under them is taken off; absent: none");
        return object.make(values -> new Provision.Gap(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(line),
                values.get(rounding),
                values.get(after),
                values.get(head.basis())));
    }

    private static Obj<Provision.SupplementGroup> supplementGroup() {
        Obj.Describing<Provision.SupplementGroup> object = Obj.of(
                "SupplementGroup",
                "Supplements that exclude each other (不重复享受): a member gets the highest of the group. Groups add up.");
        var head = Head.of(object);
        var programme = Head.programme(object, Provision.SupplementGroup::programme);
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
