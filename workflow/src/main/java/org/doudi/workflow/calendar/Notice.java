package org.doudi.workflow.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.policy.Grade;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * A notice on the holidays of a year (节假日安排通知). A later one of the same gazette prevails on the days that both of them
 * arrange, so that a revision names only what it changes. It may reach into the years beside its own: the first of January
 * can begin in December.
 *
 * @param id a name that no other notice of the gazette has
 * @param year the year that it arranges, {@value #MIN_YEAR} to {@value #MAX_YEAR}
 * @param effect what it does for that year
 * @param title what it is called
 * @param published the day from which it could be known
 * @param source where it is to be found: an address or a number as printed, at most {@value #MAX_SOURCE} characters
 * @param grade how well its days are attested
 * @param reading what had to be read into it, such as a day of publication that its address does not tell
 * @param occasions what it arranges; if that is no day of its year, it announces nothing
 */
@Value.Builder
public record Notice(
        String id,
        int year,
        NoticeEffect effect,
        Text title,
        LocalDate published,
        String source,
        Grade grade,
        Optional<Text> reading,
        List<Occasion> occasions)
        implements WithNotice {

    /** The first year of a notice: days are written with four digits, also those of the year before. */
    public static final int MIN_YEAR = 1;

    /** The last year of a notice. */
    public static final int MAX_YEAR = 9998;

    /** The longest source, in characters. */
    public static final int MAX_SOURCE = 500;

    /**
     * Refuses days of other years than its own and those beside it, and a day that is arranged twice.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that is wrong
     */
    public Notice {
        occasions = List.copyOf(occasions);
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        problems.require(
                year >= MIN_YEAR && year <= MAX_YEAR,
                "notice.year",
                "year",
                String.valueOf(year),
                Text.of(MIN_YEAR + " 至 " + MAX_YEAR, MIN_YEAR + " to " + MAX_YEAR));
        Days.require(published, "published", problems);
        problems.require(
                !source.isBlank() && source.length() <= MAX_SOURCE,
                "notice.source",
                "source",
                source.length() + " characters",
                Text.of(
                        "网址或文号，至多 " + MAX_SOURCE + " 字",
                        "an address or a number, of at most " + MAX_SOURCE + " characters"));
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < occasions.size(); i++) {
            checkDays(year, occasions.get(i).off(), "occasions/" + i + "/off/", seen, problems);
            checkDays(year, occasions.get(i).working(), "occasions/" + i + "/working/", seen, problems);
        }
        problems.throwIfAny();
    }

    /** Starts a notice. */
    public static NoticeBuilder builder(String id) {
        return new NoticeBuilder().id(id);
    }

    private static void checkDays(
            int year, List<LocalDate> days, String path, Set<LocalDate> seen, Problems.Collector problems) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            problems.require(
                    Math.abs((long) day.getYear() - year) <= 1,
                    "notice.day",
                    path + i,
                    day.toString(),
                    Text.of(year + " 年或其前后一年的日期", "a day of " + year + " or of a year beside it"));
            problems.require(
                    seen.add(day), "notice.twice", path + i, day.toString(), Text.of("每日只安排一次", "each day once"));
        }
    }

    /** Whether it announces its year: it sets out to, and arranges some day of it. */
    boolean announces() {
        return effect == NoticeEffect.ANNOUNCES
                && occasions.stream().anyMatch(occasion -> hasOwn(occasion.off()) || hasOwn(occasion.working()));
    }

    private boolean hasOwn(List<LocalDate> days) {
        return days.stream().anyMatch(day -> day.getYear() == year);
    }

    @Override
    public String toString() {
        return "Notice[" + id + ", published " + published + "]";
    }
}
