package org.doudi.calc.derivation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/** Writes a derivation as a Markdown table, with the readings below it. */
final class MarkdownForm {

    private static final List<Text> HEADINGS = List.of(
            Text.of("步", "step"),
            Text.of("事项", "what"),
            Text.of("算法", "how"),
            Text.of("结果", "result"),
            Text.of("依据", "rests on"));

    /** What Markdown would read as more than itself. */
    private static final String SPECIAL = "\\|*_`[]!~#";

    private final Words words;

    MarkdownForm(Locale locale, Labels labels) {
        this.words = new Words(locale, labels);
    }

    String write(Derivation derivation) {
        StringBuilder text = new StringBuilder();
        text.append("### ")
                .append(escaped(derivation.subject()))
                .append(" · ")
                .append(derivation.on())
                .append("\n\n");
        row(text, HEADINGS.stream().map(words::in).toList());
        row(text, HEADINGS.stream().map(heading -> "---").toList());
        derivation.steps().forEach(step -> row(text, cells(step)));
        List<Step> read = derivation.steps().stream()
                .filter(step -> words.reading(step).isPresent())
                .toList();
        text.append(read.isEmpty() ? "" : "\n");
        for (Step step : read) {
            text.append("- [")
                    .append(step.number())
                    .append("] ")
                    .append(escaped(words.reading(step).orElse("")))
                    .append('\n');
        }
        return text.toString();
    }

    private List<String> cells(Step step) {
        String items = step.items().stream()
                .map(item -> "<br>" + escaped(words.item(item, step.unit())))
                .collect(Collectors.joining());
        return List.of(
                String.valueOf(step.number()),
                escaped(words.label(step)),
                escaped(words.formula(step)) + items,
                escaped(words.value(step)),
                escaped(words.in(step.source().cited())) + " (" + step.source().grade() + ")");
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Words of the host could contain anything: nothing of theirs may break out of its cell. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '<' || c == '>' || c == '&') {
                safe.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            } else if (Character.isISOControl(c)) {
                safe.append(' ');
            } else {
                safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return safe.toString();
    }
}
