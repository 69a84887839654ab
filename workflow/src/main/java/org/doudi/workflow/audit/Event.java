package org.doudi.workflow.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * Something that happened (事件), before it has a place in a trail. What it says is in a payload that can be read for ever:
 * codes, dates, findings and commitments, never a name, a number or an illness.
 *
 * @param type what happened, a word in the past tense such as {@code Applied}
 * @param version the version of that type's payload, from 1
 * @param actor the host's name for whoever did it; never a personal one
 * @param role in which role
 * @param on the day to which it belongs
 * @param at when it was recorded, to the millisecond
 * @param policy the digest of the policy under which it was done, 64 hexadecimal digits
 * @param command the id of the command that brought it about: a command that is sent again is known by it
 * @param payload what it says, an object
 */
@Value.Builder
public record Event(
        String type,
        int version,
        String actor,
        Role role,
        LocalDate on,
        Instant at,
        String policy,
        String command,
        JsonValue payload)
        implements WithEvent {

    /** The highest version of a type. */
    public static final int MAX_VERSION = 10_000;

    /** How deep a payload may be nested: one level less than what is read, because an entry goes round it. */
    public static final int MAX_DEPTH = JsonValue.MAX_DEPTH - 1;

    /** How long the canonical form of a payload may be, in bytes: what is read, less than the rest of an entry takes. */
    public static final int MAX_LENGTH = JsonValue.MAX_LENGTH - 10_000;

    private static final int POLICY_DIGITS = 64;
    private static final long MILLIS = 1_000;

    /** Use {@link #builder}. */
    public Event {
        var problems = Problems.collector();
        Ids.check(type, "type", problems);
        Ids.check(actor, "actor", problems);
        Ids.check(command, "command", problems);
        problems.require(
                version >= 1 && version <= MAX_VERSION,
                "event.version",
                "version",
                String.valueOf(version),
                Text.of("1 至 " + MAX_VERSION, "1 to " + MAX_VERSION));
        problems.require(isDay(on), "event.day", "on", "", Text.of("四位年份", "a year of four digits"));
        problems.require(
                at.getNano() % 1_000_000 == 0 && Math.abs(at.getEpochSecond()) < JsonValue.MAX_WHOLE / MILLIS,
                "event.instant",
                "at",
                "",
                Text.of("精确到毫秒的时刻", "a moment in whole milliseconds"));
        problems.require(
                policy.length() == POLICY_DIGITS && Hash.isHex(policy),
                "event.policy",
                "policy",
                policy.length() + " characters",
                Text.of("64 位小写十六进制摘要", "a digest of 64 lower-case hexadecimal digits"));
        problems.require(
                payload instanceof JsonValue.Fields && payload.depth() <= MAX_DEPTH,
                "event.payload",
                "payload",
                "",
                Text.of("一个对象，嵌套不超过 " + MAX_DEPTH + " 层", "an object of at most " + MAX_DEPTH + " levels"));
        problems.throwIfAny();
        problems.require(
                payload.canonical().length <= MAX_LENGTH,
                "event.payload",
                "payload",
                "",
                Text.of("至多 " + MAX_LENGTH + " 字节", "at most " + MAX_LENGTH + " bytes"));
        problems.throwIfAny();
    }

    /** Starts an event of the first version of its type. */
    public static Builder builder(String type) {
        return new Builder().type(type).version(1);
    }

    static boolean isDay(LocalDate on) {
        return on.getYear() >= 0 && on.getYear() <= 9999;
    }

    /** Whether so many milliseconds are the moment of an event. */
    static boolean isMoment(long millis) {
        return Math.abs(Math.floorDiv(millis, MILLIS)) < JsonValue.MAX_WHOLE / MILLIS;
    }

    /** Neither actor nor payload. */
    @Override
    public String toString() {
        return "Event[" + type + " on " + on + "]";
    }

    /** Builds an event. */
    public static final class Builder extends EventBuilder {
        Builder() {}
    }
}
