package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.core.household.Role;
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

    private static final Set<String> KEYS = Set.of(
            "actor",
            "at",
            "command",
            "format",
            "on",
            "payload",
            "policy",
            "previous",
            "role",
            "sequence",
            "trail",
            "type",
            "version");

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
    static Entry of(Origin origin, long sequence, Hash previous, Event event) {
        Map<String, JsonValue> fields = new TreeMap<>();
        fields.put("format", JsonValue.of(FORMAT));
        fields.put("trail", JsonValue.of(origin.line()));
        fields.put("sequence", JsonValue.of(sequence));
        fields.put("previous", JsonValue.of(previous.hex()));
        fields.put("type", JsonValue.of(event.type()));
        fields.put("version", JsonValue.of(event.version()));
        fields.put("actor", JsonValue.of(event.actor()));
        fields.put("role", JsonValue.of(event.role().name()));
        fields.put("on", JsonValue.of(event.on().toString()));
        fields.put("at", JsonValue.of(event.at().toEpochMilli()));
        fields.put("policy", JsonValue.of(event.policy()));
        fields.put("command", JsonValue.of(event.command()));
        fields.put("payload", event.payload());
        byte[] bytes = JsonValue.object(fields).canonical();
        return new Entry(
                bytes,
                sequence,
                previous,
                origin.line(),
                event,
                origin.hashing().leaf(bytes));
    }

    /**
     * Reads stored bytes. Only what could have been written so is an entry: canonical, with every field and no other. Whether
     * it belongs to a trail at that place is for a verifier to say.
     */
    public static Either<Problems, Entry> parse(byte[] stored, Hashing hashing) {
        return JsonValue.parse(stored).flatMap(json -> {
            if (!Arrays.equals(json.canonical(), stored)) {
                return refused("entry.canonical", Text.of("规范形式的 JSON", "JSON in its canonical form"));
            }
            boolean shaped = json instanceof JsonValue.Fields fields
                    && fields.of().keySet().equals(KEYS)
                    && json.text("format").equals(Optional.of(FORMAT));
            return shaped
                    ? read(json, stored, hashing)
                    : refused("entry.form", Text.of("格式 " + FORMAT + " 的全部字段", "all the fields of " + FORMAT));
        });
    }

    private static Either<Problems, Entry> read(JsonValue json, byte[] stored, Hashing hashing) {
        Optional<Hash> previous =
                json.text("previous").flatMap(hex -> Hash.parse(hex).toJavaOptional());
        Optional<Long> sequence = json.whole("sequence").filter(number -> number >= 0);
        Optional<String> trail = json.text("trail");
        Either<Problems, Event> event = event(json);
        if (event.isLeft()) {
            return Either.left(event.getLeft());
        }
        if (previous.isEmpty() || sequence.isEmpty() || trail.isEmpty()) {
            return refused("entry.place", Text.of("来源、序号与前一散列", "trail, number and the hash before"));
        }
        return Either.right(new Entry(
                stored.clone(), sequence.get(), previous.get(), trail.get(), event.get(), hashing.leaf(stored)));
    }

    private static Either<Problems, Event> event(JsonValue json) {
        Optional<Role> role = json.text("role").flatMap(Entry::role);
        Optional<LocalDate> on = json.text("on").flatMap(Entry::day);
        Optional<Long> version = json.whole("version").filter(number -> number >= 1 && number <= Event.MAX_VERSION);
        boolean complete = role.isPresent()
                && on.isPresent()
                && version.isPresent()
                && json.whole("at").isPresent()
                && json.text("type").isPresent()
                && json.text("actor").isPresent()
                && json.text("policy").isPresent()
                && json.text("command").isPresent();
        if (!complete) {
            return refused("entry.event", Text.of("各字段类型正确的事件", "an event whose fields are of their types"));
        }
        return Problems.attempt(() -> Event.builder(json.text("type").orElseThrow())
                .version(Math.toIntExact(version.get()))
                .actor(json.text("actor").orElseThrow())
                .role(role.get())
                .on(on.get())
                .at(Instant.ofEpochMilli(json.whole("at").orElseThrow()))
                .policy(json.text("policy").orElseThrow())
                .command(json.text("command").orElseThrow())
                .payload(json.field("payload").orElseThrow())
                .build());
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.toString().equals(text) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Either<Problems, T> refused(String code, Text expected) {
        return Either.left(Problems.of(code, "", "", expected));
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
