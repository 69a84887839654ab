package org.doudi.workflow.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** Words that several classes here put together in the same way. */
final class Words {

    private Words() {}

    /** Something said of what has that title. */
    static Text named(Text title, Text said) {
        return Text.of("“", "\"").plus(title).plus(Text.of("”：", "\": ")).plus(said);
    }

    /** A list, if there is anything to list. */
    static Optional<Text> joined(Collection<Text> words) {
        return words.stream()
                .reduce((one, other) -> one.plus(Text.of("、", ", ")).plus(other));
    }

    /** The labels in the order of their declaration, so that they never depend on a set's order. */
    static <E extends Enum<E>> List<Text> labels(Collection<E> values, Function<E, Text> label) {
        return values.stream().sorted().map(label).toList();
    }

    /** How long a notice stands; which days count is said where not all of them do. */
    static Text standing(Work.Posting work, Text days) {
        return work.unit() == Clock.Unit.CALENDAR
                ? days
                : days.plus(Text.of("（", " (")).plus(work.unit().label()).plus(Text.of("）", ")"));
    }

    /** How long a clock gives and of which days, and whether it stands while somebody is asked. */
    static Text running(Clock clock, boolean stands, Text days) {
        return days.plus(Text.of("（", " ("))
                .plus(clock.unit().label())
                .plus(stands ? Text.of("，提请后至答复前不计）", ", not while an answer is awaited)") : Text.of("）", ")"));
    }

    /** Who, of a set that is never empty. */
    static Text roles(Collection<Role> roles) {
        return joined(labels(roles, Role::label)).orElseThrow();
    }
}
