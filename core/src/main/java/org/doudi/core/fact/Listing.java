package org.doudi.core.fact;

import java.util.Arrays;
import java.util.List;

/**
 * Things of one kind, and whether somebody confirmed that there are no others. An empty list that nobody confirmed is an
 * unknown, not a nothing.
 *
 * @param <T> the kind of thing
 * @param items what is known, in the order in which it was told; the order never matters for a result
 * @param complete whether it was confirmed that there are no others
 */
public record Listing<T>(List<T> items, boolean complete) {

    /** Takes a copy. */
    public Listing {
        items = List.copyOf(items);
    }

    /** These, and it was confirmed that there are no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied by the constructor
    public static <T> Listing<T> complete(T... items) {
        return new Listing<>(Arrays.asList(items), true);
    }

    /** These, and it was confirmed that there are no others. */
    public static <T> Listing<T> complete(List<T> items) {
        return new Listing<>(items, true);
    }

    /** It was confirmed that there are none. */
    public static <T> Listing<T> none() {
        return new Listing<>(List.of(), true);
    }

    /** These, and perhaps others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied by the constructor
    public static <T> Listing<T> partial(T... items) {
        return new Listing<>(Arrays.asList(items), false);
    }

    /** These, and perhaps others. */
    public static <T> Listing<T> partial(List<T> items) {
        return new Listing<>(items, false);
    }

    /** Nothing is known. */
    public static <T> Listing<T> unknown() {
        return new Listing<>(List.of(), false);
    }

    /** The same items, but it was not confirmed that there are no others. */
    public Listing<T> asPartial() {
        return new Listing<>(items, false);
    }

    /** How many are known and whether that is all; never what they are. */
    @Override
    public String toString() {
        return items.size() + (complete ? " in all" : " known, perhaps more");
    }
}
