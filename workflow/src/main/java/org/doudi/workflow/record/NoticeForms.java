package org.doudi.workflow.record;

import java.util.List;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Role;
import org.doudi.workflow.internal.json.Form;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;

/** How notices look as JSON. */
final class NoticeForms {

    static final String NAME = "doudi/notice/1";

    private static final Kind<Fact<MaskedName>> HEAD = Kinds.fact(Kinds.mapped(
            "a masked name: first and last character, an asterisk between",
            Kinds.text(8),
            MaskedName::new,
            MaskedName::shown));
    private static final Kind<Fact<MaskedNumber>> RESIDENT_ID = Kinds.fact(Kinds.mapped(
            "a masked number: four digits and fourteen asterisks",
            Kinds.text(18),
            MaskedNumber::new,
            MaskedNumber::shown));
    private static final Kind<List<Role>> ROLES = Kinds.list(CaseForms.ROLE, Role.values().length);

    static final Form<PublicNotice> NOTICE = notice();

    private NoticeForms() {}

    private static Form<PublicNotice> notice() {
        Form.Draft<PublicNotice> draft = ViewForms.document(
                NAME, "PublicNotice", "What is posted for everybody to read (公示). Names and numbers are masked.");
        var kind = draft.required(
                "kind",
                Kinds.choice(PublicNotice.Kind.class, PublicNotice.Kind::label),
                PublicNotice::kind,
                "what it is");
        var programme = draft.required("programme", CaseForms.ID, PublicNotice::programme, "the id of the programme");
        var caseId = draft.optional("case", CaseForms.ID, PublicNotice::caseId, "the case; absent of a list");
        var on = draft.required("on", CaseForms.DAY, PublicNotice::on, "the day as of which it says so");
        var where = draft.required("where", CaseForms.WHERE, PublicNotice::where, "where it is posted");
        var unit = draft.required(
                "unit", ViewForms.PLACE, PublicNotice::unit, "what it is about; of a case the household's village");
        var posted = draft.optional(
                "posted",
                CaseForms.DAY,
                PublicNotice::posted,
                "since when it stands; absent of what is not posted yet, or no procedure posts");
        var objectUntil = draft.optional(
                "objectUntil",
                CaseForms.DAY_OR_UNKNOWN,
                PublicNotice::objectUntil,
                "the last day on which anybody can object; there if and only if `posted` is");
        var to = draft.required(
                "to",
                ROLES,
                notice -> notice.to().stream().sorted().toList(),
                "who posts it and is told of objections; empty where no procedure says so");
        var decisions = draft.required(
                "decisions",
                Kinds.list(CaseForms.DECISION, CaseForms.MOST),
                PublicNotice::decisions,
                "what was decided last, by office; never `DISABLED_FEDERATION`, which would tell a disability");
        var entries =
                draft.required("entries", Kinds.list(entry(), CaseForms.MOST), PublicNotice::entries, "the households");
        return draft.make(values -> new PublicNotice(
                values.get(kind),
                values.get(programme),
                values.find(caseId),
                values.get(on),
                values.get(where),
                values.get(unit),
                values.find(posted),
                values.find(objectUntil),
                Set.copyOf(values.get(to)),
                values.get(decisions),
                values.get(entries)));
    }

    private static Form<PublicNotice.Entry> entry() {
        Form.Draft<PublicNotice.Entry> draft = Form.draft("NoticeEntry", "A household on a notice.");
        var head = draft.required("head", HEAD, PublicNotice.Entry::head, "the name of its head");
        var number = draft.required("residentId", RESIDENT_ID, PublicNotice.Entry::residentId, "the head's number");
        var people = draft.required("people", ViewForms.PEOPLE, PublicNotice.Entry::people, "how many people it lists");
        var since = draft.optional(
                "since", CaseForms.DAY_OR_UNKNOWN, PublicNotice.Entry::since, "since when it is in; of a list only");
        return draft.make(values ->
                new PublicNotice.Entry(values.get(head), values.get(number), values.get(people), values.find(since)));
    }
}
