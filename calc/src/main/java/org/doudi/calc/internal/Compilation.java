package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * The rules of a day on their way into a plan: what all compilers share, and what every household is asked first, who belongs
 * to the unit and what its income is.
 */
final class Compilation {

    private static final int NOT_YET = -1;

    final Rules rules;
    final InForce inForce;
    final Problems.Collector problems = Problems.collector();
    final PlanBuilder plan = new PlanBuilder();
    final StepWords words;
    final Parameters parameters;
    final TermCompiler terms;
    final CriterionCompiler criteria;
    private int unit = NOT_YET;
    private int countable = NOT_YET;

    Compilation(Regime regime, LocalDate day) {
        this.rules = regime.on(day);
        this.inForce = new InForce(rules);
        this.words = new StepWords(rules);
        this.parameters = new Parameters(rules, problems);
        this.terms = new TermCompiler(plan, words, rules, parameters, this::unit, this::countable);
        this.criteria = new CriterionCompiler(plan, words, regime, rules, parameters, terms, this::unit);
    }

    /**
     * Begins with the assistance unit: before any other step, and after whatever else can be told to stand in the way.
     *
     * @throws org.doudi.core.problem.ProblemsException if the rules do not say who belongs to it
     */
    void begin() {
        unit = compileUnit();
    }

    /** The slot with the people who belong to the assistance unit. */
    int unit() {
        return unit;
    }

    private int compileUnit() {
        requireOne("unit.one", inForce.units, Text.of("关于共同生活成员", "on who belongs to the household"));
        Rule<Provision.Unit> members = inForce.units.get(0);
        Criterion who = members.provision().who();
        return words.within(members, who, () -> criteria.compile(who));
    }

    /** The slot with the countable income: compiled when the first rule asks for it, and never if none does. */
    int countable() {
        if (countable == NOT_YET) {
            requireOne("income.one", inForce.incomeConcepts, Text.of("关于家庭收入", "on what income is"));
            countable = new IncomeCompiler(plan, words, rules, inForce, parameters, problems, terms, this::unit)
                    .countable(inForce.incomeConcepts.get(0));
        }
        return countable;
    }

    /** Without it nothing else can be compiled. */
    private void requireOne(String code, List<?> found, Text on) {
        problems.require(
                found.size() == 1,
                code,
                "",
                String.valueOf(found.size()),
                Text.of("当日恰有一条" + on.zh() + "的规则", "exactly one rule on that day " + on.en()));
        if (found.size() != 1) {
            problems.throwIfAny();
        }
    }

    /** The programme of that id, if it is in force. */
    Optional<Rule<Provision.Programme>> declared(String programme) {
        return inForce.programmes.stream()
                .filter(rule -> rule.provision().id().equals(programme))
                .findFirst();
    }
}
