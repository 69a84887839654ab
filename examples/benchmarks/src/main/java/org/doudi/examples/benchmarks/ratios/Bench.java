package org.doudi.examples.benchmarks.ratios;

import java.util.Map;
import java.util.TreeMap;

/**
 * A benchmark with its parameters.
 *
 * @param name class and method
 * @param parameters those that are not left at their default
 */
record Bench(String name, Map<String, String> parameters) {

    Bench {
        parameters = Map.copyOf(parameters);
    }

    static Bench of(String name) {
        return new Bench(name, Map.of());
    }

    Bench with(String parameter, Object value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value.toString());
        return new Bench(name, more);
    }

    /** What JMH finds it by. */
    String pattern() {
        return "\\." + name.replace(".", "\\.") + "$";
    }

    @Override
    public String toString() {
        return name + (parameters.isEmpty() ? "" : " " + new TreeMap<>(parameters));
    }
}
