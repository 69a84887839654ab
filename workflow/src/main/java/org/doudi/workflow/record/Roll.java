package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * The roll (村册): who of a village is in a programme on a day, and since when. Reading of 3.2.2(5) (X5), 4.3 (X10) and 4.6 (R9):
 * the committee has to know whom it helps and no more, so a line has the head's name and how many people there are, no identity
 * number and nothing of how it was decided; who has left is on the roll no more, and each programme has a roll of its own, because
 * the records of two are kept apart (3.2.3). The quarterly changes (S4) are told between two rolls, so a roll can also be drawn up
 * for a township or a county.
 *
 * @param unit the village, township or county
 * @param programme the id of the programme
 * @param on the day
 * @param lines a line for each household that is in, by the number of its file
 * @param unplaced how many households that are in may live there or elsewhere: their place is not known so far down
 */
public record Roll(Division unit, String programme, LocalDate on, List<Line> lines, int unplaced) {

    /** Takes a copy in the order of numbers; refuses two lines of one number. */
    public Roll {
        lines = lines.stream().sorted(Comparator.comparing(Line::number)).toList();
        var problems = Problems.collector();
        for (int i = 1; i < lines.size(); i++) {
            String number = lines.get(i).number();
            problems.require(
                    !number.equals(lines.get(i - 1).number()),
                    "roll.twice",
                    "lines/" + i + "/number",
                    number,
                    Text.of("一户一行", "a line for each household"));
        }
        problems.throwIfAny();
    }

    /**
     * A household.
     *
     * @param number the number of its file
     * @param head the name of its head
     * @param people how many people it lists
     * @param village the village in which it lives
     * @param since the day from which it is in
     * @param reviewed the last day on which a review closed with it staying, if one did
     * @param cases the cases under which it came and stayed
     */
    public record Line(
            String number,
            Fact<String> head,
            Fact<Integer> people,
            Fact<Division> village,
            Fact<LocalDate> since,
            Optional<LocalDate> reviewed,
            List<String> cases) {

        /** Takes a copy. */
        public Line {
            cases = List.copyOf(cases);
        }

        static Line of(Dossier dossier, Enrolment in) {
            return new Line(
                    dossier.number(),
                    dossier.head(),
                    dossier.people(),
                    dossier.village(),
                    in.since(),
                    in.reviewed(),
                    in.cases());
        }

        /** Which, and nothing of whom. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /** The roll of a village, township or county on a day. */
    public static Roll of(Archive archive, Division unit, String programme, LocalDate on) {
        List<Dossier> in = archive.on(on).stream()
                .filter(one -> one.in(programme).isPresent())
                .toList();
        return new Roll(
                unit,
                programme,
                on,
                in.stream().flatMap(one -> line(one, unit, programme).stream()).toList(),
                Units.unplaced(in, unit));
    }

    /** The line of a household, if it is in and known to live there. */
    static Optional<Line> line(Dossier dossier, Division unit, String programme) {
        return dossier.in(programme).filter(in -> Units.isIn(dossier, unit)).map(in -> Line.of(dossier, in));
    }

    /** The line of that number. */
    public Optional<Line> line(String number) {
        return lines.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /**
     * As a page for people.
     *
     * @param titleOf the title of a programme, by its id
     * @param locale Chinese or, for any other language, English
     */
    public String toMarkdown(Function<String, Text> titleOf, Locale locale) {
        return new RollPage(titleOf, locale).write(this);
    }

    /** Of where and when, and nothing of whom. */
    @Override
    public String toString() {
        return "Roll[" + programme + " " + unit.code() + " on " + on + ", " + lines.size() + " lines]";
    }
}
