package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.TITLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

/** Rungs have an order, and each asks about the household. */
class LadderTest {

    private static final Criterion RURAL = Criterion.ruralIn("50");
    private static final Criterion OLD = Criterion.agedAtLeast(70);
    private static final Ladder.Rung<Integer> FIRST = new Ladder.Rung<>(TITLE, RURAL, 1);
    private static final Ladder.Rung<Integer> SECOND = new Ladder.Rung<>(TITLE, Criterion.someMember(OLD), 2);

    @Test
    void keepsItsRungsInTheOrderInWhichTheyAreAsked() {
        assertThat(Ladder.of(9, FIRST, SECOND))
                .isEqualTo(new Ladder<>(List.of(FIRST, SECOND), Optional.of(9)))
                .isNotEqualTo(Ladder.of(9, SECOND, FIRST));
        assertThat(Ladder.of(9, FIRST, SECOND).criteria()).containsExactly(RURAL, Criterion.someMember(OLD));
    }

    /** Nothing for everybody else is not the same as something that everybody else gets. */
    @Test
    void mayLeaveTheRestWithNothing() {
        assertThat(new Ladder<>(List.of(FIRST), Optional.empty()).otherwise()).isEmpty();
        assertThat(new Ladder<>(List.of(FIRST), Optional.empty())).isNotEqualTo(Ladder.of(1, FIRST));
    }

    @Test
    void hasOneRungAtLeastAndAHundredAtMost() {
        assertThat(Reported.faultsOf(() -> new Ladder<Integer>(List.of(), Optional.of(1))))
                .containsExactly("ladder.rungs @ rungs");
        assertThat(new Ladder<>(Collections.nCopies(100, FIRST), Optional.empty()).rungs())
                .hasSize(100);
        assertThat(Reported.faultsOf(() -> new Ladder<>(Collections.nCopies(101, FIRST), Optional.empty())))
                .containsExactly("ladder.rungs @ rungs");
    }

    @Test
    void asksAboutTheHouseholdOnEveryRung() {
        assertThat(Reported.faultsOf(() -> new Ladder.Rung<>(TITLE, OLD, 1))).containsExactly("criterion.scope @ ");
    }

    @Test
    void doesNotChangeWithTheListItCameFrom() {
        List<Ladder.Rung<Integer>> rungs = new ArrayList<>(List.of(FIRST));
        Ladder<Integer> ladder = new Ladder<>(rungs, Optional.empty());
        rungs.add(SECOND);

        assertThat(ladder.rungs()).containsExactly(FIRST);
    }
}
