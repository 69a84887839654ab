package org.doudi.core.household;

import org.doudi.core.text.Text;

/**
 * Who deals with a household and speaks for what is on its record (经办角色): the agencies and people that the documents
 * name. A place that has merged two of them lets one person act in both roles.
 */
public enum Role implements Coded {
    /** The household itself, by its head (户主). */
    HOUSEHOLD(Text.of("户主", "the household")),
    /** Villagers' group or its representatives, and the elected appraisal group (村民小组、评议小组). */
    APPRAISAL_GROUP(Text.of("村民评议小组", "appraisal group")),
    /** Village committee (村民委员会). */
    VILLAGE_COMMITTEE(Text.of("村民委员会", "village committee")),
    /** Cadre resident in the village (驻村干部). */
    RESIDENT_CADRE(Text.of("驻村干部", "resident cadre")),
    /** Township government or subdistrict office (乡镇人民政府、街道办事处). */
    TOWNSHIP(Text.of("乡镇人民政府", "township")),
    /** County or district department of civil affairs (民政部门). */
    CIVIL_AFFAIRS(Text.of("民政部门", "civil affairs")),
    /** County or district office for poverty alleviation (扶贫部门). */
    POVERTY_OFFICE(Text.of("扶贫部门", "poverty office")),
    /** Statistics bureau (统计部门). */
    STATISTICS(Text.of("统计部门", "statistics bureau")),
    /** Finance bureau (财政部门). */
    FINANCE(Text.of("财政部门", "finance bureau")),
    /** Disabled persons' federation (残联). */
    DISABLED_FEDERATION(Text.of("残疾人联合会", "disabled persons' federation")),
    /** Any other agency with a part of its own: health, education, human resources (其他部门). */
    OTHER_AGENCY(Text.of("其他部门", "another agency")),
    /** An institution engaged from outside (第三方机构). */
    THIRD_PARTY(Text.of("第三方机构", "third party"));

    private final Text label;

    Role(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
