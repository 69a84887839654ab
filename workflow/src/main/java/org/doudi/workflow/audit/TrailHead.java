package org.doudi.workflow.audit;

import java.util.List;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Where a trail stands: everything that adding to it needs, which is not the entries but the hash of the last and as many
 * roots as the size has binary digits. Immutable: two writers who hold the same head write two different next entries, and the
 * store takes one of them ({@link TrailStore#append}).
 *
 * @param origin which trail
 * @param last the hash of the last entry; of none, that of nothing
 * @param frontier the tree
 */
public record TrailHead(Origin origin, Hash last, Frontier frontier) {

    /** What came of adding an event: its entry, and where the trail stands then. */
    public record Appended(Entry entry, TrailHead head) {}

    /** Before the first entry. */
    public static TrailHead start(Origin origin) {
        return new TrailHead(origin, origin.hashing().empty(), Frontier.EMPTY);
    }

    /**
     * Where a trail stands after entries that are already stored and were verified before; each has to follow the one before.
     *
     * @throws org.doudi.core.problem.ProblemsException at the first that does not
     */
    public TrailHead after(List<Entry> stored) {
        TrailHead head = this;
        Hasher hasher = origin.hashing().hasher();
        for (Entry entry : stored) {
            Problems.require(
                    entry.sequence() == head.size()
                            && entry.previous().equals(head.last)
                            && entry.trail().equals(origin.line()),
                    "entry.place",
                    String.valueOf(head.size()),
                    entry.toString(),
                    Text.of("承接前一条目", "an entry that follows the one before"));
            head = head.with(entry, hasher);
        }
        return head;
    }

    /** Adds an event. */
    public Appended append(Event event) {
        Hasher hasher = origin.hashing().hasher();
        Entry entry = Entry.of(origin, size(), last, event, hasher);
        return new Appended(entry, with(entry, hasher));
    }

    private TrailHead with(Entry entry, Hasher hasher) {
        return new TrailHead(origin, entry.hash(), frontier.with(entry.hash(), hasher));
    }

    /** How many entries there are. */
    public long size() {
        return frontier.size();
    }

    /** The checkpoint to sign and to keep somewhere else. */
    public Checkpoint checkpoint() {
        return Checkpoint.of(origin, size(), frontier.root(origin.hashing()));
    }

    @Override
    public String toString() {
        return "TrailHead[" + origin + " at " + size() + "]";
    }
}
