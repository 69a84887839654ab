package org.doudi.workflow.history;

import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.internal.json.Kinds;

/** How facts are gathered and judged. */
final class InquiryTypes {

    static final ActType<Act.PutOnRecord> RECORDED = recorded();
    static final ActType<Act.PutFinding> FOUND = found();
    static final ActType<Act.Judge> JUDGED = judged();
    static final ActType<Act.Send> SENT = ActType.draft(
                    "case.sent", "The case was sent to whoever has to answer (提请核对).", Act.Send.class, Comes.NEVER)
            .make(read -> new Act.Send());
    static final ActType<Act.Answer> ANSWERED = answered();
    static final ActType<Act.Appraise> APPRAISED = appraised();

    private InquiryTypes() {}

    private static ActType<Act.PutOnRecord> recorded() {
        var draft = ActType.draft(
                "case.evidence-recorded", "Evidence was put on record (取证).", Act.PutOnRecord.class, Comes.NEVER);
        var evidence = draft.required(
                "evidence",
                Kinds.choice(Evidence.class, Evidence::label),
                Act.PutOnRecord::evidence,
                "what it is (材料类别)");
        var people = draft.required(
                "people", PayloadKinds.COUNT, Act.PutOnRecord::people, "how many people gathered it (调查人数)");
        var content = draft.sealed("content", Act.PutOnRecord::content, "what it says (内容)");
        return draft.make(read -> new Act.PutOnRecord(read.get(evidence), read.get(people), read.get(content)));
    }

    private static ActType<Act.PutFinding> found() {
        var draft = ActType.draft("case.found", "A finding was put on record (认定).", Act.PutFinding.class, Comes.NEVER);
        var matter = draft.required(
                "matter", Kinds.choice(Matter.class, Matter::label), Act.PutFinding::matter, "what it is about (认定事项)");
        var answer = draft.required("answer", PayloadKinds.TRUTH, Act.PutFinding::answer, "what was found (认定结果)");
        var derivation = draft.sealed("derivation", Act.PutFinding::derivation, "why (推导)");
        return draft.make(read -> new Act.PutFinding(read.get(matter), read.get(answer), read.get(derivation)));
    }

    private static ActType<Act.Judge> judged() {
        var draft = ActType.draft(
                "case.judged",
                "A question that the text leaves to people was answered (裁量).",
                Act.Judge.class,
                Comes.NEVER);
        var question = draft.required("question", Kinds.ID, Act.Judge::question, "the name of the question (裁量事项)");
        var answer = draft.required("answer", PayloadKinds.TRUTH, Act.Judge::answer, "the answer, never `OPEN` (裁量结论)");
        var reason = draft.sealed("reason", Act.Judge::reason, "why (理由)");
        return draft.make(read -> new Act.Judge(read.get(question), read.get(answer), read.get(reason)));
    }

    private static ActType<Act.Answer> answered() {
        var draft =
                ActType.draft("case.answered", "The answer was there (反馈).", Act.Answer.class, Comes.always(Way.DONE));
        var content = draft.sealed("content", Act.Answer::content, "what the answer says (内容)");
        return draft.make(read -> new Act.Answer(read.get(content)));
    }

    private static ActType<Act.Appraise> appraised() {
        var draft = ActType.draft(
                "case.appraised",
                "The group met (民主评议).",
                Act.Appraise.class,
                Comes.always(Way.PASSED, Way.NOT_PASSED));
        var group = draft.required(
                "group", PayloadKinds.COUNT, Act.Appraise::group, "how many people the group has (评议小组人数)");
        var present =
                draft.required("present", PayloadKinds.COUNT, Act.Appraise::present, "how many were there (到会人数)");
        var representatives = draft.required(
                "representatives",
                PayloadKinds.COUNT,
                Act.Appraise::representatives,
                "how many of those represented villagers (村民代表人数)");
        var inFavour =
                draft.required("inFavour", PayloadKinds.COUNT, Act.Appraise::inFavour, "how many were for it (同意人数)");
        var against =
                draft.required("against", PayloadKinds.COUNT, Act.Appraise::against, "how many were against (反对人数)");
        var answers = draft.required(
                "answers", new AnswersKind(), Act.Appraise::answers, "what the group answered to each question (逐项评议)");
        var minutes = draft.sealed("minutes", Act.Appraise::minutes, "the minutes (评议记录)");
        return draft.make(read -> new Act.Appraise(
                read.get(group),
                read.get(present),
                read.get(representatives),
                read.get(inFavour),
                read.get(against),
                read.get(answers),
                read.get(minutes)));
    }
}
