package org.doudi.core.household;

import org.doudi.core.text.Text;

/** What a household spends on (支出类别), as far as the rules on rigid spending (刚性支出) ask. */
public enum ExpenseKind implements Coded {
    /** Serious illness (重大疾病). */
    MAJOR_ILLNESS(Text.of("重大疾病", "serious illness")),
    /** Care and rehabilitation of a disability (残疾康复与照料). */
    DISABILITY(Text.of("残疾康复与照料", "care and rehabilitation of a disability")),
    /** Other medical care (其他医疗). */
    MEDICAL_OTHER(Text.of("其他医疗", "other medical care")),
    /** Education (教育). */
    EDUCATION(Text.of("教育", "education")),
    /** Other (其他). */
    OTHER(Text.of("其他", "other"));

    private final Text label;

    ExpenseKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
