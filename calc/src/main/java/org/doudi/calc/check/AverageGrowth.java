package org.doudi.calc.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.doudi.core.money.Quantity;

/** Growth by a rate a year, exactly: powers of fractions, and roots found by trying whole numbers. */
final class AverageGrowth {

    /** Hundredths of a per cent. */
    private static final BigInteger PARTS = BigInteger.valueOf(10_000);

    private AverageGrowth() {}

    /** What one becomes over so many years at the rate; a loss of more than all leaves nothing. */
    static Quantity power(Quantity rate, int years) {
        Quantity factor = Quantity.of(1).plus(rate).max(Quantity.ZERO);
        return Quantity.of(factor.numerator().pow(years), factor.denominator().pow(years));
    }

    /**
     * The average growth a year in per cent, rounded half up to two decimals: (to / from)^(1 / years) − 1.
     *
     * <p>The growth factor in hundredths of a per cent is the largest whole number k whose lower edge, k less a half, is not
     * above the root: (2k − 1)^years × from is at most (2 × 10000)^years × to. Found by halving.
     *
     * @throws ArithmeticException if {@code from} is zero
     */
    static String percent(Quantity from, Quantity to, int years) {
        Quantity ratio = to.dividedBy(from);
        BigInteger most = ratio.numerator().multiply(PARTS.shiftLeft(1).pow(years));
        BigInteger low = BigInteger.ZERO;
        // No factor is larger than the whole ratio or one, whichever is more.
        BigInteger high = ratio.max(Quantity.of(1))
                .numerator()
                .add(BigInteger.ONE)
                .multiply(PARTS)
                .add(BigInteger.ONE);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            BigInteger edge = middle.shiftLeft(1).subtract(BigInteger.ONE);
            if (edge.pow(years).multiply(ratio.denominator()).compareTo(most) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new BigDecimal(low.subtract(PARTS), 2).toPlainString();
    }
}
