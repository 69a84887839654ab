package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** Who has to be told, and which register (告知与录入对象). */
public enum Addressee {
    /** The household itself (本人). */
    HOUSEHOLD(Text.of("本人", "the household")),
    /** The village, where the result is posted back (返村张榜). */
    VILLAGE(Text.of("村", "the village")),
    /** The register of the nation (全国信息系统). */
    NATIONAL_SYSTEM(Text.of("全国信息系统", "the national system")),
    /** The register of low-income households (低收入农户管理系统). */
    LOW_INCOME_SYSTEM(Text.of("低收入农户管理系统", "the system of low-income households")),
    /** The offices that carry measures out (相关部门). */
    AGENCIES(Text.of("相关部门", "the agencies concerned"));

    private final Text label;

    Addressee(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
