package org.doudi.calc.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.standard.Moving.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.calc.Regimes;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 245 yuan a month for each recipient in 2018, as totals. */
class AverageBenefitTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    private static final Window IN_2018 = Window.between(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1));

    private static Moving promising(Aim aim) {
        return Moving.of(Moving.unbound(new Promise.Target(RULE, Regimes.TITLE, aim, Regimes.BASIS)));
    }

    private static Moving promising(Amount each) {
        return promising(new Aim.AverageBenefit("dibao", each, IN_2018));
    }

    private static boolean isMet(Amount each, String paid, int recipients) {
        return promising(each).average(DAY, Money.of(paid), recipients).isMet();
    }

    /** 245 × 1000 = 245 000.00. */
    @ParameterizedTest
    @CsvSource({"244999.99, false", "245000.00, true", "245000.01, true"})
    void everythingPaidIsAtLeastThePromiseForEachRecipient(String paid, boolean isMet) {
        assertThat(isMet(Moving.monthly("245.00"), paid, 1000)).isEqualTo(isMet);
    }

    /** 734.99 / 3 = 244.9966…, which would round to 245.00. */
    @Test
    void itIsNeverRounded() {
        assertThat(isMet(Moving.monthly("245.00"), "734.99", 3)).isFalse();
        assertThat(isMet(Moving.monthly("245.00"), "735.00", 3)).isTrue();
    }

    /** 300 households of 1000 people who got 73 500.00 = 245 × 300: for each household it would be enough. */
    @Test
    void itIsForEachPersonNotEachHousehold() {
        assertThat(isMet(Moving.monthly("245.00"), "73500.00", 1000)).isFalse();
        assertThat(isMet(Moving.monthly("245.00"), "73500.00", 300)).isTrue();
    }

    /** 3900.00 a year is 325.00 a month; 4000.00 a year is 333.33… a month, 1000.00 for three. */
    @Test
    void aPromiseOfAYearIsATwelfthAMonth() {
        assertThat(isMet(Moving.yearly("3900.00"), "324.99", 1)).isFalse();
        assertThat(isMet(Moving.yearly("3900.00"), "325.00", 1)).isTrue();
        assertThat(isMet(Moving.yearly("4000.00"), "999.99", 3)).isFalse();
        assertThat(isMet(Moving.yearly("4000.00"), "1000.00", 3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, false", "2018-01-01, true", "2018-12-31, true", "2019-01-01, false"})
    void itIsPromisedForItsOwnDaysOnly(LocalDate day, boolean applies) {
        var answer = promising(Moving.monthly("245.00")).standards().average(RULE, day, Money.ofYuan(245), 1);

        assertThat(answer.isRight()).isEqualTo(applies);
        if (!applies) {
            assertThat(Moving.faults(answer)).containsExactly("rule.absent @ rule");
        }
    }

    @Test
    void whyIsToldInWordsThatNameNoHousehold() {
        AverageBenefit average = promising(Moving.monthly("245.00")).average(DAY, Money.ofYuan(735), 3);

        assertThat(average.rule()).isEqualTo(RULE);
        assertThat(average.derivation().household()).isEmpty();
        assertThat(average.derivation().toText(Locale.ENGLISH)).contains("245.00", "735.00", "3 people");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Standards standards = promising(Moving.monthly("245.00")).standards();

        assertThat(Moving.faults(standards.average(RULE, LocalDate.of(2019, 1, 1), Money.of("-0.01"), 0)))
                .isEqualTo(List.of("rule.absent @ rule", "recipients.none @ recipients", "money.negative @ paid"));
        assertThat(Moving.faults(standards.average(RULE, DAY, Money.ZERO, -1)))
                .containsExactly("recipients.none @ recipients");
        assertThat(promising(Moving.monthly("245.00"))
                        .average(DAY, Money.ZERO, 1)
                        .isMet())
                .isFalse();
    }

    @Test
    void aTargetThatIsNotAboutAnAverageIsToldAsAbsent() {
        Moving ofLines = promising(new Aim.AtLeast("line", Ratio.ONE, "floor", IN_2018));

        assertThat(Moving.faults(ofLines.standards().average(RULE, DAY, Money.ofYuan(245), 1)))
                .containsExactly("rule.absent @ rule");
    }
}
