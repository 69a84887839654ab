package org.doudi.calc.population;

import org.doudi.core.text.Text;

/**
 * Groups in which households are counted for a programme. Most households belong to several; what an assessment leaves open is a
 * group of its own and never taken for a yes or a no.
 */
public enum Group {
    /** All (全部). */
    SEEN(Text.of("全部", "all")),
    /** Entitled to an amount that is known (符合条件). */
    ENTITLED(Text.of("符合条件", "entitled")),
    /** Admission or the amount depends on facts that are unknown (待定). */
    UNDETERMINED(Text.of("待定", "undetermined")),
    /** Not entitled (不符合条件). */
    NOT_ENTITLED(Text.of("不符合条件", "not entitled")),
    /** Admitted for certain: entitled, or undetermined in the amount alone. */
    ADMITTED(Text.of("确定纳入", "certainly admitted")),
    /** Known to be below the poverty line before any benefit (贫困). */
    POOR(Text.of("低于贫困线", "below the poverty line")),
    /** Of the poor, those admitted for certain. */
    POOR_ADMITTED(Text.of("低于贫困线且纳入", "below the line and admitted")),
    /** Of the poor, those whose admission is open. */
    POOR_OPEN(Text.of("低于贫困线且待定", "below the line and open")),
    /** On the list of those who should be in. */
    LISTED(Text.of("名单内", "on the list")),
    /** On the list and admitted for certain. */
    LISTED_ADMITTED(Text.of("名单内且纳入", "on the list and admitted")),
    /** On the list, and admission is open. */
    LISTED_OPEN(Text.of("名单内且待定", "on the list and open")),
    /** Not on the list and admitted for certain. */
    UNLISTED_ADMITTED(Text.of("名单外而纳入", "not on the list and admitted")),
    /** Not on the list, and admission is open. */
    UNLISTED_OPEN(Text.of("名单外且待定", "not on the list and open")),
    /** Nobody knows whether they are on the list: an enrolment that no complete record tells of. */
    LISTING_UNKNOWN(Text.of("是否在名单内不明", "not known whether on the list"));

    private final Text label;

    Group(Text label) {
        this.label = label;
    }

    /** The group, in words. */
    public Text label() {
        return label;
    }
}
