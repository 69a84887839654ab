package org.doudi.calc.population;

import java.util.List;
import java.util.function.IntToLongFunction;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.internal.CountingPlan;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;

/** What one household came to, as counting asks it: everything that is taken from a frame is taken here. */
final class Reading {

    private final CountingPlan plan;
    private final Frame frame;

    Reading(CountingPlan plan, Frame frame) {
        this.plan = plan;
        this.frame = frame;
    }

    Situation situation() {
        return frame.situation();
    }

    /** How many people certainly belong to the assistance unit. */
    int fewest() {
        return Long.bitCount(frame.low(plan.unit()));
    }

    /** How many people may belong to it. */
    int most() {
        return Long.bitCount(frame.high(plan.unit()));
    }

    /** Whether income and people are known, so that there is an income for each of them. */
    boolean isIncomeKnown() {
        return frame.low(plan.countable()) == frame.high(plan.countable()) && fewest() == most() && most() > 0;
    }

    /** The countable income a month, a numerator of fen. */
    long income() {
        return frame.low(plan.countable());
    }

    boolean isAdmitted(ProgrammeOutputs programme) {
        return frame.low(programme.admitted()) == 1;
    }

    boolean mayBeAdmitted(ProgrammeOutputs programme) {
        return frame.high(programme.admitted()) == 1;
    }

    /** Whether nothing that is unknown can change outcome or amount. */
    boolean isDetermined(ProgrammeOutputs programme) {
        return isAdmitted(programme) ? low(programme) == high(programme) : !mayBeAdmitted(programme);
    }

    boolean isEntitled(ProgrammeOutputs programme) {
        return isAdmitted(programme) && low(programme) == high(programme);
    }

    /** The least that is due a month, in fen. */
    long low(ProgrammeOutputs programme) {
        return mayBeAdmitted(programme) ? fen(frame::low, programme.payable()) : 0;
    }

    /** The most that is due a month, in fen. */
    long high(ProgrammeOutputs programme) {
        return mayBeAdmitted(programme) ? fen(frame::high, programme.payable()) : 0;
    }

    /** The least that is due if the household is admitted. */
    long lowIfAdmitted(ProgrammeOutputs programme) {
        return fen(frame::low, programme.total());
    }

    /** The most that is due if the household is admitted. */
    long highIfAdmitted(ProgrammeOutputs programme) {
        return fen(frame::high, programme.total());
    }

    private long fen(IntToLongFunction end, int slot) {
        return slot == ProgrammeOutputs.NOTHING
                ? 0
                : end.applyAsLong(slot) / plan.plan().denominator();
    }

    /** Whether nothing but the bound on all amounts limits what may be due. */
    static boolean isUnlimited(long fen) {
        return fen > Money.MAX.fen() / 2;
    }

    /** Whether a condition certainly stands in the way of admission. */
    boolean isAgainst(ConditionOutput condition) {
        long low = frame.low(condition.slot());
        return low == frame.high(condition.slot()) && low != condition.required();
    }

    /** How the programme's result came about. */
    List<Step> steps(ProgrammeOutputs programme) {
        return plan.plan().explain(frame, programme.whole());
    }
}
