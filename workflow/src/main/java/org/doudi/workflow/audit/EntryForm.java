package org.doudi.workflow.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;

/**
 * The bytes of an entry, both ends: how they are written, and what stands in them. The keys are known and stand in the order
 * of RFC 8785, so neither end builds an object on the way.
 */
final class EntryForm {

    private static final int POLICY_DIGITS = 64;

    private static final Literal ACTOR = Literal.of("{\"actor\":");
    private static final Literal AT = Literal.of(",\"at\":");
    private static final Literal COMMAND = Literal.of(",\"command\":");
    private static final Literal FORMAT = Literal.of(",\"format\":\"" + Entry.FORMAT + "\"");
    private static final Literal ON = Literal.of(",\"on\":");
    private static final Literal PAYLOAD = Literal.of(",\"payload\":");
    private static final Literal POLICY = Literal.of(",\"policy\":");
    private static final Literal PREVIOUS = Literal.of(",\"previous\":");
    private static final Literal ROLE = Literal.of(",\"role\":");
    private static final Literal SEQUENCE = Literal.of(",\"sequence\":");
    private static final Literal TRAIL = Literal.of(",\"trail\":");
    private static final Literal TYPE = Literal.of(",\"type\":");
    private static final Literal VERSION = Literal.of(",\"version\":");
    private static final Literal END = Literal.of("}");

    private static final List<Literal> KEYS = List.of(
            ACTOR, AT, COMMAND, FORMAT, ON, PAYLOAD, POLICY, PREVIOUS, ROLE, SEQUENCE, TRAIL, TYPE, VERSION, END);

    /** How many texts stand in quotation marks. */
    private static final int TEXTS = 8;

    private static final List<Literal> ROLES =
            Arrays.stream(Role.values()).map(role -> Literal.of(role.name())).toList();

    private final byte[] bytes;
    private final Span actor;
    private final long at;
    private final Span command;
    private final Span on;
    private final int payloadFrom;
    private final int payloadTo;
    private final Span policy;
    private final Span previous;
    private final Span role;
    private final long sequence;
    private final Span trail;
    private final Span type;
    private final long version;
    private final boolean scanned;

    /** Goes over the bytes: the order of keys is that of what is done here. */
    private EntryForm(byte[] bytes) {
        this.bytes = bytes;
        CanonicalScan scan = new CanonicalScan(bytes);
        actor = scan.text(ACTOR);
        at = scan.whole(AT);
        command = scan.text(COMMAND);
        scan.pass(FORMAT);
        on = scan.text(ON);
        scan.pass(PAYLOAD);
        payloadFrom = scan.at();
        scan.object(Event.MAX_DEPTH);
        payloadTo = scan.at();
        policy = scan.text(POLICY);
        previous = scan.text(PREVIOUS);
        role = scan.text(ROLE);
        sequence = scan.whole(SEQUENCE);
        trail = scan.text(TRAIL);
        type = scan.text(TYPE);
        version = scan.whole(VERSION);
        scan.pass(END);
        scanned = scan.isDone();
    }

    /** Writes an entry. None of its texts needs an escape: they are ids, digits of hashes, names of roles and of trails. */
    static byte[] write(Origin origin, long sequence, Hash previous, Event event) {
        byte[] payload = event.payload().canonical();
        String at = Long.toString(event.at().toEpochMilli());
        String on = event.on().toString();
        String hash = previous.hex();
        String role = event.role().name();
        String number = Long.toString(sequence);
        String trail = origin.line();
        String version = Integer.toString(event.version());
        int length = payload.length + 2 * TEXTS;
        for (Literal key : KEYS) {
            length += key.length();
        }
        for (String text : List.of(
                event.actor(),
                at,
                event.command(),
                on,
                event.policy(),
                hash,
                role,
                number,
                trail,
                event.type(),
                version)) {
            length += text.length();
        }
        return new Ascii(length)
                .put(ACTOR)
                .quoted(event.actor())
                .put(AT)
                .put(at)
                .put(COMMAND)
                .quoted(event.command())
                .put(FORMAT)
                .put(ON)
                .quoted(on)
                .put(PAYLOAD)
                .put(payload)
                .put(POLICY)
                .quoted(event.policy())
                .put(PREVIOUS)
                .quoted(hash)
                .put(ROLE)
                .quoted(role)
                .put(SEQUENCE)
                .put(number)
                .put(TRAIL)
                .quoted(trail)
                .put(TYPE)
                .quoted(event.type())
                .put(VERSION)
                .put(version)
                .put(END)
                .written();
    }

    /** Reads an entry; nothing if these bytes could not have been written so. They are looked at, not copied. */
    static Optional<EntryForm> read(byte[] entry) {
        if (entry.length > Entry.MAX_LENGTH) {
            return Optional.empty();
        }
        EntryForm form = new EntryForm(entry);
        return form.scanned && form.isInRange() ? Optional.of(form) : Optional.empty();
    }

    /** What an event asks of its fields. */
    private boolean isInRange() {
        return Ids.isId(actor)
                && Event.isMoment(at)
                && Ids.isId(command)
                && isDay(on)
                && policy.length() == POLICY_DIGITS
                && policy.isHex()
                && isRole(role)
                && sequence >= 0
                && Ids.isId(type)
                && version >= 1
                && version <= Event.MAX_VERSION;
    }

    private static boolean isRole(Span name) {
        for (Literal role : ROLES) {
            if (name.is(role)) {
                return true;
            }
        }
        return false;
    }

    /** Four digits, two, two, and a day that there is: that is what a day writes. */
    private static boolean isDay(Span text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int year = text.digits(0, 4);
        int month = text.digits(5, 7);
        int day = text.digits(8, 10);
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** The number that it gives itself. */
    long sequence() {
        return sequence;
    }

    /** Whether it names that hash as the one before. */
    boolean follows(byte[] last) {
        return previous.isHexOf(last);
    }

    /** The hash that it names as the one before; nothing if that is none. Not looked at before: who follows asks the other way. */
    Optional<Hash> previous() {
        return Hash.parse(previous.toString()).toJavaOptional();
    }

    /** Whether that is the line of its trail's origin. */
    boolean isOf(Literal line) {
        return trail.is(line);
    }

    /** What happened. */
    Event event() {
        JsonValue payload = JsonValue.parse(Arrays.copyOfRange(bytes, payloadFrom, payloadTo))
                .getOrElseThrow(Problems::toException);
        return Event.builder(type.toString())
                .version(Math.toIntExact(version))
                .actor(actor.toString())
                .role(Role.valueOf(role.toString()))
                .on(LocalDate.parse(on))
                .at(Instant.ofEpochMilli(at))
                .policy(policy.toString())
                .command(command.toString())
                .payload(payload)
                .build();
    }
}
