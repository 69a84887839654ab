package org.doudi.calc.register;

import java.util.Arrays;

/**
 * Where each number stands in a register: open addressing over the packed numbers themselves, the further places of a number
 * that stands there more than once as a chain in ascending order. At most sixteen bytes for each place.
 */
final class NumberTable {

    /** No place. */
    static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] numbers;
    private final int[] slots;
    private final int[] next;
    private final int shift;

    NumberTable(long[] numbers) {
        this.numbers = numbers;
        int capacity = Math.max(2, Integer.highestOneBit(Math.max(1, numbers.length - 1)) << 1);
        // At most two thirds full.
        if (capacity < numbers.length + numbers.length / 2) {
            capacity <<= 1;
        }
        this.slots = new int[capacity];
        this.next = new int[numbers.length];
        this.shift = Long.numberOfLeadingZeros(capacity - 1L);
        Arrays.fill(slots, NONE);
        for (int place = numbers.length - 1; place >= 0; place--) {
            int slot = slotOf(numbers[place]);
            next[place] = slots[slot];
            slots[slot] = place;
        }
    }

    /** The slot of a number, or the empty one where it would stand. */
    private int slotOf(long number) {
        int slot = (int) ((number * SPREAD) >>> shift);
        while (slots[slot] != NONE && numbers[slots[slot]] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The first place of a number. */
    int first(long number) {
        return slots[slotOf(number)];
    }

    /** The next place of the number that stands at a place. */
    int next(int place) {
        return next[place];
    }

    /** Whether a number stands at one place exactly. */
    boolean isOnce(long number) {
        int place = first(number);
        return place != NONE && next[place] == NONE;
    }
}
