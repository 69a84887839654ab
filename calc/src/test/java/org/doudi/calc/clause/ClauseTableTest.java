package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Document;
import org.junit.jupiter.api.Test;

/** The table is whole: every clause, every rule of the documents' packs, every case, and nothing that is not there. */
class ClauseTableTest {

    private static final ClauseTable TABLE = ClauseTable.read();

    @Test
    void everyClauseIsInTheTable() {
        List<String> expected = Stream.of(ids("X", 13), ids("R", 14), ids("C", 25), ids("S", 8), ids("D", 16))
                .flatMap(ids -> ids)
                .toList();
        assertThat(TABLE.rows().stream().map(ClauseTable.Row::id)).containsExactlyElementsOf(expected);
    }

    private static Stream<String> ids(String letter, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> letter + i);
    }

    @Test
    void everyDocumentIsListedByItsPack() {
        for (ClauseTable.Cited cited : TABLE.documents()) {
            assertThat(Packs.byId(cited.pack()).orElseThrow().documents().stream()
                            .map(Document::id))
                    .contains(cited.document());
            assertThat(TABLE.rows().stream()
                            .filter(row -> row.id().startsWith(cited.letter()))
                            .map(ClauseTable.Row::document))
                    .containsOnly(cited.document());
        }
    }

    @Test
    void everyClauseIsCarriedAndShownOrLeftForANamedArea() {
        List<String> areas = TABLE.areas().stream().map(ClauseTable.Area::id).toList();
        for (ClauseTable.Row row : TABLE.rows()) {
            assertThat(row.later()).as(row.id()).isSubsetOf(areas).doesNotHaveDuplicates();
            assertThat(row.isHere() || !row.later().isEmpty()).as(row.id()).isTrue();
            assertThat(row.cases().isEmpty()).as(row.id()).isEqualTo(!row.isHere());
        }
    }

    @Test
    void theCasesNamedAreTheCasesThereAre() {
        for (ClauseTable.Row row : TABLE.rows()) {
            assertThat(row.cases())
                    .as(row.id())
                    .containsExactlyElementsOf(
                            Clauses.of(row.id()).stream().map(Clause::name).toList())
                    .doesNotHaveDuplicates();
        }
        assertThat(Clauses.all().stream().map(Clause::id))
                .isSubsetOf(TABLE.rows().stream().map(ClauseTable.Row::id).toList());
    }

    /** What a pack says beyond its document, the city's own regulation for instance, is part of what carries a clause. */
    @Test
    void everyRuleOfTheDocumentsPacksCarriesAClause() {
        for (String pack : List.of(
                "xixia-pilot",
                "registration-2300",
                "chongqing-2017",
                "chongqing-2017-linkage",
                "shangrao-2017",
                "dongtai-2020")) {
            Set<String> carrying = new HashSet<>();
            TABLE.rows().stream()
                    .flatMap(row -> row.carried().stream())
                    .filter(carried -> carried.pack().equals(pack))
                    .forEach(carried -> carrying.addAll(carried.rules()));
            assertThat(Deletion.targets(pack)).as(pack).containsExactlyInAnyOrderElementsOf(carrying);
        }
    }
}
