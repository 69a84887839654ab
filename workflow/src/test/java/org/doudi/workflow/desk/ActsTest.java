package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Grid;
import org.doudi.workflow.desk.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of act at every stage of every procedure, however far the work is: what the hand-written table of acts says. */
class ActsTest {

    private static final Grid GRID = new Grid();

    static List<Book.Version> procedures() {
        return Book.OPEN.procedures();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyActIsAcceptedOrRefusedAsTheTableSays(Book.Version version) {
        Set<String> stages = new TreeSet<>();
        for (Stations.Station station : Stations.of(version)) {
            station.pair().at().stage().ifPresent(stages::add);
            for (String act : GRID.acts()) {
                Verdict verdict = station.pair().copy().ask(Stations.proper(station, act));
                String told = verdict.isAccepted() ? verdict.way().orElse("stays") : String.join(",", verdict.codes());

                assertThat(told)
                        .as(act + " at " + station)
                        .isEqualTo(
                                GRID.told(act, station.column(), station.pair().at()));
            }
        }
        assertThat(stages)
                .containsExactlyInAnyOrderElementsOf(
                        version.table().rows.stream().map(row -> row.stage).toList());
    }

    @Test
    void theTablesKnowEveryKindOfAct() {
        assertThat(Act.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(GRID.acts())
                .containsExactlyInAnyOrderElementsOf(Book.OPEN.acts());
    }

    @Test
    void everyColumnOfTheTableIsMet() {
        Set<String> seen = new TreeSet<>();
        procedures().forEach(version -> Stations.of(version).forEach(station -> seen.add(station.column())));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(GRID.columns());
    }
}
