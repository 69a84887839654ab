package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/** Compiles the rules of a day into plans. */
public final class PlanCompiler {

    private PlanCompiler() {}

    /**
     * Compiles who is admitted to some programmes and what they pay.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way: open parameters that the
     *     programmes can reach, values missing on the day, programmes that the rules do not have
     */
    public static Plan compile(Regime regime, LocalDate day, Set<ProgrammeId> programmes) {
        return compileCounting(regime, day, programmes, false).plan();
    }

    /**
     * Compiles the same with what counting many households needs to know of each: its people and, if that is asked, its
     * countable income.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way; of the income too, if it is asked
     */
    public static CountingPlan compileCounting(
            Regime regime, LocalDate day, Set<ProgrammeId> programmes, boolean income) {
        Compilation all = new Compilation(regime, day);
        ProgrammeCompiler compiler = new ProgrammeCompiler(all);
        List<String> declared = declared(all, compiler, programmes);
        all.begin();
        List<ProgrammeOutputs> outputs = new ArrayList<>();
        for (String programme : declared) {
            outputs.add(compiler.compile(programme));
        }
        int countable = income ? all.countable() : ProgrammeOutputs.NOTHING;
        return new CountingPlan(all.plan.build(outputs, all.problems), outputs, all.unit(), countable);
    }

    /**
     * Compiles every criterion of the rules in force that concern one of these programmes, or none at all; without programmes,
     * of all rules.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way
     */
    public static CriteriaPlan compileCriteria(Regime regime, LocalDate day, Optional<Set<ProgrammeId>> programmes) {
        Compilation all = new Compilation(regime, day);
        all.begin();
        CriteriaPlan.Collector nodes = new CriteriaPlan.Collector(all.words, all.criteria, all.plan);
        InForce inForce = all.inForce;
        Concerned concerned = new Concerned(inForce, programmes);
        inForce.units.forEach(rule -> nodes.add(rule, "who", rule.provision().who()));
        concerned
                .ofOne(inForce.conditions, Provision.Condition::programme)
                .forEach(rule -> nodes.add(rule, "criterion", rule.provision().whole()));
        concerned
                .of(inForce.supplements, concerned::ofGroup)
                .forEach(rule -> nodes.add(rule, "who", rule.provision().who()));
        concerned
                .of(inForce.forfeits, concerned::ofGap)
                .forEach(rule -> nodes.add(rule, "who", rule.provision().who()));
        concerned
                .ofOne(inForce.graduals, Benefit.Gradual::programme)
                .forEach(rule -> nodes.add(rule, "criterion", rule.provision().criterion()));
        inForce.measures.forEach(rule -> nodes.add(rule, "who", rule.provision().who()));
        concerned
                .of(inForce.placements, rule -> Set.of(rule.floor(), rule.development()))
                .forEach(rule -> {
                    nodes.addPart(rule, "belowFloor", rule.provision().belowFloor());
                    nodes.addPart(rule, "poor", rule.provision().poor());
                    nodes.addPart(rule, "able", rule.provision().able());
                });
        inForce.consistencies.forEach(rule -> {
            nodes.addPart(rule, "applies", rule.provision().applies());
            nodes.addPart(rule, "expects", rule.provision().expects());
        });
        concerned
                .ofOne(inForce.priorities, Steering.Priority::programme)
                .forEach(rule -> nodes.add(rule, "ranks", rule.provision().ranks()));
        concerned
                .ofOne(inForce.reviews, Steering.Review::programme)
                .forEach(rule -> nodes.add(rule, "months", rule.provision().months()));
        concerned
                .ofOne(inForce.tiers, Benefit.Tiers::programme)
                .forEach(
                        rule -> nodes.addParts(rule, "amounts", rule.provision().amounts()));
        return nodes.build(all.plan.build(List.of(), all.problems));
    }

    /** The programmes asked for that are in force; of the others a problem is noted, so that all are told at once. */
    static List<String> declared(Compilation all, ProgrammeCompiler compiler, Set<ProgrammeId> programmes) {
        List<String> ordered =
                programmes.stream().map(ProgrammeId::code).sorted().toList();
        all.problems.require(
                !ordered.isEmpty(), "programme.none", "", "", Text.of("至少一个救助项目", "at least one programme"));
        return ordered.stream().filter(compiler::requireDeclared).toList();
    }
}
