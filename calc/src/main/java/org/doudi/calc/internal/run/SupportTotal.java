package org.doudi.calc.internal.run;

import java.math.BigInteger;
import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.IncomeRule;

/**
 * Adds up the support that kin of members of the unit are taken to give: for each the larger of what they really pay and of
 * what their own household has above the line, times a share, divided among those they support.
 */
public final class SupportTotal extends Op {

    /** A multiple of every number of people that somebody can support. */
    public static final BigInteger DIVISIBLE = BigInteger.valueOf(60);

    private final int slot;
    private final int unit;
    private final int line;
    private final long relations;
    private final Ratio share;
    private final Scale scale;

    public SupportTotal(int slot, int unit, int line, IncomeRule.ImputedSupport rule, Ratio share, Scale scale) {
        super(slots(unit, line), slots(slot));
        this.slot = slot;
        this.unit = unit;
        this.line = line;
        this.relations = Kinds.bits(rule.relations());
        this.share = share;
        this.scale = scale;
    }

    @Override
    public void run(Frame frame) {
        List<Kin> kin = frame.household.kin().items();
        long most = scale.mostMoney();
        long low = 0;
        long high = frame.household.kin().complete() ? 0 : most;
        for (Kin one : kin) {
            int belongs =
                    Kinds.has(relations, one.relation()) ? Membership.of(frame, unit, one.ofMember()) : Membership.NO;
            if (belongs != Membership.NO) {
                long least = Math.max(scale.monthly(one.pays(), 0), least(one, frame.low[line]));
                long largest = Math.max(scale.monthly(one.pays(), most), largest(one, frame.low[line], most));
                low = Saturating.sum(low, belongs == Membership.YES ? least : 0, most);
                high = Saturating.sum(high, largest, most);
            }
        }
        frame.set(slot, low, high);
    }

    private long least(Kin kin, long each) {
        int people = kin.householdSize().value().orElse(Household.MAX_MEMBERS);
        int supported = kin.supports().value().orElse(Kin.MAX_SUPPORTED);
        return shared(scale.monthly(kin.householdIncome(), 0), people, each, supported);
    }

    private long largest(Kin kin, long each, long most) {
        if (!kin.householdIncome().isKnown()) {
            return most;
        }
        int people = kin.householdSize().value().orElse(1);
        int supported = kin.supports().value().orElse(1);
        return shared(scale.monthly(kin.householdIncome(), most), people, each, supported);
    }

    private long shared(long income, int people, long each, int supported) {
        long above = Math.max(0, income - each * people);
        return above / share.denominator() / supported * share.numerator();
    }
}
