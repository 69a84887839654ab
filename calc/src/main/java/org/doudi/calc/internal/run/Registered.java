package org.doudi.calc.internal.run;

import org.doudi.core.fact.Fact;
import org.doudi.core.household.Registration;
import org.doudi.core.policy.Criterion;

/** Asks where the household is registered. */
public final class Registered extends Op {

    private final int slot;
    private final String area;
    private final long settlements;

    public Registered(int slot, Criterion.RegisteredIn criterion) {
        super(slots(), slots(slot));
        this.slot = slot;
        this.area = criterion.area();
        this.settlements = Kinds.bits(criterion.settlements());
    }

    @Override
    public void run(Frame frame) {
        Fact<Registration> registration = frame.household.registration();
        frame.set(slot, isSurely(registration) ? 1 : 0, isPossibly(registration) ? 1 : 0);
    }

    @Override
    public void run(Columns columns) {
        for (int row = 0; row < columns.rows(); row++) {
            Fact<Registration> registration =
                    columns.facts().situation(row).household().registration();
            columns.set(slot, row, isSurely(registration) ? 1 : 0, isPossibly(registration) ? 1 : 0);
        }
    }

    private boolean isSurely(Fact<Registration> registration) {
        return registration instanceof Fact.Known<Registration> known && isThere(known.get());
    }

    private boolean isPossibly(Fact<Registration> registration) {
        return !(registration instanceof Fact.Known<Registration> known) || isThere(known.get());
    }

    private boolean isThere(Registration registration) {
        return Kinds.has(settlements, registration.settlement())
                && registration.area().startsWith(area);
    }
}
