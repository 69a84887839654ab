package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * From which parameters others take their value. A regime keeps who said so, but not the name of the source: that stands in
 * the edit.
 */
final class Sources {

    private final Regime regime;

    Sources(Regime regime) {
        this.regime = regime;
    }

    /**
     * Where a value was taken from.
     *
     * @param source the id of the parameter
     * @param layer the id of the policy that says so
     */
    record Taken(String source, String layer) {}

    /** The parameters that a value came through, the nearest first; none of a value that was bound. */
    List<Taken> of(String parameter, Series.Entry<Resolved<ParameterValue>> value) {
        List<Taken> sources = new ArrayList<>();
        String taker = parameter;
        for (Resolved.Said said : value.value().through()) {
            String last = taker;
            Optional<String> source = follows(said.layer(), value.window())
                    .filter(follow -> follow.target().equals(last))
                    .filter(follow -> follow.basis().equals(said.basis()))
                    .map(Edit.Follow::source)
                    .findFirst();
            source.ifPresent(id -> sources.add(new Taken(id, said.layer().id())));
            taker = source.orElse(taker);
        }
        return sources;
    }

    /** The parameter whose value this one would take, if that had any on that day, or on some day. */
    Optional<String> ofOpen(String parameter, Optional<LocalDate> on) {
        Window days = on.map(day -> Window.between(day, day.plusDays(1))).orElse(Window.ALWAYS);
        return regime.layers().stream()
                .flatMap(layer -> follows(layer, days))
                .filter(follow -> follow.target().equals(parameter))
                .map(Edit.Follow::source)
                // A later layer has the last word.
                .reduce((earlier, later) -> later);
    }

    /** These parameters, and every one that they take their values from. */
    Set<String> withSources(Set<String> parameters) {
        Set<String> all = new LinkedHashSet<>(parameters);
        List<String> waiting = new ArrayList<>(parameters);
        while (!waiting.isEmpty()) {
            String taker = waiting.remove(waiting.size() - 1);
            regime.layers().stream()
                    .flatMap(layer -> follows(layer, Window.ALWAYS))
                    .filter(follow -> follow.target().equals(taker) && all.add(follow.source()))
                    .forEach(follow -> waiting.add(follow.source()));
        }
        return all;
    }

    private static Stream<Edit.Follow> follows(Policy layer, Window days) {
        return layer.edits().stream()
                .filter(edit -> edit instanceof Edit.Follow)
                .map(Edit.Follow.class::cast)
                .filter(follow -> follow.valid()
                        .intersection(layer.inForce())
                        .filter(days::overlaps)
                        .isPresent());
    }
}
