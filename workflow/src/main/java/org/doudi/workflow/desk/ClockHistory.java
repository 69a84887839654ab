package org.doudi.workflow.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.procedure.Clock;
import org.doudi.workflow.calendar.ClockEvent;

/** When a clock of a procedure started, stood and went on, read off what happened to a case. */
final class ClockHistory {

    private final Clock clock;
    private final List<ClockEvent> events = new ArrayList<>();
    private boolean isRunning;

    private ClockHistory(Clock clock) {
        this.clock = clock;
    }

    /** Empty if it never ran. */
    static List<ClockEvent> of(Clock clock, CaseFile file) {
        ClockHistory history = new ClockHistory(clock);
        CaseFile at = file.blank();
        for (Happening happening : file.happenings()) {
            at = at.after(happening);
            history.see(at, happening);
        }
        return List.copyOf(history.events);
    }

    private void see(CaseFile now, Happening happening) {
        if (now.isOver()) {
            if (!events.isEmpty()) {
                events.add(ClockEvent.stopped(happening.on()));
            }
            return;
        }
        boolean runs =
                now.stage().filter(stage -> clock.runsAt().contains(stage.id())).isPresent() && !stands(now);
        if (runs != isRunning) {
            isRunning = runs;
            events.add(change(runs, happening));
        }
    }

    private ClockEvent change(boolean runs, Happening happening) {
        if (!runs) {
            return ClockEvent.paused(happening.on());
        }
        return events.isEmpty() ? ClockEvent.started(happening.on()) : ClockEvent.resumed(happening.on());
    }

    private boolean stands(CaseFile now) {
        Optional<Progress.Referring> referring =
                now.progress().filter(Progress.Referring.class::isInstance).map(Progress.Referring.class::cast);
        return clock.standsWhileAsked()
                && referring.filter(one -> one.sentOn().isPresent()).isPresent();
    }
}
