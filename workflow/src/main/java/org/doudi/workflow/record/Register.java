package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.text.Text;

/**
 * The township's register (乡镇台账): every household of a township that has or had a case of a programme. Reading of 3.2.2(5) (X5),
 * 4.3 (X10) and 4.6 (R9): the township handles applications, posts notices and prepares decisions, so a line has all stays, those
 * who left included, and of each case what was decided by whom, what was posted where, and how many objected; evidence and findings
 * lie in the county's file, and nobody's identity number is needed here.
 *
 * @param unit the township; a village or a county does too
 * @param programme the id of the programme
 * @param on the day
 * @param lines a line for each household, by the number of its file
 * @param unplaced how many households with a case may live there or elsewhere: their place is not known so far down
 */
public record Register(Division unit, String programme, LocalDate on, List<Line> lines, int unplaced) {

    /** Takes a copy in the order of numbers. */
    public Register {
        lines = lines.stream().sorted(Comparator.comparing(Line::number)).toList();
    }

    /**
     * A household.
     *
     * @param number the number of its file
     * @param head the name of its head
     * @param people how many people it lists
     * @param village the village in which it lives
     * @param enrolments when it was in
     * @param cases its cases of the programme
     */
    public record Line(
            String number,
            Fact<String> head,
            Fact<Integer> people,
            Fact<Division> village,
            List<Enrolment> enrolments,
            List<Case> cases) {

        /** Takes copies. */
        public Line {
            enrolments = List.copyOf(enrolments);
            cases = List.copyOf(cases);
        }

        private static Line of(Dossier dossier, String programme) {
            return new Line(
                    dossier.number(),
                    dossier.head(),
                    dossier.people(),
                    dossier.village(),
                    dossier.stays(programme),
                    dossier.cases().stream()
                            .filter(one -> one.outline().programme().equals(programme))
                            .map(one -> new Case(one.outline(), one.decisions(), one.support(), one.notices()))
                            .toList());
        }

        /** Which, and nothing of whom. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /**
     * A case, as far as the township deals with it.
     *
     * @param outline the case
     * @param decisions what was decided
     * @param support what was put down
     * @param notices what was posted
     */
    public record Case(
            CaseOutline outline,
            List<OfficeDecision> decisions,
            List<OnRecord.Support> support,
            List<NoticeOnRecord> notices) {
        /** Takes copies. */
        public Case {
            decisions = List.copyOf(decisions);
            support = List.copyOf(support);
            notices = List.copyOf(notices);
        }
    }

    /** The register of a township on a day. */
    public static Register of(Archive archive, Division unit, String programme, LocalDate on) {
        List<Dossier> all = archive.on(on).stream()
                .filter(one -> one.cases().stream()
                        .anyMatch(file -> file.outline().programme().equals(programme)))
                .toList();
        return new Register(
                unit,
                programme,
                on,
                all.stream()
                        .filter(one -> Units.isIn(one, unit))
                        .map(one -> Line.of(one, programme))
                        .toList(),
                Units.unplaced(all, unit));
    }

    /**
     * As a page for people.
     *
     * @param titleOf the title of a programme, by its id
     * @param locale Chinese or, for any other language, English
     */
    public String toMarkdown(Function<String, Text> titleOf, Locale locale) {
        return new RegisterPage(titleOf, locale).write(this);
    }

    /** Of where and when, and nothing of whom. */
    @Override
    public String toString() {
        return "Register[" + programme + " " + unit.code() + " on " + on + ", " + lines.size() + " lines]";
    }
}
