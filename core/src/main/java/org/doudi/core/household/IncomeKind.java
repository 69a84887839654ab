package org.doudi.core.household;

import org.doudi.core.text.Text;

/**
 * Kinds of income (收入类别), fine enough for every rule that counts or disregards one. Each belongs to one of the five
 * classes of the national measures (民发〔2021〕57号 art. 13; the 2012 measures use the same first four).
 */
public enum IncomeKind implements Coded {
    /** Wages, net of personal income tax and one's own social contributions (工资性收入). */
    WAGE(Category.WAGE, Text.of("工资性收入", "wage income")),
    /** Farming, herding, trade: receipts less the direct cost of producing them (经营净收入). */
    OPERATING(Category.OPERATING, Text.of("经营净收入", "net operating income")),
    /** Interest, dividends, savings-type insurance (利息、股息等). */
    CAPITAL(Category.PROPERTY, Text.of("利息股息等收入", "interest, dividends and the like")),
    /** Rent of land, houses or machines (出租出让收入). */
    RENT(Category.PROPERTY, Text.of("租金与土地流转收入", "rent and land transfer")),
    /** Dividends of the collective (集体分红). */
    COLLECTIVE_DIVIDEND(Category.PROPERTY, Text.of("集体经济分红", "dividend of the collective")),
    /** Support from those who owe it: maintenance of parents, children, spouses (赡养费、抚养费、扶养费). */
    SUPPORT(Category.TRANSFER, Text.of("赡养抚养扶养费", "support contributions")),
    /** The basic part of the resident pension that the central government fixes (中央确定的基础养老金). */
    CENTRAL_BASIC_PENSION(Category.TRANSFER, Text.of("中央确定的城乡居民基础养老金", "central basic resident pension")),
    /** The basic part of the resident pension that a locality adds (地方增发的基础养老金). */
    LOCAL_BASIC_PENSION(Category.TRANSFER, Text.of("地方增发的基础养老金", "local addition to the basic pension")),
    /** The personal-account part of the resident pension (个人账户养老金). */
    PERSONAL_ACCOUNT_PENSION(Category.TRANSFER, Text.of("个人账户养老金", "personal-account pension")),
    /** Any other pension or retirement pay (离退休金). */
    OTHER_PENSION(Category.TRANSFER, Text.of("离退休金及其他养老金", "other pension")),
    /** Unemployment insurance benefit (失业保险金). */
    UNEMPLOYMENT_BENEFIT(Category.TRANSFER, Text.of("失业保险金", "unemployment benefit")),
    /** Preferential pension of veterans and survivors (优待抚恤金). */
    PREFERENTIAL_PENSION(Category.TRANSFER, Text.of("优待抚恤金", "preferential pension")),
    /** Rewards and assistance of family planning (计划生育奖励扶助金). */
    FAMILY_PLANNING_REWARD(Category.TRANSFER, Text.of("计划生育奖励扶助金", "family-planning reward")),
    /** Scholarships and grants for students (奖学金、助学金). */
    SCHOLARSHIP(Category.TRANSFER, Text.of("奖学金助学金", "scholarship")),
    /** Rewards for good deeds (见义勇为等奖励性补助). */
    GOOD_SAMARITAN_REWARD(Category.TRANSFER, Text.of("见义勇为等奖励性补助", "good-Samaritan reward")),
    /** Money and goods of government social assistance (社会救助款物). */
    SOCIAL_ASSISTANCE(Category.TRANSFER, Text.of("政府社会救助款物", "government social assistance")),
    /** Old-age allowance (高龄津贴). */
    OLD_AGE_ALLOWANCE(Category.TRANSFER, Text.of("高龄津贴", "old-age allowance")),
    /** Compensation (赔偿补偿收入). */
    COMPENSATION(Category.TRANSFER, Text.of("赔偿补偿收入", "compensation")),
    /** Gifts and inheritance (接受馈赠、继承). */
    GIFT(Category.TRANSFER, Text.of("接受馈赠与继承收入", "gift or inheritance")),
    /** Anything else (其他收入). */
    OTHER(Category.OTHER, Text.of("其他收入", "other income"));

    /** The five classes of the national measures. */
    public enum Category {
        /** Wage income (工资性收入). */
        WAGE,
        /** Net operating income (经营净收入). */
        OPERATING,
        /** Net property income (财产净收入). */
        PROPERTY,
        /** Net transfer income (转移净收入). */
        TRANSFER,
        /** Other income (其他). */
        OTHER
    }

    private final Category category;
    private final Text label;

    IncomeKind(Category category, Text label) {
        this.category = category;
        this.label = label;
    }

    /** The class of the national measures that it belongs to. */
    public Category category() {
        return category;
    }

    @Override
    public Text label() {
        return label;
    }
}
