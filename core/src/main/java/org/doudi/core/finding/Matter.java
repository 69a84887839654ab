package org.doudi.core.finding;

import org.doudi.core.text.Text;

/** What a finding is about. */
public enum Matter {
    /** Whether the household qualifies (符合条件). */
    ADMISSION(Text.of("符合准入条件", "qualifies")),
    /** Whether somebody enrolled meets what makes them leave (符合退出条件); whether they do is told by {@link #LEAVING}. */
    EXIT(Text.of("符合退出条件", "meets what makes people leave")),
    /** Whether somebody enrolled stays, whatever would make them leave (受保护). */
    PROTECTION(Text.of("受保护、不退出", "is protected")),
    /** Whether somebody who would leave is being phased out (渐退). */
    PHASING_OUT(Text.of("处于渐退期", "is being phased out")),
    /** Whether somebody enrolled has to leave: neither protected nor phased out (应退出). */
    LEAVING(Text.of("应退出", "has to leave")),
    /** Whether somebody who left qualifies again (再次纳入). */
    RE_ENTRY(Text.of("曾退出、现又符合条件", "left and qualifies again")),
    /** Whether somebody in one programme should be in another (应纳未纳). */
    SHOULD_BE_IN(Text.of("应纳入而未纳入", "should be in and is not")),
    /** Whether a measure is for the household (适用帮扶措施). */
    MEASURE(Text.of("适用该措施", "the measure is for them")),
    /** Whether the household is below the floor (低于低保标准). */
    BELOW_FLOOR(Text.of("低于兜底标准", "below the floor")),
    /** Whether it is poor (低于贫困线). */
    POOR(Text.of("贫困", "poor")),
    /** Whether it has labour capacity (有劳动能力). */
    ABLE(Text.of("有劳动能力", "has labour capacity"));

    private final Text label;

    Matter(Text label) {
        this.label = label;
    }

    /** What it is about, in words. */
    public Text label() {
        return label;
    }
}
