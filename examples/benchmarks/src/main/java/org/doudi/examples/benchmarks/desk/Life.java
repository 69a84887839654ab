package org.doudi.examples.benchmarks.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Decision;
import org.doudi.workflow.desk.Desk;

/** A household's way into the registry under the county plan of the bundled packs, without a detour. */
final class Life {

    static final Desk DESK = Desk.of(
                    Regime.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.REGISTRATION_2300)
                            .getOrElseThrow(Problems::toException),
                    StateCouncil.CALENDAR)
            .getOrElseThrow(Problems::toException);
    static final Actor COUNTY = Actor.of("county-1", Role.POVERTY_OFFICE);
    static final LocalDate DECIDED = LocalDate.of(2013, 7, 10);

    private static final String PROCEDURE = "registration.procedure.admission";
    private static final LocalDate APPLIED = LocalDate.of(2013, 6, 1);
    private static final Hash BLANK = Hash.of(new byte[32]);
    private static final Actor HEAD = Actor.of("head-1", Role.HOUSEHOLD);
    private static final Actor GROUP = Actor.of("group-1", Role.APPRAISAL_GROUP);
    private static final Actor CADRE = Actor.of("cadre-1", Role.RESIDENT_CADRE);
    private static final Actor TOWNSHIP = Actor.of("township-1", Role.TOWNSHIP);

    private CaseFile file;

    private Life(String id) {
        this.file = DESK.newCase(id, PROCEDURE, APPLIED).getOrElseThrow(Problems::toException);
    }

    static CaseFile blank(String id) {
        return new Life(id).file;
    }

    /** Where the county has to decide and has its finding. */
    static CaseFile atCounty(String id) {
        return new Life(id).toCounty().file;
    }

    static CaseFile enrolled(String id) {
        return new Life(id).toCounty().toEnrolment().file;
    }

    private Life toCounty() {
        does(HEAD, APPLIED, new Act.Open(PROCEDURE, BLANK, Optional.empty()));
        does(HEAD, APPLIED, new Act.Submit());
        does(GROUP, APPLIED, new Act.Appraise(12, 12, 8, 10, 1, Map.of(), BLANK));
        does(GROUP, APPLIED, new Act.PutOnRecord(Evidence.INCOME_ACCOUNT, 2, BLANK));
        does(GROUP, APPLIED, new Act.PutOnRecord(Evidence.INDICATORS, 2, BLANK));
        does(GROUP, APPLIED, new Act.Finish());
        Map<String, Truth> answers = Map.of(
                "appraisal.assets-and-consumption", Truth.YES,
                "appraisal.income-and-sources", Truth.YES,
                "appraisal.labour-and-causes", Truth.YES);
        does(GROUP, APPLIED, new Act.Appraise(11, 10, 7, 9, 1, answers, BLANK));
        does(GROUP, APPLIED, new Act.Post());
        does(GROUP, APPLIED.plusDays(8), new Act.TakeDown());
        does(CADRE, APPLIED.plusDays(9), new Act.Approve(Set.of(Formality.CADRE_SIGNS)));
        does(TOWNSHIP, APPLIED.plusDays(10), new Act.Approve(Set.of()));
        does(TOWNSHIP, APPLIED.plusDays(10), new Act.Post());
        does(TOWNSHIP, APPLIED.plusDays(18), new Act.TakeDown());
        does(TOWNSHIP, APPLIED.plusDays(19), new Act.Approve(Set.of(Formality.HEAD_SIGNS, Formality.SEALED)));
        does(COUNTY, APPLIED.plusDays(25), new Act.PutFinding(Matter.ADMISSION, Truth.YES, BLANK));
        return this;
    }

    private Life toEnrolment() {
        does(COUNTY, DECIDED, approval());
        does(COUNTY, DECIDED, new Act.Post());
        does(COUNTY, DECIDED.plusDays(16), new Act.TakeDown());
        does(TOWNSHIP, DECIDED.plusDays(17), new Act.Tell(Addressee.VILLAGE));
        does(TOWNSHIP, DECIDED.plusDays(17), new Act.Finish());
        for (Item item : Item.values()) {
            does(TOWNSHIP, DECIDED.plusDays(20), new Act.PutDown(item, BLANK));
        }
        does(TOWNSHIP, DECIDED.plusDays(20), new Act.Finish());
        return this;
    }

    static Act approval() {
        return new Act.Approve(Set.of());
    }

    private void does(Actor actor, LocalDate on, Act act) {
        Decision decision = DESK.decide(file, new Command("c-" + file.sequence(), file.sequence(), actor, on, act));
        file = decision.match(
                accepted -> file.after(accepted.happenings()),
                already -> {
                    throw new IllegalStateException(already.toString());
                },
                refused -> {
                    throw new IllegalStateException(refused.toString());
                });
    }
}
