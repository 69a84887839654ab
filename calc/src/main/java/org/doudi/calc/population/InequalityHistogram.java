package org.doudi.calc.population;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How unequal incomes are, in memory that does not grow with the number of people: how many there are in each of {@value #BINS}
 * bins of equal width and above them, and how much they have together. From that follow a least and a most between which the Gini
 * coefficient certainly lies; nobody's place is guessed. Parts of a population are merged in any order.
 *
 * <p>Between two bins nothing is lost: who is in the higher has more, and the difference of all pairs follows from the sums. Only
 * inside a bin it is unknown who has how much. The least is as if all had the same there; the most as if everybody stood at one of
 * its two ends, which for a given sum lie furthest apart. The most is therefore less than the least by at most {@code w ÷ 4m}, w the
 * width and m the mean income, as long as nobody is above the bins.
 *
 * <pre>{@code
 * least = Σ_{a<b} (n_a·S_b − n_b·S_a) ÷ (N·S)
 * most  = least + Σ_a (S_a − n_a·low_a)·(n_a·high_a − S_a) ÷ (high_a − low_a) ÷ (N·S)
 * }</pre>
 */
public final class InequalityHistogram implements Serializable {

    /** How many bins there are. */
    public static final int BINS = 10_000;

    private static final long serialVersionUID = 1L;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final Money width;
    private final BigInteger denominator;
    private final long[] people;
    private final BigInteger[] sums;
    private final Quantity largest;

    /** Sums are numerators of so many to the fen; the last bin is what lies above all others; trailing empty bins are left out. */
    private InequalityHistogram(
            Money width, BigInteger denominator, long[] people, BigInteger[] sums, Quantity largest) {
        this.width = width;
        this.denominator = denominator;
        this.people = people;
        this.sums = sums;
        this.largest = largest;
    }

    /** In the one form in which equal histograms are the same. */
    static InequalityHistogram of(
            Money width, BigInteger denominator, long[] people, BigInteger[] sums, Quantity largest) {
        int used = people.length;
        while (used > 0 && people[used - 1] == 0) {
            used--;
        }
        BigInteger divisor = denominator;
        for (int bin = 0; bin < used; bin++) {
            divisor = divisor.gcd(sums[bin]);
        }
        BigInteger[] reduced = new BigInteger[used];
        for (int bin = 0; bin < used; bin++) {
            reduced[bin] = sums[bin].divide(divisor);
        }
        return new InequalityHistogram(
                width, denominator.divide(divisor), Arrays.copyOf(people, used), reduced, largest);
    }

    /**
     * Nobody yet.
     *
     * @param width of a bin, at least a fen
     */
    public static InequalityHistogram ofBins(Money width) {
        requireWidth(width);
        return of(width, BigInteger.ONE, new long[0], new BigInteger[0], Quantity.ZERO);
    }

    static void requireWidth(Money width) {
        Problems.require(
                width.fen() > 0, "histogram.width", "width", width.toString(), Text.of("至少一分", "at least a fen"));
    }

    /**
     * With people who have the same income each.
     *
     * @param income for each head, 0 or more
     * @param number how many, 0 to {@value Poverty#MOST_PEOPLE}
     */
    public InequalityHistogram with(Money income, int number) {
        Inequality.requireIncomeOf(income, number);
        HistogramCount count = new HistogramCount(width, 1);
        for (int left = number; left > 0; left -= HistogramCount.MOST_AT_ONCE) {
            int some = Math.min(left, HistogramCount.MOST_AT_ONCE);
            count.add(income.fen() * some, some);
        }
        return plus(count.count());
    }

    /** Both populations together; their bins have to have the same width. */
    public InequalityHistogram plus(InequalityHistogram other) {
        Problems.require(
                width.equals(other.width),
                "histogram.width",
                "width",
                other.width.toString(),
                Text.of("同一组距 " + width, "the same width, " + width));
        BigInteger common = Sums.leastCommonMultiple(denominator, other.denominator);
        int bins = Math.max(people.length, other.people.length);
        long[] both = Arrays.copyOf(people, bins);
        BigInteger[] all = new BigInteger[bins];
        Arrays.fill(all, BigInteger.ZERO);
        addTo(all, common);
        other.addTo(all, common);
        for (int bin = 0; bin < other.people.length; bin++) {
            both[bin] = Math.addExact(both[bin], other.people[bin]);
        }
        return of(width, common, both, all, largest.max(other.largest));
    }

    private void addTo(BigInteger[] all, BigInteger common) {
        BigInteger factor = common.divide(denominator);
        for (int bin = 0; bin < sums.length; bin++) {
            all[bin] = all[bin].add(sums[bin].multiply(factor));
        }
    }

    /** How many people there are. */
    public long people() {
        return Arrays.stream(people).sum();
    }

    /** The width of a bin. */
    public Money width() {
        return width;
    }

    /** The mean income, yuan for each head; of nobody 0. */
    public Quantity mean() {
        BigInteger all = Arrays.stream(sums).reduce(BigInteger.ZERO, BigInteger::add);
        return people() == 0
                ? Quantity.ZERO
                : Quantity.of(all, denominator.multiply(HUNDRED).multiply(BigInteger.valueOf(people())));
    }

    /** The least and the most that the Gini coefficient (基尼系数) can be: as defined by {@link Inequality#gini}. */
    public Range gini() {
        BigInteger before = BigInteger.ZERO;
        BigInteger sumBefore = BigInteger.ZERO;
        BigInteger between = BigInteger.ZERO;
        Quantity within = Quantity.ZERO;
        for (int bin = 0; bin < people.length; bin++) {
            BigInteger number = BigInteger.valueOf(people[bin]);
            between = between.add(before.multiply(sums[bin])).subtract(number.multiply(sumBefore));
            if (people[bin] > 1) {
                within = within.plus(within(bin, number));
            }
            before = before.add(number);
            sumBefore = sumBefore.add(sums[bin]);
        }
        if (sumBefore.signum() == 0) {
            return Range.of(Quantity.ZERO, Quantity.ZERO);
        }
        BigInteger all = before.multiply(sumBefore);
        Quantity least = Quantity.of(between, all);
        return Range.of(least, least.plus(within.dividedBy(Quantity.of(all, BigInteger.ONE))));
    }

    /** The most that the differences of all pairs inside a bin can come to. */
    private Quantity within(int bin, BigInteger number) {
        Quantity count = Quantity.of(number, BigInteger.ONE);
        Quantity sum = Quantity.of(sums[bin], BigInteger.ONE);
        Quantity unit = Quantity.of(denominator, BigInteger.ONE);
        Quantity low = Quantity.of(width.fen()).times(Quantity.of(bin)).times(unit);
        Quantity high = bin == BINS
                ? largest.times(Quantity.of(100)).times(unit)
                : low.plus(Quantity.of(width.fen()).times(unit));
        return high.equals(low)
                ? Quantity.ZERO
                : sum.minus(count.times(low))
                        .times(count.times(high).minus(sum))
                        .dividedBy(high.minus(low));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InequalityHistogram that
                && width.equals(that.width)
                && denominator.equals(that.denominator)
                && Arrays.equals(people, that.people)
                && Arrays.equals(sums, that.sums)
                && largest.equals(that.largest);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(people) + Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        return "InequalityHistogram[" + people() + " people in bins of " + width + "]";
    }
}
