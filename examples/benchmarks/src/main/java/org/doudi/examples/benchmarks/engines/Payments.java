package org.doudi.examples.benchmarks.engines;

import java.util.Arrays;
import org.doudi.examples.benchmarks.Workload;

/** What the rules call when they fire: what every household is to get. */
public final class Payments {

    private final int first;
    private final long[] gaps;
    private final long[] supplements;

    /** Of so many households, numbered on from the first. */
    Payments(int first, int households) {
        this.first = first;
        gaps = new long[households];
        supplements = new long[households];
        Arrays.fill(gaps, Workload.NOTHING);
    }

    /** The household is entitled to this, in fen a month. */
    public void gap(Home home, long fen) {
        gaps[home.getNumber() - first] = fen;
    }

    /** A member brings this, in fen a month, if the household is entitled. */
    public void supplement(Home home, long fen) {
        supplements[home.getNumber() - first] += fen;
    }

    /** What each gets a month, in fen, or {@link Workload#NOTHING}. */
    long[] monthly() {
        long[] monthly = new long[gaps.length];
        for (int i = 0; i < monthly.length; i++) {
            monthly[i] = gaps[i] == Workload.NOTHING ? Workload.NOTHING : gaps[i] + supplements[i];
        }
        return monthly;
    }
}
