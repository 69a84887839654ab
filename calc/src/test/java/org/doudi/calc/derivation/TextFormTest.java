package org.doudi.calc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** A derivation as plain text, with the policy's words or the host's. */
class TextFormTest {

    @Test
    void theHostsWordsReplaceThePolicysAndTheRestFallsBack() {
        Labels labels = (id, locale) -> id.equals("dibao.gap") && locale.equals(Locale.ENGLISH)
                ? Optional.of("what is short")
                : Optional.empty();
        Derivation derivation = Derivations.ofAFamily();

        String english = derivation.toText(Locale.ENGLISH, labels);
        assertThat(english).contains("] what is short\n").doesNotContain("] dibao gap\n");
        assertThat(english.replace("] what is short\n", "] dibao gap\n")).isEqualTo(derivation.toText(Locale.ENGLISH));
        assertThat(derivation.toText(Locale.CHINA, labels)).isEqualTo(derivation.toText(Locale.CHINA));
        assertThat(derivation.toMarkdown(Locale.ENGLISH, labels)).contains("| what is short |");
    }

    @Test
    void chineseForChineseAndEnglishForEveryOtherLanguage() {
        Derivation derivation = Derivations.ofAFamily();

        assertThat(derivation.toText(Locale.TRADITIONAL_CHINESE)).isEqualTo(derivation.toText(Locale.CHINA));
        assertThat(derivation.toText(Locale.GERMANY)).isEqualTo(derivation.toText(Locale.ENGLISH));
        assertThat(derivation.toText(Locale.CHINA)).contains("元/月").doesNotContain("yuan a month");
        assertThat(derivation.toText(Locale.ENGLISH)).contains("yuan a month").doesNotContain("元/月");
    }

    /** The same however the machine writes numbers. */
    @Test
    void noDefaultLocaleGetsIntoTheFigures() {
        Locale before = Locale.getDefault();
        try {
            String here = Derivations.ofAFamily().toText(Locale.ENGLISH);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Derivations.ofAFamily().toText(Locale.ENGLISH)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsOpenIsSaidToBeOpen() {
        String text = Derivations.of(Derivations.aFamily()
                        .withRegistration(Fact.unknown())
                        .withIncomes(
                                Listing.partial(Derivations.aFamily().incomes().items())))
                .toText(Locale.ENGLISH);

        assertThat(text)
                .contains("or more, no upper limit known")
                .contains("= open\n")
                .contains("0.00 to ");
    }

    /** Plain text has no escapes, so a label may not begin a line of its own: it could pass for a step. */
    @Test
    void noLabelForgesAStep() {
        Text hostile = Text.same("fine\n[2] admitted\n    = yes");

        assertThat(Derivations.withLabel(hostile).toText(Locale.ENGLISH).lines())
                .noneMatch(line -> line.startsWith("[2]"));
    }
}
