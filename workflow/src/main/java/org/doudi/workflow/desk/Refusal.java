package org.doudi.workflow.desk;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.core.text.Text;

/**
 * One reason why something cannot be done.
 *
 * @param code which, for example {@code appraisal.attendance}
 * @param attributes what it turns on, by name: numbers, days, names of stages; never anything personal
 * @param says the reason in words
 * @param cited the places in the documents that it rests on
 */
public record Refusal(String code, Map<String, String> attributes, Text says, Text cited) {

    /** Takes a copy. */
    public Refusal {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** One line for people, in the language of the locale. */
    public String describe(Locale locale) {
        return says.in(locale) + " (" + code + "; " + cited.in(locale) + ")";
    }
}
