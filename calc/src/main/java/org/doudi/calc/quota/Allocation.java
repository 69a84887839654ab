package org.doudi.calc.quota;

import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A total shared among units by weight, exact to one person (规模分解，最大余数法): each gets the whole persons of its exact share
 * {@code total × weight / sum of weights}; the persons left over go one each to the largest remainders. Of equal remainders the
 * larger weight comes first, of equal weights too the id that comes first, character by character.
 *
 * <p>What holds: the shares sum to the total; each is within one person of the exact share; a larger weight never gets fewer;
 * a unit whose weight rises, all others staying as they are, never gets fewer; in which order the units come changes nothing.
 *
 * <p>What does not hold: a larger total can leave a unit with fewer (the Alabama paradox); and where several weights change, a
 * unit can lose a person to one that grew less, which no method avoids that stays within one person of the exact share
 * (Balinski and Young). Whoever raises a total and has promised that nobody gets fewer shares out the difference alone.
 *
 * <p>Reading of R2 (“以省定规模为基数……逐级控制”).
 *
 * @param total how many persons
 * @param shares what each unit gets, by unit id
 */
public record Allocation(long total, List<Share> shares) {

    /** The largest total: the largest number that every JSON reader keeps. */
    public static final long MOST = 1L << 53;

    /** The larger remainder, the larger weight, the id that comes first. */
    private static final Comparator<Share> NEXT_PERSON = Comparator.comparing(Share::remainder)
            .thenComparing(Share::weight)
            .reversed()
            .thenComparing(Share::unit);

    /** Takes a copy. */
    public Allocation {
        shares = List.copyOf(shares);
    }

    /**
     * Shares a total.
     *
     * @param total 0 to {@link #MOST} persons
     * @param weights what each unit weighs; at least one unit, and if there is anything to share at least one that weighs
     *     something
     * @return what each unit gets, or everything that is wrong
     */
    public static Either<Problems, Allocation> of(long total, Collection<Weight> weights) {
        Problems.Collector problems = Problems.collector();
        requireTotal(total, problems);
        Set<String> known = new HashSet<>();
        List<Unit> units = new ArrayList<>();
        int at = 0;
        for (Weight one : weights) {
            requireUnit(one.unit(), one.weight(), "units/" + at++, known, problems);
            units.add(new Unit(one.unit(), BigInteger.valueOf(one.weight())));
        }
        problems.require(!units.isEmpty(), "units.none", "units", "", Text.of("至少一个单位", "at least one unit"));
        boolean somethingWeighs = units.stream().anyMatch(unit -> unit.weight().signum() > 0);
        problems.require(
                units.isEmpty() || total == 0 || somethingWeighs,
                "weights.zero",
                "units",
                "0",
                Text.of("至少一个单位权重大于 0", "at least one unit that weighs something"));
        return problems.orElse(() -> among(total, units));
    }

    static void requireTotal(long total, Problems.Collector problems) {
        problems.require(
                total >= 0 && total <= MOST,
                "total.range",
                "total",
                String.valueOf(total),
                Text.of("0 至 2 的 53 次方的人数", "a number of persons from 0 to 2 to the power of 53"));
    }

    static void requireUnit(String id, long weight, String path, Set<String> known, Problems.Collector problems) {
        Ids.check(id, path + "/unit", problems);
        problems.require(
                known.add(id),
                "unit.twice",
                path + "/unit",
                Ids.isId(id) ? id : "",
                Text.of("每个单位只出现一次", "each unit once"));
        problems.require(
                weight >= 0,
                "weight.negative",
                path + "/weight",
                String.valueOf(weight),
                Text.of("不小于 0 的权重", "no negative weight"));
    }

    /** A unit and what it weighs, its parts together perhaps more than a {@code long}. */
    record Unit(String id, BigInteger weight) {}

    /** Shares a total among units of which one weighs something if there is anything to share. */
    static Allocation among(long total, List<Unit> units) {
        BigInteger sum = units.stream().map(Unit::weight).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger of = sum.max(BigInteger.ONE);
        List<Share> shares = new ArrayList<>();
        long left = total;
        for (Unit unit : units) {
            BigInteger[] exact =
                    BigInteger.valueOf(total).multiply(unit.weight()).divideAndRemainder(of);
            Share share = new Share(unit.id(), unit.weight(), exact[0].longValueExact(), exact[1], of, false);
            left -= share.floor();
            shares.add(share);
        }
        // Fewer are left than there are remainders above nothing: the remainders sum to them and each is less than one.
        shares.sort(NEXT_PERSON);
        for (int i = 0; i < left; i++) {
            Share up = shares.get(i);
            shares.set(i, new Share(up.unit(), up.weight(), up.floor(), up.remainder(), up.of(), true));
        }
        shares.sort(Comparator.comparing(Share::unit));
        return new Allocation(total, shares);
    }

    /** What a unit gets; absent of a unit that is not among them. */
    public Optional<Share> share(String unit) {
        return shares.stream().filter(share -> share.unit().equals(unit)).findFirst();
    }

    /** How many persons a unit gets; 0 of a unit that is not among them. */
    public long persons(String unit) {
        return share(unit).map(Share::persons).orElse(0L);
    }
}
