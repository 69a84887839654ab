package org.doudi.core.policy;

import java.util.Optional;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** The value that a layer binds to a parameter. */
public sealed interface ParameterValue {

    /** Money over a period. */
    record OfAmount(Amount amount) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.AMOUNT;
        }

        @Override
        public Optional<Quantity> magnitude() {
            return Optional.of(amount.perMonth());
        }
    }

    /** A sum of money. */
    record OfMoney(Money money) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.MONEY;
        }

        @Override
        public Optional<Quantity> magnitude() {
            return Optional.of(money.toQuantity());
        }
    }

    /** A share, rate or multiple. */
    record OfRatio(Ratio ratio) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.RATIO;
        }

        @Override
        public Optional<Quantity> magnitude() {
            return Optional.of(ratio.toQuantity());
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
        public Optional<Quantity> magnitude() {
            return Optional.of(Quantity.of(hundredths));
        }
    }

    /** A number of calendar days, 0 to {@value #MAX_DAYS}. */
    record OfDays(int days) implements ParameterValue {
        /** The most days. */
        public static final int MAX_DAYS = 36_600;

        /** Refuses days below none and centuries of them. */
        public OfDays {
            Problems.require(
                    days >= 0 && days <= MAX_DAYS,
                    "days.bound",
                    "",
                    String.valueOf(days),
                    Text.of("0 至 " + MAX_DAYS + " 天", "0 to " + MAX_DAYS + " days"));
        }

        @Override
        public ParameterType type() {
            return ParameterType.DAYS;
        }

        @Override
        public Optional<Quantity> magnitude() {
            return Optional.of(Quantity.of(days));
        }
    }

    /** A number of months, 0 to {@value #MAX_MONTHS}. */
    record OfMonths(int months) implements ParameterValue {
        /** The most months. */
        public static final int MAX_MONTHS = 1_200;

        /** Refuses months below none and more than a century of them. */
        public OfMonths {
            Problems.require(
                    months >= 0 && months <= MAX_MONTHS,
                    "months.bound",
                    "",
                    String.valueOf(months),
                    Text.of("0 至 " + MAX_MONTHS + " 个月", "0 to " + MAX_MONTHS + " months"));
        }

        @Override
        public ParameterType type() {
            return ParameterType.MONTHS;
        }

        @Override
        public Optional<Quantity> magnitude() {
            return Optional.of(Quantity.of(months));
        }
    }

    /** On or off. */
    record OfSwitch(boolean on) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.SWITCH;
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

    /** A number of calendar days. */
    static ParameterValue days(int days) {
        return new OfDays(days);
    }

    /** A number of months. */
    static ParameterValue months(int months) {
        return new OfMonths(months);
    }

    /** On or off. */
    static ParameterValue on(boolean on) {
        return new OfSwitch(on);
    }

    /** The value in words: with its unit, and of money how many decimals it has. */
    default Text describe() {
        return ParameterWords.of(this);
    }

    /** The type of parameter that this value fits. */
    ParameterType type();

    /** The quantity by which values of one type are compared; nothing if they have no order. */
    default Optional<Quantity> magnitude() {
        return Optional.empty();
    }

    /** Whether it is more than another value; of values that cannot be compared, no. */
    default boolean isAbove(ParameterValue other) {
        Optional<Quantity> one = magnitude();
        Optional<Quantity> than = other.magnitude();
        return type() == other.type()
                && one.isPresent()
                && than.isPresent()
                && one.get().compareTo(than.get()) > 0;
    }

    /** Whether it is zero or more; what has no magnitude cannot be anything else. */
    default boolean isNotNegative() {
        return magnitude().filter(quantity -> quantity.signum() < 0).isEmpty();
    }
}
