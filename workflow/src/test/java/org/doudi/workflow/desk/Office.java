package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.calendar.StateCouncil;

/**
 * A made-up procedure that is all waiting: application, comparison, ten working days' notice, decision; to be decided within
 * twenty working days, without the time in which the comparison is awaited.
 */
final class Office {

    static final Actor HEAD = Actor.of("head-1", Role.HOUSEHOLD);
    static final Actor CLERK = Actor.of("clerk-1", Role.TOWNSHIP);
    static final Actor PLATFORM = Actor.of("platform-1", Role.OTHER_AGENCY);
    static final Hash BLANK = Hash.of(new byte[32]);

    private static final Basis BASIS = Basis.of(Grade.K, "doc", "art. 1");
    private static final Text TITLE = Text.of("某条款", "some provision");

    private Office() {}

    static Desk desk() {
        return desk(procedure("decide"));
    }

    static Desk desk(Procedure... versions) {
        return Desk.of(List.of(versions).stream().map(Office::regime).toList(), StateCouncil.CALENDAR)
                .getOrElseThrow(Problems::toException);
    }

    static Regime regime(Procedure procedure) {
        return regime(procedure, Window.ALWAYS);
    }

    /** The same, in force in that window only. */
    static Regime regime(Procedure procedure, Window inForce) {
        Policy policy = Policy.builder("office")
                .title(TITLE)
                .inForce(inForce)
                .knownFrom(LocalDate.of(2012, 12, 12))
                .addDocuments(Document.builder("doc")
                        .issuer(TITLE)
                        .number(TITLE)
                        .title(TITLE)
                        .date(LocalDate.of(2012, 12, 12))
                        .build())
                .add(
                        new Provision.Programme("monitoring", TITLE, BASIS),
                        new Provision.Parameter("notice", TITLE, ParameterType.DAYS, BASIS),
                        new Provision.Parameter("limit", TITLE, ParameterType.DAYS, BASIS),
                        new Provision.Parameter("unsaid", TITLE, ParameterType.DAYS, BASIS),
                        procedure)
                .bind("notice", ParameterValue.days(10), BASIS)
                .bind("limit", ParameterValue.days(20), BASIS)
                .build();
        return Regime.of(policy).getOrElseThrow(Problems::toException);
    }

    static Procedure procedure(String last) {
        return procedure(last, Set.of(Role.TOWNSHIP), Occasion.ADMISSION);
    }

    /** The last office's stage is called so, and those decide there. */
    static Procedure procedure(String last, Set<Role> deciders, Occasion occasion) {
        Result yes = occasion == Occasion.ADMISSION ? Result.ENROLLED : Result.STRUCK_OFF;
        Result no = occasion == Occasion.ADMISSION ? Result.NOT_ENROLLED : Result.KEPT;
        Work decide = new Work.Determination(deciders, Set.of(), Set.of(Evidence.DATA_COMPARISON), Set.of());
        return new Procedure(
                "monitoring.admission",
                TITLE,
                "monitoring",
                occasion,
                List.of(
                        stage("apply", new Work.Lodging(Set.of(Role.HOUSEHOLD), false), Map.of(Way.DONE, "compare")),
                        stage(
                                "compare",
                                new Work.Referral(
                                        Set.of(Role.TOWNSHIP), Set.of(Role.OTHER_AGENCY), Evidence.DATA_COMPARISON),
                                Map.of(Way.DONE, "post")),
                        stage(
                                "post",
                                new Work.Posting(Set.of(Role.TOWNSHIP), Place.VILLAGE, "notice", Clock.Unit.WORKING),
                                Map.of(Way.UNDISPUTED, last, Way.OBJECTED, "compare")),
                        stage(last, decide, Map.of(Way.APPROVED, "yes", Way.REFUSED, "no", Way.RETURNED, "compare")),
                        stage("yes", new Work.Closing(yes), Map.of()),
                        stage("no", new Work.Closing(no), Map.of())),
                List.of(
                        new Clock(
                                "limit",
                                TITLE,
                                "limit",
                                Clock.Unit.WORKING,
                                Set.of("apply", "compare", "post", last),
                                true),
                        new Clock("unsaid", TITLE, "unsaid", Clock.Unit.CALENDAR, Set.of("apply"))),
                BASIS);
    }

    private static Stage stage(String id, Work work, Map<Way, String> leads) {
        return new Stage(id, Text.of("环节" + id, "stage " + id), work, leads);
    }

    static CaseFile opened(Desk desk, LocalDate on) {
        CaseFile blank = desk.newCase("case-1", desk.regimes().get(0), "monitoring.admission", on)
                .getOrElseThrow(Problems::toException);
        return done(desk, blank, HEAD, on, new Act.Open("monitoring.admission", BLANK, Optional.empty()));
    }

    static CaseFile posted(Desk desk, LocalDate on) {
        CaseFile lodged = done(desk, opened(desk, on), HEAD, on, new Act.Submit());
        CaseFile sent = done(desk, lodged, CLERK, on, new Act.Send());
        CaseFile answered = done(desk, sent, PLATFORM, on, new Act.Answer(BLANK));
        return done(desk, answered, CLERK, on, new Act.Post());
    }

    static Decision decide(Desk desk, CaseFile file, Actor actor, LocalDate on, Act act) {
        return desk.decide(file, new Command("c-" + (file.sequence() + 1), file.sequence(), actor, on, act));
    }

    static CaseFile done(Desk desk, CaseFile file, Actor actor, LocalDate on, Act act) {
        Decision decision = decide(desk, file, actor, on, act);
        assertThat(decision).as(act.toString()).isInstanceOf(Decision.Accepted.class);
        return file.after(((Decision.Accepted) decision).happenings());
    }

    static List<String> refused(Desk desk, CaseFile file, Actor actor, LocalDate on, Act act) {
        return decide(desk, file, actor, on, act)
                .match(
                        accepted -> List.of(),
                        already -> List.of("already"),
                        refused ->
                                refused.refusals().stream().map(Refusal::code).toList());
    }
}
