package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Chongqing's tables, FACTS 4.2 and 4.3, in yuan a person and month. */
class Chongqing2017AmountsTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 3, 14);
    private static final LocalDate LAST = LocalDate.of(2021, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2017-03-14, 300, B",
        "2017-03-31, 300, B",
        "2017-04-01, 350, B",
        "2017-04-02, 350, B",
        "2017-12-31, 350, B",
        "2018-01-01, 410, C",
        "2018-01-02, 410, C",
        "2018-12-31, 410, C",
        "2019-01-01, 440, C",
        "2019-01-02, 440, C",
        "2020-08-31, 440, C",
        "2020-09-01, 496, B",
        "2020-09-02, 496, B",
        "2021-06-30, 496, B",
    })
    void theRuralStandard(LocalDate day, int yuan, Grade grade) {
        assertThat(Found.value(day, "dibao.rural")).isEqualTo(monthly(yuan));
        assertThat(basis(day, "dibao.rural").grade()).isEqualTo(grade);
    }

    /** Of 300 and of 440 only the year is attested: the first day is a reading and says so. */
    @ParameterizedTest
    @CsvSource({"2017-03-14, true", "2017-04-01, false", "2018-01-01, false", "2019-01-01, true", "2020-09-01, false"})
    void aFirstDayThatIsReadIsCalledSo(LocalDate day, boolean read) {
        assertThat(basis(day, "dibao.rural").reading().isPresent()).isEqualTo(read);
    }

    @Test
    void thereIsNoStandardBeforeThePolicy() {
        assertThat(Found.CHONGQING.on(FIRST.minusDays(1)).value("dibao.rural")).isEmpty();
    }

    @Test
    void everyDayHasExactlyOneRuralStandard() {
        List<Window> windows = Packs.CHONGQING_2017.edits().stream()
                .filter(edit -> edit instanceof Edit.Bind && edit.target().equals("dibao.rural"))
                .map(Edit::valid)
                .toList();

        assertThat(FIRST.datesUntil(LAST.plusDays(1))).hasSize(1570).allSatisfy(day -> {
            assertThat(windows).filteredOn(window -> window.contains(day)).hasSize(1);
            assertThat(Found.CHONGQING.on(day).value("dibao.rural")).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-14, 60, 60, 40",
        "2017-03-31, 60, 60, 40",
        "2017-04-01, 60, 100, 40",
        "2018-01-01, 60, 100, 40",
        "2020-06-01, 60, 100, 40",
        "2021-06-30, 60, 100, 40",
    })
    void theSupplements(LocalDate day, int key, int pupil, int disabled) {
        assertThat(Found.value(day, "dibao.supplement.key")).isEqualTo(monthly(key));
        assertThat(Found.value(day, "dibao.supplement.pupil")).isEqualTo(monthly(pupil));
        assertThat(Found.value(day, "dibao.supplement.disabled")).isEqualTo(monthly(disabled));
    }

    @Test
    void whatIsKnownOfTheSupplementsBeforeApril2017IsNotConfirmed() {
        assertThat(basis(FIRST, "dibao.supplement.disabled").grade()).isEqualTo(Grade.K);
        assertThat(basis(LocalDate.of(2017, 4, 1), "dibao.supplement.disabled").grade())
                .isEqualTo(Grade.C);
    }

    private static Basis basis(LocalDate day, String parameter) {
        return Found.CHONGQING.on(day).value(parameter).orElseThrow().basis();
    }

    private static ParameterValue monthly(int yuan) {
        return ParameterValue.of(Amount.monthly(Money.ofYuan(yuan)));
    }
}
