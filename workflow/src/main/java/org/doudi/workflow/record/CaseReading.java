package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Happening;
import org.doudi.workflow.desk.Progress;

/**
 * Reads a case from its first happening to its last, each beside the case as it stood before: only so is it known where a notice
 * was posted under a version of the procedure that a later move has replaced.
 */
final class CaseReading implements Act.Cases<CaseReading> {

    private final List<OfficeDecision> decisions = new ArrayList<>();
    private final List<NoticeOnRecord> notices = new ArrayList<>();
    private final List<OnRecord.Support> support = new ArrayList<>();
    private final List<OnRecord.Told> told = new ArrayList<>();
    private final Map<Matter, LocalDate> found = new EnumMap<>(Matter.class);

    private CaseFile before;
    private Happening now;

    private CaseReading(CaseFile file) {
        this.before = file.at(0);
        this.now = file.happenings().get(0);
    }

    /** The account of a case that has been opened. */
    static CaseAccount of(CaseFile file) {
        CaseReading reading = new CaseReading(file);
        for (Happening one : file.happenings()) {
            reading.now = one;
            one.act().match(reading);
            reading.before = reading.before.after(one);
        }
        return reading.account(file);
    }

    /** What opened a case. */
    static Act.Open opening(CaseFile file) {
        return (Act.Open) file.happenings().get(0).act();
    }

    /** The day on which a case was opened. */
    static LocalDate opened(CaseFile file) {
        return file.happenings().get(0).on();
    }

    static CaseOutline outline(CaseFile file) {
        Progress progress = file.progress().orElseThrow();
        CaseState state = progress instanceof Progress.Closed closed
                ? CaseState.of(closed.result())
                : progress instanceof Progress.Withdrawn ? CaseState.WITHDRAWN : CaseState.OPEN;
        boolean isOpen = state == CaseState.OPEN;
        return new CaseOutline(
                file.id(),
                file.procedure().programme(),
                file.procedure().id(),
                file.procedure().occasion(),
                opened(file),
                state,
                file.stage().map(Stage::id).filter(stage -> isOpen),
                file.lastDay().filter(day -> !isOpen),
                opening(file).earlier());
    }

    private CaseAccount account(CaseFile file) {
        return new CaseAccount(
                outline(file),
                file.version().regime(),
                decisions,
                notices,
                support,
                file.evidence().entrySet().stream()
                        .map(one -> new OnRecord.Evidence(one.getKey(), one.getValue()))
                        .toList(),
                file.findings().entrySet().stream()
                        .map(one -> new OnRecord.Finding(
                                one.getKey(),
                                one.getValue(),
                                Optional.ofNullable(found.get(one.getKey())).orElseThrow()))
                        .toList(),
                file.judgements().entrySet().stream()
                        .map(one -> new OnRecord.Judgement(
                                one.getKey(),
                                one.getValue().answer(),
                                one.getValue().on()))
                        .toList(),
                told);
    }

    private CaseReading decided(Way way) {
        decisions.add(new OfficeDecision(now.on(), now.actor().role(), now.stage(), way));
        return this;
    }

    @Override
    public CaseReading open(Act.Open act) {
        return this;
    }

    @Override
    public CaseReading sign(Act.Sign act) {
        return this;
    }

    @Override
    public CaseReading submit(Act.Submit act) {
        return this;
    }

    @Override
    public CaseReading putOnRecord(Act.PutOnRecord act) {
        return this;
    }

    @Override
    public CaseReading putFinding(Act.PutFinding act) {
        found.put(act.matter(), now.on());
        return this;
    }

    @Override
    public CaseReading judge(Act.Judge act) {
        return this;
    }

    @Override
    public CaseReading send(Act.Send act) {
        return this;
    }

    @Override
    public CaseReading answer(Act.Answer act) {
        return this;
    }

    @Override
    public CaseReading finish(Act.Finish act) {
        return this;
    }

    @Override
    public CaseReading appraise(Act.Appraise act) {
        return decided(now.came().orElseThrow());
    }

    @Override
    public CaseReading post(Act.Post act) {
        before.progress(Progress.Posting.class)
                .map(posting -> posting.work().where())
                .ifPresent(where -> notices.add(new NoticeOnRecord(now.stage(), where, now.on(), Optional.empty(), 0)));
        return this;
    }

    @Override
    public CaseReading raiseObjection(Act.RaiseObjection act) {
        notices.add(notices.remove(notices.size() - 1).objected());
        return this;
    }

    @Override
    public CaseReading takeDown(Act.TakeDown act) {
        notices.add(notices.remove(notices.size() - 1).takenDown(now.on()));
        return this;
    }

    @Override
    public CaseReading approve(Act.Approve act) {
        return decided(Way.APPROVED);
    }

    @Override
    public CaseReading refuse(Act.Refuse act) {
        return decided(Way.REFUSED);
    }

    @Override
    public CaseReading sendBack(Act.Return act) {
        return decided(Way.RETURNED);
    }

    @Override
    public CaseReading rule(Act.Rule act) {
        return decided(act.upheld() ? Way.UPHELD : Way.DISMISSED);
    }

    @Override
    public CaseReading putDown(Act.PutDown act) {
        support.add(new OnRecord.Support(act.item(), now.on()));
        return this;
    }

    @Override
    public CaseReading tell(Act.Tell act) {
        told.add(new OnRecord.Told(act.addressee(), now.on()));
        return this;
    }

    @Override
    public CaseReading withdraw(Act.Withdraw act) {
        return this;
    }

    @Override
    public CaseReading reportChange(Act.ReportChange act) {
        found.clear();
        return this;
    }

    @Override
    public CaseReading move(Act.Move act) {
        return this;
    }
}
