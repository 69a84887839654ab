package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;

/** Lists what is left to a layer to bind. */
final class OpenParameters {

    private final Words words;
    private final Optional<LocalDate> on;

    OpenParameters(Words words, Optional<LocalDate> on) {
        this.words = words;
        this.on = on;
    }

    /**
     * The parameters, or that there are none.
     *
     * @param used the ids of those that some rule uses: only they stand in the way
     * @param sources the parameter, by id and title, whose value one would take, if there is one
     */
    String write(List<Resolved<Provision>> parameters, Set<String> used, Function<String, Optional<String>> sources) {
        List<Resolved<Provision>> open = parameters.stream()
                .filter(one -> used.contains(one.value().id()))
                .toList();
        StringBuilder text = new StringBuilder("\n");
        text.append(heading(open.isEmpty())).append('\n');
        for (Resolved<Provision> one : open) {
            if (one.value() instanceof Provision.Parameter parameter) {
                text.append('\n')
                        .append(words.get(
                                "show.openOne",
                                parameter.id(),
                                words.in(parameter.title()),
                                words.in(parameter.type().label())))
                        .append('\n');
                sources.apply(parameter.id())
                        .ifPresent(source -> text.append("    ")
                                .append(words.get("show.takes", source))
                                .append('\n'));
                text.append(new PolicyWords(words).restsOn(one));
            }
        }
        String unused = parameters.stream()
                .map(one -> one.value().id())
                .filter(id -> !used.contains(id))
                .collect(Collectors.joining(words.get("listed")));
        return unused.isEmpty() ? text.toString() : text + "\n" + words.get("show.unused", unused) + "\n";
    }

    private String heading(boolean none) {
        return none
                ? words.get("show.noneOpen")
                : on.map(day -> words.get("show.openOn", day)).orElseGet(() -> words.get("show.open"));
    }
}
