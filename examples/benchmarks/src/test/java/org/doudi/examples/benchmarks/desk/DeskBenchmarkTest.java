package org.doudi.examples.benchmarks.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Decision;
import org.junit.jupiter.api.Test;

/** A ratio means something only if both sides ask the same. */
class DeskBenchmarkTest {

    private static final CaseFile FILE = Life.atCounty("case");
    private static final Machine.Facts FACTS = DeskBenchmark.factsOf(FILE);
    private static final Machine.Wish WISH = DeskBenchmark.wishOf(FILE);

    @Test
    void bothApproveTheSameCase() {
        assertThat(Life.DESK.decide(FILE, DeskBenchmark.command(FILE))).isInstanceOf(Decision.Accepted.class);
        assertThat(new Machine(FACTS, WISH).approve(FACTS, WISH)).isEqualTo(Machine.Stage.POST_COUNTY);
        assertThat(Life.enrolled("case").sequence()).isEqualTo(27);
    }

    @Test
    void theMachineAsksWhatTheDeskAsks() {
        refuses(FACTS, new Machine.Wish("approval", 3, Role.POVERTY_OFFICE, false, Life.DECIDED));
        refuses(FACTS, new Machine.Wish("approval", FILE.sequence(), Role.TOWNSHIP, false, Life.DECIDED));
        refuses(FACTS, new Machine.Wish("approval", FILE.sequence(), Role.POVERTY_OFFICE, true, Life.DECIDED));
        refuses(
                FACTS,
                new Machine.Wish("approval", FILE.sequence(), Role.POVERTY_OFFICE, false, LocalDate.of(2013, 6, 1)));
        refuses(FACTS, new Machine.Wish("c-0", FILE.sequence(), Role.POVERTY_OFFICE, false, Life.DECIDED));
        refuses(new Machine.Facts(FILE.sequence(), Life.DECIDED, Set.of(), Set.of(), Set.of(), true), WISH);
    }

    private static void refuses(Machine.Facts facts, Machine.Wish wish) {
        assertThatThrownBy(() -> new Machine(facts, wish).approve(facts, wish)).isInstanceOf(Exception.class);
    }
}
