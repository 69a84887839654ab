package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.calendar.StateCouncil;
import org.junit.jupiter.api.Test;

/** S6: what is handled on the spot has no days at all. */
class OnTheSpotTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 16);
    private static final String SIMPLE = "urgent-assistance.procedure.simple";
    private static final Desk DESK = Regime.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017)
            .flatMap(regime -> Desk.of(regime, StateCouncil.CALENDAR))
            .getOrElseThrow(Problems::toException);

    @Test
    void noDaysAtAllAreTheSameDay() {
        CaseFile blank = DESK.newCase("urgent-1", SIMPLE, DAY).getOrElseThrow(Problems::toException);
        Actor village = Actor.of("village-1", Role.VILLAGE_COMMITTEE);
        Act open = new Act.Open(SIMPLE, Village.SEALED, Optional.empty());
        CaseFile file = blank.after(
                ((Decision.Accepted) DESK.decide(blank, new Command("command-1", 0, village, DAY, open))).happenings());

        assertThat(response(file, DAY).by()).contains(new DueDate.Due(DAY));
        assertThat(response(file, DAY).isOverdue()).isEqualTo(Truth.NO);
        assertThat(response(file, DAY.plusDays(1)).isOverdue()).isEqualTo(Truth.YES);
    }

    private static Due response(CaseFile file, LocalDate on) {
        return DESK.due(file, on).stream()
                .filter(due -> due.id().equals("response"))
                .findFirst()
                .orElseThrow();
    }
}
