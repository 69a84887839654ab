package org.doudi.workflow.record;

import java.util.List;

/** Who is known to live in a village, township or county, and who may. */
final class Units {

    private Units() {}

    /** Whether it is known to live there. */
    static boolean isIn(Dossier dossier, Division unit) {
        return dossier.place().value().filter(unit::contains).isPresent();
    }

    /** How many may live there or elsewhere. They are on no list of a unit; that there are some is told on each. */
    static int unplaced(List<Dossier> dossiers, Division unit) {
        return (int) dossiers.stream()
                .filter(one -> !isIn(one, unit))
                .filter(one -> one.place().match(unit::mayContain, why -> true))
                .count();
    }
}
