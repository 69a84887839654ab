package org.doudi.calc.population;

import java.io.Serializable;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/**
 * Whether what recipients get on average is as much as was promised (人均补助水平). For each person, not for each household; as totals,
 * so that nothing is rounded before it is compared.
 *
 * @param rule the id of the target
 * @param title its title
 * @param atLeast the average promised, yuan a month for each person
 * @param surplus what recipients get less the average promised for each of them: the least and the most that it can be, yuan a
 *     month
 */
public record AverageCount(String rule, Text title, Quantity atLeast, Range surplus) implements Serializable {

    AverageCount plus(AverageCount other) {
        Range both = new Range(
                surplus.low().plus(other.surplus.low()),
                surplus.high().plus(other.surplus.high()),
                surplus.isUnlimited() || other.surplus.isUnlimited());
        return new AverageCount(rule, title, atLeast, both);
    }

    /**
     * Whether the target is met; open as long as facts that are unknown may decide it. Where nobody receives anything there is no
     * average to fall short.
     */
    public Truth isMet() {
        return Truth.of(
                surplus.low().signum() >= 0,
                surplus.isUnlimited() || surplus.high().signum() >= 0);
    }
}
