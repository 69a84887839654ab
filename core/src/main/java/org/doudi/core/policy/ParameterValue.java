package org.doudi.core.policy;

import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;

/** The value that a layer binds to a parameter. */
public sealed interface ParameterValue {

    /** Money over a period. */
    record OfAmount(Amount amount) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.AMOUNT;
        }

        @Override
        public boolean isNotNegative() {
            return !amount.money().isNegative();
        }
    }

    /** A sum of money. */
    record OfMoney(Money money) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.MONEY;
        }

        @Override
        public boolean isNotNegative() {
            return !money.isNegative();
        }
    }

    /** A share, rate or multiple. */
    record OfRatio(Ratio ratio) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.RATIO;
        }
    }

    /** A rounding. */
    record OfRounding(Rounding rounding) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.ROUNDING;
        }
    }

    /** An allowance. */
    record OfAllowance(Allowance allowance) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.ALLOWANCE;
        }
    }

    /** An area in hundredths of a square metre, for each person. */
    record OfArea(int hundredths) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.AREA;
        }

        @Override
        public boolean isNotNegative() {
            return hundredths >= 0;
        }
    }

    /** Money over a period. */
    static ParameterValue of(Amount amount) {
        return new OfAmount(amount);
    }

    /** A sum of money. */
    static ParameterValue of(Money money) {
        return new OfMoney(money);
    }

    /** A share, rate or multiple. */
    static ParameterValue of(Ratio ratio) {
        return new OfRatio(ratio);
    }

    /** A rounding. */
    static ParameterValue of(Rounding rounding) {
        return new OfRounding(rounding);
    }

    /** An allowance. */
    static ParameterValue of(Allowance allowance) {
        return new OfAllowance(allowance);
    }

    /** An area of whole square metres, for each person. */
    static ParameterValue squareMetres(int squareMetres) {
        return new OfArea(Math.multiplyExact(squareMetres, 100));
    }

    /** The type of parameter that this value fits. */
    ParameterType type();

    /** Whether it is zero or more; roundings, ratios and allowances cannot be anything else. */
    default boolean isNotNegative() {
        return true;
    }
}
