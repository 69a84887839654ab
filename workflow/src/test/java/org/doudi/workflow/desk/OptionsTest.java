package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.desk.Village.CLERK;
import static org.doudi.workflow.desk.Village.COMMITTEE;
import static org.doudi.workflow.desk.Village.DESK;
import static org.doudi.workflow.desk.Village.FIRST;
import static org.doudi.workflow.desk.Village.HEAD;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.household.Role;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static List<String> open(CaseFile file, Actor actor, LocalDate on) {
        return DESK.options(file, actor, on).stream()
                .filter(Option::isOpen)
                .map(option -> option.act().getClass().getSimpleName())
                .distinct()
                .toList();
    }

    @Test
    void whatAnActorCanDoIsListed() {
        assertThat(open(Village.fresh(), HEAD, FIRST)).containsExactly("Open");
        assertThat(open(Village.opened(), HEAD, FIRST)).containsExactly("Sign", "Withdraw", "ReportChange");
        assertThat(open(Village.atCheck(), CLERK, FIRST)).containsExactly("PutOnRecord", "PutFinding", "ReportChange");
        assertThat(open(Village.atAppraisal(), COMMITTEE, FIRST.plusDays(6)))
                .containsExactly("Appraise", "ReportChange");
        assertThat(open(Village.posted(), COMMITTEE, FIRST.plusDays(8)))
                .containsExactly("RaiseObjection", "ReportChange");
        assertThat(open(Village.posted(), COMMITTEE, FIRST.plusDays(15))).containsExactly("TakeDown", "ReportChange");
        assertThat(open(Village.enrolled(), CLERK, FIRST.plusDays(30))).isEmpty();
    }

    @Test
    void whyTheRestCannotBeDoneIsSaid() {
        List<Option> options = DESK.options(Village.posted(), COMMITTEE.relative(), FIRST.plusDays(8));

        assertThat(options)
                .filteredOn(option -> option.act() instanceof Act.TakeDown)
                .flatExtracting(Option::refusals)
                .extracting(Refusal::code)
                .containsExactly("notice.runs");
        assertThat(options)
                .filteredOn(option -> !option.isOpen())
                .allSatisfy(option -> assertThat(option.refusals()).isNotEmpty());
    }

    /** What an option says and what the desk decides about the same act is one thing. */
    @Test
    void anOptionIsOpenExactlyIfTheDeskAcceptsIt() {
        List<CaseFile> files = List.of(
                Village.fresh(),
                Village.opened(),
                Village.atCheck(),
                Village.atComparison(),
                Village.atAppraisal(),
                Village.posted(),
                Village.atDecision(),
                Village.atSupport(),
                Village.enrolled());
        for (CaseFile file : files) {
            for (Role role : Role.values()) {
                Actor actor = Actor.of("somebody", role);
                LocalDate on = FIRST.plusDays(40);
                for (Option option : DESK.options(file, actor, on)) {
                    Decision decision = Village.decide(file, actor, on, option.act());
                    assertThat(decision instanceof Decision.Accepted).isEqualTo(option.isOpen());
                }
            }
        }
    }
}
