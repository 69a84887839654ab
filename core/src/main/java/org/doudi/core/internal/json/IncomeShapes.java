package org.doudi.core.internal.json;

import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;

/** How the rules on what counts as income look as JSON. */
final class IncomeShapes {

    private static final Choices<IncomeRule.Concept> CONCEPT =
            Choices.of("Concept", IncomeRule.Concept.class, concept -> switch (concept) {
                case NET -> Text.of("纯收入", "what is left after the cost of earning it");
                case DISPOSABLE -> Text.of("可支配收入", "what is left after taxes and social contributions as well");
            });
    private static final Choices<IncomeRule.Tested> TESTED =
            Choices.of("Tested", IncomeRule.Tested.class, tested -> switch (tested) {
                case ON_DETERMINATION -> Text.of("认定日", "the day of the determination");
                case ON_ACCRUAL -> Text.of("取得日", "the day on which the income accrued");
            });
    private static final Choices<IncomeRule.Earnings> EARNINGS =
            Choices.of("Earnings", IncomeRule.Earnings.class, earnings -> switch (earnings) {
                case ALL -> Text.of("全部", "all of them");
                case THROUGH_POVERTY_PROJECT ->
                    Text.of("扶贫项目就业", "those of a job found through a poverty-alleviation project");
            });

    private IncomeShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with(
                        "income",
                        IncomeRule.IncomeConcept.class,
                        incomeConcept(),
                        "which concept of income the amounts are of")
                .with("disregard", IncomeRule.Disregard.class, disregard(), "income that does not count (不计入收入)")
                .with(
                        "earningsDeduction",
                        IncomeRule.EarningsDeduction.class,
                        earningsDeduction(),
                        "what may be taken off earnings for the cost of working")
                .with(
                        "spendingDeduction",
                        IncomeRule.SpendingDeduction.class,
                        spendingDeduction(),
                        "rigid spending that is taken off income")
                .with(
                        "imputedSupport",
                        IncomeRule.ImputedSupport.class,
                        imputedSupport(),
                        "support that kin outside the household are taken to give");
    }

    private static Obj<IncomeRule.IncomeConcept> incomeConcept() {
        Obj.Describing<IncomeRule.IncomeConcept> object =
                Obj.of("IncomeConcept", "What income is (家庭收入), before any rule takes something out of it or off it.");
        var head = Head.of(object);
        var concept = object.required(
                "concept",
                CONCEPT,
                IncomeRule.IncomeConcept::concept,
                "which concept the amounts of a household have to be of");
        return object.make(values -> new IncomeRule.IncomeConcept(
                values.get(head.id()), values.get(head.title()), values.get(concept), values.get(head.basis())));
    }

    private static Obj<IncomeRule.Disregard> disregard() {
        Obj.Describing<IncomeRule.Disregard> object = Obj.of(
                "Disregard",
                "Income that does not count (不计入收入) while the rule is in force; outside its days the rule simply does not apply.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds",
                Shapes.setOf(Choices.of(IncomeKind.class)),
                IncomeRule.Disregard::kinds,
                "the kinds of income");
        var inForce = object.required(
                "inForce", Shapes.WINDOW, IncomeRule.Disregard::inForce, "the days on which the rule applies");
        var tested =
                object.required("tested", TESTED, IncomeRule.Disregard::tested, "which day must lie within `inForce`");
        return object.make(values -> new IncomeRule.Disregard(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(inForce),
                values.get(tested),
                values.get(head.basis())));
    }

    private static Obj<IncomeRule.EarningsDeduction> earningsDeduction() {
        Obj.Describing<IncomeRule.EarningsDeduction> object = Obj.of(
                "EarningsDeduction",
                "What may be taken off earnings for the cost of working (就业成本扣减), member by member.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds",
                Shapes.setOf(Choices.of(IncomeKind.class)),
                IncomeRule.EarningsDeduction::kinds,
                "the kinds of income");
        var earnings = object.required(
                "earnings", EARNINGS, IncomeRule.EarningsDeduction::earnings, "which earnings of these kinds");
        var allowance = object.required(
                "allowance",
                Scalar.ID,
                IncomeRule.EarningsDeduction::allowance,
                "the id of the parameter that says how much");
        return object.make(values -> new IncomeRule.EarningsDeduction(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(earnings),
                values.get(allowance),
                values.get(head.basis())));
    }

    private static Obj<IncomeRule.SpendingDeduction> spendingDeduction() {
        Obj.Describing<IncomeRule.SpendingDeduction> object = Obj.of(
                "SpendingDeduction", "Rigid spending (刚性支出) that is taken off the household's income, up to a cap.");
        var head = Head.of(object);
        var kinds = object.required(
                "kinds",
                Shapes.setOf(Choices.of(ExpenseKind.class)),
                IncomeRule.SpendingDeduction::kinds,
                "the kinds of expense");
        var cap = object.required(
                "cap",
                Scalar.ID,
                IncomeRule.SpendingDeduction::cap,
                "the id of the parameter (`AMOUNT`) that is the most for the household");
        return object.make(values -> new IncomeRule.SpendingDeduction(
                values.get(head.id()),
                values.get(head.title()),
                values.get(kinds),
                values.get(cap),
                values.get(head.basis())));
    }

    private static Obj<IncomeRule.ImputedSupport> imputedSupport() {
        Obj.Describing<IncomeRule.ImputedSupport> object = Obj.of(
                "ImputedSupport",
                "Support that kin outside the household are taken to give (赡养费推算): what the supporter's own household has above the line for each of its people, times a share, divided among those supported; what is really paid if that is more. It counts as income.");
        var head = Head.of(object);
        var relations = object.required(
                "relations",
                Shapes.setOf(Choices.of(KinRelation.class)),
                IncomeRule.ImputedSupport::relations,
                "whose support is counted");
        var line = object.required(
                "line",
                Scalar.ID,
                IncomeRule.ImputedSupport::line,
                "the id of the parameter (`AMOUNT`) that is left to each person of the supporter's household");
        var share = object.required(
                "share",
                Scalar.ID,
                IncomeRule.ImputedSupport::share,
                "the id of the parameter (`RATIO`) that is the share");
        return object.make(values -> new IncomeRule.ImputedSupport(
                values.get(head.id()),
                values.get(head.title()),
                values.get(relations),
                values.get(line),
                values.get(share),
                values.get(head.basis())));
    }
}
