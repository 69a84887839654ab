package org.doudi.calc.derivation;

import java.util.Locale;
import org.doudi.core.text.Text;

/** Writes a derivation as plain text. */
final class TextForm {

    private static final Text RESTS_ON = Text.of("依据：", "rests on ");
    private static final Text READ = Text.of("理解：", "read: ");

    private final Words words;

    TextForm(Locale locale, Labels labels) {
        this.words = new Words(locale, labels);
    }

    String write(Derivation derivation) {
        StringBuilder text = new StringBuilder();
        text.append(derivation.subject())
                .append(" · ")
                .append(derivation.on())
                .append(" · ")
                .append(String.join(" ← ", derivation.layers()))
                .append('\n');
        derivation.steps().forEach(step -> write(step, text));
        return text.toString();
    }

    private void write(Step step, StringBuilder text) {
        text.append('[')
                .append(step.number())
                .append("] ")
                .append(words.label(step))
                .append('\n');
        line(text).append("= ").append(words.formula(step)).append('\n');
        for (Item item : step.items()) {
            line(text).append("  · ").append(words.item(item, step.unit())).append('\n');
        }
        line(text).append("= ").append(words.value(step)).append('\n');
        line(text)
                .append(words.in(RESTS_ON))
                .append(words.in(step.source().cited()))
                .append(" (")
                .append(step.source().layer())
                .append(", ")
                .append(step.source().grade())
                .append(")\n");
        words.reading(step)
                .ifPresent(reading ->
                        line(text).append(words.in(READ)).append(reading).append('\n'));
    }

    private static StringBuilder line(StringBuilder text) {
        return text.append("    ");
    }
}
