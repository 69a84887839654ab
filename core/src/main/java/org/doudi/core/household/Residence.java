package org.doudi.core.household;

import org.doudi.core.text.Text;

/** Whether somebody lives with the household, as the rules on who belongs to it (共同生活的家庭成员) ask. */
public enum Residence implements Coded {
    /** Lives with the household (共同生活). */
    WITH_HOUSEHOLD(Text.of("共同生活", "lives with the household")),
    /** Away for work (外出务工). */
    AWAY_FOR_WORK(Text.of("外出务工", "away for work")),
    /** Away for school (外出就学). */
    AWAY_FOR_SCHOOL(Text.of("外出就学", "away for school")),
    /** Unmarried soldier in service (未婚现役军人). */
    UNMARRIED_SOLDIER(Text.of("未婚现役军人", "unmarried soldier in service")),
    /** Clergy living apart (脱离家庭独立生活的宗教教职人员). */
    CLERGY_LIVING_APART(Text.of("脱离家庭独立生活的宗教教职人员", "clergy living apart")),
    /** Serving a prison sentence (在监狱服刑). */
    IMPRISONED(Text.of("在监狱服刑", "serving a prison sentence")),
    /** In compulsory drug treatment (强制隔离戒毒). */
    COMPULSORY_DETOX(Text.of("强制隔离戒毒", "in compulsory drug treatment")),
    /** Declared missing (宣告失踪). */
    MISSING(Text.of("宣告失踪", "declared missing"));

    private final Text label;

    Residence(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
