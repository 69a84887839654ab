package org.doudi.calc.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;

/**
 * What became of one household of a register between two days (增减变化).
 *
 * @param before what the earlier register says of it; absent of one that was added
 * @param after what the later one says; absent of one that was cancelled
 * @param given when and why, as far as somebody says so
 */
public record RegisterChange(Optional<RegisterEntry> before, Optional<RegisterEntry> after, Given given) {

    /** Whether a household came, stays or went. */
    public enum Kind {
        /** It is in the register and was not (新增). */
        ADDED(Text.of("新增", "added")),
        /** It is in the register as before, with another entry (调整). */
        ADJUSTED(Text.of("调整", "adjusted")),
        /** It is in the register no more (取消). */
        CANCELLED(Text.of("取消", "cancelled"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** Its name. */
        public Text label() {
            return label;
        }
    }

    /**
     * When and why an entry changed.
     *
     * @param on the day, if it is known
     * @param reason the reason, if it is known; shown where the change is, so nothing personal
     */
    public record Given(Optional<LocalDate> on, Optional<Text> reason) {
        /** Nobody says. */
        public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());

        /** That day, for that reason. */
        public static Given of(LocalDate on, Text reason) {
            return new Given(Optional.of(on), Optional.of(reason));
        }
    }

    /** Tells when and why entries changed: two lists alone show only that they did. */
    @FunctionalInterface
    public interface Reasons {
        /** Of those who were added, the day of enrolment that their entry tells; else nothing. */
        Reasons NONE = (before, after) ->
                before.isPresent() ? Given.NOTHING : new Given(after.flatMap(RegisterEntry::since), Optional.empty());

        /**
         * When and why an entry changed; of a day outside the two, only the reason is kept.
         *
         * @param before what the earlier register says; absent of a household that was added
         * @param after what the later one says; absent of one that was cancelled
         */
        Given of(Optional<RegisterEntry> before, Optional<RegisterEntry> after);
    }

    /** Refuses a change of nothing, and entries whose numbers are not in their one form, as those of {@link RegisterIndex} are. */
    public RegisterChange {
        var problems = Problems.collector();
        problems.require(!before.equals(after), "change.none", "", "", Text.of("前后不同的条目", "entries that differ"));
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .forEach(entry -> problems.require(
                        Written.isInOneForm(entry),
                        "change.numbers",
                        "",
                        "other numbers",
                        Text.of("统一格式的身份号码，至少一个", "identity numbers in their one form, at least one")));
        problems.throwIfAny();
    }

    /** Whether it came, stays or went. */
    public Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.CANCELLED : Kind.ADJUSTED;
    }

    /** What the later entry says that the earlier did not, or otherwise; of a household that came or went nothing. */
    public Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        if (kind() == Kind.ADJUSTED) {
            differ(fields, Field.HEAD, RegisterEntry::head);
            differ(fields, Field.MEMBERS, RegisterChange::everybody);
            differ(fields, Field.PEOPLE, EntryComparison::people);
            differ(fields, Field.UNIT, RegisterEntry::unit);
            differ(fields, Field.MEDICAL_ASSISTANCE, RegisterEntry::medicalAssistance);
            differ(fields, Field.FACT, RegisterEntry::facts);
            differ(fields, Field.PROGRAMME, RegisterEntry::programme);
            differ(fields, Field.CATEGORY, RegisterEntry::category);
            differ(fields, Field.MONTHLY, RegisterEntry::monthly);
            differ(fields, Field.SINCE, RegisterEntry::since);
        }
        return fields;
    }

    private void differ(Set<Field> fields, Field field, Function<RegisterEntry, ?> says) {
        if (!Objects.equals(before.map(says), after.map(says))) {
            fields.add(field);
        }
    }

    /** Everybody who is listed, the head among them: that another of them is the head is no change of members. */
    private static Optional<Set<String>> everybody(RegisterEntry entry) {
        return entry.members().map(others -> {
            Set<String> all = new HashSet<>(others);
            entry.head().ifPresent(all::add);
            return all;
        });
    }

    /** What the register says of it now, or said of it last. */
    public RegisterEntry entry() {
        return after.or(() -> before).orElseThrow();
    }

    /** How, and nothing of whom. */
    @Override
    public String toString() {
        return "RegisterChange[" + kind() + "]";
    }
}
