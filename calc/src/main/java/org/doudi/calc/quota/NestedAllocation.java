package org.doudi.calc.quota;

import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A total shared out from level to level (逐级分解): the county's among its townships, each township's among its villages. At
 * every level the shares of the parts sum to the share above.
 *
 * <p>A village's share can be a person off what one allocation over all villages would give it: each level is rounded by
 * itself, as each level answers for itself.
 *
 * @param total how many persons
 * @param levels for each unit with parts how its share is shared among them, from above; by the unit's id
 */
public record NestedAllocation(long total, Map<String, Allocation> levels) {

    /** Takes a copy. */
    public NestedAllocation {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /**
     * Shares a total.
     *
     * @param total 0 to {@link Allocation#MOST} persons
     * @param whole the unit whose total it is, with at least one part
     * @return what each unit gets, or everything that is wrong
     */
    public static Either<Problems, NestedAllocation> of(long total, Area whole) {
        List<Area> fromAbove = fromAbove(whole);
        Problems.Collector problems = Problems.collector();
        Allocation.requireTotal(total, problems);
        problems.require(
                !whole.parts().isEmpty(), "units.none", whole.id(), "", Text.of("至少一个下级单位", "at least one part"));
        Set<String> known = new HashSet<>();
        for (Area area : fromAbove) {
            Allocation.requireUnit(area.id(), area.weight(), area.id(), known, problems);
            problems.require(
                    area.parts().isEmpty() || area.weight() == 0,
                    "weight.twice",
                    area.id() + "/weight",
                    String.valueOf(area.weight()),
                    Text.of("有下级的单位以下级权重之和为权重", "no weight of its own: a unit with parts weighs what they weigh"));
        }
        Map<String, BigInteger> weights = weights(fromAbove);
        problems.require(
                total == 0 || weights.getOrDefault(whole.id(), BigInteger.ZERO).signum() > 0,
                "weights.zero",
                whole.id(),
                "0",
                Text.of("至少一个单位权重大于 0", "at least one unit that weighs something"));
        return problems.orElse(() -> share(total, whole, fromAbove, weights));
    }

    private static NestedAllocation share(
            long total, Area whole, List<Area> fromAbove, Map<String, BigInteger> weights) {
        Map<String, Long> persons = new HashMap<>(Map.of(whole.id(), total));
        Map<String, Allocation> levels = new LinkedHashMap<>();
        for (Area area : fromAbove) {
            if (!area.parts().isEmpty()) {
                Allocation below = Allocation.among(
                        persons.getOrDefault(area.id(), 0L),
                        area.parts().stream()
                                .map(part -> new Allocation.Unit(
                                        part.id(), weights.getOrDefault(part.id(), BigInteger.ZERO)))
                                .toList());
                below.shares().forEach(share -> persons.put(share.unit(), share.persons()));
                levels.put(area.id(), below);
            }
        }
        return new NestedAllocation(total, levels);
    }

    /** Every unit, each before its parts. */
    private static List<Area> fromAbove(Area whole) {
        List<Area> all = new ArrayList<>();
        Deque<Area> next = new ArrayDeque<>(List.of(whole));
        while (!next.isEmpty()) {
            Area area = next.remove();
            all.add(area);
            next.addAll(area.parts());
        }
        return all;
    }

    private static Map<String, BigInteger> weights(List<Area> fromAbove) {
        Map<String, BigInteger> weights = new HashMap<>();
        for (int i = fromAbove.size() - 1; i >= 0; i--) {
            Area area = fromAbove.get(i);
            BigInteger sum = BigInteger.valueOf(area.weight());
            for (Area part : area.parts()) {
                sum = sum.add(weights.getOrDefault(part.id(), BigInteger.ZERO));
            }
            weights.put(area.id(), sum);
        }
        return weights;
    }

    /** What a unit below the whole gets, and why; absent of a unit that is not among them. */
    public Optional<Share> share(String unit) {
        return levels.values().stream()
                .flatMap(level -> level.share(unit).stream())
                .findFirst();
    }
}
