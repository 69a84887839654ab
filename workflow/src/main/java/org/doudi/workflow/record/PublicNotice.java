package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Place;
import org.doudi.core.text.Text;

/**
 * What is posted for everybody to read (公示、公告). Its type has no room for an identity number, an account or an illness: names and
 * numbers are masked by their types, of people it has nothing but how many there are, and of offices that would tell a disability by
 * their name nothing but that another agency decided. Readings: the names of those in a programme are published where they live
 * (2.4.4, C18) as {@link MaskedName} shows them; a result is posted back where somebody was enrolled, never that somebody was not,
 * which only concerns the household; who leaves is posted in the village (3.1.5, D9).
 *
 * @param kind what it is
 * @param programme the id of the programme
 * @param caseId the case that it is about; absent of a list
 * @param on the day as of which it says so
 * @param where where it is posted
 * @param unit the village, township or county that it is about; of a case the village of the household
 * @param posted since when it stands; absent of what is not posted yet and of what no procedure posts
 * @param objectUntil the last day on which anybody can object; absent where {@code posted} is
 * @param to who posts it and is told of objections
 * @param decisions what was decided last, by office
 * @param entries the households
 */
public record PublicNotice(
        Kind kind,
        String programme,
        Optional<String> caseId,
        LocalDate on,
        Place where,
        Fact<Division> unit,
        Optional<LocalDate> posted,
        Optional<Fact<LocalDate>> objectUntil,
        Set<Role> to,
        List<OfficeDecision> decisions,
        List<Entry> entries) {

    /** What a notice is. */
    public enum Kind {
        /** An opinion on an application is posted, for objections (公示). */
        OPINION(Text.of("公示", "Notice of an opinion")),
        /** That somebody is to leave is posted, for objections (退出公示). */
        EXIT_OPINION(Text.of("退出公示", "Notice of an intended exit")),
        /** That somebody was enrolled is posted back in the village (结果公告). */
        RESULT(Text.of("结果公告", "Result")),
        /** That somebody has left (退出公告). */
        EXIT(Text.of("退出公告", "Exit")),
        /** Everybody who is in (名单公示). */
        LIST(Text.of("名单公示", "List of those enrolled"));

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
     * A household.
     *
     * @param head the name of its head
     * @param residentId the head's identity number
     * @param people how many people it lists
     * @param since since when it is in; of a list only
     */
    public record Entry(
            Fact<MaskedName> head,
            Fact<MaskedNumber> residentId,
            Fact<Integer> people,
            Optional<Fact<LocalDate>> since) {}

    /** Takes copies; refuses a day for objections without one of posting, and an office that tells a disability. */
    public PublicNotice {
        to = Set.copyOf(to);
        decisions = List.copyOf(decisions);
        entries = List.copyOf(entries);
        var problems = Problems.collector();
        problems.require(
                objectUntil.isPresent() == posted.isPresent(),
                "notice.days",
                "objectUntil",
                "",
                Text.of("张榜日与异议截止日同有或同无", "both days, or neither"));
        problems.require(
                !to.contains(Role.DISABLED_FEDERATION)
                        && decisions.stream().noneMatch(one -> one.office() == Role.DISABLED_FEDERATION),
                "notice.office",
                "decisions",
                "",
                Text.of("不透露残疾情况的单位", "an office whose name tells no disability"));
        problems.throwIfAny();
    }

    /**
     * As a page to post.
     *
     * @param titleOf the title of a programme, by its id
     * @param locale Chinese or, for any other language, English
     */
    public String toMarkdown(Function<String, Text> titleOf, Locale locale) {
        return new NoticePage(titleOf, locale).write(this);
    }

    /** What it is and of where, and nothing of whom. */
    @Override
    public String toString() {
        return "PublicNotice[" + kind + " " + programme + " on " + on + "]";
    }
}
