package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void both_languages_have_the_same_keys(String bundle) {
        assertThat(new TreeSet<>(bundle(bundle, Locale.CHINESE).keySet()))
                .isEqualTo(new TreeSet<>(bundle(bundle, Locale.ENGLISH).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_message_is_a_pattern_and_of_its_language(String language) {
        ResourceBundle messages = bundle("messages", Locale.forLanguageTag(language));
        for (String key : messages.keySet()) {
            String text = new MessageFormat(messages.getString(key)).format(new Object[] {"a", "b", "c", "d", "e"});
            assertThat(text).as(key).isNotEmpty().doesNotContain("{0}", "null");
            if (language.equals("en")) {
                assertThat(HAN.matcher(text).find()).as(key).isFalse();
            }
        }
    }

    @Test
    void any_other_language_is_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(new Words(Locale.ENGLISH).get("usage.wrong")).startsWith("The arguments");
            assertThat(new Words(Locale.forLanguageTag("tr-TR")).get("usage.wrong"))
                    .startsWith("The arguments");
            assertThat(new Words(Locale.TAIWAN).get("usage.wrong")).startsWith("参数");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_get_no_separators() {
        assertThat(new Words(Locale.ENGLISH).get("line.broken", "a", 1234567L)).isEqualTo("a, line 1234567:");
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("org.doudi.examples.cli." + name, locale);
    }
}
