package org.doudi.core.household;

import java.util.List;
import org.doudi.core.text.Text;

/** What school somebody attends now (在校生状况), registry list AAB009. */
public enum Schooling implements Coded {
    /** Not in school (非在校生). */
    NOT_IN_SCHOOL(List.of(NationalCode.of("AAB009", "01")), Text.of("非在校生", "not in school")),
    /** Preschool education (学前教育). */
    PRESCHOOL(List.of(NationalCode.of("AAB009", "02")), Text.of("学前教育", "preschool education")),
    /** Primary school (小学). */
    PRIMARY(List.of(NationalCode.of("AAB009", "03")), Text.of("小学", "primary school")),
    /** Grade 7 (七年级). */
    GRADE_7(List.of(NationalCode.of("AAB009", "04")), Text.of("七年级", "grade 7")),
    /** Grade 8 (八年级). */
    GRADE_8(List.of(NationalCode.of("AAB009", "05")), Text.of("八年级", "grade 8")),
    /** Grade 9 (九年级). */
    GRADE_9(List.of(NationalCode.of("AAB009", "06")), Text.of("九年级", "grade 9")),
    /** Senior secondary year 1 (高中一年级). */
    SENIOR_1(List.of(NationalCode.of("AAB009", "07")), Text.of("高中一年级", "senior secondary year 1")),
    /** Senior secondary year 2 (高中二年级). */
    SENIOR_2(List.of(NationalCode.of("AAB009", "08")), Text.of("高中二年级", "senior secondary year 2")),
    /** Senior secondary year 3 (高中三年级). */
    SENIOR_3(List.of(NationalCode.of("AAB009", "09")), Text.of("高中三年级", "senior secondary year 3")),
    /** Secondary vocational year 1 (中职一年级). */
    VOCATIONAL_1(List.of(NationalCode.of("AAB009", "10")), Text.of("中职一年级", "secondary vocational year 1")),
    /** Secondary vocational year 2 (中职二年级). */
    VOCATIONAL_2(List.of(NationalCode.of("AAB009", "11")), Text.of("中职二年级", "secondary vocational year 2")),
    /** Secondary vocational year 3 (中职三年级). */
    VOCATIONAL_3(List.of(NationalCode.of("AAB009", "12")), Text.of("中职三年级", "secondary vocational year 3")),
    /** Higher vocational year 1 (高职一年级). */
    HIGHER_VOCATIONAL_1(List.of(NationalCode.of("AAB009", "13")), Text.of("高职一年级", "higher vocational year 1")),
    /** Higher vocational year 2 (高职二年级). */
    HIGHER_VOCATIONAL_2(List.of(NationalCode.of("AAB009", "14")), Text.of("高职二年级", "higher vocational year 2")),
    /** Higher vocational year 3 (高职三年级). */
    HIGHER_VOCATIONAL_3(List.of(NationalCode.of("AAB009", "15")), Text.of("高职三年级", "higher vocational year 3")),
    /** College or above (大专及以上). */
    COLLEGE(List.of(NationalCode.of("AAB009", "16")), Text.of("大专及以上", "college or above"));

    private final List<NationalCode> codes;
    private final Text label;

    Schooling(List<NationalCode> codes, Text label) {
        this.codes = codes;
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public List<NationalCode> codes() {
        return codes;
    }
}
