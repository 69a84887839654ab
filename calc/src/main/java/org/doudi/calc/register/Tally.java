package org.doudi.calc.register;

import java.util.Arrays;
import java.util.List;

/** Numbers of one unit and one register. Those of parts add up to those of the whole, in any order. */
public final class Tally {

    private static final List<Count> COUNTS = List.of(Count.values());

    /** Nothing yet. */
    public static final Tally NONE = new Tally(new long[COUNTS.size()]);

    private final long[] numbers;

    private Tally(long[] numbers) {
        this.numbers = numbers;
    }

    /** As many of each as stand there, in the order of {@link Count}. */
    static Tally of(long... numbers) {
        return new Tally(Arrays.copyOf(numbers, COUNTS.size()));
    }

    /** How many there are. */
    public long of(Count count) {
        return numbers[count.ordinal()];
    }

    /** Both together. */
    public Tally plus(Tally more) {
        long[] sum = numbers.clone();
        Arrays.setAll(sum, i -> Math.addExact(sum[i], more.numbers[i]));
        return new Tally(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && Arrays.equals(numbers, tally.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** As {@code IN_BOTH=3, …}, without what there is none of. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Tally[");
        for (Count count : COUNTS) {
            if (of(count) != 0) {
                text.append(text.length() == "Tally[".length() ? "" : ", ")
                        .append(count)
                        .append('=')
                        .append(of(count));
            }
        }
        return text.append(']').toString();
    }
}
