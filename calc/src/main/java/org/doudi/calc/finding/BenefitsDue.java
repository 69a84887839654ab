package org.doudi.calc.finding;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.Award;
import org.doudi.calc.internal.CourseOutputs;
import org.doudi.calc.internal.CourseOutputs.Kept;
import org.doudi.calc.internal.CourseOutputs.Way;
import org.doudi.calc.internal.OutcomeReader;
import org.doudi.calc.internal.Plan;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Money;

/** Tells what is due, benefit by benefit, from the way in which it is. */
final class BenefitsDue {

    private final Plan plan;
    private final Frame frame;
    private final CourseOutputs outputs;

    BenefitsDue(Plan plan, Frame frame, CourseOutputs outputs) {
        this.plan = plan;
        this.frame = frame;
        this.outputs = outputs;
    }

    /** Nothing while the amount is open or there are several ways. */
    Optional<List<Award>> read() {
        if (outputs.due() == ProgrammeOutputs.NOTHING) {
            return Optional.of(List.of());
        }
        if (frame.low(outputs.due()) != frame.high(outputs.due())) {
            return Optional.empty();
        }
        Money due = plan.money(frame.low(outputs.due()));
        if (due.fen() == 0) {
            return Optional.of(List.of());
        }
        for (Way way : outputs.ways()) {
            Truth holds = CourseOutputs.truth(frame, way.condition());
            if (holds != Truth.NO) {
                return holds == Truth.OPEN ? Optional.empty() : Optional.of(paid(way, due));
            }
        }
        return Optional.empty();
    }

    private List<Award> paid(Way way, Money due) {
        if (way.kept().isEmpty()) {
            return new OutcomeReader(plan, frame).awards(outputs.programme());
        }
        Kept kept = way.kept().get();
        return List.of(new Award(kept.rule(), kept.title(), Optional.empty(), due));
    }
}
