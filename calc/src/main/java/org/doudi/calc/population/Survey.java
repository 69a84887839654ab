package org.doudi.calc.population;

import java.util.Optional;
import java.util.Set;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;

/**
 * What is to be found out of many households.
 *
 * @param programmes the programmes that are counted
 * @param line the id of the parameter that holds the poverty line for each head, a month or a year; without one, incomes are not
 *     looked at, beyond what the programmes look at
 * @param width of the bins in which incomes for each head and month are counted for the Gini coefficient
 */
public record Survey(Set<ProgrammeId> programmes, Optional<String> line, Money width) {

    /** Ten yuan a month: the coefficient's bounds lie less than a thousandth apart wherever people have 2500 a month on average. */
    public static final Money USUAL_WIDTH = Money.ofYuan(10);

    /** Takes a copy; refuses bins without width. */
    public Survey {
        programmes = Set.copyOf(programmes);
        InequalityHistogram.requireWidth(width);
    }

    /** Of programmes alone. */
    public static Survey of(ProgrammeId... programmes) {
        return new Survey(Set.of(programmes), Optional.empty(), USUAL_WIDTH);
    }

    /** The same with a poverty line: who is poor, how deeply and how unequal incomes are, before the benefits and after them. */
    public Survey withLine(String parameter) {
        return new Survey(programmes, Optional.of(parameter), width);
    }

    /** The same with bins of another width. */
    public Survey withWidth(Money bins) {
        return new Survey(programmes, line, bins);
    }
}
