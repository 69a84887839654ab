package org.doudi.examples.benchmarks;

import java.time.LocalDate;

/** The figures of the small policy of {@link Policies}, for those who write it by hand. Money is counted in twelfths of a fen. */
public final class SmallFigures {

    /** A fen. */
    public static final long FEN = 12;
    /** The line for each member and month. */
    public static final long LINE = 41_000 * FEN;
    /** What is deducted for a major illness at most, a month. */
    public static final long SPENDING_CAP = 30_000 * FEN;
    /** The limit of financial assets for each member, in fen. */
    public static final long ASSET_LIMIT_FEN = 500_000;
    /** The supplement for a severe disability, in fen a month. */
    public static final long SEVERE_FEN = 10_000;
    /** The supplement from seventy, in fen a month. */
    public static final long AGED_FEN = 8_000;
    /** The supplement for whoever is at school, in fen a month. */
    public static final long PUPIL_FEN = 6_000;
    /** Whoever is born by this day is seventy on the day of determination. */
    public static final LocalDate BORN_BY_FOR_70 = LocalDate.of(1948, 6, 1);

    private SmallFigures() {}
}
