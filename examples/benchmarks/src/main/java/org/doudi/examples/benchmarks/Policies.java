package org.doudi.examples.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Policies made up for the benchmarks: a district for Chongqing's rules to rest on, and a small one. */
final class Policies {

    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final Basis BASIS =
            Basis.of(Grade.K, "doc", "art. 1").read("为测量性能而编。", "Made up to measure performance.");

    private Policies() {}

    /** Binds what Chongqing leaves to its districts, so that every one of its rules has something to do. */
    static Policy district() {
        return policy("made-up-district")
                .jurisdiction(Jurisdiction.of("500235", Text.of("某县", "some county")))
                .bind(
                        "dibao.employment-cost",
                        ParameterValue.of(
                                new Allowance(Ratio.percent(10), Money.ofYuan(30), Optional.of(Money.ofYuan(200)))),
                        BASIS)
                .bind("dibao.rigid-spending.cap", monthly(300), BASIS)
                .bind("housing.minimum", ParameterValue.squareMetres(20), BASIS)
                .build();
    }

    /** Upon the district: less of what families cannot avoid to spend is taken off. */
    static Policy stricter() {
        return policy("stricter")
                .jurisdiction(Jurisdiction.of("500235", Text.of("某县", "some county")))
                .bind("dibao.rigid-spending.cap", monthly(200), BASIS)
                .build();
    }

    /** One disregard, one capped deduction, a line, an asset limit, a gap rounded up, one supplement a member. */
    static Policy small() {
        return policy("small")
                .add(
                        new Provision.Programme("dibao", Text.of("救助", "assistance"), BASIS),
                        new Provision.Unit("unit", title("unit"), Criterion.residence(Residence.values()), BASIS),
                        new IncomeRule.IncomeConcept(
                                "small.income-concept", title("income"), IncomeRule.Concept.DISPOSABLE, BASIS),
                        new IncomeRule.Disregard(
                                "small.disregard",
                                title("disregard"),
                                Set.of(IncomeKind.CENTRAL_BASIC_PENSION),
                                Window.ALWAYS,
                                IncomeRule.Tested.ON_DETERMINATION,
                                BASIS),
                        new IncomeRule.SpendingDeduction(
                                "small.deduction",
                                title("deduction"),
                                Set.of(ExpenseKind.MAJOR_ILLNESS),
                                "small.cap",
                                BASIS),
                        new Provision.Condition(
                                "small.income",
                                title("income"),
                                "dibao",
                                Provision.Effect.ADMITS,
                                Criterion.incomeBelow("small.line"),
                                BASIS),
                        new Provision.Condition(
                                "small.assets",
                                title("assets"),
                                "dibao",
                                Provision.Effect.ADMITS,
                                Criterion.compare(
                                        Term.financialAssets(), Comparison.AT_MOST, Term.perMember("small.limit")),
                                BASIS),
                        new Provision.Gap("small.gap", title("gap"), "dibao", "small.line", "small.rounding", BASIS),
                        new Provision.SupplementGroup("small.group", title("supplements"), "dibao", BASIS),
                        supplement("severe", Criterion.disabled(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2)),
                        supplement("aged", Criterion.agedAtLeast(70)),
                        supplement("pupil", Criterion.not(Criterion.schooling(Schooling.NOT_IN_SCHOOL))),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("cap", ParameterType.AMOUNT),
                        parameter("limit", ParameterType.MONEY),
                        parameter("rounding", ParameterType.ROUNDING),
                        parameter("severe.amount", ParameterType.AMOUNT),
                        parameter("aged.amount", ParameterType.AMOUNT),
                        parameter("pupil.amount", ParameterType.AMOUNT))
                .bind("small.line", monthly(410), BASIS)
                .bind("small.cap", monthly(300), BASIS)
                .bind("small.limit", ParameterValue.of(Money.ofYuan(5_000)), BASIS)
                .bind("small.rounding", ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)), BASIS)
                .bind("small.severe.amount", monthly(100), BASIS)
                .bind("small.aged.amount", monthly(80), BASIS)
                .bind("small.pupil.amount", monthly(60), BASIS)
                .build();
    }

    private static Policy.Builder policy(String id) {
        return Policy.builder(id)
                .title(title(id))
                .inForce(Window.from(SINCE))
                .knownFrom(SINCE)
                .addDocuments(Document.builder("doc")
                        .issuer(Text.of("无", "nobody"))
                        .number(Text.of("无", "none"))
                        .title(Text.of("性能测量", "measuring performance"))
                        .date(SINCE)
                        .build());
    }

    private static Provision supplement(String id, Criterion who) {
        return new Provision.Supplement("small." + id, title(id), "small.group", who, "small." + id + ".amount", BASIS);
    }

    private static Provision parameter(String id, ParameterType type) {
        return new Provision.Parameter("small." + id, title(id), type, BASIS);
    }

    private static Text title(String id) {
        return Text.same(id);
    }

    private static ParameterValue monthly(int yuan) {
        return ParameterValue.of(Amount.monthly(Money.ofYuan(yuan)));
    }
}
