package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.derivation.Step;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Point 4 of the issue: Chongqing's categorical supplements (FACTS §4.3). 60 for the severely disabled, the seriously ill
 * and those of 70 and over; 100 (before 2017-04-01: 60) for preschool children and students, the higher of the two; and
 * 40 beside either with any disability.
 */
class SupplementsTest {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);
    private static final LocalDate BEFORE_THE_RISE = LocalDate.of(2017, 3, 31);

    /** 100 as a pupil, which is more than 60 as severely disabled, and 40 with a disability. */
    @Test
    void aPupilWithADisabilityOfGradeTwoGets140() {
        assertThat(supplements(aPupil(DisabilityGrade.GRADE_2), IN_2018)).isEqualTo(Money.ofYuan(140));
    }

    /** 60 once, though both of age and of disability, and 40. */
    @Test
    void aPersonOf75WithADisabilityOfGradeOneGets100() {
        Member old = person().born("1943-01-01")
                .disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_1)
                .build();

        assertThat(supplements(old, IN_2018)).isEqualTo(Money.ofYuan(100));
    }

    /** Grade 3 is not severe. */
    @Test
    void anAdultWithADisabilityOfGradeThreeGets40() {
        Member adult = person().disabled(DisabilityKind.VISUAL, DisabilityGrade.GRADE_3)
                .build();

        assertThat(supplements(adult, IN_2018)).isEqualTo(Money.ofYuan(40));
    }

    /** Before 2017-04-01 a pupil gets 60: the disabled one 60 + 40. */
    @Test
    void pupilsGot60BeforeTheRise() {
        assertThat(supplements(aPupil(DisabilityGrade.GRADE_2), BEFORE_THE_RISE))
                .isEqualTo(Money.ofYuan(100));
        assertThat(supplements(aPupil(DisabilityGrade.GRADE_2), BEFORE_THE_RISE.plusDays(1)))
                .isEqualTo(Money.ofYuan(140));
    }

    @ParameterizedTest
    @CsvSource({"NOT_IN_SCHOOL, 0", "PRESCHOOL, 100", "PRIMARY, 100", "SENIOR_3, 100", "COLLEGE, 100"})
    void everyStudentIsAPupil(Schooling schooling, int yuan) {
        Member adult = person().schooling(Fact.known(schooling)).build();

        assertThat(supplements(adult, IN_2018)).isEqualTo(Money.ofYuan(yuan));
    }

    @ParameterizedTest
    @CsvSource({"HEALTHY, 0", "CHRONIC_ILLNESS, 0", "MAJOR_ILLNESS, 60"})
    void onlyAMajorIllnessIsOne(Health health, int yuan) {
        assertThat(supplements(person().health(Fact.known(health)).build(), IN_2018))
                .isEqualTo(Money.ofYuan(yuan));
    }

    /** Born on 1948-06-01 somebody completes 70 years on 2018-06-01. */
    @ParameterizedTest
    @CsvSource({
        "1948-06-01, 2018-05-31, 0",
        "1948-06-01, 2018-06-01, 60",
        "1948-06-01, 2018-06-02, 60",
        // 2018 and 2019 have no 29 February: the years are completed on the 28th, 70 of them on 2018-02-28.
        "1948-02-29, 2018-02-27, 0",
        "1948-02-29, 2018-02-28, 60",
        "1948-02-29, 2018-03-01, 60",
        // Born on 1950-02-28 or 1950-03-01, assessed in a leap year: the 29th comes between the two.
        "1950-02-28, 2020-02-27, 0",
        "1950-02-28, 2020-02-28, 60",
        "1950-03-01, 2020-02-29, 0",
        "1950-03-01, 2020-03-01, 60",
    })
    void seventyIsCompletedOnTheBirthday(String born, LocalDate day, int yuan) {
        assertThat(supplements(person().born(born).build(), day)).isEqualTo(Money.ofYuan(yuan));
    }

    /** Under 6 is preschool age; on the sixth birthday it is over. */
    @ParameterizedTest
    @CsvSource({
        "2012-06-01, 2018-05-31, 100",
        "2012-06-01, 2018-06-01, 0",
        "2012-06-01, 2018-06-02, 0",
        "2012-02-29, 2018-02-27, 100",
        "2012-02-29, 2018-02-28, 0",
        "2012-02-29, 2018-03-01, 0",
        "2014-02-28, 2020-02-28, 0",
        "2014-03-01, 2020-02-29, 100",
        "2018-05-31, 2018-05-31, 100",
    })
    void sixIsCompletedOnTheBirthday(String born, LocalDate day, int yuan) {
        assertThat(supplements(person().born(born).build(), day)).isEqualTo(Money.ofYuan(yuan));
    }

    @Test
    void theAwardsNameTheSupplementAndTheMember() {
        Outcome.Entitled outcome =
                Assessing.entitled(Regimes.chongqing(), IN_2018, householdOf(aPupil(DisabilityGrade.GRADE_2)));

        assertThat(outcome.awards())
                .extracting(Award::benefit, Award::member, Award::monthly)
                .containsExactly(
                        tuple("dibao.gap", Optional.empty(), Money.ofYuan(820)), // 410 × 2
                        tuple("dibao.supplement.student", Optional.of("p2"), Money.ofYuan(100)),
                        tuple("dibao.supplement.any-disability", Optional.of("p2"), Money.ofYuan(40)));
    }

    @Test
    void theDerivationShowsWhatStacksAndWhatDoesNot() {
        Derivation derivation = Assessing.assess(
                        Regimes.chongqing(), IN_2018, householdOf(aPupil(DisabilityGrade.GRADE_2)))
                .derivation(ProgrammeId.DIBAO);

        Step key = step(derivation, "dibao.supplement.key-groups");
        assertThat(((BenefitOperation.HighestEach) key.operation()).amounts())
                .extracting(amount -> amount.money().fen() / 100)
                .containsExactly(100L, 100L, 60L, 60L, 60L);
        assertThat(key.operation()
                        .formula(List.of("[u]", "[a]", "[b]", "[c]", "[d]", "[e]"))
                        .en())
                .isEqualTo("sum over [u] of the highest of"
                        + " ([a]: 100.00, [b]: 100.00, [c]: 60.00, [d]: 60.00, [e]: 60.00)");
        assertThat(key.items())
                .extracting(Item::path, Item::member, item -> item.label().zh(), Item::low, Item::high)
                .containsExactly(tuple("members/1", Optional.of("p2"), "在校学生", Quantity.of(100), Quantity.of(100)));
        assertThat(key.source().reading().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("The five groups exclude each other; the notice does not order them: the higher counts.");

        Step disabled = step(derivation, "dibao.supplement.disabled-group");
        assertThat(disabled.items())
                .extracting(Item::path, Item::low)
                .containsExactly(tuple("members/1", Quantity.of(40)));
        assertThat(disabled.source().reading().orElseThrow().in(Locale.CHINA)).isEqualTo("残疾补助可与五类之一叠加。");
    }

    private static Step step(Derivation derivation, String id) {
        return derivation.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the second person adds beside the gap. */
    private static Money supplements(Member second, LocalDate day) {
        return Assessing.entitled(Regimes.chongqing(), day, householdOf(second)).awards().stream()
                .filter(award -> award.member().isPresent())
                .map(Award::monthly)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Household householdOf(Member second) {
        return Households.aFamily(Households.anAdult(1).build(), second).build();
    }

    private static Member.Builder person() {
        return Households.anAdult(2);
    }

    private static Member aPupil(DisabilityGrade grade) {
        return person().born("2006-03-01")
                .disabled(DisabilityKind.MENTAL, grade)
                .schooling(Fact.known(Schooling.PRIMARY))
                .build();
    }
}
