package org.doudi.calc.population;

import java.math.BigInteger;
import org.doudi.core.household.Household;
import org.doudi.core.money.Quantity;

/**
 * Adds up what {@link Poverty} is made of, household by household, in whole numbers: of n people with the income y together, each
 * lacks (n·line − y) ÷ n, all of them n·line − y, and the squares of what each lacks are (n·line − y)² ÷ n. Nothing is divided
 * before the end.
 */
final class PovertyCount {

    private static final int SIZES = Household.MAX_MEMBERS + 1;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final Quantity line;
    private final long unit;
    private final long factor;
    private final long[] lines = new long[SIZES];
    private final Sums squares = new Sums(SIZES);
    private final Sums gaps = new Sums(1);
    private long people;
    private long poor;

    /**
     * Nobody yet.
     *
     * @param line yuan for each head
     * @param denominator incomes are numerators of this many to the fen
     * @throws ArithmeticException if line and incomes have no common denominator in which they can be counted
     */
    PovertyCount(Quantity line, long denominator) {
        this.line = line;
        Quantity fen = line.times(Quantity.of(100));
        this.unit = Sums.leastCommonMultiple(BigInteger.valueOf(denominator), fen.denominator())
                .longValueExact();
        this.factor = unit / denominator;
        long one = fen.times(Quantity.of(unit)).numerator().longValueExact();
        for (int n = 0; n < SIZES; n++) {
            lines[n] = Math.multiplyExact(one, n);
        }
    }

    /** Whether so many people with that income together are poor. */
    boolean isPoor(long income, int number) {
        // Only an income that may be below is brought to the common denominator: others need not fit there.
        return income <= lines[number] / factor && income * factor < lines[number];
    }

    /** Adds so many people with that income together. */
    void add(long income, int number) {
        people += number;
        if (isPoor(income, number)) {
            long gap = lines[number] - income * factor;
            poor += number;
            gaps.add(0, gap);
            squares.addSquare(number, gap);
        }
    }

    /** What they have come to. */
    Poverty count() {
        BigInteger yuan = BigInteger.valueOf(unit).multiply(HUNDRED);
        Quantity sum = Quantity.ZERO;
        for (int n = 1; n < SIZES; n++) {
            sum = sum.plus(Quantity.of(squares.get(n), yuan.pow(2).multiply(BigInteger.valueOf(n))));
        }
        return new Poverty(line, people, poor, Quantity.of(gaps.get(0), yuan), sum);
    }
}
