package org.doudi.examples.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.doudi.core.text.Text;

/** The words of the command line in one language: Chinese for Chinese, English for every other. */
final class Words {

    private static final String PACKAGE = "org.doudi.examples.cli.";

    private final Locale locale;
    private final ResourceBundle messages;

    Words(Locale locale) {
        this.locale = "zh".equals(locale.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
        this.messages = ResourceBundle.getBundle(PACKAGE + "messages", this.locale);
    }

    /** The language. */
    Locale locale() {
        return locale;
    }

    /** The help texts, as picocli wants them. */
    ResourceBundle help() {
        return ResourceBundle.getBundle(PACKAGE + "help", locale);
    }

    /** A message. Values go in as text, so that no number gets separators. */
    String get(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(messages.getString(key), locale).format(texts);
    }

    /** A message in the place of words in two languages: only this one will be asked for. */
    Text text(String key, Object... values) {
        return Text.same(get(key, values));
    }

    /** The words in this language. */
    String in(Text text) {
        return text.in(locale);
    }
}
