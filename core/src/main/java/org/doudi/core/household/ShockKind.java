package org.doudi.core.household;

import org.doudi.core.text.Text;

/** What has struck a household (突发困难), as far as the documents tell such events apart: causes and losses. */
public enum ShockKind implements Coded {
    /** Illness (因病). */
    ILLNESS(Text.of("因病", "illness")),
    /** Cost of schooling (因学). */
    SCHOOLING(Text.of("因学", "cost of schooling")),
    /** Disaster (因灾). */
    DISASTER(Text.of("因灾", "disaster")),
    /** Epidemic (因疫情). */
    EPIDEMIC(Text.of("因疫情", "epidemic")),
    /** Accident (意外事故). */
    ACCIDENT(Text.of("意外事故", "accident")),
    /** Loss of the main means of production (主要生产资料损失). */
    PRODUCTION_LOST(Text.of("主要生产资料损失", "loss of the main means of production")),
    /** Loss of the main labour (主要劳动力丧失). */
    LABOUR_LOST(Text.of("主要劳动力丧失", "loss of the main labour")),
    /** Destruction of the dwelling (住房损毁). */
    HOUSING_LOST(Text.of("住房损毁", "destruction of the dwelling"));

    private final Text label;

    ShockKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
