package org.doudi.calc.internal;

import java.util.List;
import org.doudi.calc.Reason;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.text.Text;

/**
 * Where a programme's result stands in the frame.
 *
 * @param programme the programme
 * @param conditions its conditions
 * @param admitted the slot that tells whether the household is admitted
 * @param amounts what the household as a whole gets, benefit by benefit
 * @param supplements the groups of supplements
 * @param total the slot with all amounts together, whoever gets them; of a programme that pays nothing, {@value #NOTHING}
 * @param payable the slot with the amount a month; of a programme that pays nothing, {@value #NOTHING}
 * @param allMet the reasons of every household that is admitted
 */
public record ProgrammeOutputs(
        ProgrammeId programme,
        List<ConditionOutput> conditions,
        int admitted,
        List<AmountOutput> amounts,
        List<Supplements> supplements,
        int total,
        int payable,
        List<Reason> allMet) {

    /** Stands for no slot. */
    public static final int NOTHING = -1;

    /** A programme that pays nothing. */
    ProgrammeOutputs(ProgrammeId programme, List<ConditionOutput> conditions, int admitted) {
        this(programme, conditions, admitted, List.of(), List.of(), NOTHING, NOTHING);
    }

    /** Whether it pays anything. */
    public boolean pays() {
        return payable != NOTHING;
    }

    /** The slot that the whole result rests on. */
    public int whole() {
        return pays() ? payable : admitted;
    }

    /** Of an admitted household every condition is as required, so that its reasons need no looking at. */
    ProgrammeOutputs(
            ProgrammeId programme,
            List<ConditionOutput> conditions,
            int admitted,
            List<AmountOutput> amounts,
            List<Supplements> supplements,
            int total,
            int payable) {
        this(
                programme,
                conditions,
                admitted,
                amounts,
                supplements,
                total,
                payable,
                conditions.stream().map(ConditionOutput::met).toList());
    }

    /**
     * A condition.
     *
     * @param slot whether it holds
     * @param required what it has to be for the household to be admitted: 1 if it admits, 0 if it excludes
     * @param met the reason to give when it is as required
     * @param failed the reason to give when it is not
     * @param open the reason to give when that is open
     */
    public record ConditionOutput(int slot, int required, Reason met, Reason failed, Reason open) {}

    /**
     * A benefit of the household as a whole.
     *
     * @param slot its amount, rounded
     */
    public record AmountOutput(String id, Text title, int slot) {}
}
