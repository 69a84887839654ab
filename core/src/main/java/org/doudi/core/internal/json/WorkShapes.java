package org.doudi.core.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Work;

/** How the work of stages looks as JSON. */
final class WorkShapes {

    private static final Shape<Set<Role>> ROLES = Shapes.setOf(Choices.of(Role.class));
    private static final Choices<Evidence> EVIDENCE = Choices.of("Evidence", Evidence.class, Evidence::label);
    private static final Shape<Set<Matter>> MATTERS = Shapes.setOf(Choices.of("Matter", Matter.class, Matter::label));

    /** Which days count. */
    static final Choices<Clock.Unit> UNIT = Choices.of("ClockUnit", Clock.Unit.class, Clock.Unit::label);

    /** What is done at a stage. */
    static final Shape<Work> WORK = new OneOf<Work>("Work", "What is done at a stage, by whom, and what it takes.")
            .with("lodging", Work.Lodging.class, lodging(), "an application or declaration is lodged")
            .with("investigation", Work.Investigation.class, investigation(), "facts are gathered")
            .with("referral", Work.Referral.class, referral(), "somebody else is asked and has to answer")
            .with("appraisal", Work.Appraisal.class, appraisal(), "a group appraises in a meeting")
            .with("posting", Work.Posting.class, posting(), "a notice is posted and stands for some days")
            .with("determination", Work.Determination.class, determination(), "offices decide")
            .with("hearing", Work.Hearing.class, hearing(), "an objection is heard")
            .with("undertaking", Work.Undertaking.class, undertaking(), "plans, funds and named persons are put down")
            .with("notification", Work.Notification.class, notification(), "people and registers are told")
            .with("closing", Work.Closing.class, closing(), "the procedure is over");

    private WorkShapes() {}

    /** Names, in their order. */
    static Shape<Set<String>> names(int most) {
        return new Mapped<>(ListOf.distinct(Scalar.ID, most), Set::copyOf, set -> List.copyOf(new TreeSet<>(set)));
    }

    private static Obj<Work.Lodging> lodging() {
        Obj.Describing<Work.Lodging> object = Obj.of("Lodging", "An application or a declaration is lodged (申请、申报).");
        var by = object.required("by", ROLES, Work.Lodging::by, "who may open a case");
        var signed = object.required(
                "signed", YesNo.INSTANCE, Work.Lodging::signed, "whether the head of the household has to sign");
        return object.make(values -> new Work.Lodging(values.get(by), values.get(signed)));
    }

    private static Obj<Work.Investigation> investigation() {
        Obj.Describing<Work.Investigation> object = Obj.of("Investigation", "Facts are gathered (调查核实).");
        var by = object.required("by", ROLES, Work.Investigation::by, "who does it");
        var people = object.required(
                "people",
                new Whole(1, Work.MOST_PEOPLE),
                Work.Investigation::people,
                "at least how many of them together");
        var evidence = object.withDefault(
                "evidence",
                Shapes.setOf(EVIDENCE),
                Set.of(),
                Work.Investigation::evidence,
                "what has to be on record; absent: nothing but findings");
        var findings = object.withDefault(
                "findings",
                MATTERS,
                Set.of(),
                Work.Investigation::findings,
                "the findings that have to be on record; absent: none");
        return object.make(values -> Located.at(
                path -> path,
                () -> new Work.Investigation(
                        values.get(by), values.get(people), values.get(evidence), values.get(findings))));
    }

    private static Obj<Work.Referral> referral() {
        Obj.Describing<Work.Referral> object =
                Obj.of("Referral", "Somebody else is asked and has to answer (提请核对); until then the case waits.");
        var by = object.required("by", ROLES, Work.Referral::by, "who sends it");
        var to = object.required("to", ROLES, Work.Referral::to, "who answers");
        var gives = object.required("gives", EVIDENCE, Work.Referral::gives, "what the answer is");
        return object.make(values -> new Work.Referral(values.get(by), values.get(to), values.get(gives)));
    }

    private static Obj<Work.Appraisal> appraisal() {
        Obj.Describing<Work.Appraisal> object = Obj.of("Appraisal", "A group appraises in a meeting (民主评议).");
        var by = object.required("by", ROLES, Work.Appraisal::by, "who calls it and records it");
        var least = object.required(
                "least",
                new Whole(1, Work.MOST_PEOPLE),
                Work.Appraisal::least,
                "the fewest people that the group can have");
        var most = object.required("most", new Whole(1, Work.MOST_PEOPLE), Work.Appraisal::most, "the most");
        var attendance = object.required(
                "attendance",
                Scalar.ID,
                Work.Appraisal::attendance,
                "the id of the parameter (`RATIO`): what share of the group has to be there");
        var pass = object.required(
                "pass",
                Scalar.ID,
                Work.Appraisal::pass,
                "the id of the parameter (`RATIO`): what share of those present has to be for it");
        var moreThanPass = object.required(
                "moreThanPass",
                YesNo.INSTANCE,
                Work.Appraisal::moreThanPass,
                "whether it has to be more than that share");
        var representatives = object.optional(
                "representatives",
                Scalar.ID,
                Work.Appraisal::representatives,
                "the id of the parameter (`RATIO`): what share of those present has to represent villagers");
        var asks = object.withDefault(
                "asks",
                names(Work.MOST_QUESTIONS),
                Set.of(),
                Work.Appraisal::asks,
                "the names of the questions that the group has to answer before it votes; absent: none");
        return object.make(values -> Located.at(path -> path, () -> {
            Optional<String> share = values.get(representatives);
            return new Work.Appraisal(
                    values.get(by),
                    values.get(least),
                    values.get(most),
                    values.get(attendance),
                    values.get(pass),
                    values.get(moreThanPass),
                    share,
                    values.get(asks));
        }));
    }

    private static Obj<Work.Posting> posting() {
        Obj.Describing<Work.Posting> object =
                Obj.of("Posting", "A notice is posted and stands for some days, so that anybody can object (公示).");
        var by = object.required("by", ROLES, Work.Posting::by, "who posts it");
        var where =
                object.required("where", Choices.of("Place", Place.class, Place::label), Work.Posting::where, "where");
        var days = object.required("days", Scalar.ID, Work.Posting::days, "the id of the parameter (`DAYS`)");
        var unit = object.withDefault(
                "unit", UNIT, Clock.Unit.CALENDAR, Work.Posting::unit, "which days count; absent: all of them");
        return object.make(
                values -> new Work.Posting(values.get(by), values.get(where), values.get(days), values.get(unit)));
    }

    private static Obj<Work.Determination> determination() {
        Obj.Describing<Work.Determination> object =
                Obj.of("Determination", "Offices decide (审核、审批): of several all of them.");
        var by = object.required("by", ROLES, Work.Determination::by, "who decides, all of them");
        var formalities = object.withDefault(
                "formalities",
                Shapes.setOf(Choices.of("Formality", Formality.class, Formality::label)),
                Set.of(),
                Work.Determination::formalities,
                "what makes it valid; absent: nothing more");
        var evidence = object.withDefault(
                "evidence",
                Shapes.setOf(EVIDENCE),
                Set.of(),
                Work.Determination::evidence,
                "what has to be on record before it can be approved; absent: nothing");
        var findings = object.withDefault(
                "findings",
                MATTERS,
                Set.of(),
                Work.Determination::findings,
                "the findings that have to be on record before it can be approved; absent: none");
        return object.make(values -> new Work.Determination(
                values.get(by), values.get(formalities), values.get(evidence), values.get(findings)));
    }

    private static Obj<Work.Hearing> hearing() {
        Obj.Describing<Work.Hearing> object = Obj.of("Hearing", "An objection is heard (听证、异议处理).");
        var by = object.required("by", ROLES, Work.Hearing::by, "who hears it");
        return object.make(values -> new Work.Hearing(values.get(by)));
    }

    private static Obj<Work.Undertaking> undertaking() {
        Obj.Describing<Work.Undertaking> object =
                Obj.of("Undertaking", "What support needs is put down: plans, funds, named persons (落实帮扶).");
        var by = object.required("by", ROLES, Work.Undertaking::by, "who puts it down");
        var items = object.required(
                "items",
                Shapes.setOf(Choices.of("SupportItem", Item.class, Item::label)),
                Work.Undertaking::items,
                "everything that has to be there");
        return object.make(values -> new Work.Undertaking(values.get(by), values.get(items)));
    }

    private static Obj<Work.Notification> notification() {
        Obj.Describing<Work.Notification> object = Obj.of("Notification", "People and registers are told (告知、录入).");
        var by = object.required("by", ROLES, Work.Notification::by, "who tells them");
        var to = object.required(
                "to",
                Shapes.setOf(Choices.of("Addressee", Addressee.class, Addressee::label)),
                Work.Notification::to,
                "everybody who has to be told");
        return object.make(values -> new Work.Notification(values.get(by), values.get(to)));
    }

    private static Obj<Work.Closing> closing() {
        Obj.Describing<Work.Closing> object = Obj.of("Closing", "The procedure is over.");
        var result = object.required(
                "result", Choices.of("Result", Result.class, Result::label), Work.Closing::result, "how it ended");
        return object.make(values -> new Work.Closing(values.get(result)));
    }
}
