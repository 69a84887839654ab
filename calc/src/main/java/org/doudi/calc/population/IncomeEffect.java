package org.doudi.calc.population;

import java.io.Serializable;

/**
 * What benefits do to poverty and inequality. Income is a household's countable income a month (核定收入), as the regime counts it, for
 * each person of its assistance unit; after the benefits, what is due a month is added. Both are of the same people: those
 * whose income, and everything due to whom, is known. The others are left out of both and counted.
 *
 * @param before poverty before the benefits
 * @param after poverty with them
 * @param inequalityBefore inequality before the benefits
 * @param inequalityAfter inequality with them
 * @param leftOut those of whom income or amounts are not known
 */
public record IncomeEffect(
        Poverty before,
        Poverty after,
        InequalityHistogram inequalityBefore,
        InequalityHistogram inequalityAfter,
        HeadCount leftOut)
        implements Serializable {

    IncomeEffect plus(IncomeEffect other) {
        return new IncomeEffect(
                before.plus(other.before),
                after.plus(other.after),
                inequalityBefore.plus(other.inequalityBefore),
                inequalityAfter.plus(other.inequalityAfter),
                leftOut.plus(other.leftOut));
    }
}
