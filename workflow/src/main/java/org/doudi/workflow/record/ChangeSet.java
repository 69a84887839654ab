package org.doudi.workflow.record;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What became of a roll between two days (季度变更), for the national systems (S4): who was added, whose line was adjusted and who
 * was cancelled, on which day and why. Reading: everything that moved is told, day by day, not only the difference between the
 * two rolls; who came and went within the quarter is in it twice. So the sets of two quarters make that of the half-year by being
 * put one behind the other, and a roll and its set always give the later roll.
 *
 * @param unit the village, township or county
 * @param programme the id of the programme
 * @param from the day of the earlier roll; what happened on it is in that roll already
 * @param to the day of the later roll
 * @param movements in the order of days, and of one day in that of numbers; at most one of a household and day
 * @param unplaced how many households of the later day may live there or elsewhere
 */
public record ChangeSet(
        Division unit, String programme, LocalDate from, LocalDate to, List<Movement> movements, int unplaced) {

    private static final Text SAME =
            Text.of("同一单位与项目、首尾相接的日期", "the same unit and programme, and the day on which the other ends");

    /** Takes a copy; refuses days that go back, movements outside them and two of one household and day. */
    public ChangeSet {
        movements = movements.stream().sorted(Movement.IN_ORDER).toList();
        var problems = Problems.collector();
        problems.require(
                !to.isBefore(from),
                "changes.days",
                "to",
                to.toString(),
                Text.of("不早于起始日", "a day not before the first"));
        for (int i = 0; i < movements.size(); i++) {
            LocalDate on = movements.get(i).on();
            problems.require(
                    on.isAfter(from) && !on.isAfter(to),
                    "changes.outside",
                    "movements/" + i + "/on",
                    on.toString(),
                    Text.of("起始日之后、截止日之前或当日", "a day after the first and not after the last"));
            problems.require(
                    i == 0 || Movement.IN_ORDER.compare(movements.get(i - 1), movements.get(i)) != 0,
                    "changes.twice",
                    "movements/" + i,
                    movements.get(i).number(),
                    Text.of("一户一日一项", "one movement of a household and day"));
        }
        problems.throwIfAny();
    }

    /**
     * What became of a roll between two days.
     *
     * @param from the day of the earlier roll
     * @param to the day of the later one, not before it
     */
    public static ChangeSet between(Archive archive, Division unit, String programme, LocalDate from, LocalDate to) {
        return new ChangeSet(
                unit,
                programme,
                from,
                to,
                new Movements(unit, programme).between(archive, from, to),
                Roll.of(archive, unit, programme, to).unplaced());
    }

    /** Whether nobody came, stays with another line, or went. */
    public boolean isEmpty() {
        return movements.isEmpty();
    }

    /** The movements of one kind. */
    public List<Movement> of(Movement.Kind kind) {
        return movements.stream().filter(one -> one.kind() == kind).toList();
    }

    /**
     * The later roll, from the earlier.
     *
     * @return or that the roll is of another unit, programme or day, and every movement that does not fit it
     */
    public Either<Problems, Roll> appliedTo(Roll roll) {
        var problems = Problems.collector();
        problems.require(
                roll.unit().equals(unit)
                        && roll.programme().equals(programme)
                        && roll.on().equals(from),
                "changes.other",
                "",
                roll.on().toString(),
                SAME);
        Map<String, Roll.Line> lines = new TreeMap<>();
        roll.lines().forEach(line -> lines.put(line.number(), line));
        for (int i = 0; i < movements.size(); i++) {
            Movement one = movements.get(i);
            problems.require(
                    lines.containsKey(one.number()) == (one.kind() != Movement.Kind.ADDED),
                    "changes.unfit",
                    "movements/" + i,
                    one.number(),
                    Text.of("新增者不在册，其余在册", "who is added is not on the roll, everybody else is"));
            lines.remove(one.number());
            one.line().ifPresent(line -> lines.put(line.number(), line));
        }
        return problems.orElse(() -> new Roll(unit, programme, to, List.copyOf(lines.values()), unplaced));
    }

    /**
     * This and the next, as one.
     *
     * @return or that the next is of another unit or programme, or does not begin on the day on which this ends
     */
    public Either<Problems, ChangeSet> then(ChangeSet next) {
        var problems = Problems.collector();
        problems.require(
                next.unit.equals(unit) && next.programme.equals(programme) && next.from.equals(to),
                "changes.other",
                "",
                next.from.toString(),
                SAME);
        List<Movement> both = new ArrayList<>(movements);
        both.addAll(next.movements);
        return problems.orElse(() -> new ChangeSet(unit, programme, from, next.to, both, next.unplaced));
    }

    /**
     * As a page for people.
     *
     * @param titleOf the title of a programme, by its id
     * @param locale Chinese or, for any other language, English
     */
    public String toMarkdown(Function<String, Text> titleOf, Locale locale) {
        return new ChangesPage(titleOf, locale).write(this);
    }

    /** Of where and when, and nothing of whom. */
    @Override
    public String toString() {
        return "ChangeSet[" + programme + " " + unit.code() + " " + from + " to " + to + ", " + movements.size()
                + " movements]";
    }
}
