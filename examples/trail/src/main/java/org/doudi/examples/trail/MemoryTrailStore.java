package org.doudi.examples.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailStore;

/** A trail that lasts as long as the program: for tests, and the shortest example of a store. Threads may share it. */
public final class MemoryTrailStore implements TrailStore {

    private final List<byte[]> entries = new ArrayList<>();
    private TrailHead head;

    /** An empty trail that begins there. */
    public MemoryTrailStore(TrailHead start) {
        this.head = start;
    }

    @Override
    public synchronized Result append(TrailHead expected, List<Entry> more) {
        if (!expected.origin().equals(head.origin())) {
            throw new IllegalArgumentException(expected.origin() + " is not " + head.origin());
        }
        TrailHead next = expected.after(more);
        if (!expected.equals(head)) {
            return new Result.Stale(entries.size());
        }
        more.forEach(entry -> entries.add(entry.bytes()));
        head = next;
        return new Result.Stored(entries.size());
    }

    @Override
    public synchronized long size() {
        return entries.size();
    }

    @Override
    public void read(long from, Consumer<byte[]> reader) {
        List<byte[]> now;
        synchronized (this) {
            now = List.copyOf(entries.subList(Math.toIntExact(Math.min(from, entries.size())), entries.size()));
        }
        now.forEach(entry -> reader.accept(entry.clone()));
    }
}
