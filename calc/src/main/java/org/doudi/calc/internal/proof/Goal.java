package org.doudi.calc.internal.proof;

import org.doudi.core.policy.Criterion;

/**
 * A criterion that is to come out as yes, or as no. What is open is neither.
 *
 * @param criterion the criterion
 * @param holds whether it is to hold
 */
public record Goal(Criterion criterion, boolean holds) {

    /** The criterion is to hold. */
    public static Goal yes(Criterion criterion) {
        return new Goal(criterion, true);
    }

    /** The criterion is not to hold. */
    public static Goal no(Criterion criterion) {
        return new Goal(criterion, false);
    }

    Goal opposite() {
        return new Goal(criterion, !holds);
    }
}
