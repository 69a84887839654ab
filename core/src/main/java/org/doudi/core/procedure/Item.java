package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** What has to be there before support is complete (帮扶要素). */
public enum Item {
    /** The plan to leave poverty (脱贫方案). */
    PLAN(Text.of("脱贫方案", "plan")),
    /** The project (项目规划). */
    PROJECT(Text.of("项目规划", "project")),
    /** The funds (资金). */
    FUNDS(Text.of("资金", "funds")),
    /** The person responsible (帮扶责任人). */
    RESPONSIBLE(Text.of("帮扶责任人", "person responsible")),
    /** The person for the project (项目落实到人). */
    PROJECT_PERSON(Text.of("项目责任人", "person for the project")),
    /** The person to turn to (工作联系人). */
    CONTACT(Text.of("联系人", "contact"));

    private final Text label;

    Item(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
