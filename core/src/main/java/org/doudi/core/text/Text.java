package org.doudi.core.text;

import java.io.Serializable;
import java.util.Locale;

/**
 * The same words in Chinese and in English. Neither may be blank: a policy that can be shown to a villager can be shown
 * to an auditor who reads only the other language.
 *
 * @param zh the words in Chinese
 * @param en the words in English
 */
public record Text(String zh, String en) implements Serializable {

    /** Refuses blank words: they would leave a hole in a derivation. */
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs words in Chinese and in English");
        }
    }

    /** The words in both languages. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Words that are the same in both languages, for example a document number. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The Chinese words for any locale whose language is Chinese, the English ones for every other locale. */
    public String in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }

    /** Puts further words behind these, in each language its own, with nothing between them. */
    public Text plus(Text more) {
        return new Text(zh + more.zh, en + more.en);
    }
}
