package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Award;
import org.doudi.calc.Bounds;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;
import org.doudi.calc.internal.ProgrammeOutputs.AmountOutput;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.household.Member;
import org.doudi.core.money.Money;

/** Reads the outcome of a programme from the values that a run left behind. */
public final class OutcomeReader {

    private final Plan plan;
    private final Frame frame;

    /** Of a run. */
    public OutcomeReader(Plan plan, Frame frame) {
        this.plan = plan;
        this.frame = frame;
    }

    /** The outcome of a programme. */
    public Outcome read(ProgrammeOutputs outputs) {
        if (frame.high(outputs.admitted()) == 0) {
            return new Outcome.NotEntitled(against(outputs));
        }
        boolean pays = outputs.pays();
        long low = pays ? frame.low(outputs.payable()) : 0;
        long high = pays ? frame.high(outputs.payable()) : 0;
        if (frame.low(outputs.admitted()) == 1 && low == high) {
            return new Outcome.Entitled(awards(outputs), plan.money(low), outputs.allMet());
        }
        return new Outcome.Undetermined(
                plan.missing(frame, outputs.admitted(), outputs.whole()),
                new Bounds(plan.money(low), plan.money(high)),
                reasons(outputs));
    }

    /** How the conditions of a programme came out. */
    public List<Reason> reasons(ProgrammeOutputs outputs) {
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

    /** Every benefit of a programme that comes to something, whether the household is admitted or not. */
    public List<Award> awards(ProgrammeOutputs outputs) {
        List<Award> awards = new ArrayList<>();
        for (AmountOutput one : outputs.amounts()) {
            Money amount = plan.money(frame.low(one.slot()));
            if (amount.fen() > 0) {
                awards.add(new Award(one.id(), one.title(), Optional.empty(), amount));
            }
        }
        List<Member> members = frame.situation().household().members();
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
}
