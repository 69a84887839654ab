package org.doudi.calc.register;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What became of a register between two days (季度变更), for the national systems (饶县民字〔2017〕33号 article 2): who was added, whose
 * entry was adjusted and who was cancelled. The earlier register and its changes give the later one exactly.
 *
 * <p>{@code org.doudi.workflow.record.ChangeSet} uses the same words of rolls that are views of cases: there every movement is on
 * record with its day and reason, and who came and went within a quarter is told twice. This is made of two lists of which nobody has
 * the history: only what differs is told, who came and went in between is in neither list, and days and reasons are what the host
 * says ({@link RegisterChange.Reasons}).
 *
 * @param from the day of the earlier register
 * @param to the day of the later one
 * @param changes those cancelled and adjusted in the order of the earlier register, then those added in that of the later
 */
public record RegisterChanges(LocalDate from, LocalDate to, List<RegisterChange> changes) {

    /** Takes a copy; refuses days that go back, and changes on days that lie outside them. */
    public RegisterChanges {
        changes = List.copyOf(changes);
        var problems = Problems.collector();
        problems.require(
                !to.isBefore(from),
                "changes.days",
                "to",
                to.toString(),
                Text.of("不早于起始日", "a day not before the first"));
        for (int i = 0; i < changes.size(); i++) {
            String path = "changes/" + i + "/given/on";
            changes.get(i)
                    .given()
                    .on()
                    .filter(on -> !isWithin(on, from, to))
                    .ifPresent(on -> problems.add(
                            "changes.outside",
                            path,
                            on.toString(),
                            Text.of("起始日之后、截止日之前或当日", "a day after the first and not after the last")));
        }
        problems.throwIfAny();
    }

    static boolean isWithin(LocalDate on, LocalDate from, LocalDate to) {
        return on.isAfter(from) && !on.isAfter(to);
    }

    /**
     * What became of a register. Both have to be clean ({@link RegisterIndex#isClean}) and every entry needs a number: of somebody
     * listed twice nobody could say which entry became which.
     *
     * @param earlier the register as it was on {@code from}
     * @param later the register as it was on {@code to}, not before that
     * @param reasons when and why, as far as the host knows
     * @return or everything that keeps them from being told apart, at most {@value ChangeMaker#MOST_PROBLEMS} problems, by the
     *     positions of entries
     */
    public static Either<Problems, RegisterChanges> between(
            RegisterIndex earlier, LocalDate from, RegisterIndex later, LocalDate to, RegisterChange.Reasons reasons) {
        return new ChangeMaker(earlier, later).between(from, to, reasons);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of one kind. */
    public List<RegisterChange> of(RegisterChange.Kind kind) {
        return changes.stream().filter(one -> one.kind() == kind).toList();
    }

    /**
     * The later register, from the earlier: entries that stay in their order, then those that were added.
     *
     * @return or every change that does not fit the register
     */
    public Either<Problems, RegisterIndex> applyTo(RegisterIndex earlier) {
        return new ChangeApplication(this).to(earlier);
    }

    /**
     * This and the next, as one: what differs between the first register and the last. Who came in the one and went in the other is
     * in it no more. Of two changes of one household it keeps the later day and reason.
     *
     * @return or that the next does not begin on the day on which this ends, and every change of it that does not fit
     */
    public Either<Problems, RegisterChanges> then(RegisterChanges next) {
        return new ChangeComposition(this).with(next);
    }

    /**
     * As a page for people (变更表), numbers masked.
     *
     * @param locale Chinese or, for any other language, English
     */
    public String toMarkdown(Locale locale) {
        return new ChangesPage(locale).write(this);
    }

    /**
     * Writes JSON, {@code doudi/register-changes/1}: both days, how many there are of each kind, and of each change its kind, the
     * household's id and masked number, its unit, the fields that were adjusted, and day and reason as far as they are given. For the
     * whole numbers write {@link RegisterChange#before} and {@link RegisterChange#after} as entries.
     *
     * @throws IOException if the generator fails
     */
    public void writeJson(JsonGenerator json) throws IOException {
        new ChangesJson(json).write(this);
    }

    /** When and how many, and nothing of whom. */
    @Override
    public String toString() {
        return "RegisterChanges[" + from + " to " + to + ", " + changes.size() + " changes]";
    }
}
