package org.doudi.calc.internal;

import java.util.List;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.money.Quantity;

/**
 * A household's countable income for each of its members. No common denominator holds it for any number of members, so that it
 * has no slot: it is read from two that have.
 */
public final class PerHead {

    private static final Quantity ONE = Quantity.of(1);

    private final int income;
    private final int people;
    private final PlanStep step;

    PerHead(int income, int people, PlanStep step) {
        this.income = income;
        this.people = people;
        this.step = step;
    }

    /** The least and the most that it can come to, yuan a month. */
    public StepValue.Between value(Plan plan, Frame frame) {
        StepValue.Between all = plan.quantity(frame, income);
        StepValue.Between heads = plan.quantity(frame, people);
        return new StepValue.Between(
                all.low().dividedBy(heads.high().max(ONE)),
                all.isUnlimited()
                        ? all.high()
                        : all.high().dividedBy(heads.low().max(ONE)));
    }

    /** Every step that it rests on, and itself. */
    public List<Step> explain(Plan plan, Frame frame) {
        return plan.explain(frame, step, value(plan, frame));
    }

    /** The unknown facts on which it depends. */
    public List<Missing> missing(Plan plan, Frame frame) {
        return plan.missing(frame, income, people);
    }
}
