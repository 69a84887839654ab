package org.doudi.core.money;

import org.doudi.core.text.Text;

/**
 * How a result is rounded, once and last: to what unit and which way. National law sets none, so a policy states its own
 * with its basis.
 *
 * @param unit what the result is a whole multiple of
 * @param mode which way
 */
public record Rounding(Unit unit, Mode mode) {

    /** What a rounded amount is a whole multiple of. */
    public enum Unit {
        /** 0.01 yuan (分). */
        FEN(1, Text.of("分", "fen")),
        /** 0.1 yuan (角). */
        JIAO(10, Text.of("角", "jiao")),
        /** 1 yuan (元). */
        YUAN(100, Text.of("元", "yuan"));

        private final int fen;
        private final Text label;

        Unit(int fen, Text label) {
            this.fen = fen;
            this.label = label;
        }

        /** The unit in fen. */
        public int fen() {
            return fen;
        }

        /** The unit's name. */
        public Text label() {
            return label;
        }
    }

    /** Which way to round what lies between two multiples of the unit. */
    public enum Mode {
        /** To the larger amount (进位): nobody gets less than the exact amount. */
        UP(Text.of("进位", "up")),
        /** To the smaller amount (舍去). */
        DOWN(Text.of("舍去", "down")),
        /** To the nearer amount, from the middle to the larger one (四舍五入). */
        HALF_UP(Text.of("四舍五入", "half up"));

        private final Text label;

        Mode(Text label) {
            this.label = label;
        }

        /** The way's name. */
        public Text label() {
            return label;
        }
    }

    /** Rounds up to the unit. */
    public static Rounding upTo(Unit unit) {
        return new Rounding(unit, Mode.UP);
    }

    /** Rounds down to the unit. */
    public static Rounding downTo(Unit unit) {
        return new Rounding(unit, Mode.DOWN);
    }

    /** Rounds half up to the unit. */
    public static Rounding halfUpTo(Unit unit) {
        return new Rounding(unit, Mode.HALF_UP);
    }

    /** For example "rounded up to the yuan" (进位到元). */
    public Text label() {
        return Text.of(
                mode.label().zh() + "到" + unit.label().zh(),
                "rounded " + mode.label().en() + " to the " + unit.label().en());
    }
}
