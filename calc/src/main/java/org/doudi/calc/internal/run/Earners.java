package org.doudi.calc.internal.run;

import org.doudi.core.fact.Fact;
import org.doudi.core.household.Income;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Criterion;

/** Finds the members who have income of some kinds: open of everybody while the list may go on. */
public final class Earners extends Op {

    private final int slot;
    private final long kinds;

    public Earners(int slot, Criterion.Earns criterion) {
        super(slots(), slots(slot));
        this.slot = slot;
        this.kinds = Kinds.bits(criterion.kinds());
    }

    @Override
    public void run(Frame frame) {
        long low = 0;
        long high = frame.household.incomes().complete() ? 0 : frame.everyone;
        for (Income income : frame.household.incomes().items()) {
            if (Kinds.has(kinds, income.kind())) {
                long bit = 1L << frame.placeOf(income.member());
                if (!(income.amount() instanceof Fact.Known<Money> known)) {
                    high |= bit;
                } else if (known.get().fen() > 0) {
                    low |= bit;
                    high |= bit;
                }
            }
        }
        frame.set(slot, low, high);
    }
}
