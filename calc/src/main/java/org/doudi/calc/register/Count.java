package org.doudi.calc.register;

import org.doudi.core.text.Text;

/** What is counted of the households of one register, when it is compared with another. */
public enum Count {
    /** Households in the register (户数). */
    HOUSEHOLDS(Text.of("户数", "households")),
    /** Their people, as far as the register says how many there are (人数). */
    PEOPLE(Text.of("人数", "people")),
    /** Households of which it does not say how many people there are (未列人数的户). */
    UNCOUNTED(Text.of("未列人数的户", "households without a number of people")),
    /** Households in both (两册均有). */
    IN_BOTH(Text.of("两册均有户", "households in both")),
    /** Their people. */
    PEOPLE_IN_BOTH(Text.of("两册均有人", "people in both")),
    /** Households in both on which the registers disagree (信息不一致). */
    DISAGREEING(Text.of("不一致户", "households that disagree")),
    /** Their people. */
    PEOPLE_DISAGREEING(Text.of("不一致户人数", "people of those")),
    /** Households in this register only (仅在本册). */
    IN_ONE(Text.of("仅在本册户", "households here only")),
    /** Their people. */
    PEOPLE_IN_ONE(Text.of("仅在本册人", "people here only")),
    /** Households whose people the other register lists within others (登记在他户). */
    OTHERWISE(Text.of("登记在他户的户", "households put together otherwise")),
    /** Households that share their number with another (号码重复). */
    AMBIGUOUS(Text.of("号码重复户", "households of a shared number")),
    /** Households without any number that can be read (无可用号码). */
    UNIDENTIFIED(Text.of("无可用号码户", "households without a number")),
    /** People whom the other register lists in another household (人在他户). */
    PEOPLE_ELSEWHERE(Text.of("人在他户", "people in another household")),
    /** Households here only that should be in the other (应纳未纳). */
    SHOULD_BE_IN(Text.of("应纳未纳户", "should be in")),
    /** Households here only that should not be here (应退未退). */
    SHOULD_BE_OUT(Text.of("应退未退户", "should be out")),
    /** Households here only, and rightly so (符合规定). */
    AS_IT_SHOULD_BE(Text.of("符合规定户", "as it should be")),
    /** Households here only of which that is not determined (尚无法认定). */
    NOT_DETERMINED(Text.of("尚无法认定户", "not determined")),
    /** Households that medical assistance covers, as the register says (医疗救助已覆盖). */
    COVERED(Text.of("医疗救助已覆盖户", "covered by medical assistance")),
    /** Households that it does not cover, as the register says (医疗救助未覆盖). */
    NOT_COVERED(Text.of("医疗救助未覆盖户", "not covered"));

    private final Text label;

    Count(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
