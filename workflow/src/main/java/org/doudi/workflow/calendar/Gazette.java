package org.doudi.workflow.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * The notices of one authority (公报): what a file of the format {@code doudi/calendar/1} holds. Of two notices that arrange
 * the same day the one that was published later prevails.
 *
 * @param id a short name
 * @param title what it is called
 * @param origin where its data was taken from, with the licence, if it was taken from somebody
 * @param notices the notices, in any order
 */
@Value.Builder
public record Gazette(String id, Text title, Optional<Text> origin, List<Notice> notices) implements WithGazette {

    /**
     * Refuses notices of one name, and two that were published on one day and contradict each other: nobody could say which
     * of them prevails.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that is wrong
     */
    public Gazette {
        notices = List.copyOf(notices);
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        Set<String> ids = new HashSet<>();
        Map<List<LocalDate>, Boolean> arranged = new HashMap<>();
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            problems.require(
                    ids.add(notice.id()),
                    "gazette.duplicate",
                    "notices/" + i + "/id",
                    notice.id(),
                    Text.of("各不相同的标识", "ids that differ"));
            checkAgainst(arranged, notice, "notices/" + i, problems);
        }
        problems.throwIfAny();
    }

    /** Starts a gazette. */
    public static GazetteBuilder builder(String id) {
        return new GazetteBuilder().id(id);
    }

    /** By the day of publication and the day that is arranged: whether that day is worked. */
    private static void checkAgainst(
            Map<List<LocalDate>, Boolean> arranged, Notice notice, String path, Problems.Collector problems) {
        for (int i = 0; i < notice.occasions().size(); i++) {
            Occasion occasion = notice.occasions().get(i);
            checkAgainst(arranged, notice, occasion.off(), Boolean.FALSE, path + "/occasions/" + i + "/off/", problems);
            checkAgainst(
                    arranged,
                    notice,
                    occasion.working(),
                    Boolean.TRUE,
                    path + "/occasions/" + i + "/working/",
                    problems);
        }
    }

    private static void checkAgainst(
            Map<List<LocalDate>, Boolean> arranged,
            Notice notice,
            List<LocalDate> days,
            Boolean working,
            String path,
            Problems.Collector problems) {
        for (int i = 0; i < days.size(); i++) {
            Boolean other = arranged.putIfAbsent(List.of(notice.published(), days.get(i)), working);
            problems.require(
                    other == null || other.equals(working),
                    "gazette.conflict",
                    path + i,
                    days.get(i).toString(),
                    Text.of("与同日公布的通知一致的安排", "what the other notice of the same day of publication says"));
        }
    }

    /** As it stood on a day: without the notices that were published later; itself if there are none. */
    Gazette knownOn(LocalDate day) {
        List<Notice> known = new ArrayList<>(notices);
        boolean later = known.removeIf(notice -> notice.published().isAfter(day));
        return later ? withNotices(known) : this;
    }

    @Override
    public String toString() {
        return "Gazette[" + id + ", " + notices.size() + " notices]";
    }
}
