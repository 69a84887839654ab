package org.doudi.calc.clause;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every case, document by document, then who decides, from when, and what is kept, who comes within a quota, and last how a
 * decision is come to.
 */
final class Clauses {

    private Clauses() {}

    static List<Clause> all() {
        return Stream.of(
                        XixiaClauses.all(),
                        XixiaMeasureClauses.all(),
                        RegistrationClauses.all(),
                        RegistrationPeopleClauses.all(),
                        ChongqingLinkageClauses.all(),
                        ChongqingDibaoClauses.all(),
                        ChongqingPropertyClauses.all(),
                        ChongqingHelpClauses.all(),
                        ShangraoClauses.all(),
                        DongtaiClauses.all(),
                        DongtaiHelpClauses.all(),
                        SteeringClauses.all(),
                        QuotaClauses.all(),
                        ProcedureClauses.all(),
                        LocalProcedureClauses.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The cases that show what a clause asks, in their order. */
    static List<Clause> of(String id) {
        return all().stream().filter(clause -> clause.id().equals(id)).toList();
    }
}
