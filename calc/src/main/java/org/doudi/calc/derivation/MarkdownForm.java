package org.doudi.calc.derivation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doudi.calc.internal.MarkdownCell;
import org.doudi.core.text.Text;

/** Writes a derivation as a Markdown table, with the readings below it. */
final class MarkdownForm {

    private static final List<Text> HEADINGS = List.of(
            Text.of("步", "step"),
            Text.of("事项", "what"),
            Text.of("算法", "how"),
            Text.of("结果", "result"),
            Text.of("依据", "rests on"));

    private final Words words;

    MarkdownForm(Locale locale, Labels labels) {
        this.words = new Words(locale, labels);
    }

    String write(Derivation derivation) {
        StringBuilder text = new StringBuilder();
        text.append("### ")
                .append(MarkdownCell.of(derivation.subject()))
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
                    .append(MarkdownCell.of(words.reading(step).orElse("")))
                    .append('\n');
        }
        return text.toString();
    }

    private List<String> cells(Step step) {
        String items = step.items().stream()
                .map(item -> "<br>" + MarkdownCell.of(words.item(item, step.unit())))
                .collect(Collectors.joining());
        return List.of(
                String.valueOf(step.number()),
                MarkdownCell.of(words.label(step)),
                MarkdownCell.of(words.formula(step)) + items,
                MarkdownCell.of(words.value(step)),
                MarkdownCell.of(words.in(step.source().cited())) + " ("
                        + step.source().grade() + ")");
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
