package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class InequalityHistogramTest {

    private static final InequalityHistogram OF_TEN = InequalityHistogram.ofBins(Money.ofYuan(10));

    /**
     * 4 and 8 yuan in the first bin, 28 in the third. Between: 2 × 28 − 1 × 12 = 44, of 3 × 40. Inside the first at most
     * (12 − 2 × 0) × (2 × 10 − 12) ÷ 10 = 9.6. In truth 24 + 20 + 4 = 48.
     */
    @Test
    void twoPeopleInABinMayStandAtItsEnds() {
        InequalityHistogram three =
                OF_TEN.with(Money.ofYuan(4), 1).with(Money.ofYuan(8), 1).with(Money.ofYuan(28), 1);
        assertThat(three.people()).isEqualTo(3);
        assertThat(three.gini()).isEqualTo(Range.of(Quantity.of(44, 120), Quantity.of(536, 1200)));
        Inequality exact = Inequality.ofNobody()
                .with(Money.ofYuan(4), 1)
                .with(Money.ofYuan(8), 1)
                .with(Money.ofYuan(28), 1);
        assertThat(exact.gini()).isEqualTo(Quantity.of(48, 120));
    }

    /**
     * 10 000 bins of 10 yuan end at 100 000. 100 000 and 300 000 lie above: at least as if both had 200 000, 0; at most
     * (400 000 − 200 000) × (600 000 − 400 000) ÷ 200 000 = 200 000 of 2 × 400 000, which is what they have.
     */
    @Test
    void whoIsAboveTheBinsIsBoundedByTheLargestIncome() {
        InequalityHistogram above = OF_TEN.with(Money.ofYuan(100_000), 1).with(Money.ofYuan(300_000), 1);
        assertThat(above.gini()).isEqualTo(Range.of(Quantity.ZERO, Quantity.of(1, 4)));
        assertThat(OF_TEN.with(Money.ofYuan(100_000), 7).gini()).isEqualTo(Range.of(Quantity.ZERO, Quantity.ZERO));
    }

    @Test
    void ofNobodyAndOfNothingThereIsNoInequality() {
        assertThat(OF_TEN.gini()).isEqualTo(Range.of(Quantity.ZERO, Quantity.ZERO));
        assertThat(OF_TEN.mean()).isEqualTo(Quantity.ZERO);
        assertThat(OF_TEN.with(Money.ZERO, 200).gini()).isEqualTo(Range.of(Quantity.ZERO, Quantity.ZERO));
        assertThat(OF_TEN.with(Money.ZERO, 200).people()).isEqualTo(200);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> InequalityHistogram.ofBins(Money.ZERO)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> OF_TEN.with(Money.ofFen(-1), 1)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> OF_TEN.plus(InequalityHistogram.ofBins(Money.ofYuan(1))))
                .isInstanceOf(ProblemsException.class);
    }

    /** 9.2 × 10¹⁸ is where a long ends: 3 × 9 × 10¹⁸ is beyond it, and so is (4 × 10⁹)². */
    @Test
    void sumsGoOnWhereALongEnds() {
        Sums sums = new Sums(2);
        BigInteger nine = BigInteger.TEN.pow(18).multiply(BigInteger.valueOf(9));
        for (int i = 0; i < 3; i++) {
            sums.add(1, nine.longValueExact());
        }
        sums.add(1, -1);
        assertThat(sums.get(1)).isEqualTo(nine.multiply(BigInteger.valueOf(3)).subtract(BigInteger.ONE));
        sums.addSquare(0, 4_000_000_000L);
        sums.addSquare(0, -3);
        assertThat(sums.get(0)).isEqualTo(new BigInteger("16000000000000000009"));
        sums.grow(4);
        sums.add(3, Long.MIN_VALUE);
        sums.add(3, Long.MIN_VALUE);
        assertThat(sums.get(3)).isEqualTo(BigInteger.TWO.pow(64).negate());
    }
}
