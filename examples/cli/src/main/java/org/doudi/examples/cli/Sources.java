package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;

/** From which parameters others would take their value: of what is open, a regime has no value that could tell. */
final class Sources {

    private final Regime regime;

    Sources(Regime regime) {
        this.regime = regime;
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
