package org.doudi.workflow.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a host keeps the entries of a trail. Adding is optimistic: whoever adds says where the trail stood when they looked,
 * and if it stands elsewhere now, nothing is added. So no trail can fork, whoever writes.
 */
public interface TrailStore {

    /** What came of adding. */
    sealed interface Result {
        /** They are stored, durably and all of them; there are so many entries now. */
        record Stored(long size) implements Result {}

        /**
         * Somebody else was first, or the head was never this trail's: there are so many entries now, and nothing was added.
         * Read on, decide again, retry.
         */
        record Stale(long size) implements Result {}
    }

    /**
     * Adds entries: all of them or, if the trail does not stand where {@code expected} says (in size and in the hash of the
     * last entry), none. When it returns, what it says is true also if the machine stops.
     *
     * @param expected where the trail stood when the entries were made
     * @param entries what {@link TrailHead#append} made of it, one following another
     * @throws org.doudi.core.problem.ProblemsException if the entries do not follow that head
     * @throws IOException if it cannot be told what happened; read before trying again
     */
    Result append(TrailHead expected, List<Entry> entries) throws IOException;

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
