package org.doudi.calc.quota;

import org.doudi.core.text.Text;

/** Whether a household is within a quota. */
public enum Verdict {
    /** It is. */
    IN(Text.of("纳入", "in")),
    /** It is beyond a bar (限额) and not admitted. If it is open whether it qualifies: in neither case. */
    OUT(Text.of("未纳入", "not in")),
    /** It is beyond a control figure (控制数): admitted by a reasoned decision only. */
    NEEDS_DECISION(Text.of("超出控制数，须作出说明理由的决定", "beyond the control figure: needs a reasoned decision")),
    /** It depends on unknown facts, its own or those of others who may come before it: neither admitted nor refused. */
    OPEN(Text.of("待定", "open"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** The verdict's name. */
    public Text label() {
        return label;
    }
}
