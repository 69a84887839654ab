package org.doudi.calc.standard;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.StandardRule.Index;

/**
 * Published price indices, each as what it is over the same month a year ago: 1.035 for a rise of 3.5 % (上年同月 = 1).
 * Immutable.
 */
public final class PriceIndices {

    /** Nothing published. */
    public static final PriceIndices NONE = new PriceIndices(Map.of());

    private record Figure(Index index, YearMonth month) {}

    private final Map<Figure, Ratio> published;

    private PriceIndices(Map<Figure, Ratio> published) {
        this.published = published;
    }

    /** The same with one more figure; an earlier one for that month is replaced. */
    public PriceIndices with(Index index, YearMonth month, Ratio overAYearAgo) {
        Map<Figure, Ratio> more = new HashMap<>(published);
        more.put(new Figure(index, month), overAYearAgo);
        return new PriceIndices(Map.copyOf(more));
    }

    /** What the index is over a year ago in that month, if it was published. */
    public Optional<Ratio> of(Index index, YearMonth month) {
        return Optional.ofNullable(published.get(new Figure(index, month)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceIndices that && published.equals(that.published);
    }

    @Override
    public int hashCode() {
        return published.hashCode();
    }

    @Override
    public String toString() {
        return "PriceIndices[" + published.size() + " figures]";
    }
}
