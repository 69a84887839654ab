package org.doudi.workflow.history;

import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.internal.json.Kinds;

/** How it is told, decided and carried out. */
final class DecisionTypes {

    static final ActType<Act.Post> POSTED = ActType.draft(
                    "case.posted", "The notice was posted (张榜公示).", Act.Post.class, Comes.NEVER)
            .make(read -> new Act.Post());
    static final ActType<Act.RaiseObjection> OBJECTED = objected();
    static final ActType<Act.TakeDown> TAKEN_DOWN = ActType.draft(
                    "case.taken-down",
                    "The notice was taken down when its days were over (公示期满).",
                    Act.TakeDown.class,
                    Comes.always(Way.UNDISPUTED, Way.OBJECTED))
            .make(read -> new Act.TakeDown());
    static final ActType<Act.Approve> APPROVED = approved();
    static final ActType<Act.Refuse> REFUSED = refused();
    static final ActType<Act.Return> RETURNED = returned();
    static final ActType<Act.Rule> RULED = ruled();
    static final ActType<Act.PutDown> PUT_DOWN = putDown();
    static final ActType<Act.Tell> TOLD = told();
    static final ActType<Act.Finish> FINISHED = ActType.draft(
                    "case.finished", "The work of a stage was done (办结).", Act.Finish.class, Comes.always(Way.DONE))
            .make(read -> new Act.Finish());

    private DecisionTypes() {}

    private static ActType<Act.RaiseObjection> objected() {
        var draft = ActType.draft(
                "case.objected",
                "Somebody objected while the notice stood (提出异议).",
                Act.RaiseObjection.class,
                Comes.NEVER);
        var content = draft.sealed("content", Act.RaiseObjection::content, "what they say (内容)");
        return draft.make(read -> new Act.RaiseObjection(read.get(content)));
    }

    private static ActType<Act.Approve> approved() {
        var draft = ActType.draft(
                "case.approved", "An office approved (同意).", Act.Approve.class, Comes.perhaps(Way.APPROVED));
        var formalities = draft.required(
                "formalities",
                PayloadKinds.set(Formality.class, Formality::label),
                Act.Approve::formalities,
                "what makes it valid (签章手续)");
        return draft.make(read -> new Act.Approve(read.get(formalities)));
    }

    private static ActType<Act.Refuse> refused() {
        var draft =
                ActType.draft("case.refused", "An office refused (不同意).", Act.Refuse.class, Comes.always(Way.REFUSED));
        var reason = draft.sealed("reason", Act.Refuse::reason, "why (理由)");
        return draft.make(read -> new Act.Refuse(read.get(reason)));
    }

    private static ActType<Act.Return> returned() {
        var draft = ActType.draft(
                "case.returned", "An office sent the case back (退回补正).", Act.Return.class, Comes.always(Way.RETURNED));
        var reason = draft.sealed("reason", Act.Return::reason, "why (理由)");
        return draft.make(read -> new Act.Return(read.get(reason)));
    }

    private static ActType<Act.Rule> ruled() {
        var draft = ActType.draft(
                "case.ruled",
                "The objection was upheld or dismissed (异议处理).",
                Act.Rule.class,
                Comes.always(Way.UPHELD, Way.DISMISSED));
        var upheld = draft.required(
                "upheld", PayloadKinds.YES_NO, Act.Rule::upheld, "whether the objection was upheld (异议成立)");
        var reason = draft.sealed("reason", Act.Rule::reason, "why (理由)");
        return draft.make(read -> new Act.Rule(read.get(upheld), read.get(reason)));
    }

    private static ActType<Act.PutDown> putDown() {
        var draft = ActType.draft(
                "case.put-down", "Something that support needs was put down (落实).", Act.PutDown.class, Comes.NEVER);
        var item = draft.required(
                "item", Kinds.choice(Item.class, Item::label), Act.PutDown::item, "what support needs (帮扶要素)");
        var content = draft.sealed("content", Act.PutDown::content, "what it is, or who (内容)");
        return draft.make(read -> new Act.PutDown(read.get(item), read.get(content)));
    }

    private static ActType<Act.Tell> told() {
        var draft = ActType.draft(
                "case.told",
                "Somebody was told, or it was entered in a register (告知、录入).",
                Act.Tell.class,
                Comes.NEVER);
        var addressee = draft.required(
                "addressee",
                Kinds.choice(Addressee.class, Addressee::label),
                Act.Tell::addressee,
                "who was told, or which register (告知对象)");
        return draft.make(read -> new Act.Tell(read.get(addressee)));
    }
}
