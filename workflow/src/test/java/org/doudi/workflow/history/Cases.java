package org.doudi.workflow.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Decision;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Happening;

/** Cases of the review that the national measures of 2012 have: called, looked into, decided. */
final class Cases {

    static final Origin ORIGIN = Origin.of("county.example/cases");
    static final TrailHead START = TrailHead.start(ORIGIN);
    static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    static final Instant AT = Instant.ofEpochMilli(1_519_891_200_001L);
    static final Actor CLERK = Actor.of("clerk-1", Role.CIVIL_AFFAIRS);
    static final Regime REGIME = Regime.of(Packs.NATIONAL_2012).getOrElseThrow(Problems::toException);
    static final Desk DESK = Desk.of(REGIME, StateCouncil.CALENDAR).getOrElseThrow(Problems::toException);
    static final String REVIEW = "dibao.procedure.review";
    static final Hash SEALED = hash('a');

    private Cases() {}

    static Hash hash(char digit) {
        return Hash.parse(String.valueOf(digit).repeat(64)).getOrElseThrow(Problems::toException);
    }

    static CaseFile fresh(String id) {
        return DESK.newCase(id, REVIEW, DAY).getOrElseThrow(Problems::toException);
    }

    /** What happens in a review after which the household stays. */
    static List<Act> review() {
        return List.of(
                new Act.Open(REVIEW, SEALED, Optional.of("c-0")),
                new Act.Submit(),
                new Act.PutFinding(Matter.LEAVING, Truth.NO, SEALED),
                new Act.Finish(),
                new Act.Approve(Set.of()));
    }

    /** What a desk accepts, from a case on. */
    static List<Happening> accepted(CaseFile file, Act act) {
        Command command = new Command("command-" + file.sequence(), file.sequence(), CLERK, DAY, act);
        Decision decision = DESK.decide(file, command);
        assertThat(decision).as(act.toString()).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).happenings();
    }

    static CaseFile reviewed(String id) {
        CaseFile file = fresh(id);
        for (Act act : review()) {
            file = file.after(accepted(file, act));
        }
        return file;
    }
}
