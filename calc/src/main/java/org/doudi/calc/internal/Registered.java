package org.doudi.calc.internal;

import org.doudi.core.fact.Fact;
import org.doudi.core.household.Registration;
import org.doudi.core.policy.Criterion;

/** Asks where the household is registered. */
final class Registered extends Op {

    private final int slot;
    private final String area;
    private final long settlements;

    Registered(int slot, Criterion.RegisteredIn criterion) {
        this.slot = slot;
        this.area = criterion.area();
        this.settlements = Kinds.bits(criterion.settlements());
    }

    @Override
    void run(Frame frame) {
        if (frame.household.registration() instanceof Fact.Known<Registration> known) {
            Registration registration = known.get();
            boolean holds = Kinds.has(settlements, registration.settlement())
                    && registration.area().startsWith(area);
            frame.set(slot, holds ? 1 : 0, holds ? 1 : 0);
        } else {
            frame.set(slot, 0, 1);
        }
    }
}
