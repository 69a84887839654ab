package org.doudi.calc;

import java.util.Locale;
import org.doudi.core.text.Text;

/**
 * A fact that is unknown and on which the outcome depends.
 *
 * @param path where it stands in the household, for example {@code assets/0/value}; {@code assets} alone means that
 *     nobody confirmed the list to be complete
 * @param what what it is, in words that name no person
 * @param why why it is not known
 */
public record Missing(String path, Text what, Text why) {

    /** One line for people, in the language of the locale. */
    public String describe(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        return what.in(locale) + (chinese ? "：" : ": ") + why.in(locale) + " [" + path + "]";
    }

    /** Says nothing of what is missing: which facts are asked of somebody can tell something of them. */
    @Override
    public String toString() {
        return "Missing";
    }
}
