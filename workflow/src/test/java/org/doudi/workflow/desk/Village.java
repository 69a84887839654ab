package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
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
 * A made-up procedure with every kind of work: application, check by two, comparison, a group of 9 to 15 of whom two thirds have
 * to be there and more than half of those for it, seven days' notice, township and county jointly, support put down, everybody
 * told. And cases that go through it.
 */
public final class Village {

    public static final LocalDate FIRST = LocalDate.of(2018, 3, 1);
    public static final Actor HEAD = Actor.of("head-1", Role.HOUSEHOLD);
    public static final Actor CLERK = Actor.of("clerk-1", Role.TOWNSHIP);
    public static final Actor PLATFORM = Actor.of("platform-1", Role.CIVIL_AFFAIRS);
    public static final Actor COMMITTEE = Actor.of("committee-1", Role.VILLAGE_COMMITTEE);
    public static final Actor COUNTY = Actor.of("county-1", Role.POVERTY_OFFICE);
    public static final Hash SEALED = Hash.of(new byte[32]);

    private static final Basis BASIS = Basis.of(Grade.K, "doc", "art. 1");
    private static final Text TITLE = Text.of("某条款", "some provision");

    private Village() {}

    public static Regime regime() {
        return regime(procedure());
    }

    /** The same rules around another procedure. */
    public static Regime regime(Procedure procedure) {
        Policy policy = Policy.builder("village")
                .title(Text.of("某政策", "some policy"))
                .inForce(Window.ALWAYS)
                .knownFrom(LocalDate.of(2012, 12, 12))
                .addDocuments(Document.builder("doc")
                        .issuer(Text.of("某机关", "some office"))
                        .number(Text.of("某发〔2012〕1号", "document 1 of 2012"))
                        .title(Text.of("某办法", "some measures"))
                        .date(LocalDate.of(2012, 12, 12))
                        .build())
                .add(
                        new Provision.Programme("registration", TITLE, BASIS),
                        new Provision.Parameter("notice", TITLE, ParameterType.DAYS, BASIS),
                        new Provision.Parameter("attendance", TITLE, ParameterType.RATIO, BASIS),
                        new Provision.Parameter("majority", TITLE, ParameterType.RATIO, BASIS),
                        new Provision.Parameter("limit", TITLE, ParameterType.DAYS, BASIS),
                        procedure)
                .bind("notice", ParameterValue.days(7), BASIS)
                .bind("attendance", ParameterValue.of(Ratio.of(2, 3)), BASIS)
                .bind("majority", ParameterValue.of(Ratio.of(1, 2)), BASIS)
                .bind("limit", ParameterValue.days(20), BASIS)
                .build();
        return Regime.of(policy).getOrElseThrow(Problems::toException);
    }

    public static Procedure procedure() {
        return new Procedure(
                "registration.admission",
                TITLE,
                "registration",
                Occasion.ADMISSION,
                List.of(
                        stage("lodging", new Work.Lodging(Set.of(Role.HOUSEHOLD), true), Map.of(Way.DONE, "check")),
                        stage(
                                "check",
                                new Work.Investigation(
                                        Set.of(Role.TOWNSHIP),
                                        2,
                                        Set.of(Evidence.HOME_VISIT),
                                        Set.of(Matter.ADMISSION)),
                                Map.of(Way.DONE, "comparison")),
                        stage(
                                "comparison",
                                new Work.Referral(
                                        Set.of(Role.TOWNSHIP), Set.of(Role.CIVIL_AFFAIRS), Evidence.DATA_COMPARISON),
                                Map.of(Way.DONE, "appraisal")),
                        stage(
                                "appraisal",
                                new Work.Appraisal(
                                        Set.of(Role.VILLAGE_COMMITTEE),
                                        9,
                                        15,
                                        "attendance",
                                        "majority",
                                        true,
                                        Optional.empty()),
                                Map.of(Way.PASSED, "posting", Way.NOT_PASSED, "refused")),
                        stage(
                                "posting",
                                new Work.Posting(Set.of(Role.VILLAGE_COMMITTEE), Place.VILLAGE, "notice"),
                                Map.of(Way.UNDISPUTED, "decision", Way.OBJECTED, "hearing")),
                        stage(
                                "hearing",
                                new Work.Hearing(Set.of(Role.TOWNSHIP)),
                                Map.of(Way.UPHELD, "check", Way.DISMISSED, "decision")),
                        stage(
                                "decision",
                                new Work.Determination(
                                        Set.of(Role.TOWNSHIP, Role.POVERTY_OFFICE),
                                        Set.of(Formality.SEALED),
                                        Set.of(Evidence.DATA_COMPARISON),
                                        Set.of(Matter.ADMISSION)),
                                Map.of(
                                        Way.APPROVED, "support",
                                        Way.REFUSED, "refused",
                                        Way.RETURNED, "check")),
                        stage(
                                "support",
                                new Work.Undertaking(Set.of(Role.TOWNSHIP), Set.of(Item.PLAN, Item.RESPONSIBLE)),
                                Map.of(Way.DONE, "telling")),
                        stage(
                                "telling",
                                new Work.Notification(Set.of(Role.TOWNSHIP), Set.of(Addressee.HOUSEHOLD)),
                                Map.of(Way.DONE, "enrolled")),
                        stage("enrolled", new Work.Closing(Result.ENROLLED), Map.of()),
                        stage("refused", new Work.Closing(Result.NOT_ENROLLED), Map.of())),
                List.of(new Clock(
                        "limit", TITLE, "limit", Clock.Unit.WORKING, Set.of("check", "appraisal", "decision"))),
                BASIS);
    }

    private static Stage stage(String id, Work work, Map<Way, String> leads) {
        return new Stage(id, Text.of("环节" + id, "stage " + id), work, leads);
    }

    public static final Desk DESK = Desk.of(regime(), StateCouncil.CALENDAR).getOrElseThrow(Problems::toException);

    /** A case that nobody has opened. */
    public static CaseFile fresh() {
        return DESK.newCase("case-1", "registration.admission", FIRST).getOrElseThrow(Problems::toException);
    }

    public static Command command(CaseFile file, Actor actor, LocalDate on, Act act) {
        return new Command("c-" + (file.sequence() + 1), file.sequence(), actor, on, act);
    }

    public static Decision decide(CaseFile file, Actor actor, LocalDate on, Act act) {
        return DESK.decide(file, command(file, actor, on, act));
    }

    /** The case after something that has to be accepted. */
    public static CaseFile done(CaseFile file, Actor actor, LocalDate on, Act act) {
        Decision decision = decide(file, actor, on, act);
        assertThat(decision).as(act.toString()).isInstanceOf(Decision.Accepted.class);
        return file.after(((Decision.Accepted) decision).happenings());
    }

    /** The codes of what stands in the way. */
    public static List<String> refused(CaseFile file, Actor actor, LocalDate on, Act act) {
        Decision decision = decide(file, actor, on, act);
        return decision.match(
                accepted -> List.of(),
                already -> List.of("already"),
                refused -> refused.refusals().stream().map(Refusal::code).toList());
    }

    public static CaseFile opened() {
        return done(fresh(), HEAD, FIRST, new Act.Open("registration.admission", SEALED, Optional.empty()));
    }

    public static CaseFile atCheck() {
        CaseFile signed = done(opened(), HEAD, FIRST, new Act.Sign(SEALED));
        return done(signed, HEAD, FIRST, new Act.Submit());
    }

    public static CaseFile atComparison() {
        CaseFile visited = done(atCheck(), CLERK, FIRST, new Act.PutOnRecord(Evidence.HOME_VISIT, 2, SEALED));
        CaseFile found = done(visited, CLERK, FIRST, new Act.PutFinding(Matter.ADMISSION, Truth.YES, SEALED));
        return done(found, CLERK, FIRST, new Act.Finish());
    }

    public static CaseFile atAppraisal() {
        CaseFile sent = done(atComparison(), CLERK, FIRST.plusDays(1), new Act.Send());
        return done(sent, PLATFORM, FIRST.plusDays(5), new Act.Answer(SEALED));
    }

    public static CaseFile atPosting() {
        return done(atAppraisal(), COMMITTEE, FIRST.plusDays(6), new Act.Appraise(9, 6, 6, 4, 2, Map.of(), SEALED));
    }

    public static CaseFile posted() {
        return done(atPosting(), COMMITTEE, FIRST.plusDays(7), new Act.Post());
    }

    /** Posted on 8 March, it stands through 15 March. */
    public static CaseFile atDecision() {
        return done(posted(), COMMITTEE, FIRST.plusDays(15), new Act.TakeDown());
    }

    public static CaseFile atSupport() {
        Act.Approve approve = new Act.Approve(EnumSet.of(Formality.SEALED));
        CaseFile half = done(atDecision(), CLERK, FIRST.plusDays(16), approve);
        return done(half, COUNTY, FIRST.plusDays(17), approve);
    }

    public static CaseFile enrolled() {
        LocalDate on = FIRST.plusDays(18);
        CaseFile plan = done(atSupport(), CLERK, on, new Act.PutDown(Item.PLAN, SEALED));
        CaseFile helper = done(plan, CLERK, on, new Act.PutDown(Item.RESPONSIBLE, SEALED));
        CaseFile telling = done(helper, CLERK, on, new Act.Finish());
        CaseFile told = done(telling, CLERK, on, new Act.Tell(Addressee.HOUSEHOLD));
        return done(told, CLERK, on, new Act.Finish());
    }
}
