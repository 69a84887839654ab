package org.doudi.calc;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.internal.Frame;
import org.doudi.calc.internal.Plan;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.ProgrammeOutputs.AmountOutput;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.calc.internal.Supplements;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;

/**
 * What follows for one household. Outcome and derivation are both read from the values that one run left behind: the
 * calculation is its own explanation.
 */
public final class Assessment {

    private final Assessor assessor;
    private final Situation situation;
    private final Frame frame;

    Assessment(Assessor assessor, Situation situation, Frame frame) {
        this.assessor = assessor;
        this.situation = situation;
        this.frame = frame;
    }

    /** The situation that was assessed. */
    public Situation situation() {
        return situation;
    }

    /**
     * What it says of a programme.
     *
     * @throws IllegalArgumentException if the assessor was not made for it
     */
    public Outcome of(ProgrammeId programme) {
        Plan plan = assessor.plan();
        ProgrammeOutputs outputs = plan.outputs(programme);
        if (frame.high(outputs.admitted()) == 0) {
            return new Outcome.NotEntitled(against(outputs));
        }
        boolean pays = outputs.payable() != ProgrammeOutputs.NOTHING;
        long low = pays ? frame.low(outputs.payable()) : 0;
        long high = pays ? frame.high(outputs.payable()) : 0;
        if (frame.low(outputs.admitted()) == 1 && low == high) {
            return new Outcome.Entitled(awards(plan, outputs), plan.money(low), outputs.allMet());
        }
        return new Outcome.Undetermined(
                plan.missing(frame, outputs.admitted(), outputs.whole()),
                new Bounds(plan.money(low), plan.money(high)),
                reasons(outputs));
    }

    /**
     * Why it says so: every step, with its value, words and citation.
     *
     * @throws IllegalArgumentException if the assessor was not made for the programme
     */
    public Derivation derivation(ProgrammeId programme) {
        Plan plan = assessor.plan();
        List<String> layers = new ArrayList<>();
        for (Policy layer : assessor.layers()) {
            layers.add(layer.id());
        }
        return Derivation.of(
                programme,
                situation.on(),
                situation.household().id(),
                layers,
                plan.explain(frame, plan.outputs(programme).whole()));
    }

    /**
     * Writes what it says of a programme as JSON, {@code doudi/assessment/1}: the outcome with its reasons, the regime's
     * digest and, if that is asked for, the derivation.
     *
     * @throws IOException if the generator fails
     * @throws IllegalArgumentException if the assessor was not made for the programme
     */
    public void writeJson(ProgrammeId programme, boolean explained, JsonGenerator json) throws IOException {
        new AssessmentJson(json).write(this, programme, explained);
    }

    /** The digest of the regime under which it was made. */
    public String regimeDigest() {
        return assessor.regimeDigest();
    }

    private List<Reason> reasons(ProgrammeOutputs outputs) {
        List<Reason> reasons = new ArrayList<>(outputs.conditions().size());
        for (ConditionOutput condition : outputs.conditions()) {
            reasons.add(reason(condition));
        }
        return reasons;
    }

    private List<Reason> against(ProgrammeOutputs outputs) {
        List<Reason> against = new ArrayList<>(outputs.conditions().size());
        for (ConditionOutput condition : outputs.conditions()) {
            Reason reason = reason(condition);
            if (reason.isAgainst()) {
                against.add(reason);
            }
        }
        return against;
    }

    private Reason reason(ConditionOutput condition) {
        long low = frame.low(condition.slot());
        if (low != frame.high(condition.slot())) {
            return condition.open();
        }
        return low == condition.required() ? condition.met() : condition.failed();
    }

    private List<Award> awards(Plan plan, ProgrammeOutputs outputs) {
        List<Award> awards = new ArrayList<>();
        for (AmountOutput one : outputs.amounts()) {
            Money amount = plan.money(frame.low(one.slot()));
            if (amount.fen() > 0) {
                awards.add(new Award(one.id(), one.title(), Optional.empty(), amount));
            }
        }
        List<Member> members = situation.household().members();
        for (Supplements group : outputs.supplements()) {
            for (long rest = group.named(frame); rest != 0; rest &= rest - 1) {
                int member = Long.numberOfTrailingZeros(rest);
                int rank = group.rankOf(frame, member);
                if (group.amount(rank).fen() > 0) {
                    awards.add(group.award(rank, members.get(member).id()));
                }
            }
        }
        return awards;
    }

    /** Says nothing of the outcome: it is personal. */
    @Override
    public String toString() {
        return "Assessment[" + situation + "]";
    }
}
