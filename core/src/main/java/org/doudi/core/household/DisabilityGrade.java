package org.doudi.core.household;

import org.doudi.core.text.Text;

/** Grades of disability (残疾等级) of the disability certificate; grade 1 is the most severe. */
public enum DisabilityGrade implements Coded {
    /** No disability (无残疾). */
    NONE(Text.of("无残疾", "no disability")),
    /** Grade 1 (一级). */
    GRADE_1(Text.of("一级", "grade 1")),
    /** Grade 2 (二级). */
    GRADE_2(Text.of("二级", "grade 2")),
    /** Grade 3 (三级). */
    GRADE_3(Text.of("三级", "grade 3")),
    /** Grade 4 (四级). */
    GRADE_4(Text.of("四级", "grade 4"));

    private final Text label;

    DisabilityGrade(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
