package org.doudi.calc.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.calc.derivation.Step;

/** Names by which the steps of two derivations are told to be the same step. */
public final class NamedSteps {

    private NamedSteps() {}

    /** A step has the same name in two derivations if it does the same for the same rule, as often as that was done before. */
    public record Name(String id, String label, String operation, int occurrence) {}

    /** The steps by name, in their order. */
    public static Map<Name, Step> of(List<Step> steps) {
        Map<Name, Step> named = new LinkedHashMap<>();
        Map<Name, Integer> times = new HashMap<>();
        for (Step step : steps) {
            Name first = new Name(step.id(), step.label().en(), step.operation().name(), 0);
            int occurrence = times.merge(first, 1, Integer::sum);
            named.put(new Name(first.id(), first.label(), first.operation(), occurrence), step);
        }
        return named;
    }
}
