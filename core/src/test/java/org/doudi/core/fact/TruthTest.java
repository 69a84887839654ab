package org.doudi.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void whatSurelyHoldsIsYesAndWhatCannotHoldIsNo() {
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
        assertThat(Truth.of(true, true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false, false)).isEqualTo(Truth.NO);
    }

    @Test
    void whatMayHoldIsOpen() {
        assertThat(Truth.of(false, true)).isEqualTo(Truth.OPEN);
    }

    @Test
    void hasANameInBothLanguages() {
        assertThat(Truth.YES.label().in(Locale.CHINA)).isEqualTo("是");
        assertThat(Truth.NO.label().in(Locale.CHINA)).isEqualTo("否");
        assertThat(Truth.OPEN.label().in(Locale.ENGLISH)).isEqualTo("open");
    }
}
