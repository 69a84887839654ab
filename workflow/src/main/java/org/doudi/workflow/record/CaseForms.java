package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.internal.json.Form;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;

/** How the parts look as JSON that the records share. */
final class CaseForms {

    /** The most entries of a list within one household. */
    static final int MOST = 100_000;

    static final Kind<LocalDate> DAY = Kinds.DAY;
    static final Kind<Fact<LocalDate>> DAY_OR_UNKNOWN = Kinds.fact(DAY);
    static final Kind<String> ID = Kinds.ID;
    static final Kind<List<String>> IDS = Kinds.list(ID, MOST);
    static final Kind<Way> WAY = Kinds.choice(Way.class, Way::label);
    static final Kind<Role> ROLE = Kinds.choice(Role.class, Role::label);
    static final Kind<Place> WHERE = Kinds.choice(Place.class, Place::label);
    static final Kind<Occasion> OCCASION = Kinds.choice(Occasion.class, Occasion::label);

    private static final Kind<Truth> TRUTH = Kinds.choice(Truth.class, Truth::label);

    static final Form<Division> DIVISION = division();
    static final Form<Enrolment> ENROLMENT = enrolment();
    static final Form<CaseOutline> OUTLINE = outline();
    static final Form<OfficeDecision> DECISION = decision();
    static final Form<NoticeOnRecord> NOTICE = notice();
    static final Form<OnRecord.Support> SUPPORT = support();
    static final Form<OnRecord.Evidence> EVIDENCE = evidence();
    static final Form<OnRecord.Finding> FINDING = finding();
    static final Form<OnRecord.Judgement> JUDGEMENT = judgement();
    static final Form<OnRecord.Told> TOLD = told();

    private CaseForms() {}

    private static Form<Division> division() {
        Form.Draft<Division> draft = Form.draft("Division", "A village, township or county.");
        var code = draft.required(
                "code",
                Kinds.text(12),
                Division::code,
                "12 digits of a village; the first 9 are its township's, the first 6 its county's");
        var name = draft.required("name", Kinds.WORDS, Division::name, "its name");
        return draft.make(values -> new Division(values.get(code), values.get(name)));
    }

    private static Form<Enrolment> enrolment() {
        Form.Draft<Enrolment> draft =
                Form.draft("Enrolment", "That a household was in a programme, since when and until when.");
        var programme = draft.required("programme", ID, Enrolment::programme, "the id of the programme");
        var since = draft.required(
                "since",
                DAY_OR_UNKNOWN,
                Enrolment::since,
                "the day on which the case was closed that enrolled it; unknown if that case is not on file");
        var until = draft.optional(
                "until",
                DAY,
                Enrolment::until,
                "the day on which the case was closed that struck it off; absent as long as it is in");
        var reviewed = draft.optional(
                "reviewed",
                DAY,
                Enrolment::reviewed,
                "the last day on which a review closed with it staying; absent if none did");
        var cases = draft.required("cases", IDS, Enrolment::cases, "the cases under which it came, stayed and went");
        return draft.make(values -> new Enrolment(
                values.get(programme),
                values.get(since),
                values.find(until),
                values.find(reviewed),
                values.get(cases)));
    }

    private static Form<CaseOutline> outline() {
        Form.Draft<CaseOutline> draft = Form.draft("CaseOutline", "A case in outline.");
        var id = draft.required("id", ID, CaseOutline::id, "the host's name for the case");
        var programme = draft.required("programme", ID, CaseOutline::programme, "the id of the programme");
        var procedure = draft.required("procedure", ID, CaseOutline::procedure, "the id of the procedure");
        var occasion = draft.required("occasion", OCCASION, CaseOutline::occasion, "what it was opened for");
        var opened = draft.required("opened", DAY, CaseOutline::opened, "the day on which it was opened");
        var state = draft.required(
                "state", Kinds.choice(CaseState.class, CaseState::label), CaseOutline::state, "where it stood");
        var stage = draft.optional(
                "stage", ID, CaseOutline::stage, "the stage where it was; there if and only if it was going on");
        var ended = draft.optional(
                "ended", DAY, CaseOutline::ended, "the day on which it was over; there if and only if it was");
        var earlier = draft.optional("earlier", ID, CaseOutline::earlier, "the case that it follows");
        return draft.make(values -> new CaseOutline(
                values.get(id),
                values.get(programme),
                values.get(procedure),
                values.get(occasion),
                values.get(opened),
                values.get(state),
                values.find(stage),
                values.find(ended),
                values.find(earlier)));
    }

    private static Form<OfficeDecision> decision() {
        Form.Draft<OfficeDecision> draft =
                Form.draft("OfficeDecision", "What an office, a meeting or a hearing decided.");
        var on = draft.required("on", DAY, OfficeDecision::on, "the day");
        var office =
                draft.required("office", ROLE, OfficeDecision::office, "in which role; of a meeting, who recorded it");
        var stage = draft.required("stage", ID, OfficeDecision::stage, "the id of the stage");
        var way = draft.required("way", WAY, OfficeDecision::way, "how it came out");
        return draft.make(
                values -> new OfficeDecision(values.get(on), values.get(office), values.get(stage), values.get(way)));
    }

    private static Form<NoticeOnRecord> notice() {
        Form.Draft<NoticeOnRecord> draft = Form.draft("NoticeOnRecord", "A notice that was posted.");
        var stage = draft.required("stage", ID, NoticeOnRecord::stage, "the id of the stage");
        var where = draft.required("where", WHERE, NoticeOnRecord::where, "where");
        var posted = draft.required("posted", DAY, NoticeOnRecord::posted, "the day on which it was posted");
        var takenDown = draft.optional(
                "takenDown",
                DAY,
                NoticeOnRecord::takenDown,
                "the day on which it was taken down, if that is on record");
        var objections = draft.required(
                "objections",
                Kinds.whole(0, Integer.MAX_VALUE),
                NoticeOnRecord::objections,
                "how many objected while it stood");
        return draft.make(values -> new NoticeOnRecord(
                values.get(stage),
                values.get(where),
                values.get(posted),
                values.find(takenDown),
                values.get(objections)));
    }

    private static Form<OnRecord.Support> support() {
        Form.Draft<OnRecord.Support> draft = Form.draft("Support", "Something that support needs was put down.");
        var item = draft.required("item", Kinds.choice(Item.class, Item::label), OnRecord.Support::item, "what");
        var on = draft.required("on", DAY, OnRecord.Support::on, "the day");
        return draft.make(values -> new OnRecord.Support(values.get(item), values.get(on)));
    }

    private static Form<OnRecord.Evidence> evidence() {
        Form.Draft<OnRecord.Evidence> draft =
                Form.draft("EvidenceOnRecord", "Evidence that is on record; what it says is not here.");
        var what = draft.required(
                "evidence", Kinds.choice(Evidence.class, Evidence::label), OnRecord.Evidence::evidence, "what");
        var on = draft.required("on", DAY, OnRecord.Evidence::on, "when it was put on record last");
        return draft.make(values -> new OnRecord.Evidence(values.get(what), values.get(on)));
    }

    private static Form<OnRecord.Finding> finding() {
        Form.Draft<OnRecord.Finding> draft =
                Form.draft("FindingOnRecord", "A finding that still held: a reported change takes all of them away.");
        var matter = draft.required(
                "matter", Kinds.choice(Matter.class, Matter::label), OnRecord.Finding::matter, "what it is about");
        var answer = draft.required("answer", TRUTH, OnRecord.Finding::answer, "what was found");
        var on = draft.required("on", DAY, OnRecord.Finding::on, "the day");
        return draft.make(values -> new OnRecord.Finding(values.get(matter), values.get(answer), values.get(on)));
    }

    private static Form<OnRecord.Judgement> judgement() {
        Form.Draft<OnRecord.Judgement> draft =
                Form.draft("JudgementOnRecord", "What somebody answered to a question that the text leaves to people.");
        var question = draft.required("question", ID, OnRecord.Judgement::question, "the name of the question");
        var answer = draft.required("answer", TRUTH, OnRecord.Judgement::answer, "the answer");
        var on = draft.required("on", DAY, OnRecord.Judgement::on, "the day");
        return draft.make(values -> new OnRecord.Judgement(values.get(question), values.get(answer), values.get(on)));
    }

    private static Form<OnRecord.Told> told() {
        Form.Draft<OnRecord.Told> draft = Form.draft("Told", "Somebody was told, or it was entered in a register.");
        var to = draft.required("to", Kinds.choice(Addressee.class, Addressee::label), OnRecord.Told::addressee, "who");
        var on = draft.required("on", DAY, OnRecord.Told::on, "the day");
        return draft.make(values -> new OnRecord.Told(values.get(to), values.get(on)));
    }
}
