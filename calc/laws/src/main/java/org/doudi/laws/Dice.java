package org.doudi.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chance. The same source throws the same. */
final class Dice {

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    Dice(long seed) {
        this(new Random(seed));
    }

    /** In so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Both ends included. */
    long between(long least, long most) {
        return least + Math.floorMod(random.nextLong(), most - least + 1);
    }

    long seed() {
        return random.nextLong();
    }

    <T> T of(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    final <T> T any(T... choices) {
        return of(Arrays.asList(choices));
    }

    /** One of a set, whose own order may be another in the next run. */
    <T extends Comparable<? super T>> T among(Set<T> choices) {
        return of(choices.stream().sorted().toList());
    }

    /** Mostly one of the first, if there are any. */
    <T> T mostly(List<? extends T> first, List<? extends T> others) {
        return !first.isEmpty() && chance(65) ? of(first) : of(others);
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
