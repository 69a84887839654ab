package org.doudi.calc.internal;

import org.doudi.core.fact.Fact;
import org.doudi.core.household.Registration;
import org.doudi.core.policy.Criterion;

/** Asks where the household is registered. */
final class Registered extends Op {

    private final int slot;
    private final Criterion.RegisteredIn criterion;

    Registered(int slot, Criterion.RegisteredIn criterion) {
        this.slot = slot;
        this.criterion = criterion;
    }

    @Override
    void run(Frame frame) {
        if (frame.household.registration() instanceof Fact.Known<Registration> known) {
            long holds = known.get().area().startsWith(criterion.area())
                            && criterion.settlements().contains(known.get().settlement())
                    ? 1
                    : 0;
            frame.low[slot] = holds;
            frame.high[slot] = holds;
        } else {
            frame.low[slot] = 0;
            frame.high[slot] = 1;
        }
    }
}
