package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.doudi.workflow.calendar.ClockLedger;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.calendar.WorkingCalendar;

/**
 * Holds what is done about a notice against its days. It stands for all of them, whoever objects on the first: who reads it on
 * the last can object too, and the case goes on when it comes down.
 */
record NoticeGuard(Bench bench) {

    /**
     * The last day of a notice; nothing if the number of its days is open. The day after posting is the first (reading: it
     * stands for so many whole days), and the number is that of the day of posting.
     */
    static Optional<DueDate> lastDay(Work.Posting work, LocalDate since, Settings settings, WorkingCalendar calendar) {
        return settings.rule(work.days(), work.unit(), since)
                .map(rule -> ClockLedger.start(rule, since)
                        .getOrElseThrow(Problems::toException)
                        .due(calendar));
    }

    Optional<Way> post() {
        bench.at(Progress.Posting.class, posting -> {
            bench.requireRole(posting.work().by());
            if (posting.since().isPresent()) {
                bench.refuse("notice.posted", Map.of(), Text.of("已张榜", "it is posted already"));
            }
        });
        return Optional.empty();
    }

    /** Anybody can object while the notice stands; where its last day is not known yet, nobody is too late. */
    Optional<Way> raiseObjection() {
        bench.at(
                Progress.Posting.class,
                posting -> requirePosted(posting)
                        .flatMap(since -> lastDay(posting, since))
                        .flatMap(DueDate::date)
                        .ifPresent(last -> {
                            if (bench.command().on().isAfter(last)) {
                                bench.refuse(
                                        "notice.over",
                                        Map.of("last", last.toString()),
                                        Text.of("公示期已满", "the days of the notice are over"));
                            }
                        }));
        return Optional.empty();
    }

    /** From the day after its last, so that nobody loses a day to object. */
    Optional<Way> takeDown() {
        bench.at(Progress.Posting.class, posting -> {
            bench.requireRole(posting.work().by());
            requirePosted(posting).ifPresent(since -> {
                Optional<DueDate> last = lastDay(posting, since);
                bench.refusals().requireValue(last.isPresent(), posting.work().days());
                last.ifPresent(this::requireOver);
            });
        });
        return bench.now(Progress.Posting.class)
                .map(posting -> posting.objections() > 0 ? Way.OBJECTED : Way.UNDISPUTED);
    }

    private Optional<DueDate> lastDay(Progress.Posting posting, LocalDate since) {
        return lastDay(posting.work(), since, bench.settings(), bench.calendar());
    }

    private Optional<LocalDate> requirePosted(Progress.Posting posting) {
        if (posting.since().isEmpty()) {
            bench.refuse("notice.unposted", Map.of(), Text.of("尚未张榜", "it is not posted yet"));
        }
        return posting.since();
    }

    private void requireOver(DueDate last) {
        if (last.date().isEmpty()) {
            bench.refuse(
                    "calendar.unannounced",
                    Map.of("due", last.describe().en()),
                    Text.of("日历尚未公布，公示期满之日未定", "the calendar is not announced: its last day is not known"));
        }
        last.date().ifPresent(day -> {
            if (!bench.command().on().isAfter(day)) {
                bench.refuse(
                        "notice.runs",
                        Map.of("last", day.toString()),
                        Text.of("公示期未满", "the notice has to stand longer"));
            }
        });
    }
}
