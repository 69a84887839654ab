package org.doudi.core.household;

import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** What every amount and every sum of amounts in a household has to keep. */
final class Amounts {

    private static final Text NOT_NEGATIVE = Text.of("不小于 0 的金额", "an amount that is not negative");
    private static final Text BOUNDED_TOTAL =
            Text.of("合计不超过 " + Money.MAX + " 元", "amounts that add up to no more than " + Money.MAX + " yuan");

    private Amounts() {}

    static void requireNotNegative(Fact<Money> amount, String path, Problems.Collector problems) {
        amount.value()
                .filter(Money::isNegative)
                .ifPresent(money -> problems.add("money.negative", path, "a negative amount", NOT_NEGATIVE));
    }

    /**
     * The bound on a whole list is what lets a plan prove, when it is compiled, that no sum can overflow. Saturating, so
     * that the check itself cannot.
     */
    static <T> void requireBoundedTotal(
            Listing<T> listing, Function<T, Fact<Money>> amount, String path, Problems.Collector problems) {
        long total = 0;
        for (T item : listing.items()) {
            if (amount.apply(item) instanceof Fact.Known<Money> known) {
                total = Math.min(total + known.get().fen(), Money.MAX.fen() + 1);
            }
        }
        if (total > Money.MAX.fen()) {
            problems.add("total.bound", path, listing.items().size() + " items", BOUNDED_TOTAL);
        }
    }
}
