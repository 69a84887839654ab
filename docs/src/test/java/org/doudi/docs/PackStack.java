package org.doudi.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;

/**
 * A pack over as few other packs as it needs to fit together with them, those of its own place that come before it, and
 * those that take over from one below. Found by trying, so that the page names no layer that is not needed.
 *
 * @param layers from the nation down, the pack itself last
 * @param regime what they resolve to
 */
record PackStack(List<Policy> layers, Regime regime) {

    private static final int MOST_BELOW = 4;

    static PackStack of(Policy pack) {
        List<Policy> others = Packs.all().stream()
                .filter(other -> !other.id().equals(pack.id()))
                .filter(other -> other.inForce().overlaps(pack.inForce()))
                .toList();
        for (int below = 0; below <= Math.min(MOST_BELOW, others.size()); below++) {
            Optional<PackStack> found = over(pack, others, 0, below, List.of());
            if (found.isPresent()) {
                return found.get().with(others);
            }
        }
        throw new IllegalStateException("no packs over which " + pack.id() + " stands");
    }

    private static Optional<PackStack> over(Policy pack, List<Policy> others, int from, int more, List<Policy> chosen) {
        if (more == 0) {
            List<Policy> layers = new ArrayList<>(chosen);
            layers.add(pack);
            return Regime.of(layers).toJavaOptional().map(regime -> new PackStack(layers, regime));
        }
        for (int i = from; i < others.size(); i++) {
            List<Policy> next = new ArrayList<>(chosen);
            next.add(others.get(i));
            Optional<PackStack> found = over(pack, others, i + 1, more - 1, next);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** With the packs of the same place that come before it, and those that take over from one below. */
    private PackStack with(List<Policy> others) {
        PackStack stack = this;
        for (Policy other : others) {
            boolean belongs =
                    isEarlierOfTheSamePlace(other) || below().stream().anyMatch(below -> isFollowed(below, other));
            if (belongs && !stack.layers().contains(other)) {
                List<Policy> layers = new ArrayList<>(stack.layers());
                layers.add(layers.size() - 1, other);
                stack = Regime.of(layers)
                        .toJavaOptional()
                        .map(regime -> new PackStack(layers, regime))
                        .orElse(stack);
            }
        }
        return stack;
    }

    private boolean isEarlierOfTheSamePlace(Policy other) {
        Policy pack = layers.get(layers.size() - 1);
        return !pack.jurisdiction().code().isEmpty()
                && pack.jurisdiction().code().equals(other.jurisdiction().code())
                && Packs.all().indexOf(other) < Packs.all().indexOf(pack);
    }

    private static boolean isFollowed(Policy one, Policy other) {
        Set<String> ids = one.edits().stream().map(Edit::target).collect(Collectors.toSet());
        return !other.inForce().startInclusive().isBefore(one.inForce().endExclusive())
                && other.edits().stream().map(Edit::target).anyMatch(ids::contains);
    }

    /** Over which packs it lies; none for one that stands alone. */
    List<Policy> below() {
        return layers.subList(0, layers.size() - 1);
    }

    /** The rules called so, on whatever days. */
    List<Series.Entry<Resolved<Provision>>> rules(String id) {
        return regime.provisions().getOrDefault(id, Series.empty()).entries();
    }

    /** What a rule is called last; its id if there is none. */
    Function<String, Text> titles() {
        return id -> {
            List<Series.Entry<Resolved<Provision>>> rules = rules(id);
            return rules.isEmpty()
                    ? Text.same(id)
                    : rules.get(rules.size() - 1).value().value().title();
        };
    }
}
