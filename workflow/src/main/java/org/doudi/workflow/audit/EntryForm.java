package org.doudi.workflow.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * The bytes of an entry, both ends: how they are written, and what stands in them. The keys are known and stand in the order
 * of RFC 8785, so neither end builds an object on the way.
 */
final class EntryForm {

    private static final int POLICY_DIGITS = 64;

    private final byte[] bytes;
    private String actor = "";
    private long at;
    private String command = "";
    private Optional<LocalDate> on = Optional.empty();
    private int payloadFrom;
    private int payloadTo;
    private String policy = "";
    private String previous = "";
    private Optional<Role> role = Optional.empty();
    private long sequence;
    private String trail = "";
    private String type = "";
    private long version;

    private EntryForm(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Writes an entry. None of its texts needs an escape: they are ids, digits of hashes, names of roles and of trails.
     *
     * @throws org.doudi.core.problem.ProblemsException if the payload is so long that nobody would read the entry
     */
    static byte[] write(Origin origin, long sequence, Hash previous, Event event) {
        byte[] before = ascii(new StringBuilder(256)
                .append("{\"actor\":\"")
                .append(event.actor())
                .append("\",\"at\":")
                .append(event.at().toEpochMilli())
                .append(",\"command\":\"")
                .append(event.command())
                .append("\",\"format\":\"" + Entry.FORMAT + "\",\"on\":\"")
                .append(event.on())
                .append("\",\"payload\":"));
        byte[] payload = event.payload().canonical();
        byte[] behind = ascii(new StringBuilder(384)
                .append(",\"policy\":\"")
                .append(event.policy())
                .append("\",\"previous\":\"")
                .append(previous.hex())
                .append("\",\"role\":\"")
                .append(event.role().name())
                .append("\",\"sequence\":")
                .append(sequence)
                .append(",\"trail\":\"")
                .append(origin.line())
                .append("\",\"type\":\"")
                .append(event.type())
                .append("\",\"version\":")
                .append(event.version())
                .append('}'));
        Problems.require(
                payload.length <= Entry.MAX_LENGTH - before.length - behind.length,
                "entry.length",
                "payload",
                payload.length + " bytes",
                Text.of("条目至多 " + Entry.MAX_LENGTH + " 字节", "an entry of at most " + Entry.MAX_LENGTH + " bytes"));
        byte[] all = Arrays.copyOf(before, before.length + payload.length + behind.length);
        System.arraycopy(payload, 0, all, before.length, payload.length);
        System.arraycopy(behind, 0, all, before.length + payload.length, behind.length);
        return all;
    }

    private static byte[] ascii(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
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
        actor = scan.text("{\"actor\":");
        at = scan.whole(",\"at\":");
        command = scan.text(",\"command\":");
        scan.pass(",\"format\":\"" + Entry.FORMAT + "\"");
        on = day(scan.text(",\"on\":"));
        scan.pass(",\"payload\":");
        payloadFrom = scan.at();
        scan.object(Event.MAX_DEPTH);
        payloadTo = scan.at();
        policy = scan.text(",\"policy\":");
        previous = scan.text(",\"previous\":");
        role = role(scan.text(",\"role\":"));
        sequence = scan.whole(",\"sequence\":");
        trail = scan.text(",\"trail\":");
        type = scan.text(",\"type\":");
        version = scan.whole(",\"version\":");
        scan.pass("}");
        return scan.isDone();
    }

    /** What an event asks of its fields. */
    private boolean isInRange() {
        return Ids.isId(actor)
                && Event.isMoment(at)
                && Ids.isId(command)
                && on.isPresent()
                && policy.length() == POLICY_DIGITS
                && Hash.isHex(policy)
                && Hash.isHex(previous)
                && role.isPresent()
                && sequence >= 0
                && Ids.isId(type)
                && version >= 1
                && version <= Event.MAX_VERSION;
    }

    private static Optional<Role> role(String name) {
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Four digits, two, two: that is what a day writes, and quicker than a formatter. */
    private static Optional<LocalDate> day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean exists = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
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

    /** The hash before, in hexadecimal digits. */
    String previous() {
        return previous;
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
                .role(role.orElseThrow())
                .on(on.orElseThrow())
                .at(Instant.ofEpochMilli(at))
                .policy(policy)
                .command(command)
                .payload(payload)
                .build();
    }
}
