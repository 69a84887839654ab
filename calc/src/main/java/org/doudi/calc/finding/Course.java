package org.doudi.calc.finding;

import org.doudi.core.text.Text;

/** What becomes of a household in a programme, as far as the rules go. Who enters and who leaves is decided by people. */
public enum Course {
    /** Not enrolled, and does not qualify (不符合). */
    OUTSIDE(Text.of("未纳入、不符合条件", "not enrolled, does not qualify")),
    /** Not enrolled, and qualifies (可纳入). */
    MAY_ENTER(Text.of("未纳入、符合条件", "not enrolled, qualifies")),
    /**
     * Enrolled, and nothing that the rules name makes it leave (继续). Where they name what does, somebody who would not be
     * admitted today can stay so and be due nothing: {@link org.doudi.core.finding.Matter#ADMISSION} tells whether and why.
     */
    STAYS(Text.of("继续", "stays")),
    /** Enrolled, would leave, and is protected (受保护). */
    STAYS_PROTECTED(Text.of("受保护、继续", "stays, protected")),
    /** Enrolled, would leave, and is being phased out (渐退). */
    PHASED_OUT(Text.of("渐退", "is being phased out")),
    /** Enrolled, and has to leave (应退出). */
    LEAVES(Text.of("应退出", "has to leave"));

    private final Text label;

    Course(Text label) {
        this.label = label;
    }

    /** What becomes of it, in words. */
    public Text label() {
        return label;
    }
}
