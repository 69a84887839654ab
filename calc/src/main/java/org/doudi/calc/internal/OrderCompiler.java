package org.doudi.calc.internal;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.CourseOutputs.Steps;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.OrderOutputs.Ranked;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.text.Text;

/** Compiles what places a household among others where there is not enough for all. */
final class OrderCompiler {

    private final Compilation all;

    OrderCompiler(Compilation all) {
        this.all = all;
    }

    OrderOutputs compile(String programme) {
        List<Rule<Steering.Priority>> priorities = InForce.naming(
                        all.inForce.priorities, Steering.Priority::programme, programme)
                .toList();
        List<Ranked> ranked = priorities.stream()
                .map(rule -> new Ranked(
                        steps(all, rule, rule.provision().ranks()),
                        rule.provision().precedence()))
                .toList();
        return new OrderOutputs(ranked, byIncome(programme, priorities).map(this::perHead));
    }

    /** A ladder of a rule. */
    static Steps steps(Compilation all, Rule<? extends Provision> rule, Ladder<Integer> ladder) {
        List<Integer> slots = ladder.criteria().stream()
                .map(criterion -> all.words.within(rule, () -> all.criteria.compile(criterion)))
                .toList();
        return new Steps(
                rule.provision().id(), rule.provision().title(), rule.source().cited(), new Rungs(slots, ladder));
    }

    /**
     * The rule by which income places: one on who goes first that looks at it or, where there is a quota and nothing says who goes
     * first, the quota (reading: then need does). Nothing where the rules do not say what income is.
     */
    private Optional<? extends Rule<? extends Provision>> byIncome(
            String programme, List<Rule<Steering.Priority>> priorities) {
        if (all.inForce.incomeConcepts.isEmpty()) {
            return Optional.empty();
        }
        return priorities.isEmpty()
                ? InForce.naming(all.inForce.quotas, Steering.Quota::programme, programme)
                        .findFirst()
                : priorities.stream()
                        .filter(rule -> rule.provision().precedence() != Precedence.ALONE)
                        .findFirst();
    }

    private PerHead perHead(Rule<? extends Provision> rule) {
        int income = all.countable();
        int people = all.words.within(rule, all.terms::people);
        PlanStep[] step = new PlanStep[1];
        all.words.within(rule, () -> {
            step[0] = all.words.part(
                    Text.of("人均月核定收入", "monthly countable income for each member"),
                    new Operation.PerHead(),
                    Unit.YUAN_PER_MONTH,
                    Facts.NONE,
                    income,
                    people);
            return people;
        });
        return new PerHead(income, people, step[0]);
    }
}
