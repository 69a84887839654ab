package org.doudi.workflow.record;

import java.util.List;
import org.doudi.workflow.audit.Hash;

/**
 * Everything that the records tell of one case as it stood on a day (案卷). Each view takes its part: the card decisions and
 * support, the register the notices too, the file all of it.
 *
 * @param outline the case
 * @param regime the digest of the regime under whose version of the procedure it ran
 * @param decisions what was decided, in its order
 * @param notices what was posted, in its order
 * @param support what was put down, in its order
 * @param evidence what was on record
 * @param findings what had been found and still held
 * @param judgements what people had answered
 * @param told who had been told, in the order in which they were
 */
public record CaseAccount(
        CaseOutline outline,
        Hash regime,
        List<OfficeDecision> decisions,
        List<NoticeOnRecord> notices,
        List<OnRecord.Support> support,
        List<OnRecord.Evidence> evidence,
        List<OnRecord.Finding> findings,
        List<OnRecord.Judgement> judgements,
        List<OnRecord.Told> told) {

    /** Takes copies. */
    public CaseAccount {
        decisions = List.copyOf(decisions);
        notices = List.copyOf(notices);
        support = List.copyOf(support);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
        judgements = List.copyOf(judgements);
        told = List.copyOf(told);
    }

    /** Which case, and nothing of what was decided or found. */
    @Override
    public String toString() {
        return "CaseAccount[" + outline.id() + "]";
    }
}
