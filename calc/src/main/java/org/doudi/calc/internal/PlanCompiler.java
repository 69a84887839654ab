package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.doudi.calc.Reason;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.ProgrammeOutputs.AmountOutput;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Compiles the rules of a day into a plan for some programmes. */
public final class PlanCompiler {

    private static final int NOT_YET = -1;

    private final Rules rules;
    private final InForce inForce;
    private final Problems.Collector problems;
    private final PlanBuilder plan = new PlanBuilder();
    private final StepWords words;
    private final Parameters parameters;
    private final TermCompiler terms;
    private final CriterionCompiler criteria;
    private final BenefitCompiler benefits;
    private final SupplementCompiler supplements;
    private int unit = NOT_YET;
    private int countable = NOT_YET;

    private PlanCompiler(Regime regime, LocalDate day, Problems.Collector problems) {
        this.rules = regime.on(day);
        this.problems = problems;
        this.inForce = new InForce(rules);
        this.words = new StepWords(rules);
        this.parameters = new Parameters(rules, problems);
        this.terms = new TermCompiler(plan, words, rules, parameters, () -> unit, this::countable);
        this.criteria = new CriterionCompiler(plan, words, regime, rules, parameters, terms, () -> unit);
        this.benefits =
                new BenefitCompiler(plan, words, inForce, parameters, terms, criteria, () -> unit, this::countable);
        this.supplements = new SupplementCompiler(plan, words, inForce, parameters, terms, criteria, () -> unit);
    }

    /**
     * Compiles.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way: open parameters that the
     *     programmes can reach, values missing on the day, programmes that the rules do not have
     */
    public static Plan compile(Regime regime, LocalDate day, Set<ProgrammeId> programmes) {
        return new PlanCompiler(regime, day, Problems.collector()).compile(programmes);
    }

    /**
     * Compiles every criterion of the rules in force, whatever they are for.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way
     */
    public static CriteriaPlan compileCriteria(Regime regime, LocalDate day) {
        return new PlanCompiler(regime, day, Problems.collector()).compileCriteria();
    }

    private CriteriaPlan compileCriteria() {
        compileUnit();
        CriteriaPlan.Collector nodes = new CriteriaPlan.Collector(words, criteria, plan);
        inForce.units.forEach(rule -> nodes.add(rule, "who", rule.provision().who()));
        inForce.conditions.forEach(
                rule -> nodes.add(rule, "criterion", rule.provision().whole()));
        inForce.supplements.forEach(
                rule -> nodes.add(rule, "who", rule.provision().who()));
        inForce.forfeits.forEach(rule -> nodes.add(rule, "who", rule.provision().who()));
        inForce.tiers.forEach(rule ->
                nodes.addRungs(rule, "amounts", rule.provision().amounts().criteria()));
        inForce.measures.forEach(rule -> nodes.add(rule, "who", rule.provision().who()));
        inForce.priorities.forEach(
                rule -> nodes.add(rule, "ranks", rule.provision().ranks()));
        inForce.reviews.forEach(
                rule -> nodes.add(rule, "months", rule.provision().months()));
        return nodes.build(plan.build(List.of(), problems));
    }

    private void compileUnit() {
        requireOne("unit.one", inForce.units, Text.of("关于共同生活成员", "on who belongs to the household"));
        if (inForce.units.size() != 1) {
            problems.throwIfAny();
        }
        Rule<Provision.Unit> members = inForce.units.get(0);
        Criterion who = members.provision().who();
        unit = words.within(members, who, () -> criteria.compile(who));
    }

    private Plan compile(Set<ProgrammeId> programmes) {
        List<ProgrammeId> ordered = programmes.stream()
                .sorted(Comparator.comparing(ProgrammeId::code))
                .toList();
        problems.require(!ordered.isEmpty(), "programme.none", "", "", Text.of("至少一个救助项目", "at least one programme"));
        ordered.forEach(this::requireDeclared);
        compileUnit();
        List<ProgrammeOutputs> outputs = new ArrayList<>();
        // Also where some are unknown: what stands in the way of the others is told at once.
        ordered.stream()
                .filter(programme -> declared(programme).isPresent())
                .forEach(programme -> outputs.add(programme(programme)));
        return plan.build(outputs, problems);
    }

    private void requireDeclared(ProgrammeId programme) {
        boolean admits = inForce.conditions.stream()
                .map(Rule::provision)
                .anyMatch(condition ->
                        condition.programme().equals(programme.code()) && condition.effect() == Effect.ADMITS);
        problems.require(
                admits && declared(programme).isPresent(),
                "programme.unknown",
                programme.code(),
                rules.day().toString(),
                Text.of("当日有效且有准入条件的救助项目", "a programme in force on that day with a condition that admits"));
    }

    private void requireOne(String code, List<?> found, Text on) {
        problems.require(
                found.size() == 1,
                code,
                "",
                String.valueOf(found.size()),
                Text.of("当日恰有一条" + on.zh() + "的规则", "exactly one rule on that day " + on.en()));
    }

    private Optional<Rule<Provision.Programme>> declared(ProgrammeId programme) {
        return inForce.programmes.stream()
                .filter(rule -> rule.provision().id().equals(programme.code()))
                .findFirst();
    }

    /** The slot with the countable income: compiled when the first rule asks for it, and never if none does. */
    private int countable() {
        if (countable == NOT_YET) {
            requireOne("income.one", inForce.incomeConcepts, Text.of("关于家庭收入", "on what income is"));
            if (inForce.incomeConcepts.size() != 1) {
                problems.throwIfAny();
            }
            countable = new IncomeCompiler(plan, words, rules, inForce, parameters, problems, terms, () -> unit)
                    .countable(inForce.incomeConcepts.get(0));
        }
        return countable;
    }

    private ProgrammeOutputs programme(ProgrammeId programme) {
        Rule<Provision.Programme> owner = declared(programme).orElseThrow();
        List<ConditionOutput> conditions = inForce.conditions.stream()
                .filter(rule -> rule.provision().programme().equals(programme.code()))
                .filter(rule -> rule.provision().effect().decidesAdmission())
                .map(this::condition)
                .toList();
        int admitted = words.within(owner, () -> admitted(conditions));
        List<AmountOutput> ofHousehold = benefits.ofHousehold(programme.code());
        List<Supplements> ofMembers = inForce.groups.stream()
                .filter(rule -> rule.provision().programme().equals(programme.code()))
                .map(supplements::compile)
                .toList();
        List<Integer> amounts = new ArrayList<>();
        ofHousehold.forEach(one -> amounts.add(one.slot()));
        ofMembers.forEach(group -> amounts.add(group.slot()));
        if (amounts.isEmpty()) {
            return new ProgrammeOutputs(programme, conditions, admitted);
        }
        int payable = words.within(owner, () -> benefits.payable(admitted, amounts));
        return new ProgrammeOutputs(programme, conditions, admitted, ofHousehold, ofMembers, payable);
    }

    private ConditionOutput condition(Rule<Provision.Condition> rule) {
        Provision.Condition condition = rule.provision();
        int slot = words.within(rule, condition.whole(), () -> head(condition));
        int required = condition.effect() == Effect.ADMITS ? 1 : 0;
        return new ConditionOutput(
                slot,
                required,
                reason(rule, Truth.of(required == 1)),
                reason(rule, Truth.of(required == 0)),
                reason(rule, Truth.OPEN));
    }

    /** The step under the condition's own id, also where another condition has compiled the same criterion before. */
    private int head(Provision.Condition condition) {
        int slot = criteria.compile(condition.whole());
        if (plan.id(slot).equals(condition.id())) {
            return slot;
        }
        return plan.add(
                words.whole(new Operation.All(), Unit.TRUTH, Facts.NONE, slot),
                Size.PLAIN,
                at -> scale -> new Logic.All(at, new int[] {slot}));
    }

    private static Reason reason(Rule<Provision.Condition> rule, Truth holds) {
        Provision.Condition condition = rule.provision();
        return new Reason(
                condition.id(),
                condition.title(),
                condition.effect(),
                holds,
                rule.source().cited());
    }

    private int admitted(List<ConditionOutput> conditions) {
        int[] admitting = slots(conditions, 1);
        int[] excluding = slots(conditions, 0);
        int[] inputs = IntStream.concat(IntStream.of(admitting), IntStream.of(excluding))
                .toArray();
        return plan.add(
                words.part(
                        Text.of("符合条件", "admitted"),
                        new Operation.Admit(admitting.length),
                        Unit.TRUTH,
                        Facts.NONE,
                        inputs),
                Size.PLAIN,
                slot -> scale -> new Logic.Admit(slot, admitting, excluding));
    }

    private static int[] slots(List<ConditionOutput> conditions, int required) {
        return conditions.stream()
                .filter(condition -> condition.required() == required)
                .mapToInt(ConditionOutput::slot)
                .toArray();
    }
}
