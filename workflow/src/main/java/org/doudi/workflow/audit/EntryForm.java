package org.doudi.workflow.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** How many bytes an entry has beside its payload and its texts: keys, quotation marks and three numbers. */
    private static final int REST = 256;

    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::name, Function.identity()));

    private final byte[] bytes;
    private String actor = "";
    private long at;
    private String command = "";
    private String on = "";
    private int payloadFrom;
    private int payloadTo;
    private int policyFrom;
    private int policyTo;
    private int previousFrom;
    private int previousTo;
    private String role = "";
    private long sequence;
    private String trail = "";
    private String type = "";
    private long version;

    private EntryForm(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Writes an entry. None of its texts needs an escape: they are ids, digits of hashes, names of roles and of trails. */
    static byte[] write(Origin origin, long sequence, Hash previous, Event event) {
        byte[] payload = event.payload().canonical();
        String hash = previous.hex();
        String trail = origin.line();
        int texts = event.actor().length()
                + event.command().length()
                + event.type().length()
                + event.policy().length()
                + hash.length()
                + trail.length();
        Ascii entry = new Ascii(REST + payload.length + texts);
        return entry.put(ACTOR)
                .quoted(event.actor())
                .put(AT)
                .number(event.at().toEpochMilli())
                .put(COMMAND)
                .quoted(event.command())
                .put(FORMAT)
                .put(ON)
                .quoted(event.on().toString())
                .put(PAYLOAD)
                .put(payload)
                .put(POLICY)
                .quoted(event.policy())
                .put(PREVIOUS)
                .quoted(hash)
                .put(ROLE)
                .quoted(event.role().name())
                .put(SEQUENCE)
                .number(sequence)
                .put(TRAIL)
                .quoted(trail)
                .put(TYPE)
                .quoted(event.type())
                .put(VERSION)
                .number(event.version())
                .put(END)
                .written();
    }

    /** Reads an entry; nothing if these bytes could not have been written so. The bytes are kept, not copied. */
    static Optional<EntryForm> read(byte[] bytes) {
        EntryForm form = new EntryForm(bytes);
        return bytes.length <= Entry.MAX_LENGTH && form.scan() && form.isInRange()
                ? Optional.of(form)
                : Optional.empty();
    }

    private boolean scan() {
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
        policyFrom = scan.skipText(POLICY);
        policyTo = scan.at() - 1;
        previousFrom = scan.skipText(PREVIOUS);
        previousTo = scan.at() - 1;
        role = scan.text(ROLE);
        sequence = scan.whole(SEQUENCE);
        trail = scan.text(TRAIL);
        type = scan.text(TYPE);
        version = scan.whole(VERSION);
        scan.pass(END);
        return scan.isDone();
    }

    /** What an event asks of its fields. */
    private boolean isInRange() {
        return Ids.isId(actor)
                && Event.isMoment(at)
                && Ids.isId(command)
                && isDay(on)
                && policyTo - policyFrom == POLICY_DIGITS
                && Hash.isHex(bytes, policyFrom, policyTo)
                && ROLES.containsKey(role)
                && sequence >= 0
                && Ids.isId(type)
                && version >= 1
                && version <= Event.MAX_VERSION;
    }

    /** Four digits, two, two, and a day that there is: that is what a day writes. */
    private static boolean isDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** The number that it gives itself. */
    long sequence() {
        return sequence;
    }

    /** Whether it names that hash as the one before. */
    boolean follows(Hash last) {
        return last.isWritten(bytes, previousFrom, previousTo);
    }

    /** The hash that it names as the one before; nothing if that is none. Not looked at before: who follows asks the other way. */
    Optional<Hash> previous() {
        return Hash.parse(ascii(previousFrom, previousTo)).toJavaOptional();
    }

    /** The line of the trail's origin. */
    String trail() {
        return trail;
    }

    /** What happened. */
    Event event() {
        JsonValue payload = JsonValue.parse(Arrays.copyOfRange(bytes, payloadFrom, payloadTo))
                .getOrElseThrow(Problems::toException);
        return Event.builder(type)
                .version(Math.toIntExact(version))
                .actor(actor)
                .role(Role.valueOf(role))
                .on(LocalDate.parse(on))
                .at(Instant.ofEpochMilli(at))
                .policy(ascii(policyFrom, policyTo))
                .command(command)
                .payload(payload)
                .build();
    }

    private String ascii(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
