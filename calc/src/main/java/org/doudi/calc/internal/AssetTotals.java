package org.doudi.calc.internal;

import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Household;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Term;

/** Adds up assets, all the totals that a plan asks for in one pass: those of the household and of members of the unit. */
final class AssetTotals extends Op {

    /** The most floor area that a household's list may add up to, in hundredths of a square metre. */
    static final long MOST_AREA = 100_000_000L * Household.MAX_ITEMS;

    private final int unit;
    private final int[] slots;
    private final Term.Holdings[] holdings;
    private final Scale scale;

    AssetTotals(int unit, int[] slots, Term.Holdings[] holdings, Scale scale) {
        this.unit = unit;
        this.slots = slots;
        this.holdings = holdings;
        this.scale = scale;
    }

    @Override
    void run(Frame frame) {
        List<Asset> assets = frame.household.assets().items();
        if (!assets.isEmpty()) {
            Membership membership = new Membership(frame, unit);
            for (Asset asset : assets) {
                int belongs = membership.of(asset.owner());
                if (belongs != Membership.NO) {
                    add(frame, asset, belongs == Membership.YES);
                }
            }
        }
        if (!frame.household.assets().complete()) {
            for (int i = 0; i < slots.length; i++) {
                frame.high[slots[i]] = most(holdings[i].measure());
            }
        }
    }

    private void add(Frame frame, Asset asset, boolean surely) {
        for (int i = 0; i < slots.length; i++) {
            if (holdings[i].kinds().contains(asset.kind())) {
                Term.Measure measure = holdings[i].measure();
                long most = most(measure);
                long value = known(asset, measure);
                if (value < 0) {
                    frame.high[slots[i]] = most;
                } else {
                    frame.low[slots[i]] += surely ? value * scale.denominator() : 0;
                    frame.high[slots[i]] = Saturating.sum(frame.high[slots[i]], value * scale.denominator(), most);
                }
            }
        }
    }

    /** What is known of the asset, or a negative number. */
    private static long known(Asset asset, Term.Measure measure) {
        return switch (measure) {
            case VALUE ->
                asset.value() instanceof Fact.Known<Money> value ? value.get().fen() : -1;
            case NUMBER -> 1;
            case AREA -> asset.area() instanceof Fact.Known<Integer> area ? area.get() : -1;
        };
    }

    private long most(Term.Measure measure) {
        return mostOf(measure) * scale.denominator();
    }

    /** The most that a household's list may add up to: what an unknown or an unconfirmed list may come to. */
    static long mostOf(Term.Measure measure) {
        return switch (measure) {
            case VALUE -> Money.MAX.fen();
            case NUMBER -> Household.MAX_ITEMS;
            case AREA -> MOST_AREA;
        };
    }
}
