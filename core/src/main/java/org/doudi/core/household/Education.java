package org.doudi.core.household;

import java.util.List;
import org.doudi.core.text.Text;

/** The highest education reached (文化程度), registry list AAB008. */
public enum Education implements Coded {
    /** Illiterate or semi-literate (文盲或半文盲). */
    ILLITERATE(List.of(NationalCode.of("AAB008", "01")), Text.of("文盲或半文盲", "illiterate or semi-literate")),
    /** Primary school (小学). */
    PRIMARY(List.of(NationalCode.of("AAB008", "02")), Text.of("小学", "primary school")),
    /** Junior secondary school (初中). */
    JUNIOR(List.of(NationalCode.of("AAB008", "03")), Text.of("初中", "junior secondary school")),
    /** Senior secondary school (高中). */
    SENIOR(List.of(NationalCode.of("AAB008", "04")), Text.of("高中", "senior secondary school")),
    /** College or above (大专及以上). */
    COLLEGE(List.of(NationalCode.of("AAB008", "05")), Text.of("大专及以上", "college or above")),
    /** Preschool child (学龄前儿童). */
    PRESCHOOL(List.of(NationalCode.of("AAB008", "06")), Text.of("学龄前儿童", "preschool child"));

    private final List<NationalCode> codes;
    private final Text label;

    Education(List<NationalCode> codes, Text label) {
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
