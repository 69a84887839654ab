package org.doudi.core.procedure;

import java.util.Set;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How long some stages may take together (时限). It runs while the case is at one of them and stands still while it is
 * elsewhere. Where somebody else is asked it can stand still from the day on which they are asked until they answer: the wait
 * before they are asked counts. When a case comes back to such a stage the clock goes on where it stood (reading: the texts give
 * an office so many days for the matter and do not say that a return begins them anew).
 *
 * @param id its name, unique in the procedure
 * @param title what it is called
 * @param days the id of the parameter (days)
 * @param unit which days count
 * @param runsAt the ids of the stages
 * @param standsWhileAsked whether it stands still at a referral among them from its dispatch until the answer
 */
public record Clock(String id, Text title, String days, Unit unit, Set<String> runsAt, boolean standsWhileAsked) {

    /** Takes a copy; refuses a clock that never runs. */
    public Clock {
        runsAt = Set.copyOf(runsAt);
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        problems.require(!runsAt.isEmpty(), "set.empty", "runsAt", "", Text.of("至少一个环节", "at least one stage"));
        problems.throwIfAny();
    }

    /** A clock that runs on while somebody else is asked. */
    public Clock(String id, Text title, String days, Unit unit, Set<String> runsAt) {
        this(id, title, days, unit, runsAt, false);
    }

    /** Which days count. */
    public enum Unit {
        /** Working days (工作日). */
        WORKING(Text.of("工作日", "working days")),
        /** All days (日历日). */
        CALENDAR(Text.of("日", "days"));

        private final Text label;

        Unit(Text label) {
            this.label = label;
        }

        /** Which, in words. */
        public Text label() {
            return label;
        }
    }
}
