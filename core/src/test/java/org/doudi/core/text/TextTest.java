package org.doudi.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text LINE = Text.of("标准", "line");

    @Test
    void speaksChineseToEveryChineseLocaleAndEnglishToAllOthers() {
        assertThat(LINE.in(Locale.CHINA)).isEqualTo("标准");
        assertThat(LINE.in(Locale.forLanguageTag("zh-Hant-HK"))).isEqualTo("标准");
        assertThat(LINE.in(Locale.UK)).isEqualTo("line");
        assertThat(LINE.in(Locale.GERMANY)).isEqualTo("line");
        assertThat(LINE.in(Locale.ROOT)).isEqualTo("line");
    }

    @Test
    void refusesWordsThatWouldLeaveAHole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of(" ", "line"));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("标准", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.same("\t"));
    }

    @Test
    void joinsEachLanguageWithItself() {
        assertThat(LINE.plus(Text.same(" × 3"))).isEqualTo(Text.of("标准 × 3", "line × 3"));
    }
}
