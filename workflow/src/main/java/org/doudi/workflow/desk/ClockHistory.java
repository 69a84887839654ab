package org.doudi.workflow.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Stage;
import org.doudi.workflow.calendar.ClockEvent;

/** When the clocks of a procedure started, stood and went on, read off what happened to a case once for all of them. */
final class ClockHistory {

    private final Map<String, List<ClockEvent>> byClock = new LinkedHashMap<>();

    private ClockHistory() {}

    /** By the ids of the clocks; of those that never ran nothing. */
    static Map<String, List<ClockEvent>> of(CaseFile file) {
        ClockHistory history = new ClockHistory();
        CaseFile at = file.blank();
        for (Happening happening : file.happenings()) {
            at = at.after(happening);
            for (Clock clock : file.procedure().clocks()) {
                history.see(clock, at, happening);
            }
        }
        return history.byClock;
    }

    private void see(Clock clock, CaseFile now, Happening happening) {
        List<ClockEvent> before = byClock.getOrDefault(clock.id(), List.of());
        boolean ran = !before.isEmpty() && before.get(before.size() - 1).kind() != ClockEvent.Kind.PAUSED;
        boolean runs = runs(clock, now);
        if (now.isOver() && !before.isEmpty()) {
            add(clock, ClockEvent.stopped(happening.on()));
        } else if (ran && !runs) {
            add(clock, ClockEvent.paused(happening.on()));
        } else if (runs && !ran) {
            add(clock, before.isEmpty() ? ClockEvent.started(happening.on()) : ClockEvent.resumed(happening.on()));
        }
    }

    private void add(Clock clock, ClockEvent event) {
        byClock.computeIfAbsent(clock.id(), id -> new ArrayList<>()).add(event);
    }

    private static boolean runs(Clock clock, CaseFile now) {
        boolean isAsked = now.progress(Progress.Referring.class)
                .flatMap(Progress.Referring::sentOn)
                .isPresent();
        return !now.isOver()
                && now.stage().map(Stage::id).filter(clock.runsAt()::contains).isPresent()
                && !(clock.standsWhileAsked() && isAsked);
    }
}
