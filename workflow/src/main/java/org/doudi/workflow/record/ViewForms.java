package org.doudi.workflow.record;

import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.household.Relation;
import org.doudi.core.household.ResidentId;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.internal.json.Form;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;

/** How card, roll, register and file look as JSON. */
final class ViewForms {

    static final String CARD_NAME = "doudi/card/1";
    static final String ROLL_NAME = "doudi/roll/1";
    static final String REGISTER_NAME = "doudi/register/1";
    static final String FILE_NAME = "doudi/file/1";

    private static final Kind<String> NAME = Kinds.text(70_000);
    static final Kind<Fact<String>> NAME_OR_UNKNOWN = Kinds.fact(NAME);
    static final Kind<Fact<Integer>> PEOPLE = Kinds.fact(Kinds.whole(1, Household.MAX_MEMBERS));
    static final Kind<Fact<Division>> PLACE = Kinds.fact(CaseForms.DIVISION);
    static final Kind<Integer> COUNT = Kinds.whole(0, Integer.MAX_VALUE);

    private static final Kind<Relation> RELATION = Kinds.choice(Relation.class, Relation::label);
    private static final Kind<List<Enrolment>> ENROLMENTS = Kinds.list(CaseForms.ENROLMENT, CaseForms.MOST);
    private static final Kind<List<OfficeDecision>> DECISIONS = Kinds.list(CaseForms.DECISION, CaseForms.MOST);
    private static final Kind<List<OnRecord.Support>> SUPPORT = Kinds.list(CaseForms.SUPPORT, CaseForms.MOST);
    private static final Kind<List<NoticeOnRecord>> NOTICES = Kinds.list(CaseForms.NOTICE, CaseForms.MOST);

    private static final String NUMBER_SAYS = "the number of the household's file: the host's name for its first case";
    private static final String PEOPLE_SAYS = "its people, the head first; unknown if nothing is known of it";
    private static final String UNPLACED_SAYS =
            "how many more households may live there or elsewhere: their place is not known so far down";

    static final Form<Roll.Line> LINE = line();
    static final Form<HouseholdCard> CARD = card();
    static final Form<Roll> ROLL = roll();
    static final Form<Register> REGISTER = register();
    static final Form<ElectronicFile> FILE = file();

    private ViewForms() {}

    /** A description that begins with what every document begins with. */
    static <T> Form.Draft<T> document(String format, String name, String meaning) {
        Form.Draft<T> draft = Form.draft(name, meaning);
        draft.required("format", Kinds.constant(format), value -> format, "which format it is");
        return draft;
    }

    private static Form<HouseholdCard> card() {
        Form.Draft<HouseholdCard> draft =
                document(CARD_NAME, "HouseholdCard", "The card in the household's hands (户卡). No identity numbers.");
        var number = draft.required("number", CaseForms.ID, HouseholdCard::number, NUMBER_SAYS);
        var on = draft.required("on", CaseForms.DAY, HouseholdCard::on, "the day");
        var people = draft.required(
                "people",
                Kinds.fact(Kinds.list(cardPerson(), Household.MAX_MEMBERS)),
                HouseholdCard::people,
                PEOPLE_SAYS);
        var place = draft.required("place", PLACE, HouseholdCard::place, "where it lives, as far down as is known");
        var enrolments = draft.required("enrolments", ENROLMENTS, HouseholdCard::enrolments, "what it was in");
        var cases = draft.required(
                "cases",
                Kinds.list(cardCase(), CaseForms.MOST),
                HouseholdCard::cases,
                "its cases, in the order in which they were opened");
        return draft.make(values -> new HouseholdCard(
                values.get(number),
                values.get(on),
                values.get(people),
                values.get(place),
                values.get(enrolments),
                values.get(cases)));
    }

    private static Form<HouseholdCard.Person> cardPerson() {
        Form.Draft<HouseholdCard.Person> draft = Form.draft("CardPerson", "Somebody of the household.");
        var relation = draft.required("relation", RELATION, HouseholdCard.Person::relation, "to the head");
        var name = draft.required("name", NAME_OR_UNKNOWN, HouseholdCard.Person::name, "the name");
        return draft.make(values -> new HouseholdCard.Person(values.get(relation), values.get(name)));
    }

    private static Form<HouseholdCard.Case> cardCase() {
        Form.Draft<HouseholdCard.Case> draft = Form.draft("CardCase", "A case, as far as it concerns the household.");
        var outline = draft.required("case", CaseForms.OUTLINE, HouseholdCard.Case::outline, "the case");
        var decisions = draft.required("decisions", DECISIONS, HouseholdCard.Case::decisions, "what was decided");
        var support = draft.required("support", SUPPORT, HouseholdCard.Case::support, "what was put down");
        return draft.make(
                values -> new HouseholdCard.Case(values.get(outline), values.get(decisions), values.get(support)));
    }

    private static Form<Roll> roll() {
        Form.Draft<Roll> draft =
                document(ROLL_NAME, "Roll", "Who of a village, township or county is in a programme on a day (村册).");
        var unit = draft.required("unit", CaseForms.DIVISION, Roll::unit, "the village, township or county");
        var programme = draft.required("programme", CaseForms.ID, Roll::programme, "the id of the programme");
        var on = draft.required("on", CaseForms.DAY, Roll::on, "the day");
        var lines = draft.required(
                "lines",
                Kinds.list(LINE, CaseForms.MOST),
                Roll::lines,
                "the households, by the numbers of their files");
        var unplaced = draft.required("unplaced", COUNT, Roll::unplaced, UNPLACED_SAYS);
        return draft.make(values -> new Roll(
                values.get(unit), values.get(programme), values.get(on), values.get(lines), values.get(unplaced)));
    }

    private static Form<Roll.Line> line() {
        Form.Draft<Roll.Line> draft = Form.draft("RollLine", "A household on a roll.");
        var number = draft.required("number", CaseForms.ID, Roll.Line::number, NUMBER_SAYS);
        var head = draft.required("head", NAME_OR_UNKNOWN, Roll.Line::head, "the name of its head");
        var people = draft.required("people", PEOPLE, Roll.Line::people, "how many people it lists");
        var village = draft.required("village", PLACE, Roll.Line::village, "the village in which it lives");
        var since =
                draft.required("since", CaseForms.DAY_OR_UNKNOWN, Roll.Line::since, "as in [Enrolment](#enrolment)");
        var reviewed = draft.optional("reviewed", CaseForms.DAY, Roll.Line::reviewed, "as in [Enrolment](#enrolment)");
        var cases =
                draft.required("cases", CaseForms.IDS, Roll.Line::cases, "the cases under which it came and stayed");
        return draft.make(values -> new Roll.Line(
                values.get(number),
                values.get(head),
                values.get(people),
                values.get(village),
                values.get(since),
                values.find(reviewed),
                values.get(cases)));
    }

    private static Form<Register> register() {
        Form.Draft<Register> draft = document(
                REGISTER_NAME,
                "Register",
                "Every household of a township that has or had a case of a programme (乡镇台账).");
        var unit = draft.required("unit", CaseForms.DIVISION, Register::unit, "the township");
        var programme = draft.required("programme", CaseForms.ID, Register::programme, "the id of the programme");
        var on = draft.required("on", CaseForms.DAY, Register::on, "the day");
        var lines = draft.required(
                "lines",
                Kinds.list(registerLine(), CaseForms.MOST),
                Register::lines,
                "the households, by the numbers of their files");
        var unplaced = draft.required("unplaced", COUNT, Register::unplaced, UNPLACED_SAYS);
        return draft.make(values -> new Register(
                values.get(unit), values.get(programme), values.get(on), values.get(lines), values.get(unplaced)));
    }

    private static Form<Register.Line> registerLine() {
        Form.Draft<Register.Line> draft = Form.draft("RegisterLine", "A household in a register.");
        var number = draft.required("number", CaseForms.ID, Register.Line::number, NUMBER_SAYS);
        var head = draft.required("head", NAME_OR_UNKNOWN, Register.Line::head, "the name of its head");
        var people = draft.required("people", PEOPLE, Register.Line::people, "how many people it lists");
        var village = draft.required("village", PLACE, Register.Line::village, "the village in which it lives");
        var enrolments = draft.required("enrolments", ENROLMENTS, Register.Line::enrolments, "when it was in");
        var cases = draft.required(
                "cases",
                Kinds.list(registerCase(), CaseForms.MOST),
                Register.Line::cases,
                "its cases of the programme, in the order in which they were opened");
        return draft.make(values -> new Register.Line(
                values.get(number),
                values.get(head),
                values.get(people),
                values.get(village),
                values.get(enrolments),
                values.get(cases)));
    }

    private static Form<Register.Case> registerCase() {
        Form.Draft<Register.Case> draft = Form.draft("RegisterCase", "A case, as far as the township deals with it.");
        var outline = draft.required("case", CaseForms.OUTLINE, Register.Case::outline, "the case");
        var decisions = draft.required("decisions", DECISIONS, Register.Case::decisions, "what was decided");
        var support = draft.required("support", SUPPORT, Register.Case::support, "what was put down");
        var notices = draft.required("notices", NOTICES, Register.Case::notices, "what was posted");
        return draft.make(values -> new Register.Case(
                values.get(outline), values.get(decisions), values.get(support), values.get(notices)));
    }

    private static Form<ElectronicFile> file() {
        Form.Draft<ElectronicFile> draft = document(
                FILE_NAME, "ElectronicFile", "Everything on record of a household (电子档案). Identity numbers are whole.");
        var number = draft.required("number", CaseForms.ID, ElectronicFile::number, NUMBER_SAYS);
        var on = draft.required("on", CaseForms.DAY, ElectronicFile::on, "the day");
        var household = draft.required(
                "household",
                Kinds.fact(CaseForms.ID),
                ElectronicFile::household,
                "the host's name for the household, whose own document says what else is known");
        var people = draft.required(
                "people",
                Kinds.fact(Kinds.list(filePerson(), Household.MAX_MEMBERS)),
                ElectronicFile::people,
                PEOPLE_SAYS);
        var place = draft.required("place", PLACE, ElectronicFile::place, "where it lives, as far down as is known");
        var enrolments = draft.required("enrolments", ENROLMENTS, ElectronicFile::enrolments, "what it was in");
        var cases = draft.required(
                "cases",
                Kinds.list(fileCase(), CaseForms.MOST),
                ElectronicFile::cases,
                "its cases, in the order in which they were opened");
        return draft.make(values -> new ElectronicFile(
                values.get(number),
                values.get(on),
                values.get(household),
                values.get(people),
                values.get(place),
                values.get(enrolments),
                values.get(cases)));
    }

    private static Form<ElectronicFile.Person> filePerson() {
        Form.Draft<ElectronicFile.Person> draft = Form.draft("FilePerson", "Somebody of the household.");
        Kind<ResidentId> residentId = Kinds.mapped(
                "an identity number of 18 places",
                Kinds.text(18),
                number -> ResidentId.parse(number).getOrElseThrow(Problems::toException),
                ResidentId::reveal);
        var relation = draft.required("relation", RELATION, ElectronicFile.Person::relation, "to the head");
        var name = draft.required("name", NAME_OR_UNKNOWN, ElectronicFile.Person::name, "the name");
        var number = draft.required(
                "residentId",
                Kinds.fact(residentId),
                ElectronicFile.Person::residentId,
                "the identity number, whole: the national systems know people by it");
        return draft.make(
                values -> new ElectronicFile.Person(values.get(relation), values.get(name), values.get(number)));
    }

    private static Form<CaseAccount> fileCase() {
        Form.Draft<CaseAccount> draft = Form.draft("FileCase", "Everything on record of a case.");
        var outline = draft.required("case", CaseForms.OUTLINE, CaseAccount::outline, "the case");
        var regime = draft.required(
                "regime", Kinds.DIGEST, CaseAccount::regime, "the digest of the regime under whose procedure it ran");
        var decisions = draft.required("decisions", DECISIONS, CaseAccount::decisions, "what was decided");
        var notices = draft.required("notices", NOTICES, CaseAccount::notices, "what was posted");
        var support = draft.required("support", SUPPORT, CaseAccount::support, "what was put down");
        var evidence = draft.required(
                "evidence",
                Kinds.list(CaseForms.EVIDENCE, CaseForms.MOST),
                CaseAccount::evidence,
                "what was on record");
        var findings = draft.required(
                "findings",
                Kinds.list(CaseForms.FINDING, CaseForms.MOST),
                CaseAccount::findings,
                "what had been found");
        var judgements = draft.required(
                "judgements",
                Kinds.list(CaseForms.JUDGEMENT, CaseForms.MOST),
                CaseAccount::judgements,
                "what people had answered");
        var told = draft.required(
                "told", Kinds.list(CaseForms.TOLD, CaseForms.MOST), CaseAccount::told, "who had been told");
        return draft.make(values -> new CaseAccount(
                values.get(outline),
                values.get(regime),
                values.get(decisions),
                values.get(notices),
                values.get(support),
                values.get(evidence),
                values.get(findings),
                values.get(judgements),
                values.get(told)));
    }
}
