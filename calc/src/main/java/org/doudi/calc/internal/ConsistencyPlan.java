package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Regime;
import org.doudi.core.text.Text;

/**
 * What the records of a day have to agree with, compiled.
 *
 * @param plan the plan
 * @param rules the rules, with the slots of what they apply to and of what they expect
 */
public record ConsistencyPlan(Plan plan, List<Expected> rules) {

    /**
     * A rule.
     *
     * @param rule the rule
     * @param cited what it rests on
     * @param applies the slot of what it applies to
     * @param expects the slot of what it expects
     */
    public record Expected(Administration.Consistency rule, Text cited, int applies, int expects) {

        /** The members of whom it tells something, a bit each; of a rule about the household, one bit for the household. */
        public long tells(Frame frame) {
            long surelyApplies = frame.low(applies);
            return rule.sought() == Administration.Sought.GAP
                    ? surelyApplies & frame.high(expects) & ~frame.low(expects)
                    : surelyApplies & ~frame.high(expects);
        }

        /** Whether it is about each member. */
        public boolean isAboutMembers() {
            return rule.applies().scope() == Criterion.Scope.PERSON;
        }
    }

    /**
     * Compiles every rule of consistency in force.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way
     */
    public static ConsistencyPlan compile(Regime regime, LocalDate day) {
        Compilation all = new Compilation(regime, day);
        all.begin();
        List<Expected> rules = new ArrayList<>();
        for (Rule<Administration.Consistency> rule : all.inForce.consistencies) {
            Administration.Consistency consistency = rule.provision();
            rules.add(new Expected(
                    consistency,
                    rule.source().cited(),
                    all.words.within(rule, () -> all.criteria.compile(consistency.applies())),
                    all.words.within(rule, () -> all.criteria.compile(consistency.expects()))));
        }
        return new ConsistencyPlan(all.plan.build(List.of(), all.problems), rules);
    }
}
