package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The code lists as the public copies of the registry's forms have them. */
class NationalCodesTest {

    @ParameterizedTest
    @CsvSource({
        "HEAD, 01",
        "SPOUSE, 02",
        "SON, 03",
        "DAUGHTER, 04",
        "DAUGHTER_IN_LAW, 05",
        "SON_IN_LAW, 06",
        "SONS_SON, 07",
        "SONS_DAUGHTER, 08",
        "DAUGHTERS_SON, 09",
        "DAUGHTERS_DAUGHTER, 10",
        "FATHER, 11",
        "MOTHER, 12",
        "WIFES_FATHER, 13",
        "WIFES_MOTHER, 14",
        "HUSBANDS_FATHER, 15",
        "HUSBANDS_MOTHER, 16",
        "OTHER, 99",
    })
    void relationToTheHead(Relation relation, String code) {
        assertThat(codesIn("AAB006", relation)).containsExactly(code);
    }

    /** The registry gives the four grandparents 17 to 20 and does not say in which order. */
    @Test
    void grandparents() {
        assertThat(Stream.of(
                                Relation.PATERNAL_GRANDFATHER,
                                Relation.PATERNAL_GRANDMOTHER,
                                Relation.MATERNAL_GRANDFATHER,
                                Relation.MATERNAL_GRANDMOTHER)
                        .flatMap(grandparent -> codesIn("AAB006", grandparent).stream()))
                .containsExactlyInAnyOrder("17", "18", "19", "20");
    }

    @Test
    void everyRelationHasANumberAndOnlyBrothersAndSistersAreAmongTheOthers() {
        assertThat(Relation.values())
                .allSatisfy(relation -> assertThat(codesIn("AAB006", relation)).hasSize(1));
        assertThat(Relation.values())
                .filteredOn(relation -> codesIn("AAB006", relation).contains("99"))
                .containsExactlyInAnyOrder(Relation.SIBLING, Relation.OTHER);
    }

    /** GB/T 4761-2008, one digit; it has none for the families of children and spouses. */
    @ParameterizedTest
    @CsvSource({
        "0, HEAD",
        "1, SPOUSE",
        "2, SON",
        "3, DAUGHTER",
        "4, SONS_SON SONS_DAUGHTER DAUGHTERS_SON DAUGHTERS_DAUGHTER",
        "5, FATHER MOTHER",
        "6, PATERNAL_GRANDFATHER PATERNAL_GRANDMOTHER MATERNAL_GRANDFATHER MATERNAL_GRANDMOTHER",
        "7, SIBLING",
        "8, OTHER",
    })
    void relationToTheHeadInTheStandard(String code, String relations) {
        assertThat(Relation.values())
                .filteredOn(relation -> codesIn("GB/T 4761", relation).contains(code))
                .extracting(Relation::name)
                .containsExactlyInAnyOrder(relations.split(" ", -1));
    }

    @Test
    void sexIsNumberedAsInTheStandardAndNotAsInSomeForms() {
        assertThat(codesIn("GB/T 2261.1", Sex.MALE)).containsExactly("1");
        assertThat(codesIn("GB/T 2261.1", Sex.FEMALE)).containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource({"HEALTHY, 01", "CHRONIC_ILLNESS, 02", "MAJOR_ILLNESS, 03"})
    void health(Health health, String code) {
        assertThat(codesIn("AAB017", health)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, 01", "SKILLED, 02", "LOST, 03", "NONE, 04"})
    void labourCapacity(LabourCapacity labour, String code) {
        assertThat(codesIn("AAB010", labour)).containsExactly(code);
    }

    @Test
    void weakLabourCapacityHasNoNumberThatCouldBeRead() {
        assertThat(LabourCapacity.WEAK_OR_HALF.codes()).isEmpty();
        assertThat(LabourCapacity.values()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"ILLITERATE, 01", "PRIMARY, 02", "JUNIOR, 03", "SENIOR, 04", "COLLEGE, 05", "PRESCHOOL, 06"})
    void education(Education education, String code) {
        assertThat(codesIn("AAB008", education)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_IN_SCHOOL, 01",
        "PRESCHOOL, 02",
        "PRIMARY, 03",
        "GRADE_7, 04",
        "GRADE_8, 05",
        "GRADE_9, 06",
        "SENIOR_1, 07",
        "SENIOR_2, 08",
        "SENIOR_3, 09",
        "VOCATIONAL_1, 10",
        "VOCATIONAL_2, 11",
        "VOCATIONAL_3, 12",
        "HIGHER_VOCATIONAL_1, 13",
        "HIGHER_VOCATIONAL_2, 14",
        "HIGHER_VOCATIONAL_3, 15",
        "COLLEGE, 16",
    })
    void schooling(Schooling schooling, String code) {
        assertThat(codesIn("AAB009", schooling)).containsExactly(code);
    }

    @Test
    void everyValueOfAnEnumeratedListIsCheckedAbove() {
        assertThat(Relation.values()).hasSize(17 + 4 + 1);
        assertThat(Health.values()).hasSize(3);
        assertThat(Education.values()).hasSize(6);
        assertThat(Schooling.values()).hasSize(16);
        assertThat(Sex.values()).hasSize(2);
    }

    @Test
    void whatNoListNumbersHasNoNumber() {
        assertThat(IncomeKind.WAGE.codes()).isEmpty();
        assertThat(DisabilityKind.MENTAL.codes()).isEmpty();
    }

    @Test
    void aNumberIsShownWithItsList() {
        assertThat(NationalCode.of("AAB006", "01")).hasToString("AAB006 01");
    }

    /** Copies of one list disagree on numbers, so the label is the key and has to be one. */
    @ParameterizedTest
    @MethodSource("lists")
    void noTwoValuesOfAListHaveTheSameLabel(List<Coded> values) {
        assertThat(values).extracting(Coded::label).extracting(Text::zh).doesNotHaveDuplicates();
        assertThat(values).extracting(Coded::label).extracting(Text::en).doesNotHaveDuplicates();
    }

    static List<List<Coded>> lists() {
        List<List<Coded>> lists = new ArrayList<>();
        for (PersonAttribute attribute : PersonAttribute.values()) {
            lists.add(attribute.options());
        }
        lists.add(List.of(IncomeKind.values()));
        lists.add(List.of(ExpenseKind.values()));
        lists.add(List.of(AssetKind.values()));
        lists.add(List.of(KinRelation.values()));
        lists.add(List.of(Settlement.values()));
        return lists;
    }

    /** 民发〔2021〕57号 art. 13 (3): interest, dividends, savings-type insurance, collective dividends, land, rent. */
    @ParameterizedTest
    @EnumSource(
            value = IncomeKind.class,
            names = {"CAPITAL", "RENT", "COLLECTIVE_DIVIDEND"})
    void incomeFromProperty(IncomeKind kind) {
        assertThat(kind.category()).isEqualTo(IncomeKind.Category.PROPERTY);
    }

    /** Wages, operating income and the rest are classes of their own; everything else is a transfer, art. 13 (4). */
    @Test
    void incomeFromTransfers() {
        Set<String> notTransfers = Set.of("WAGE", "OPERATING", "CAPITAL", "RENT", "COLLECTIVE_DIVIDEND", "OTHER");

        assertThat(IncomeKind.WAGE.category()).isEqualTo(IncomeKind.Category.WAGE);
        assertThat(IncomeKind.OPERATING.category()).isEqualTo(IncomeKind.Category.OPERATING);
        assertThat(IncomeKind.OTHER.category()).isEqualTo(IncomeKind.Category.OTHER);
        assertThat(IncomeKind.values())
                .allSatisfy(kind -> assertThat(kind.category() == IncomeKind.Category.TRANSFER)
                        .isNotEqualTo(notTransfers.contains(kind.name())));
    }

    private static List<String> codesIn(String list, Coded value) {
        return value.codes().stream()
                .filter(code -> code.list().equals(list))
                .map(NationalCode::code)
                .toList();
    }
}
