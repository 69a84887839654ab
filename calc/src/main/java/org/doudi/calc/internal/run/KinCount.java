package org.doudi.calc.internal.run;

import java.util.List;
import org.doudi.core.household.Kin;
import org.doudi.core.household.Member;
import org.doudi.core.policy.Criterion;

/** Counts the kin of each member, in the household and outside it, and asks whether there are so many. */
public final class KinCount extends Op {

    /** More than anybody's kin: stands for a list that may go on. */
    private static final int MANY = Criterion.HasKin.NO_BOUND;

    private final int slot;
    private final Criterion.HasKin criterion;
    private final KinSought sought;

    public KinCount(int slot, Criterion.HasKin criterion) {
        super(slots(), slots(slot));
        this.slot = slot;
        this.criterion = criterion;
        this.sought = new KinSought(criterion);
    }

    @Override
    public void run(Frame frame) {
        List<Member> members = frame.household.members();
        long low = 0;
        long high = 0;
        for (int m = 0; m < members.size(); m++) {
            Member person = members.get(m);
            int surely = 0;
            int possibly = frame.household.kin().complete() ? 0 : MANY;
            for (Kin kin : frame.household.kin().items()) {
                if (kin.ofMember().equals(person.id())) {
                    int is = sought.is(kin);
                    surely += is == KinSought.YES ? 1 : 0;
                    possibly += is == KinSought.NO ? 0 : 1;
                }
            }
            for (int o = 0; o < members.size(); o++) {
                if (o != m) {
                    int is = sought.is(person, members.get(o));
                    surely += is == KinSought.YES ? 1 : 0;
                    possibly += is == KinSought.NO ? 0 : 1;
                }
            }
            // As many as possible are in the span only together with as few: every number between can be.
            boolean allFit = surely >= criterion.from() && isFewEnough(possibly);
            boolean someFits = possibly >= criterion.from() && isFewEnough(surely);
            low |= allFit ? 1L << m : 0;
            high |= someFits ? 1L << m : 0;
        }
        frame.set(slot, low, high);
    }

    private boolean isFewEnough(int kin) {
        return criterion.below() == Criterion.HasKin.NO_BOUND || kin < criterion.below();
    }
}
