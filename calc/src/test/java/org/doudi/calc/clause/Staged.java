package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.policy.Regime;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/**
 * Asks a procedure in force on a day. A stage or a clock that it does not have, because a case is run without some rule, fails as
 * an assertion and not as a surprise.
 *
 * @param regime where it is in force
 * @param procedure the procedure
 * @param on the day
 */
record Staged(Regime regime, Procedure procedure, String on) {

    /** If everything goes well. */
    private static final Set<Way> WELL = Set.of(Way.DONE, Way.PASSED, Way.UNDISPUTED, Way.APPROVED);

    static Staged of(Regime regime, String id, String on) {
        return new Staged(regime, Asked.rule(regime, Procedure.class, id, on), on);
    }

    /** The stages of a case in which everything goes well, from the first to the last. */
    List<String> straight() {
        List<String> stages = new ArrayList<>();
        Optional<Stage> next = Optional.of(procedure.first());
        while (next.isPresent()) {
            Stage stage = next.get();
            stages.add(stage.id());
            next = stage.leads().entrySet().stream()
                    .filter(lead -> WELL.contains(lead.getKey()))
                    .map(Map.Entry::getValue)
                    .flatMap(id -> procedure.stage(id).stream())
                    .findFirst();
        }
        return stages;
    }

    /** What is done at a stage. */
    <W extends Work> W at(String stage, Class<W> kind) {
        Work work = stage(stage).work();
        assertThat(work).as("%s of %s", stage, procedure.id()).isInstanceOf(kind);
        return kind.cast(work);
    }

    /** Where that way leads. */
    String next(String stage, Way way) {
        return stage(stage).next(way).orElse("");
    }

    /** How long a clock gives, and of which days. */
    void assertClock(String id, int days, Clock.Unit unit) {
        Clock clock = clock(id);
        Asked.assertDays(regime, clock.days(), on, days);
        assertThat(clock.unit()).as(id).isEqualTo(unit);
    }

    /** A clock by its name. */
    Clock clock(String id) {
        List<Clock> clocks = procedure.clocks().stream()
                .filter(clock -> clock.id().equals(id))
                .toList();
        assertThat(clocks).as("%s of %s", id, procedure.id()).hasSize(1);
        return clocks.get(0);
    }

    /** Whether a parameter has no value: it is set elsewhere. */
    void assertOpen(String parameter) {
        assertThat(regime.on(LocalDate.parse(on)).value(parameter))
                .as(parameter)
                .isEmpty();
    }

    private Stage stage(String id) {
        Optional<Stage> stage = procedure.stage(id);
        assertThat(stage).as("%s of %s", id, procedure.id()).isPresent();
        return stage.orElseThrow();
    }
}
