package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** What can be put on record of a household's circumstances (调查材料). */
public enum Evidence {
    /** A visit to the home (入户调查). */
    HOME_VISIT(Text.of("入户调查", "home visit")),
    /** Questions to neighbours (邻里访问). */
    NEIGHBOURS(Text.of("邻里访问", "neighbours asked")),
    /** Comparison of data with other registers (数据比对、信息核对). */
    DATA_COMPARISON(Text.of("数据比对", "data comparison")),
    /** The account of income (收入核算). */
    INCOME_ACCOUNT(Text.of("收入核算", "account of income")),
    /** The assessment of property (财产评估). */
    PROPERTY_ASSESSMENT(Text.of("财产评估", "assessment of property")),
    /** The check against quantified indicators (量化指标核查). */
    INDICATORS(Text.of("量化指标核查", "check against indicators")),
    /** What other offices say (征求部门意见). */
    CONSULTATION(Text.of("征求部门意见", "consultation of other offices")),
    /** A spot check without notice (抽查). */
    SPOT_CHECK(Text.of("抽查", "spot check"));

    private final Text label;

    Evidence(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
