package org.doudi.core.policy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Series;

/**
 * The policies of a place, layer upon layer, resolved: what holds there on every day, and which layer says so.
 *
 * <p>Layers are given from the nation down. Each later one is explicit about what it changes; a policy may follow another
 * of the same place in time.
 */
public final class Regime {

    private final List<Policy> layers;
    private final Map<String, Series<Resolved<Provision>>> provisions;
    private final Map<String, Series<Resolved<ParameterValue>>> values;

    private Regime(List<Policy> layers, Resolution resolution) {
        this.layers = List.copyOf(layers);
        this.provisions = resolution.provisions();
        this.values = resolution.values();
    }

    /** Resolves layers, from the nation down to the district; or gives every conflict between them. */
    public static Either<Problems, Regime> of(Policy... layers) {
        return of(List.of(layers));
    }

    /** Resolves layers, from the nation down to the district; or gives every conflict between them. */
    public static Either<Problems, Regime> of(List<Policy> layers) {
        Resolution resolution = Resolution.of(layers);
        return resolution.problems().orElse(() -> new Regime(layers, resolution));
    }

    /**
     * The regime as it was known on a day: without the layers and the edits that became known later. What is left may not
     * fit together, for example where a later layer repaired an earlier one.
     */
    public Either<Problems, Regime> asKnownOn(LocalDate day) {
        return of(layers.stream()
                .map(layer -> layer.asKnownOn(day))
                .flatMap(Optional::stream)
                .toList());
    }

    /** The layers, from the nation down. */
    public List<Policy> layers() {
        return layers;
    }

    /** What holds on that day. */
    public Rules on(LocalDate day) {
        Map<String, Resolved<Provision>> today = new LinkedHashMap<>();
        provisions.forEach((id, series) -> series.on(day).ifPresent(found -> today.put(id, found)));
        Map<String, Resolved<ParameterValue>> bound = new LinkedHashMap<>();
        values.forEach((id, series) -> series.on(day).ifPresent(found -> bound.put(id, found)));
        return new Rules(day, today, bound, values.keySet());
    }

    /** Every provision that the regime has on some day, by id, in the order in which the layers brought them. */
    public Map<String, Series<Resolved<Provision>>> provisions() {
        return Collections.unmodifiableMap(provisions);
    }

    /** The values that the parameter takes over time; empty if no layer binds it. */
    public Series<Resolved<ParameterValue>> valuesOf(String parameter) {
        return values.getOrDefault(parameter, Series.empty());
    }

    @Override
    public String toString() {
        return "Regime" + layers;
    }
}
