package org.doudi.workflow.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a host keeps the entries of a trail. Adding is optimistic: whoever adds says how many entries there were when they
 * looked, and if there are others now, nothing is added. So no trail can fork, whoever writes.
 */
public interface TrailStore {

    /** What came of adding. */
    sealed interface Result {
        /** They are stored, durably and all of them; there are so many entries now. */
        record Stored(long size) implements Result {}

        /** Somebody else was first: there are so many entries now, and nothing was added. Read on, decide again, retry. */
        record Stale(long size) implements Result {}
    }

    /**
     * Adds entries: all of them or, if the number of entries is not {@code expectedSize}, none. When it returns, what it says is
     * true also if the machine stops.
     *
     * @throws IOException if it cannot be told what happened; ask {@link #size} before trying again
     */
    Result append(long expectedSize, List<Entry> entries) throws IOException;

    /**
     * How many entries there are.
     *
     * @throws IOException if the store cannot be read
     */
    long size() throws IOException;

    /**
     * Hands out the stored bytes from an entry on, in order.
     *
     * @throws IOException if the store cannot be read
     */
    void read(long from, Consumer<byte[]> reader) throws IOException;
}
