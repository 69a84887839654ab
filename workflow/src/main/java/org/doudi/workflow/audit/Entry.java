package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.Arrays;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * An event in its place (条目): canonical JSON, its bytes exactly as they are hashed and stored. It names the trail, its own
 * number and the hash of the entry before.
 */
public final class Entry {

    /** The format of an entry: envelope and canonical form. Types of events have versions of their own. */
    public static final String FORMAT = "doudi/entry/1";

    /** The most bytes of an entry. */
    public static final int MAX_LENGTH = JsonValue.MAX_LENGTH;

    private final byte[] bytes;
    private final long sequence;
    private final Hash previous;
    private final String trail;
    private final Event event;
    private final Hash hash;

    private Entry(byte[] bytes, long sequence, Hash previous, String trail, Event event, Hash hash) {
        this.bytes = bytes;
        this.sequence = sequence;
        this.previous = previous;
        this.trail = trail;
        this.event = event;
        this.hash = hash;
    }

    /** Puts an event in its place. */
    static Entry of(Origin origin, long sequence, Hash previous, Event event, Hasher hasher) {
        byte[] bytes = EntryForm.write(origin, sequence, previous, event);
        return new Entry(bytes, sequence, previous, origin.line(), event, hasher.leaf(bytes));
    }

    /**
     * Reads stored bytes of a trail. Only what could have been written so is an entry: canonical, with every field and no
     * other, and the trail's own name. Whether it belongs in that place is for a verifier to say.
     */
    public static Either<Problems, Entry> parse(byte[] stored, Origin origin) {
        byte[] bytes = stored.clone();
        Literal line = Literal.of(origin.line());
        return EntryForm.read(bytes)
                .filter(form -> form.isOf(line))
                .flatMap(form -> form.previous().map(previous -> of(bytes, form, previous, origin)))
                .<Either<Problems, Entry>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.of(
                        "entry.form",
                        "",
                        stored.length + " bytes",
                        Text.of(
                                "轨迹 " + origin + " 的条目，规范形式的 " + FORMAT,
                                "an entry of the trail " + origin + ", " + FORMAT + " in its canonical form"))));
    }

    private static Entry of(byte[] bytes, EntryForm form, Hash previous, Origin origin) {
        return new Entry(
                bytes,
                form.sequence(),
                previous,
                origin.line(),
                form.event(),
                origin.hashing().leaf(bytes));
    }

    /** The bytes as they are stored and hashed: a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its number in the trail, from 0. */
    public long sequence() {
        return sequence;
    }

    /** The hash of the entry before; of the first, that of nothing. */
    public Hash previous() {
        return previous;
    }

    /** The line of the trail's origin. */
    public String trail() {
        return trail;
    }

    /** What happened, exactly as it was written: of the version it was written in. */
    public Event event() {
        return event;
    }

    /** The leaf hash of its bytes: what the next entry names, and the leaf in the tree. */
    public Hash hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && Arrays.equals(bytes, entry.bytes);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    /** Number and type. */
    @Override
    public String toString() {
        return "Entry[" + sequence + " " + event.type() + "]";
    }
}
