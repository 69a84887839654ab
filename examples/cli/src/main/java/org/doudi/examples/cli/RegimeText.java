package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/** Shows what holds where layers lie upon each other: on one day, or over all time. */
final class RegimeText {

    private final Words words;
    private final PolicyWords pieces;
    private final Regime regime;
    private final Sources sources;
    private final Optional<LocalDate> on;
    private final Map<String, Text> titles = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    RegimeText(Words words, Regime regime, Optional<LocalDate> on) {
        this.words = words;
        this.pieces = new PolicyWords(words);
        this.regime = regime;
        this.sources = new Sources(regime);
        this.on = on;
    }

    String write() {
        Map<String, Series<Resolved<Provision>>> rules = rules();
        rules.forEach((id, series) -> series.entries()
                .forEach(entry -> titles.put(id, entry.value().value().title())));
        StringBuilder text = new StringBuilder();
        regime.layers().forEach(layer -> text.append(pieces.heading(layer)));
        List<Resolved<Provision>> open = new ArrayList<>();
        StringBuilder others = new StringBuilder();
        StringBuilder values = new StringBuilder();
        rules.forEach((id, series) -> series.entries().forEach(entry -> {
            if (entry.value().value() instanceof Provision.Parameter parameter) {
                values(entry, parameter, values, open);
            } else {
                others.append('\n').append(window(entry)).append(pieces.rule(entry.value(), this::title));
            }
        }));
        section(text, on.map(day -> words.get("show.rulesOn", day)).orElseGet(() -> words.get("show.rules")), others);
        section(text, words.get("show.values"), values);
        return text.append(new OpenParameters(words, on).write(open, sources.withSources(used), this::source))
                .toString();
    }

    private static void section(StringBuilder text, String heading, StringBuilder lines) {
        if (lines.length() > 0) {
            text.append('\n').append(heading).append('\n').append(lines);
        }
    }

    private String window(Series.Entry<?> entry) {
        boolean tell = on.isEmpty() && !entry.window().equals(Window.ALWAYS);
        return tell ? "(" + pieces.days(entry.window()) + ")\n" : "";
    }

    private void values(
            Series.Entry<Resolved<Provision>> entry,
            Provision.Parameter parameter,
            StringBuilder text,
            List<Resolved<Provision>> open) {
        List<Series.Entry<Resolved<ParameterValue>>> bound = regime.valuesOf(parameter.id()).entries().stream()
                .filter(value -> value.window().overlaps(entry.window()))
                .filter(value -> on.filter(day -> !value.window().contains(day)).isEmpty())
                .toList();
        if (bound.isEmpty()) {
            open.add(entry.value());
            return;
        }
        text.append('\n')
                .append(parameter.id())
                .append(" — ")
                .append(words.in(parameter.title()))
                .append('\n');
        for (Series.Entry<Resolved<ParameterValue>> value : bound) {
            text.append("    = ")
                    .append(pieces.value(value.value().value()))
                    .append(words.get("comma"))
                    .append(pieces.days(value.window()))
                    .append('\n');
            for (Resolved.Taken taken : value.value().through()) {
                text.append("      ")
                        .append(words.get(
                                "show.taken",
                                name(taken.source()),
                                taken.layer().id()))
                        .append('\n');
            }
            text.append(pieces.restsOn(value.value(), "      "));
        }
    }

    private Optional<String> source(String open) {
        return sources.ofOpen(open, on).map(this::name);
    }

    private String name(String id) {
        return id + " — " + words.in(titles.getOrDefault(id, Text.same(id)));
    }

    /** Only rules ask for titles, of the parameters that they use. */
    private Text title(String id) {
        used.add(id);
        return titles.getOrDefault(id, Text.same(id));
    }

    /** What holds when, by the names of the rules. */
    private Map<String, Series<Resolved<Provision>>> rules() {
        Map<String, Series<Resolved<Provision>>> found = new LinkedHashMap<>();
        regime.provisions().forEach((id, series) -> {
            Series<Resolved<Provision>> shown = on.map(day -> series.on(day)
                            .map(rule -> Series.of(Window.ALWAYS, rule))
                            .orElse(Series.empty()))
                    .orElse(series);
            if (!shown.isEmpty()) {
                found.put(id, shown);
            }
        });
        return found;
    }
}
