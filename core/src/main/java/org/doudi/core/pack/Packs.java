package org.doudi.core.pack;

import org.doudi.core.policy.Policy;

/** The policies that come with the library, for {@code Regime.of}: the nation's first, then what lies upon it. */
public final class Packs {

    /**
     * The national measures on dibao of 2012 (最低生活保障审核审批办法（试行）, 民发〔2012〕220号) with the interim measures for
     * social assistance (国务院令第649号), until 2021-06-30. The standard and the property limit are open.
     */
    public static final Policy NATIONAL_2012 = National2012.policy();

    /**
     * Chongqing's rural dibao over the national measures of 2012: 渝府办发〔2017〕30号 with the city's regulation, standards,
     * supplements and property rules. What it leaves to districts is open: the cost of working, the cap on rigid
     * spending, the minimum housing standard.
     */
    public static final Policy CHONGQING_2017 = Chongqing2017.policy();

    private Packs() {}
}
