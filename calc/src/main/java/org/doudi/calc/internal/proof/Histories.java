package org.doudi.calc.internal.proof;

import java.util.EnumSet;
import java.util.Set;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;

/**
 * Which answers about a household's record cannot stand together: who is enrolled for longer is enrolled, what struck within
 * fewer months struck within more. Otherwise each is free of the others.
 */
final class Histories {

    private enum Order {
        LESS,
        SAME,
        MORE
    }

    private Histories() {}

    /** Whether the answers may stand together. No is a proof. */
    static boolean isPossible(Set<Goal> answers) {
        for (Goal one : answers) {
            for (Goal other : answers) {
                if (one.holds() && !other.holds() && implies(one.criterion(), other.criterion())) {
                    return false;
                }
                if (one.holds() && other.holds() && excludes(one.criterion(), other.criterion())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean implies(Criterion one, Criterion other) {
        if (one instanceof History.Enrolled longer && other instanceof History.Enrolled shorter) {
            boolean grounds = shorter.grounds().isEmpty()
                    || (!longer.grounds().isEmpty() && shorter.grounds().containsAll(longer.grounds()));
            return longer.programme().equals(shorter.programme()) && grounds && longer.months() >= shorter.months();
        }
        if (one instanceof History.Struck lately && other instanceof History.Struck struck) {
            return struck.kinds().containsAll(lately.kinds()) && lately.withinMonths() <= struck.withinMonths();
        }
        if (one instanceof History.Steady more && other instanceof History.Steady fewer) {
            return more.line().equals(fewer.line())
                    && more.measurements() >= fewer.measurements()
                    && orders(fewer.comparison()).containsAll(orders(more.comparison()));
        }
        return false;
    }

    /** The last measurement is above and below its line in no household. */
    private static boolean excludes(Criterion one, Criterion other) {
        if (one instanceof History.Steady first && other instanceof History.Steady second) {
            Set<Order> both = orders(first.comparison());
            both.retainAll(orders(second.comparison()));
            return first.line().equals(second.line()) && both.isEmpty();
        }
        return false;
    }

    private static Set<Order> orders(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> EnumSet.of(Order.LESS);
            case AT_MOST -> EnumSet.of(Order.LESS, Order.SAME);
            case ABOVE -> EnumSet.of(Order.MORE);
            case AT_LEAST -> EnumSet.of(Order.SAME, Order.MORE);
        };
    }
}
