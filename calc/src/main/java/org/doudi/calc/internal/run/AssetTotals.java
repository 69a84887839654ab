package org.doudi.calc.internal.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Term;

/** Adds up assets, all the totals that a plan asks for in one pass: those of the household and of members of the unit. */
public final class AssetTotals extends Op {
    /** The most floor area that a household's list may add up to, in hundredths of a square metre. */
    static final long MOST_AREA = 100_000_000L * Household.MAX_ITEMS;

    private final int unit;
    private final int[] slots;
    private final Term.Measure[] measures;
    private final Set<Term.Measure> asked;
    private final long[] kinds;
    private final int[][] totalsOf = new int[AssetKind.values().length][];
    private final long[] most;
    private final long denominator;

    public AssetTotals(int unit, int[] slots, Term.Holdings[] holdings, Scale scale) {
        super(slots(unit), slots);
        this.unit = unit;
        this.slots = slots;
        this.denominator = scale.denominator();
        this.most = Stream.of(holdings)
                .mapToLong(of -> mostOf(of.measure()) * scale.denominator())
                .toArray();
        this.measures = Stream.of(holdings).map(Term.Holdings::measure).toArray(Term.Measure[]::new);
        this.asked = EnumSet.copyOf(List.of(measures));
        this.kinds = Stream.of(holdings).mapToLong(of -> Kinds.bits(of.kinds())).toArray();
        for (AssetKind kind : AssetKind.values()) {
            totalsOf[kind.ordinal()] = IntStream.range(0, slots.length)
                    .filter(i -> holdings[i].kinds().contains(kind))
                    .toArray();
        }
    }

    @Override
    public void run(Frame frame) {
        for (Asset asset : frame.household.assets().items()) {
            int belongs = Membership.of(frame, unit, asset.owner());
            if (belongs != Membership.NO) {
                add(frame, asset, belongs == Membership.YES);
            }
        }
        if (!frame.household.assets().complete()) {
            for (int i = 0; i < slots.length; i++) {
                frame.set(slots[i], frame.low[slots[i]], most[i]);
            }
        }
    }

    @Override
    public void run(Columns columns) {
        Entries assets = columns.facts().assets();
        for (int i = 0; i < slots.length; i++) {
            assets.total(kinds[i], measures[i].ordinal(), denominator, columns.low[unit], columns.cleared(slots[i]));
        }
        for (Term.Measure measure : asked) {
            assets.runOverOpen(this, measure.ordinal(), unit, columns);
        }
    }

    private void add(Frame frame, Asset asset, boolean surely) {
        for (int i : totalsOf[asset.kind().ordinal()]) {
            int slot = slots[i];
            long known = known(asset, measures[i]);
            if (known < 0) {
                frame.set(slot, frame.low[slot], most[i]);
            } else if (surely) {
                frame.addSure(slot, known * denominator, most[i]);
            } else {
                frame.set(slot, frame.low[slot], Saturating.sum(frame.high[slot], known * denominator, most[i]));
            }
        }
    }

    /** What is known of the asset, or a negative number. */
    static long known(Asset asset, Term.Measure measure) {
        return switch (measure) {
            case VALUE ->
                asset.value() instanceof Fact.Known<Money> value ? value.get().fen() : -1;
            case NUMBER -> 1;
            case AREA -> asset.area() instanceof Fact.Known<Integer> area ? area.get() : -1;
        };
    }

    /** The most that a household's list may add up to: what an unknown or an unconfirmed list may come to. */
    public static long mostOf(Term.Measure measure) {
        return switch (measure) {
            case VALUE -> Money.MAX.fen();
            case NUMBER -> Household.MAX_ITEMS;
            case AREA -> MOST_AREA;
        };
    }
}
