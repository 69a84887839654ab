package org.doudi.calc.internal.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What comparisons leave of the ratios between the things that a household has. Each says that one thing is at most, or less
 * than, so many times another; two of them about the same pair leave an interval for the ratio, and chains of them are
 * followed. An empty interval proves that the comparisons cannot hold together.
 *
 * <p>Exact fractions throughout. Nothing a household has is negative, and only that, whole numbers of things and parts of a
 * whole are used beside the comparisons.
 */
final class Proportions {

    /** At most so many times, or less than that. */
    private record Most(Quantity factor, boolean strictly) {

        boolean isTighterThan(@Nullable Most other) {
            int order = other == null ? -1 : factor.compareTo(other.factor);
            return order < 0 || (order == 0 && other != null && strictly && !other.strictly);
        }

        Most then(Most next) {
            return new Most(factor.times(next.factor), strictly || next.strictly);
        }
    }

    /** Of more things at once nothing is concluded: the time would grow with the cube of their number. */
    private static final int MOST_BASES = 24;

    private static final Quantity ONE = Quantity.of(1);
    private static final int UNIT = 0;
    private static final int PEOPLE = 1;

    private final List<Base> bases = new ArrayList<>(List.of(new Base.One(), new Base.People()));
    private final @Nullable Most[][] most;
    private final boolean[] some;
    private final boolean[] none;
    private boolean possible = true;
    private boolean changed = true;

    private Proportions(Set<Goal> answers, Setting setting) {
        record Ordered(Multiple lesser, Multiple greater, boolean strictly) {}
        List<Ordered> all = new ArrayList<>();
        for (Goal answer : answers) {
            if (answer.criterion() instanceof Criterion.Compare compare) {
                Multiple left = Multiple.of(compare.left(), setting);
                Multiple right = Multiple.of(compare.right(), setting);
                Comparison how = compare.comparison();
                boolean below = how == Comparison.BELOW || how == Comparison.AT_MOST;
                boolean strictly = how == Comparison.BELOW || how == Comparison.ABOVE;
                // Not below is at least: the sides change places, and equality its side.
                all.add(
                        below == answer.holds()
                                ? new Ordered(left, right, strictly == answer.holds())
                                : new Ordered(right, left, strictly == answer.holds()));
            }
        }
        for (Ordered one : all) {
            indexOf(one.lesser().base());
            indexOf(one.greater().base());
        }
        int size = bases.size();
        this.most = new Most[size][size];
        this.some = new boolean[size];
        this.none = new boolean[size];
        some[UNIT] = true;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (bases.get(i).isPartOf(bases.get(j))) {
                    tighten(i, j, new Most(ONE, false));
                }
            }
        }
        all.forEach(one -> add(one.lesser(), one.greater(), one.strictly()));
        close();
    }

    /** What the comparisons among the answers leave. */
    static Proportions of(Set<Goal> answers, Setting setting) {
        return new Proportions(answers, setting);
    }

    /** Whether the comparisons may hold together. No is a proof. */
    boolean isPossible() {
        return possible;
    }

    /** Whether the comparisons can only hold if somebody belongs to the assistance unit. */
    boolean needsPeople() {
        return some[PEOPLE];
    }

    /** How much of everything a household of so many people can have, as little as may be; nothing if no such household was found. */
    Optional<Map<Base, Quantity>> amounts(int people) {
        Map<Base, Quantity> amounts = new LinkedHashMap<>();
        amounts.put(bases.get(UNIT), ONE);
        amounts.put(bases.get(PEOPLE), Quantity.of(people));
        for (int i = 2; i < bases.size(); i++) {
            Optional<Quantity> amount = amount(i, amounts);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            amounts.put(bases.get(i), amount.get());
        }
        return Optional.of(amounts);
    }

    private Optional<Quantity> amount(int at, Map<Base, Quantity> chosen) {
        Quantity step = bases.get(at).step();
        Quantity least = some[at] ? step : Quantity.ZERO;
        for (int other = 0; other < bases.size(); other++) {
            Most above = most[other][at];
            Quantity known = chosen.get(bases.get(other));
            if (above != null && known != null) {
                Quantity ratio = known.dividedBy(above.factor()).dividedBy(step);
                least = least.max(Quantity.of(whole(ratio, true, above.strictly()), BigInteger.ONE)
                        .times(step));
            }
        }
        for (int other = 0; other < bases.size(); other++) {
            Most below = most[at][other];
            Quantity known = chosen.get(bases.get(other));
            if (below != null && known != null) {
                int order = least.compareTo(known.times(below.factor()));
                if (order > 0 || (order == 0 && below.strictly())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(least);
    }

    private int indexOf(Base base) {
        int known = bases.indexOf(base);
        if (known >= 0) {
            return known;
        }
        bases.add(base);
        return bases.size() - 1;
    }

    private void add(Multiple lesser, Multiple greater, boolean strictly) {
        int less = indexOf(lesser.base());
        int more = indexOf(greater.base());
        if (lesser.factor().signum() == 0) {
            // Nothing is less than something; it is at most anything.
            possible &= !strictly || greater.factor().signum() > 0;
            some[more] |= strictly;
        } else if (greater.factor().signum() == 0) {
            possible &= !strictly;
            none[less] = true;
        } else {
            tighten(less, more, new Most(greater.factor().dividedBy(lesser.factor()), strictly));
            some[more] |= strictly;
        }
    }

    private void tighten(int i, int j, Most bound) {
        if (bound.isTighterThan(most[i][j])) {
            most[i][j] = bound;
            changed = true;
        }
    }

    /** Follows chains until nothing changes. Stopping early would prove less, never more: rounds are bounded. */
    private void close() {
        int size = bases.size();
        for (int round = 0; possible && changed && round <= size && size <= MOST_BASES; round++) {
            changed = false;
            for (int k = 0; k < size; k++) {
                for (int i = 0; i < size; i++) {
                    chain(i, k);
                }
            }
            for (int i = 0; i < size; i++) {
                judge(i);
            }
        }
    }

    /**
     * What is at most so many times something is at most so many times what that is at most. What turns out to be less than
     * itself is nothing, or cannot be; it is followed no further, or fractions would grow for ever.
     */
    private void chain(int i, int k) {
        Most first = most[i][k];
        for (int j = 0; first != null && j < bases.size(); j++) {
            Most second = most[k][j];
            if (second != null && !none[i] && !none[k] && !none[j]) {
                tighten(i, j, first.then(second));
                judgeItself(i);
            }
        }
    }

    private void judgeItself(int i) {
        Most itself = most[i][i];
        if (itself != null) {
            int order = itself.factor().compareTo(ONE);
            possible &= !(itself.strictly() && order <= 0);
            none[i] |= order < 0;
        }
    }

    private void judge(int i) {
        for (int j = 0; j < bases.size(); j++) {
            if (most[i][j] != null) {
                changed |= (some[i] && !some[j]) || (none[j] && !none[i]);
                some[j] |= some[i];
                none[i] |= none[j];
            }
        }
        judgeItself(i);
        if (bases.get(i).isWhole()) {
            judgeWhole(i);
        }
        possible &= !(some[i] && none[i]);
    }

    /** Of things there are none, one, two: what lies between is as good as the next. */
    private void judgeWhole(int i) {
        Most upper = most[i][UNIT];
        if (upper != null) {
            BigInteger count = whole(upper.factor(), false, upper.strictly());
            none[i] |= count.signum() == 0;
            possible &= count.signum() >= 0;
            if (count.signum() > 0) {
                tighten(i, UNIT, new Most(Quantity.of(count, BigInteger.ONE), false));
            }
        }
        Most lower = most[UNIT][i];
        if (lower != null) {
            BigInteger count = whole(ONE.dividedBy(lower.factor()), true, lower.strictly());
            tighten(UNIT, i, new Most(Quantity.of(BigInteger.ONE, count), false));
        } else if (some[i]) {
            tighten(UNIT, i, new Most(ONE, false));
        }
    }

    /** The next whole number up or down; strictly, if it already is one the one after. */
    private static BigInteger whole(Quantity quantity, boolean up, boolean strictly) {
        BigInteger[] parts = quantity.numerator().divideAndRemainder(quantity.denominator());
        boolean even = parts[1].signum() == 0;
        if (up) {
            return even && !strictly ? parts[0] : parts[0].add(BigInteger.ONE);
        }
        return even && strictly ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
