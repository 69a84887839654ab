package org.doudi.examples.benchmarks.ratios;

/**
 * What a figure is to come to.
 *
 * @param aim in which direction
 * @param figure the last that will do
 * @param unit what it counts
 */
record Bound(Aim aim, double figure, String unit) {

    /** In which direction. */
    enum Aim {
        /** That or less. */
        AT_MOST("≤ "),
        /** That or more. */
        AT_LEAST("≥ "),
        /** Told, not aimed at. */
        NONE("");

        private final String sign;

        Aim(String sign) {
            this.sign = sign;
        }
    }

    static Bound atMost(double figure, String unit) {
        return new Bound(Aim.AT_MOST, figure, unit);
    }

    static Bound atLeast(double figure, String unit) {
        return new Bound(Aim.AT_LEAST, figure, unit);
    }

    static Bound none(String unit) {
        return new Bound(Aim.NONE, Double.NaN, unit);
    }

    String words() {
        return aim == Aim.NONE ? unit : aim.sign + Numbers.text(figure) + " " + unit;
    }

    /** Whether a figure will do, in words; none if nothing is aimed at. */
    String verdict(double measured) {
        return switch (aim) {
            case AT_MOST -> measured <= figure ? "met" : "not met";
            case AT_LEAST -> measured >= figure ? "met" : "not met";
            case NONE -> "";
        };
    }
}
