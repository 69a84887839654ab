package org.doudi.calc.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.calc.finding.ReviewFinding.Interval;
import org.doudi.calc.internal.CourseOutputs.Steps;
import org.doudi.calc.internal.Rungs;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.text.Text;

/** Reads how often a household is looked at. */
final class ReviewReader {

    static final Text ALL_OTHERS = Text.of("其余", "all others");

    private final Frame frame;
    private final Truth enrolled;
    private final EnrolledDays record;

    ReviewReader(Frame frame, Truth enrolled, EnrolledDays record) {
        this.frame = frame;
        this.enrolled = enrolled;
        this.record = record;
    }

    ReviewFinding read(Steps steps) {
        Fact<Optional<Interval>> interval = interval(steps.rungs());
        return new ReviewFinding(steps.rule(), steps.title(), steps.cited(), interval, next(interval));
    }

    private Fact<Optional<Interval>> interval(Rungs rungs) {
        Optional<Interval> others = rungs.ladder().otherwise().map(months -> new Interval(ALL_OTHERS, months));
        return rungs.first(frame)
                .match(
                        first -> Fact.known(first.map(rung -> new Interval(rung.title(), rung.value()))
                                .or(() -> others)),
                        why -> Fact.unknown());
    }

    private Fact<Optional<LocalDate>> next(Fact<Optional<Interval>> interval) {
        if (enrolled == Truth.NO || interval.equals(Fact.known(Optional.empty()))) {
            return Fact.known(Optional.empty());
        }
        Fact<Optional<LocalDate>> last = record.lastLookedAt();
        if (enrolled == Truth.OPEN || !interval.isKnown() || !last.isKnown()) {
            return Fact.unknown();
        }
        return Fact.known(interval.value()
                .flatMap(known -> known)
                .flatMap(known -> last.value().flatMap(day -> day).map(day -> day.plusMonths(known.months()))));
    }
}
