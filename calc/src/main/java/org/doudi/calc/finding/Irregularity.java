package org.doudi.calc.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.Missing;
import org.doudi.core.policy.Administration.Severity;
import org.doudi.core.policy.Administration.Sought;
import org.doudi.core.text.Text;

/**
 * Something in a household's record that contradicts itself, or that it does not say and has to (数据质量问题).
 *
 * @param rule the id of the rule
 * @param message what is wrong, in a sentence
 * @param sought a contradiction, or something missing
 * @param severity how bad it is
 * @param member the id of the member whom it is about; nothing if it is about the household
 * @param missing of something missing, the facts
 * @param cited what the rule rests on
 */
public record Irregularity(
        String rule,
        Text message,
        Sought sought,
        Severity severity,
        Optional<String> member,
        List<Missing> missing,
        Text cited) {

    /** Takes a copy. */
    public Irregularity {
        missing = List.copyOf(missing);
    }

    /** One line for people, in the language of the locale. */
    public String describe(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        return severity.label().in(locale)
                + (chinese ? "：" : ": ")
                + message.in(locale)
                + member.map(id -> " [" + id + "]").orElse("")
                + " ("
                + rule
                + ")";
    }

    /** Says nothing of whom it is about, or what: that is personal. */
    @Override
    public String toString() {
        return "Irregularity[" + rule + "]";
    }
}
