package org.doudi.workflow.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.workflow.desk.Act;

/**
 * The kinds of acts as types of events, one for each: an act without one breaks the build. What was written once is read for
 * ever, so a name stays.
 */
final class ActTypes implements Act.Cases<ActType<?>> {

    /** All of them, in the order in which acts are listed. */
    static final List<ActType<?>> ALL = List.of(
            HouseholdTypes.OPENED,
            HouseholdTypes.SIGNED,
            HouseholdTypes.SUBMITTED,
            InquiryTypes.RECORDED,
            InquiryTypes.FOUND,
            InquiryTypes.JUDGED,
            InquiryTypes.SENT,
            InquiryTypes.ANSWERED,
            DecisionTypes.FINISHED,
            InquiryTypes.APPRAISED,
            DecisionTypes.POSTED,
            DecisionTypes.OBJECTED,
            DecisionTypes.TAKEN_DOWN,
            DecisionTypes.APPROVED,
            DecisionTypes.REFUSED,
            DecisionTypes.RETURNED,
            DecisionTypes.RULED,
            DecisionTypes.PUT_DOWN,
            DecisionTypes.TOLD,
            HouseholdTypes.WITHDRAWN,
            HouseholdTypes.CHANGED,
            HouseholdTypes.MOVED);

    /** The type of that name. */
    static Optional<ActType<?>> of(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The sections of the reference page: the types, and what their keys share behind them. */
    static String reference() {
        Map<String, String> sections = new LinkedHashMap<>();
        ALL.forEach(type -> sections.put(type.name(), type.reference().getOrDefault(type.name(), "")));
        ALL.forEach(type -> type.reference().forEach(sections::putIfAbsent));
        return String.join("\n", sections.values());
    }

    @Override
    public ActType<?> open(Act.Open act) {
        return HouseholdTypes.OPENED;
    }

    @Override
    public ActType<?> sign(Act.Sign act) {
        return HouseholdTypes.SIGNED;
    }

    @Override
    public ActType<?> submit(Act.Submit act) {
        return HouseholdTypes.SUBMITTED;
    }

    @Override
    public ActType<?> putOnRecord(Act.PutOnRecord act) {
        return InquiryTypes.RECORDED;
    }

    @Override
    public ActType<?> putFinding(Act.PutFinding act) {
        return InquiryTypes.FOUND;
    }

    @Override
    public ActType<?> judge(Act.Judge act) {
        return InquiryTypes.JUDGED;
    }

    @Override
    public ActType<?> send(Act.Send act) {
        return InquiryTypes.SENT;
    }

    @Override
    public ActType<?> answer(Act.Answer act) {
        return InquiryTypes.ANSWERED;
    }

    @Override
    public ActType<?> finish(Act.Finish act) {
        return DecisionTypes.FINISHED;
    }

    @Override
    public ActType<?> appraise(Act.Appraise act) {
        return InquiryTypes.APPRAISED;
    }

    @Override
    public ActType<?> post(Act.Post act) {
        return DecisionTypes.POSTED;
    }

    @Override
    public ActType<?> raiseObjection(Act.RaiseObjection act) {
        return DecisionTypes.OBJECTED;
    }

    @Override
    public ActType<?> takeDown(Act.TakeDown act) {
        return DecisionTypes.TAKEN_DOWN;
    }

    @Override
    public ActType<?> approve(Act.Approve act) {
        return DecisionTypes.APPROVED;
    }

    @Override
    public ActType<?> refuse(Act.Refuse act) {
        return DecisionTypes.REFUSED;
    }

    @Override
    public ActType<?> sendBack(Act.Return act) {
        return DecisionTypes.RETURNED;
    }

    @Override
    public ActType<?> rule(Act.Rule act) {
        return DecisionTypes.RULED;
    }

    @Override
    public ActType<?> putDown(Act.PutDown act) {
        return DecisionTypes.PUT_DOWN;
    }

    @Override
    public ActType<?> tell(Act.Tell act) {
        return DecisionTypes.TOLD;
    }

    @Override
    public ActType<?> withdraw(Act.Withdraw act) {
        return HouseholdTypes.WITHDRAWN;
    }

    @Override
    public ActType<?> reportChange(Act.ReportChange act) {
        return HouseholdTypes.CHANGED;
    }

    @Override
    public ActType<?> move(Act.Move act) {
        return HouseholdTypes.MOVED;
    }
}
