package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.doudi.core.problem.Reported;

class ResidentIdPropertiesTest {

    /** The table that the standard prints, which the main code works out instead. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_CHARACTERS = "10X98765432";

    @Property(tries = 2000)
    void readsBackWhatTheNumberWasMadeOf(
            @ForAll("areas") String area,
            @ForAll("births") LocalDate birth,
            @ForAll @IntRange(min = 0, max = 999) int sequence) {
        ResidentId id = ResidentId.of(number(area, birth, sequence));

        assertThat(id.areaCode()).isEqualTo(area);
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.sex()).isEqualTo(sequence % 2 == 0 ? Sex.FEMALE : Sex.MALE);
    }

    @Property(tries = 2000)
    void oneWrongDigitIsAlwaysNoticed(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 0, max = 16) int place,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        String wrong = number.substring(0, place) + digit + number.substring(place + 1);
        Assume.that(!wrong.equals(number));

        assertThat(ResidentId.parse(wrong).isLeft()).isTrue();
    }

    @Property(tries = 2000)
    void everyOtherCheckCharacterIsRefused(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 0, max = 10) int check) {
        String other = number.substring(0, 17) + CHECK_CHARACTERS.charAt(check);

        assertThat(ResidentId.parse(other).isRight()).isEqualTo(other.equals(number));
    }

    @Property(tries = 1000)
    void noSixDigitsOfANumberAreEverShown(@ForAll("numbers") String number) {
        String wrong = number.substring(0, 17) + (number.endsWith("0") ? "1" : "0");
        String shown = ResidentId.of(number)
                + Reported.words(ResidentId.parse(wrong).getLeft())
                + Reported.words(ResidentId.parse(number + "0").getLeft())
                + Reported.words(ResidentId.parse(number.substring(0, 17)).getLeft());

        assertThat(IntStream.rangeClosed(0, 12).mapToObj(from -> number.substring(from, from + 6)))
                .noneMatch(shown::contains);
    }

    private static String number(String area, LocalDate birth, int sequence) {
        String body = area + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
        int sum = IntStream.range(0, 17)
                .map(place -> (body.charAt(place) - '0') * WEIGHTS[place])
                .sum();
        return body + CHECK_CHARACTERS.charAt(sum % 11);
    }

    @Provide
    Arbitrary<String> areas() {
        return Arbitraries.integers().between(110_000, 659_999).map(String::valueOf);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1880, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(areas(), births(), Arbitraries.integers().between(0, 999))
                .as(ResidentIdPropertiesTest::number);
    }
}
