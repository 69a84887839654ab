package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;

/** The exact coefficient lies between the bounds, which are as close as is said. Bins of 1 to 30 fen, so that some lie above all. */
class InequalityHistogramPropertiesTest {

    private static InequalityHistogram histogram(int width, List<Integer> fen) {
        HistogramCount count = new HistogramCount(Money.ofFen(width), 1);
        fen.forEach(one -> count.add(one, 1));
        return count.count();
    }

    private static Quantity exact(List<Integer> fen) {
        Inequality all = Inequality.ofNobody();
        for (int one : fen) {
            all = all.with(Money.ofFen(one), 1);
        }
        return all.gini();
    }

    @Property
    void theExactCoefficientLiesBetweenTheBounds(
            @ForAll @Size(max = 30) List<@IntRange(max = 20_000) Integer> fen,
            @ForAll @IntRange(min = 1, max = 30) int width) {
        Range gini = histogram(width, fen).gini();
        assertThat(gini.low()).isLessThanOrEqualTo(exact(fen));
        assertThat(gini.high()).isGreaterThanOrEqualTo(exact(fen));
    }

    /** Below 10 000 bins of 3 fen nobody is above them. */
    @Property
    void theBoundsAreAtMostAFourthOfTheWidthByTheMeanApart(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 20_000) Integer> fen) {
        InequalityHistogram histogram = histogram(3, fen);
        Quantity apart = histogram.gini().high().minus(histogram.gini().low());
        Quantity stated = Quantity.of(3, 400).dividedBy(histogram.mean());
        assertThat(apart).isLessThanOrEqualTo(stated);
        long sum = fen.stream().mapToLong(Integer::longValue).sum();
        assertThat(histogram.mean()).isEqualTo(Quantity.of(sum, 100L * fen.size()));
    }

    /** Bins of a fen hold one income each. */
    @Property
    void binsOfAFenLoseNothing(@ForAll @Size(max = 30) List<@IntRange(max = 9_999) Integer> fen) {
        assertThat(histogram(1, fen).gini()).isEqualTo(Range.of(exact(fen), exact(fen)));
    }

    @Property(tries = 100)
    void neitherOrderNorPartsMatter(
            @ForAll @Size(max = 30) List<@IntRange(max = 20_000) Integer> fen,
            @ForAll Random random,
            @ForAll @IntRange(max = 30) int cut,
            @ForAll @IntRange(min = 1, max = 30) int width) {
        List<Integer> mixed = new ArrayList<>(fen);
        Collections.shuffle(mixed, random);
        int at = Math.min(cut, mixed.size());
        InequalityHistogram parts =
                histogram(width, mixed.subList(0, at)).plus(histogram(width, mixed.subList(at, mixed.size())));
        assertThat(parts).isEqualTo(histogram(width, fen));
        assertThat(parts.hashCode()).isEqualTo(histogram(width, fen).hashCode());
        InequalityHistogram one = InequalityHistogram.ofBins(Money.ofFen(width));
        for (int income : mixed) {
            one = one.with(Money.ofFen(income), 1);
        }
        assertThat(one).isEqualTo(parts);
    }
}
