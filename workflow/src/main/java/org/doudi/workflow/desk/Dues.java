package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Stage;
import org.doudi.workflow.calendar.ClockEvent;
import org.doudi.workflow.calendar.ClockLedger;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.calendar.WorkingCalendar;

/** What is due about a case on a day: the work of its stage, its notice, its clocks. */
record Dues(CaseFile file, LocalDate on, Settings settings, WorkingCalendar calendar) {

    List<Due> all() {
        Optional<Stage> stage = file.stage();
        if (stage.isEmpty() || file.isOver()) {
            return List.of();
        }
        List<Due> all = new ArrayList<>();
        all.add(new Due(
                Due.Kind.STAGE,
                stage.get().id(),
                stage.get().title(),
                whoseTurn(),
                Optional.empty(),
                Truth.NO,
                file.version().cited()));
        notice(stage.get()).ifPresent(all::add);
        Map<String, List<ClockEvent>> events = ClockHistory.of(file);
        for (Clock clock : file.procedure().clocks()) {
            Optional.ofNullable(events.get(clock.id()))
                    .map(seen -> due(clock, seen))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Set<Role> whoseTurn() {
        return file.progress().map(now -> now.match(new WhoseTurn())).orElse(Set.of());
    }

    private Optional<Due> notice(Stage stage) {
        return file.progress(Progress.Posting.class)
                .flatMap(posting -> posting.since().map(since -> {
                    Optional<DueDate> last = NoticeGuard.lastDay(posting.work(), since, settings, calendar);
                    Truth isOver = last.flatMap(DueDate::date)
                            .map(day -> Truth.of(on.isAfter(day)))
                            .orElse(Truth.OPEN);
                    return new Due(
                            Due.Kind.NOTICE,
                            stage.id(),
                            stage.title(),
                            posting.work().by(),
                            last,
                            isOver,
                            file.version().cited());
                }));
    }

    private Due due(Clock clock, List<ClockEvent> events) {
        Optional<ClockLedger> ledger = ledger(clock, events, settings);
        return new Due(
                Due.Kind.CLOCK,
                clock.id(),
                clock.title(),
                whoseTurn(),
                ledger.map(one -> one.due(calendar)),
                ledger.map(one -> one.isOverdue(calendar, on)).orElse(Truth.OPEN),
                file.version().cited());
    }

    /** The number of days is that of the day on which the clock started; nothing if it has no value. */
    static Optional<ClockLedger> ledger(Clock clock, List<ClockEvent> events, Settings settings) {
        return settings.rule(clock.days(), clock.unit(), events.get(0).on())
                .map(rule -> ClockLedger.of(rule, events).getOrElseThrow(Problems::toException));
    }

    /** Who has to do something next. */
    private static final class WhoseTurn implements Progress.Cases<Set<Role>> {
        @Override
        public Set<Role> lodging(Progress.Lodging now) {
            Set<Role> who = EnumSet.copyOf(now.work().by());
            if (now.work().signed() && !now.isSigned()) {
                who.add(Role.HOUSEHOLD);
            }
            return who;
        }

        @Override
        public Set<Role> investigating(Progress.Investigating now) {
            return now.work().by();
        }

        @Override
        public Set<Role> referring(Progress.Referring now) {
            return now.sentOn().isPresent() ? now.work().to() : now.work().by();
        }

        @Override
        public Set<Role> appraising(Progress.Appraising now) {
            return now.work().by();
        }

        @Override
        public Set<Role> posting(Progress.Posting now) {
            return now.work().by();
        }

        @Override
        public Set<Role> determining(Progress.Determining now) {
            return now.outstanding();
        }

        @Override
        public Set<Role> hearing(Progress.Hearing now) {
            return now.work().by();
        }

        @Override
        public Set<Role> undertaking(Progress.Undertaking now) {
            return now.work().by();
        }

        @Override
        public Set<Role> telling(Progress.Telling now) {
            return now.work().by();
        }

        @Override
        public Set<Role> closed(Progress.Closed now) {
            return Set.of();
        }

        @Override
        public Set<Role> withdrawn(Progress.Withdrawn now) {
            return Set.of();
        }
    }
}
