package org.doudi.core.problem;

import java.io.Serializable;
import java.util.Locale;
import org.doudi.core.text.Text;

/**
 * One thing that is wrong: where, what stands there, and what was expected.
 *
 * <p>A problem is safe to log: {@code found} never carries a name, a whole identity number or any other personal data.
 * Whoever makes a problem masks the value first.
 *
 * @param code a stable name such as {@code money.negative}, for programs
 * @param path where it is, as names and indexes joined by slashes, for example {@code incomes/2/amount}; empty for the
 *     object itself
 * @param found what stands there, masked; empty if nothing does
 * @param expected what should stand there
 */
public record Problem(String code, String path, String found, Text expected) implements Serializable {

    /** A problem of the object itself or of one of its parts. */
    public static Problem of(String code, String path, String found, Text expected) {
        return new Problem(code, path, found, expected);
    }

    /** The same problem, seen from an object that holds this one under {@code prefix}. */
    public Problem under(String prefix) {
        return new Problem(code, path.isEmpty() ? prefix : prefix + "/" + path, found, expected);
    }

    /** One line for people, in the language of the locale. */
    public String describe(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        String where = path.isEmpty() ? "" : path + (chinese ? "：" : ": ");
        String instead = found.isEmpty() ? "" : (chinese ? "，实际为 " : ", found ") + found;
        return where + (chinese ? "应为" : "expected ") + expected.in(locale) + instead + " [" + code + "]";
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
