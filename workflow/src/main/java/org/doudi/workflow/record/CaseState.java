package org.doudi.workflow.record;

import org.doudi.core.procedure.Result;
import org.doudi.core.text.Text;

/** Where a case stood on a day (办理状态). */
public enum CaseState {
    /** It was going on (办理中). */
    OPEN(Text.of("办理中", "open")),
    /** The household had withdrawn (撤回). */
    WITHDRAWN(Text.of("撤回", "withdrawn")),
    /** It was over and the household enrolled (纳入). */
    ENROLLED(Result.ENROLLED.label()),
    /** It was over and the household not enrolled (不予纳入). */
    NOT_ENROLLED(Result.NOT_ENROLLED.label()),
    /** It was over and the household stayed (继续保留). */
    KEPT(Result.KEPT.label()),
    /** It was over and the household struck off (退出). */
    STRUCK_OFF(Result.STRUCK_OFF.label());

    private final Text label;

    CaseState(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** How a case stands that is over. */
    static CaseState of(Result result) {
        return switch (result) {
            case ENROLLED -> ENROLLED;
            case NOT_ENROLLED -> NOT_ENROLLED;
            case KEPT -> KEPT;
            case STRUCK_OFF -> STRUCK_OFF;
        };
    }
}
