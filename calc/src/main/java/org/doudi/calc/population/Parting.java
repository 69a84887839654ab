package org.doudi.calc.population;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.internal.NamedSteps;
import org.doudi.calc.internal.NamedSteps.Name;
import org.jspecify.annotations.Nullable;

/**
 * Where two calculations of one amount part: seen from the amounts, back along steps that came to something else or that only one
 * of the two has, those with nothing such among what goes into them. The same from either side.
 */
final class Parting {

    private final Map<Name, Step> before;
    private final Map<Name, Step> after;
    private final List<Name> namesBefore;
    private final List<Name> namesAfter;

    private Parting(List<Step> before, List<Step> after) {
        this.before = NamedSteps.of(before);
        this.after = NamedSteps.of(after);
        // Steps are numbered from 1 in their order.
        this.namesBefore = List.copyOf(this.before.keySet());
        this.namesAfter = List.copyOf(this.after.keySet());
    }

    /** The ids of the rules and values in whose steps they part. */
    static Set<String> of(List<Step> before, List<Step> after) {
        return new Parting(before, after).rules();
    }

    private Set<String> rules() {
        Deque<Name> toSee = new ArrayDeque<>();
        // The last step is the amount itself.
        toSee.add(namesBefore.get(before.size() - 1));
        toSee.add(namesAfter.get(after.size() - 1));
        Set<Name> seen = new HashSet<>(toSee);
        Set<String> found = new TreeSet<>();
        for (Name name = toSee.poll(); name != null; name = toSee.poll()) {
            boolean isFirst = true;
            for (Name input : inputs(name)) {
                if (differs(input)) {
                    isFirst = false;
                    if (seen.add(input)) {
                        toSee.add(input);
                    }
                }
            }
            if (isFirst && differs(name)) {
                found.add(name.id());
            }
        }
        return found;
    }

    private boolean differs(Name name) {
        Step one = before.get(name);
        Step other = after.get(name);
        return one == null || other == null || !one.value().equals(other.value());
    }

    private Set<Name> inputs(Name name) {
        Set<Name> inputs = new HashSet<>();
        add(inputs, before.get(name), namesBefore);
        add(inputs, after.get(name), namesAfter);
        return inputs;
    }

    private static void add(Set<Name> inputs, @Nullable Step step, List<Name> names) {
        if (step != null) {
            step.inputs().forEach(input -> inputs.add(names.get(input - 1)));
        }
    }
}
