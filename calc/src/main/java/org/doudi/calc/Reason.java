package org.doudi.calc;

import java.util.Locale;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.text.Text;

/**
 * How one condition of a programme came out. The figures behind it are in the derivation, under the same id.
 *
 * @param condition the id of the condition
 * @param title its title
 * @param effect whether meeting it admits or excludes
 * @param holds whether it holds
 * @param cited the places in the documents that it rests on
 */
public record Reason(String condition, Text title, Effect effect, Truth holds, Text cited) {

    /** Whether the condition stands in the way of admission: an admitting one that fails, an excluding one that holds. */
    public boolean isAgainst() {
        return holds == (effect == Effect.ADMITS ? Truth.NO : Truth.YES);
    }

    /** One line for people, in the language of the locale. */
    public String describe(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        return title.in(locale) + (chinese ? "：" : ": ") + holds.label().in(locale) + " (" + cited.in(locale) + ")";
    }

    /** Says nothing of how it came out: that is personal. */
    @Override
    public String toString() {
        return "Reason[" + condition + "]";
    }
}
