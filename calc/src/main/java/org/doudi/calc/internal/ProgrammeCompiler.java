package org.doudi.calc.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.calc.Reason;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.ProgrammeOutputs.AmountOutput;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.calc.internal.run.Logic;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.text.Text;

/** Compiles who is admitted to a programme and what it pays. */
final class ProgrammeCompiler {

    private final Compilation all;
    private final BenefitCompiler benefits;
    private final SupplementCompiler supplements;
    private final Map<String, ProgrammeOutputs> compiled = new LinkedHashMap<>();
    private final Set<String> underWay = new LinkedHashSet<>();

    ProgrammeCompiler(Compilation all) {
        this.all = all;
        this.benefits = new BenefitCompiler(all, this::payable);
        this.supplements = new SupplementCompiler(all);
    }

    /** Notes a problem where the programme is not in force or has nothing that admits; tells whether it is in force. */
    boolean requireDeclared(String programme) {
        boolean admits = conditions(programme).anyMatch(rule -> rule.provision().effect() == Effect.ADMITS);
        boolean declared = all.declared(programme).isPresent();
        all.problems.require(
                admits && declared,
                "programme.unknown",
                programme,
                all.rules.day().toString(),
                Text.of("当日有效且有准入条件的救助项目", "a programme in force on that day with a condition that admits"));
        return declared;
    }

    /** Compiles a programme that is in force, once. */
    ProgrammeOutputs compile(String programme) {
        ProgrammeOutputs known = compiled.get(programme);
        if (known != null) {
            return known;
        }
        underWay.add(programme);
        ProgrammeOutputs outputs = outputs(all.declared(programme).orElseThrow());
        underWay.remove(programme);
        compiled.put(programme, outputs);
        return outputs;
    }

    /**
     * The slot with what another programme pays that comes first; nothing of one that is not in force or pays nothing.
     * Programmes that each come after the other are a problem.
     */
    private int payable(String programme) {
        all.problems.require(
                !underWay.contains(programme),
                "gap.circle",
                programme,
                String.join(", ", underWay),
                Text.of("不循环的先后次序", "programmes that do not each come after the other"));
        return underWay.contains(programme) || all.declared(programme).isEmpty()
                ? ProgrammeOutputs.NOTHING
                : compile(programme).payable();
    }

    private ProgrammeOutputs outputs(Rule<Provision.Programme> owner) {
        String programme = owner.provision().id();
        List<ConditionOutput> conditions = conditions(programme)
                .filter(rule -> rule.provision().effect().decidesAdmission())
                .map(this::condition)
                .toList();
        int admitted = all.words.within(owner, () -> admitted(conditions));
        List<AmountOutput> ofHousehold = benefits.ofHousehold(programme);
        List<Supplements> ofMembers = InForce.naming(
                        all.inForce.groups, Provision.SupplementGroup::programme, programme)
                .map(supplements::compile)
                .toList();
        int[] amounts = IntStream.concat(
                        ofHousehold.stream().mapToInt(AmountOutput::slot),
                        ofMembers.stream().mapToInt(Supplements::slot))
                .toArray();
        ProgrammeId id = ProgrammeId.of(programme);
        if (amounts.length == 0) {
            return new ProgrammeOutputs(id, conditions, admitted);
        }
        int total = all.words.within(owner, () -> benefits.total(amounts));
        int payable = all.words.within(owner, () -> benefits.payable(admitted, total));
        return new ProgrammeOutputs(id, conditions, admitted, ofHousehold, ofMembers, total, payable);
    }

    /** The conditions of a programme, whatever they decide. */
    Stream<Rule<Provision.Condition>> conditions(String programme) {
        return InForce.naming(all.inForce.conditions, Provision.Condition::programme, programme);
    }

    private ConditionOutput condition(Rule<Provision.Condition> rule) {
        int slot = slotOf(rule);
        int required = rule.provision().effect() == Effect.ADMITS ? 1 : 0;
        return new ConditionOutput(
                slot,
                required,
                reason(rule, Truth.of(required == 1)),
                reason(rule, Truth.of(required == 0)),
                reason(rule, Truth.OPEN));
    }

    /** Whether the condition holds. */
    int slotOf(Rule<Provision.Condition> rule) {
        return all.words.within(rule, rule.provision().whole(), () -> head(rule.provision()));
    }

    /** The step under the condition's own id, also where another condition has compiled the same criterion before. */
    private int head(Provision.Condition condition) {
        int slot = all.criteria.compile(condition.whole());
        if (all.plan.id(slot).equals(condition.id())) {
            return slot;
        }
        return all.plan.add(
                all.words.whole(new Operation.All(), Unit.TRUTH, Facts.NONE, slot),
                Size.PLAIN,
                at -> scale -> new Logic.All(at, new int[] {slot}));
    }

    static Reason reason(Rule<Provision.Condition> rule, Truth holds) {
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
        return all.plan.add(
                all.words.part(
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
