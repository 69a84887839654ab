package org.doudi.core.money;

import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What may be taken off one person's earnings before they count (就业成本扣减): a share of them, a fixed amount a month,
 * or both together, up to a cap a month. Never more than the earnings themselves.
 *
 * <pre>{@code deduction = min(earnings, cap, share × earnings + fixed)}</pre>
 *
 * @param share the share of the earnings, at most one
 * @param fixed a fixed amount a month, not negative
 * @param cap the most that is taken off in a month, not negative; nothing if there is no cap
 */
public record Allowance(Ratio share, Money fixed, Optional<Money> cap) {

    /** Nothing is taken off. A district that takes nothing off says so. */
    public static final Allowance NONE = new Allowance(Ratio.NONE, Money.ZERO, Optional.empty());

    /** Refuses a share above one and negative amounts, both at once. */
    public Allowance {
        var problems = Problems.collector();
        problems.require(
                share.compareTo(Ratio.ONE) <= 0,
                "allowance.share",
                "share",
                share.toString(),
                Text.of("不大于 1 的比例", "a share of at most 1"));
        problems.require(
                !fixed.isNegative(),
                "money.negative",
                "fixed",
                fixed.toString(),
                Text.of("不小于 0 的金额", "an amount that is not negative"));
        cap.filter(Money::isNegative)
                .ifPresent(money -> problems.add(
                        "money.negative",
                        "cap",
                        money.toString(),
                        Text.of("不小于 0 的金额", "an amount that is not negative")));
        problems.throwIfAny();
    }

    /** A share of the earnings, up to a cap a month. */
    public static Allowance share(Ratio share, Money cap) {
        return new Allowance(share, Money.ZERO, Optional.of(cap));
    }

    /** A fixed amount a month. */
    public static Allowance fixed(Money fixed) {
        return new Allowance(Ratio.NONE, fixed, Optional.empty());
    }
}
