package org.doudi.calc;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Sex;
import org.doudi.core.household.ShockKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Criterion.HasKin;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Term;
import org.doudi.core.time.Window;

/** A policy that asks everything that a record tells: 350 a month for each, from 2017 on; before, there is no line. */
public final class OnRecord {

    private static final Set<KinRelation> CHILDREN = Set.of(KinRelation.SON, KinRelation.DAUGHTER);

    private OnRecord() {}

    /** The policy. It asks the township whether somebody is fit, and the village whether this is an exception. */
    public static Policy policy() {
        return rules().add(
                        Regimes.admitting("need", need()),
                        Regimes.excluding("steady", History.steadilyAbove("line", 2)),
                        Regimes.excluding(
                                "last-year",
                                Criterion.compare(
                                        Term.incomeLastYear(),
                                        Comparison.AT_LEAST,
                                        Term.perMember("line").times(3))),
                        condition(
                                "fit",
                                Effect.EXCLUDES_AS_A_RULE,
                                Optional.of("exception"),
                                Criterion.all(
                                        History.stated("is-fit"),
                                        new Criterion.SwitchedOn("switch"),
                                        Criterion.during(
                                                Window.between(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1))))),
                        condition("leaves", Effect.EXITS, Optional.empty(), History.stated("is-fit")))
                .build();
    }

    private static Policy.Builder rules() {
        Window from2017 = Window.from(LocalDate.of(2017, 1, 1));
        return Regimes.aPolicy("record")
                .add(
                        Regimes.programme("dibao"),
                        Regimes.programme("poor"),
                        Regimes.parameter("line", ParameterType.AMOUNT),
                        Regimes.parameter("rounding", ParameterType.ROUNDING),
                        Regimes.parameter("share", ParameterType.RATIO),
                        Regimes.parameter("switch", ParameterType.SWITCH),
                        new Provision.Unit("unit", Regimes.TITLE, Criterion.agedAtLeast(0), Regimes.BASIS),
                        new IncomeRule.IncomeConcept(
                                "income-concept", Regimes.TITLE, IncomeRule.Concept.DISPOSABLE, Regimes.BASIS),
                        new Provision.Gap("gap", Regimes.TITLE, "dibao", "line", "rounding", Regimes.BASIS),
                        question("is-fit", Role.TOWNSHIP, 6),
                        question("exception", Role.VILLAGE_COMMITTEE, 0))
                .bind("line", ParameterValue.of(Amount.monthly(Money.ofYuan(350))), from2017, Regimes.BASIS)
                .bind("rounding", ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)), Regimes.BASIS)
                .bind("share", ParameterValue.of(Ratio.of(2, 3)), Regimes.BASIS)
                .bind("switch", ParameterValue.on(true), Regimes.BASIS);
    }

    private static Criterion need() {
        HasKin oneDisabledChild = new HasKin(
                CHILDREN, EnumSet.allOf(Sex.class), EnumSet.of(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2), 1, 2);
        HasKin brothers = new HasKin(
                Set.of(KinRelation.SIBLING, KinRelation.GRANDCHILD),
                EnumSet.of(Sex.MALE),
                EnumSet.allOf(DisabilityGrade.class),
                2,
                HasKin.NO_BOUND);
        return Criterion.any(
                new History.Enrolled("poor", Set.of("income", "illness"), 6),
                History.struck(12, ShockKind.DISASTER, ShockKind.ILLNESS),
                Criterion.compare(
                        Term.spendingOn(ExpenseKind.EDUCATION, ExpenseKind.MAJOR_ILLNESS),
                        Comparison.ABOVE,
                        Term.perMember("line").times("share")),
                Criterion.someMember(Criterion.all(
                        Criterion.agedAtLeast(50),
                        Criterion.any(
                                oneDisabledChild,
                                brothers,
                                Criterion.not(Criterion.hasKin(1, KinRelation.SON, KinRelation.SPOUSE))))));
    }

    private static Provision condition(String id, Effect effect, Optional<String> exception, Criterion criterion) {
        return new Provision.Condition(id, Regimes.TITLE, "dibao", effect, exception, criterion, Regimes.BASIS);
    }

    private static Provision question(String id, Role by, int months) {
        return new Provision.Question(id, Regimes.TITLE, Set.of(by), months, Regimes.BASIS);
    }
}
