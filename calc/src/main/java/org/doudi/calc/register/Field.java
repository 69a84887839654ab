package org.doudi.calc.register;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.doudi.core.text.Text;

/**
 * What two registers may say of one household and disagree on. What one of them does not say they do not disagree on.
 */
public enum Field {
    /** Who is the head (户主). */
    HEAD(Text.of("户主", "head")),
    /** Who belongs to it (家庭成员); compared where both name everybody. */
    MEMBERS(Text.of("家庭成员", "members")),
    /** How many people there are (人数). */
    PEOPLE(Text.of("人数", "people")),
    /** Where they live (所在单位): a village does not disagree with its township or county. */
    UNIT(Text.of("所在单位", "unit")),
    /** Whether medical assistance covers it (医疗救助). */
    MEDICAL_ASSISTANCE(Text.of("医疗救助", "medical assistance")),
    /** Whatever else both state (其他事实). */
    FACT(Text.of("其他事实", "a further fact")),
    /** The programme (项目). */
    PROGRAMME(Text.of("项目", "programme")),
    /** The class (类别). */
    CATEGORY(Text.of("类别", "class")),
    /** What is paid in a month (月保障金额). */
    MONTHLY(Text.of("月保障金额", "amount a month")),
    /** The day of enrolment (纳入日期). */
    SINCE(Text.of("纳入日期", "day of enrolment"));

    /**
     * What registers of two programmes are compared by: the household, and whatever both state of it. Programme, class, amount and
     * day of enrolment are each programme's own.
     */
    public static final Set<Field> OF_HOUSEHOLDS = Collections.unmodifiableSet(EnumSet.range(Field.HEAD, Field.FACT));

    /** Everything: what two registers of one programme are compared by. */
    public static final Set<Field> ALL = Collections.unmodifiableSet(EnumSet.allOf(Field.class));

    private final Text label;

    Field(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
