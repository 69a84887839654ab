package org.doudi.calc.quota;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Steering.Misfit;
import org.doudi.core.policy.Steering.Precedence;

/**
 * A second implementation, as plain as can be: whoever nobody comes before goes first, and then the same of the rest; then one
 * after another takes what is left. Shares nothing with the first but the facts.
 */
final class NaiveLine {

    private NaiveLine() {}

    /** Those who qualify, from the first to the last. Everything has to be known. */
    static List<Entrant> inOrder(List<Entrant> all, Precedence precedence) {
        List<Entrant> rest = new ArrayList<>();
        for (Entrant one : all) {
            if (one.qualifies() == Truth.YES) {
                rest.add(one);
            }
        }
        List<Entrant> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            Entrant first = rest.get(0);
            for (Entrant one : rest) {
                if (isBefore(one.earliest(), first.earliest(), precedence)) {
                    first = one;
                }
            }
            order.add(first);
            rest.remove(first);
        }
        return order;
    }

    static boolean isBefore(Spot one, Spot other, Precedence precedence) {
        int need = compare(one.income(), other.income());
        int rank = one.rank() - other.rank();
        int weighed;
        if (precedence == Precedence.AT_EQUAL_INCOME) {
            weighed = need != 0 ? need : rank;
        } else if (precedence == Precedence.BEFORE_INCOME) {
            weighed = rank != 0 ? rank : need;
        } else {
            weighed = rank;
        }
        if (weighed != 0) {
            return weighed < 0;
        }
        if (!one.applied().equals(other.applied())) {
            return one.applied().isBefore(other.applied());
        }
        return one.household().compareTo(other.household()) < 0;
    }

    /** a/b and c/d by a × d and c × b. */
    private static int compare(Quantity one, Quantity other) {
        BigInteger left = one.numerator().multiply(other.denominator());
        BigInteger right = other.numerator().multiply(one.denominator());
        return left.compareTo(right);
    }

    /** Who is let in and who is not, one after another. */
    static Map<String, Boolean> letIn(List<Entrant> order, Misfit misfit, long persons) {
        Map<String, Boolean> in = new LinkedHashMap<>();
        long left = persons;
        boolean stopped = false;
        for (Entrant one : order) {
            boolean fits = one.persons() <= left;
            boolean let = !stopped && (fits || (misfit == Misfit.ADMIT_WHOLE && left > 0));
            if (let) {
                left -= one.persons();
            } else if (misfit == Misfit.STOP) {
                stopped = true;
            }
            in.put(one.household(), let);
        }
        return in;
    }
}
