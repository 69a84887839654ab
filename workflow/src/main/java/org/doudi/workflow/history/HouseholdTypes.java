package org.doudi.workflow.history;

import org.doudi.core.household.Role;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Discovery;
import org.doudi.workflow.internal.json.Kinds;

/** What households do, and what is done with a case as a whole. */
final class HouseholdTypes {

    static final ActType<Act.Open> OPENED = opened();
    static final ActType<Act.Sign> SIGNED = signed();
    static final ActType<Act.Submit> SUBMITTED = ActType.draft(
                    "case.submitted", "The application went on its way (提交).", Act.Submit.class, Comes.always(Way.DONE))
            .make(read -> new Act.Submit());
    static final ActType<Act.Withdraw> WITHDRAWN = ActType.draft(
                    "case.withdrawn", "The household withdrew (撤回).", Act.Withdraw.class, Comes.NEVER)
            .make(read -> new Act.Withdraw());
    static final ActType<Act.ReportChange> CHANGED = changed();
    static final ActType<Act.Move> MOVED = moved();

    private HouseholdTypes() {}

    private static ActType<Act.Open> opened() {
        var draft = ActType.draft("case.opened", "A case was opened (立案).", Act.Open.class, Comes.NEVER);
        var procedure = draft.required("procedure", Kinds.ID, Act.Open::procedure, "the id of the procedure (程序)");
        var household = draft.sealed("household", Act.Open::household, "the household (家庭)");
        var channel = draft.required(
                "channel",
                Kinds.choice(Discovery.Channel.class, Discovery.Channel::label),
                act -> act.found().channel(),
                "how the household was found (发现渠道)");
        var foundBy = draft.required(
                "foundBy",
                Kinds.choice(Role.class, Role::label),
                act -> act.found().by(),
                "who found it (发现人)");
        var earlier = draft.optional(
                "earlier", Kinds.ID, Act.Open::earlier, "the case that this one follows, if there is one (前案)");
        return draft.make(read -> new Act.Open(
                read.get(procedure),
                read.get(household),
                new Discovery(read.get(channel), read.get(foundBy)),
                read.find(earlier)));
    }

    private static ActType<Act.Sign> signed() {
        var draft = ActType.draft("case.signed", "The head of the household signed (签名).", Act.Sign.class, Comes.NEVER);
        var signature = draft.sealed("signature", Act.Sign::signature, "the record of the signature (签名记录)");
        return draft.make(read -> new Act.Sign(read.get(signature)));
    }

    private static ActType<Act.ReportChange> changed() {
        var draft = ActType.draft(
                "case.change-reported",
                "A change of the household was reported (报告变化).",
                Act.ReportChange.class,
                Comes.NEVER);
        var content = draft.sealed("content", Act.ReportChange::content, "what changed (变化内容)");
        return draft.make(read -> new Act.ReportChange(read.get(content)));
    }

    private static ActType<Act.Move> moved() {
        var draft = ActType.draft(
                "case.moved",
                "The case moved to another version of its procedure (程序变更).",
                Act.Move.class,
                Comes.NEVER);
        var regime = draft.required(
                "regime", Kinds.DIGEST, Act.Move::regime, "the digest of the regime to which it moved (政策摘要)");
        var procedure =
                draft.required("procedure", Kinds.ID, Act.Move::procedure, "the id of the procedure there (程序)");
        return draft.make(read -> new Act.Move(read.get(regime), read.get(procedure)));
    }
}
