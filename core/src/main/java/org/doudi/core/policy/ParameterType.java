package org.doudi.core.policy;

import java.util.Optional;
import org.doudi.core.policy.Term.Dimension;
import org.doudi.core.text.Text;

/** What kind of value a parameter takes. */
public enum ParameterType {
    /** Money over a period: a line or a supplement for each person, a cap for the household. */
    AMOUNT(Text.of("金额（元/月或元/年）", "an amount of money over a month or a year"), Optional.of(Dimension.MONEY)),
    /** A sum of money, for each person: a limit on what may be owned. */
    MONEY(Text.of("金额（元）", "a sum of money"), Optional.of(Dimension.MONEY)),
    /** A share, rate or multiple. */
    RATIO(Text.of("比例", "a ratio"), Optional.empty()),
    /** How a result is rounded. */
    ROUNDING(Text.of("取整方式", "a rounding"), Optional.empty()),
    /** What may be taken off earnings. */
    ALLOWANCE(Text.of("扣减办法", "an allowance"), Optional.empty()),
    /** Floor area for each person. */
    AREA(Text.of("面积（平方米）", "an area"), Optional.of(Dimension.AREA)),
    /** A number of calendar days: how long a notice stands. */
    DAYS(Text.of("天数", "a number of days"), Optional.empty()),
    /** A number of months. */
    MONTHS(Text.of("月数", "a number of months"), Optional.empty()),
    /** Whether a rule that a layer may turn on applies. */
    SWITCH(Text.of("是否启用", "on or off"), Optional.empty());

    private final Text label;
    private final Optional<Dimension> dimension;

    ParameterType(Text label, Optional<Dimension> dimension) {
        this.label = label;
        this.dimension = dimension;
    }

    /** What it counts when a criterion compares it; nothing if it cannot be compared. */
    public Optional<Dimension> dimension() {
        return dimension;
    }

    /** What is expected, in words. */
    public Text label() {
        return label;
    }
}
