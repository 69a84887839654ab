package org.doudi.workflow.desk;

import java.time.LocalDate;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What somebody wants to do, when, and upon what they know of the case.
 *
 * @param id the host's name for the command: sent again it is known by it
 * @param after the number of the last thing that happened as far as the sender knows, 0 of a case that is not there yet
 * @param actor who
 * @param on the day, in the host's time zone
 * @param act what
 */
public record Command(String id, long after, Actor actor, LocalDate on, Act act) {

    /** Refuses a name that is none and a negative number. */
    public Command {
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        problems.require(
                on.getYear() >= 0 && on.getYear() <= 9999,
                "day.bound",
                "on",
                "the year " + on.getYear(),
                Text.of("四位年份的日期", "a day in a year of four digits"));
        problems.require(
                after >= 0, "sequence.negative", "after", String.valueOf(after), Text.of("不小于 0", "0 or more"));
        problems.throwIfAny();
    }

    /** The command that brought something about. */
    static Command of(Happening happening) {
        return new Command(
                happening.command(), happening.sequence() - 1, happening.actor(), happening.on(), happening.act());
    }

    /** Whether it is the command that brought that about: the same actor did the same on the same day. */
    boolean brings(Happening happening) {
        return actor.equals(happening.actor()) && on.equals(happening.on()) && act.equals(happening.act());
    }

    /** Neither actor nor content. */
    @Override
    public String toString() {
        return "Command[" + id + " " + act.getClass().getSimpleName() + " on " + on + "]";
    }
}
