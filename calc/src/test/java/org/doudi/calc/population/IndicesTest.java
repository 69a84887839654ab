package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;

/** Ten incomes by a line of 2 000, with published indices: Gini 0.4620911, FGT1 0.0998, FGT2 0.06042625. */
class IndicesTest {

    private static final List<Integer> INCOMES = List.of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);

    private static String decimal(Quantity quantity, int places) {
        return new BigDecimal(quantity.numerator())
                .divide(new BigDecimal(quantity.denominator()), places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static Poverty poverty() {
        Poverty poverty = Poverty.below(Money.ofYuan(2000));
        for (int income : INCOMES) {
            poverty = poverty.with(Money.ofYuan(income), 1);
        }
        return poverty;
    }

    private static Inequality inequality() {
        Inequality inequality = Inequality.ofNobody();
        for (int income : INCOMES) {
            inequality = inequality.with(Money.ofYuan(income), 1);
        }
        return inequality;
    }

    /** Two of ten; 1459 and 537 below: 1996 ÷ 20 000; their squares 2 128 681 and 288 369: 2 417 050 ÷ 40 000 000. */
    @Test
    void theMeasuresOfFosterGreerAndThorbeckeAreThosePublished() {
        assertThat(poverty().headcount()).isEqualTo(Quantity.of(2, 10));
        assertThat(poverty().gap()).isEqualTo(Quantity.of(1996, 20_000));
        assertThat(decimal(poverty().gap(), 4)).isEqualTo("0.0998");
        assertThat(poverty().severity()).isEqualTo(Quantity.of(2_417_050, 40_000_000));
        assertThat(decimal(poverty().severity(), 8)).isEqualTo("0.06042625");
        assertThat(poverty().shortfall()).isEqualTo(Quantity.of(1996));
    }

    @Test
    void theGiniCoefficientIsThatPublished() {
        assertThat(decimal(inequality().gini(), 7)).isEqualTo("0.4620911");
    }

    @Test
    void whoHasTheLineIsNotPoorAndAFenLessIs() {
        Poverty none = Poverty.below(Money.of("300.00"));

        assertThat(none.with(Money.of("300.00"), 5).poor()).isZero();
        assertThat(none.with(Money.of("299.99"), 5).poor()).isEqualTo(5);
        assertThat(none.with(Money.of("300.01"), 5).gap()).isEqualTo(Quantity.ZERO);
        assertThat(none.headcount()).isEqualTo(Quantity.ZERO);
    }

    /** Of two people one has everything: half of the mean difference is half of everything, over the mean. */
    @Test
    void equalIncomesAreNoInequalityAndOneWhoHasAllIsTheMost() {
        Inequality equal = Inequality.ofNobody().with(Money.ofYuan(700), 40);
        Inequality one = Inequality.ofNobody().with(Money.ZERO, 1).with(Money.ofYuan(700), 1);

        assertThat(equal.gini()).isEqualTo(Quantity.ZERO);
        assertThat(one.gini()).isEqualTo(Quantity.of(1, 2));
        assertThat(Inequality.ofNobody().gini()).isEqualTo(Quantity.ZERO);
        assertThat(Inequality.ofNobody().with(Money.ZERO, 3).gini()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Poverty.below(Money.ZERO)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> poverty().with(Money.ZERO, -1)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> poverty().plus(Poverty.below(Money.ofYuan(1)))).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> Inequality.ofNobody().with(Money.ofFen(-1), -1))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems().list()).hasSize(2));
    }
}
