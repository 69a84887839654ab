package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinTest {

    private static final Kin A_SON = Kin.builder("k1", "p1", KinRelation.SON).build();

    @Test
    void whatIsNotSetIsUnknown() {
        assertThat(A_SON.sex()).isEqualTo(Fact.unknown());
        assertThat(A_SON.birth()).isEqualTo(Fact.unknown());
        assertThat(A_SON.disability()).isEqualTo(Fact.unknown());
        assertThat(A_SON.pays()).isEqualTo(Fact.unknown());
        assertThat(A_SON.householdIncome()).isEqualTo(Fact.unknown());
        assertThat(A_SON.householdSize()).isEqualTo(Fact.unknown());
        assertThat(A_SON.supports()).isEqualTo(Fact.unknown());
    }

    @Test
    void paysAndHasNothingOrMore() {
        Fact<Amount> nothing = Fact.known(Amount.monthly(Money.ZERO));
        Fact<Amount> less = Fact.known(Amount.monthly(Money.ofFen(-1)));

        assertThat(A_SON.withPays(nothing).pays()).isEqualTo(nothing);
        assertThat(A_SON.withHouseholdIncome(nothing).householdIncome()).isEqualTo(nothing);
        assertThat(Reported.faultsOf(() -> A_SON.withPays(less))).containsExactly("money.negative @ pays");
        assertThat(Reported.faultsOf(() -> A_SON.withHouseholdIncome(less)))
                .containsExactly("money.negative @ householdIncome");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "64, true", "65, false", "-1, false"})
    void livesInAHouseholdOfOneToSixtyFour(int size, boolean fits) {
        assertThat(faults(() -> A_SON.withHouseholdSize(Fact.known(size))))
                .isEqualTo(fits ? List.of() : List.of("number.bound @ householdSize"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "6, true", "7, false", "-1, false"})
    void supportsOneToSix(int people, boolean fits) {
        assertThat(faults(() -> A_SON.withSupports(Fact.known(people))))
                .isEqualTo(fits ? List.of() : List.of("number.bound @ supports"));
    }

    /** Whoever corrects a form wants to hear of everything at once. */
    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Fact<Amount> less = Fact.known(Amount.monthly(Money.ofFen(-1)));

        assertThat(Reported.faultsOf(() -> Kin.builder("王小明", "p1", KinRelation.SON)
                        .pays(less)
                        .householdIncome(less)
                        .householdSize(Fact.known(0))
                        .supports(Fact.known(7))
                        .build()))
                .containsExactly(
                        "id.format @ id",
                        "money.negative @ pays",
                        "money.negative @ householdIncome",
                        "number.bound @ householdSize",
                        "number.bound @ supports");
    }

    @Test
    void aChangedCopyIsCheckedAgain() {
        assertThat(A_SON.withSex(Fact.known(Sex.MALE)).sex()).isEqualTo(Fact.known(Sex.MALE));
        assertThat(Reported.faultsOf(() -> A_SON.withId("王小明"))).containsExactly("id.format @ id");
    }

    @Test
    void isShownByItsIdOnly() {
        assertThat(A_SON.withBirth(Fact.known(LocalDate.of(1975, 3, 8)))
                        .withPays(Fact.known(Amount.monthly(Money.ofYuan(200))))
                        .withHouseholdSize(Fact.known(3)))
                .hasToString("Kin[k1]");
    }

    private static List<String> faults(Supplier<Kin> make) {
        return Problems.attempt(make).fold(Reported::faults, made -> List.of());
    }
}
