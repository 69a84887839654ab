package org.doudi.calc.clause;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What each clause asks for, shown case by case on the packs as they are. */
class ClausesTest {

    @TestFactory
    Stream<DynamicTest> whatTheDocumentsAskForHolds() {
        return Clauses.all().stream()
                .map(clause -> DynamicTest.dynamicTest(
                        clause.id() + " " + clause.name(),
                        () -> clause.shown().accept(Place.of(clause.id()).regime())));
    }
}
