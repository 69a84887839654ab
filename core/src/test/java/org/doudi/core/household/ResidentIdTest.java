package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.doudi.core.household.Households.ANOTHER_NUMBER;
import static org.doudi.core.household.Households.A_NUMBER;

import java.time.LocalDate;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    @Test
    void readsTheExamplesOfTheStandard() {
        ResidentId woman = ResidentId.of(A_NUMBER);
        ResidentId man = ResidentId.of(ANOTHER_NUMBER);

        assertThat(woman.areaCode()).isEqualTo("110105");
        assertThat(woman.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(woman.sex()).isEqualTo(Sex.FEMALE); // sequence 002 is even
        assertThat(man.areaCode()).isEqualTo("440524");
        assertThat(man.birthDate()).isEqualTo(LocalDate.of(1880, 1, 1));
        assertThat(man.sex()).isEqualTo(Sex.MALE); // sequence 001 is odd
    }

    @Test
    void takesALowerCaseXForAnUpperCaseOne() {
        assertThat(ResidentId.of("11010519491231002x"))
                .isEqualTo(ResidentId.of(A_NUMBER))
                .hasSameHashCodeAs(ResidentId.of(A_NUMBER));
        assertThat(ResidentId.of("11010519491231002x").reveal()).isEqualTo(A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1101051949123100", // 16 places
                "11010519491231002", // 17 places: the check character is missing
                "11010519491231002X0", // 19 places
                "440524880101001", // 15 places: GB 11643-1989, out of use
                "X10105194912310021", // X elsewhere than at the end
                "1101051949123100X2",
                "11010519491231002Y",
                "1101051949123I0021",
                "110105 9491231002X",
                "１１０１０５１９４９１２３１００２X", // full-width digits
            })
    void refusesWhatDoesNotHaveEighteenPlacesOfDigits(String text) {
        assertThat(Reported.faults(ResidentId.parse(text).getLeft())).containsExactly("residentId.format @ ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194902310026", // 31 February, with the right check character
                "110105194913010020", // a thirteenth month
                "110105194900010020", // month 00
                "110105190002290020", // 1900 was no leap year
            })
    void refusesADayThatIsNotInTheCalendar(String text) {
        assertThat(Reported.faults(ResidentId.parse(text).getLeft())).containsExactly("residentId.birth @ ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "110105194912310020", "44052418800101001X", "440524188001010015"})
    void refusesAWrongCheckCharacter(String text) {
        assertThat(Reported.faults(ResidentId.parse(text).getLeft())).containsExactly("residentId.check @ ");
    }

    @Test
    void showsProvinceAndPrefectureAndNothingMore() {
        ResidentId number = ResidentId.of(A_NUMBER);

        assertThat(number).hasToString("1101**************");
        assertThat(number.masked()).isEqualTo("1101**************");
        assertThat(number.reveal()).isEqualTo(A_NUMBER);
    }

    @Test
    void aRefusedNumberIsMaskedInTheException() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> ResidentId.of("110105194912310021"))
                .withMessageContaining("1101**************")
                .withMessageContaining("[residentId.check]");
    }

    @Test
    void whatIsNoNumberAtAllIsToldByItsLengthOnly() {
        assertThat(ResidentId.parse("王小明").getLeft().list().get(0).found()).isEqualTo("3 characters");
        assertThat(ResidentId.parse("11010519491231002").getLeft().list().get(0).found())
                .isEqualTo("17 characters");
    }

    /** The standard's first example with its century and its check character taken off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                A_NUMBER,
                "11010519491231002x",
                " 110105 19491231 002X\t",
                "\u00A0110105\u300019491231002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５１９４９１２３１００２ｘ",
                "110105491231002",
                "110105 491231 002",
                "１１０１０５４９１２３１００２",
            })
    void bringsWhatRegistersWriteToOneForm(String text) {
        assertThat(ResidentId.normalise(text).get()).isEqualTo(ResidentId.of(A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"440524800101996", "440524800101997", "440524800101998", "440524800101999"})
    void doesNotGuessTheCenturyOfThoseBornInThe1800s(String text) {
        assertThat(Reported.faults(ResidentId.normalise(text).getLeft())).containsExactly("residentId.century @ ");
    }

    @Test
    void theLastSequenceBeforeTheirsIsOfThe1900s() {
        // 4·7+4·9+0+5·5+2·8+4·4+1·2+9·1+8·6+0+0+1·9+0+1·5+9·8+9·4+5·2 = 312 = 28·11 + 4, to which the table gives 8.
        assertThat(ResidentId.normalise("440524800101995").get()).isEqualTo(ResidentId.of("440524198001019958"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "11010549123100",
                "1101054912310021",
                "110105-19491231-002X",
                "440524801301001",
                "44052480010100X"
            })
    void doesNotGuessWhatIsNoNumber(String text) {
        assertThat(ResidentId.normalise(text).isLeft()).isTrue();
    }

    @Test
    void equalsOnlyTheSameNumber() {
        assertThat(ResidentId.of(A_NUMBER))
                .isNotEqualTo(ResidentId.of(ANOTHER_NUMBER))
                .isNotEqualTo(A_NUMBER);
    }
}
