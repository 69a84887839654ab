package org.doudi.calc.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.internal.NamedSteps;
import org.doudi.calc.internal.NamedSteps.Name;

/**
 * Where two derivations of one amount part: the steps that came to something else, or rest on something else, although all that
 * goes into them is the same. Everything behind them follows from them.
 */
final class Changes {

    private final Map<Name, Step> before;
    private final Map<Name, Step> after;

    private Changes(Map<Name, Step> before, Map<Name, Step> after) {
        this.before = before;
        this.after = after;
    }

    /** Where one side has none, all of it is new: its last step stands for it. */
    static List<Clause> between(Optional<Derivation> before, Optional<Derivation> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty()
                    ? List.of()
                    : List.of(Clause.of(before.map(Changes::last), after.map(Changes::last)));
        }
        return new Changes(
                        NamedSteps.of(before.get().steps()),
                        NamedSteps.of(after.get().steps()))
                .clauses();
    }

    static Step last(Derivation derivation) {
        return derivation.steps().get(derivation.steps().size() - 1);
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        Map<Integer, Boolean> changed = new HashMap<>();
        after.forEach((name, step) -> {
            Step earlier = before.get(name);
            boolean isChanged = earlier == null || !isSame(earlier, step);
            changed.put(step.number(), isChanged);
            boolean follows = step.inputs().stream().anyMatch(input -> changed.getOrDefault(input, Boolean.FALSE));
            if (isChanged && !follows) {
                clauses.add(Clause.of(Optional.ofNullable(earlier), Optional.of(step)));
            }
        });
        if (clauses.isEmpty()) {
            before.forEach((name, step) -> {
                if (!after.containsKey(name)) {
                    clauses.add(Clause.of(Optional.of(step), Optional.empty()));
                }
            });
        }
        return clauses;
    }

    private static boolean isSame(Step one, Step other) {
        return one.value().equals(other.value())
                && one.operation().equals(other.operation())
                && one.source().cited().equals(other.source().cited())
                && one.source().layer().equals(other.source().layer());
    }
}
