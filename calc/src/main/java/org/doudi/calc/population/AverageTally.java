package org.doudi.calc.population;

import java.math.BigInteger;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.core.money.Quantity;

/**
 * Adds up by how much what recipients get is above or below what was promised, without dividing: a household of n people that gets b
 * is b − n·promised above it. Where facts are open it counts with the least and the most that it brings if it is admitted, or with nothing if
 * it may not be.
 */
final class AverageTally {

    private static final int LOW = 0;
    private static final int HIGH = 1;

    private final Simulation.Aimed aim;
    private final long promised;
    private final long denominator;
    private final Sums sums = new Sums(2);
    private boolean isUnlimited;

    AverageTally(Simulation.Aimed aim) {
        this.aim = aim;
        Quantity fen = aim.atLeast().times(Quantity.of(100));
        this.promised = fen.numerator().longValueExact();
        this.denominator = fen.denominator().longValueExact();
    }

    void add(Reading reading, ProgrammeOutputs programme) {
        boolean isAdmitted = reading.isAdmitted(programme);
        long least = reading.lowIfAdmitted(programme) * denominator - promised * reading.most();
        sums.add(LOW, isAdmitted ? least : Math.min(0, least));
        long most = reading.highIfAdmitted(programme);
        isUnlimited |= Reading.isUnlimited(most);
        long limited = Reading.isUnlimited(most) ? reading.lowIfAdmitted(programme) : most;
        long greatest = limited * denominator - promised * reading.fewest();
        sums.add(HIGH, isAdmitted ? greatest : Math.max(0, greatest));
    }

    AverageCount count() {
        return new AverageCount(aim.rule(), aim.title(), aim.atLeast(), new Range(yuan(LOW), yuan(HIGH), isUnlimited));
    }

    private Quantity yuan(int which) {
        return Quantity.of(sums.get(which), BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(100)));
    }
}
