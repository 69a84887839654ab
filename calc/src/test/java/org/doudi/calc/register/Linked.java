package org.doudi.calc.register;

import static org.doudi.calc.register.Persons.formerly;
import static org.doudi.calc.register.Persons.person;

import java.util.List;
import org.doudi.core.register.RegisterEntry;

/**
 * Two small registers of one county, 500235, worked out by hand.
 *
 * <pre>
 * unit          dibao                   registration
 * …101200       1: 1, 2, 3; covered     1: 1, 2; not covered, the head's number in 15 places
 * …101200       2: 4                    2: 9
 * …101201       3: 5, 6                 3: 6, 5 (the head changed)
 * …102          4: 7, 8                 4: 7    5: 8 (the household was split)
 * </pre>
 */
final class Linked {

    static final List<RegisterEntry> DIBAO = List.of(
            entry("dibao", "500235101200", person(1), person(2), person(3))
                    .id("d-1")
                    .medicalAssistance(true)
                    .build(),
            entry("dibao", "500235101200", person(4)).id("d-2").build(),
            entry("dibao", "500235101201", person(5), person(6)).build(),
            entry("dibao", "500235102", person(7), person(8)).build());

    static final List<RegisterEntry> REGISTRATION = List.of(
            entry("registration", "500235101200", formerly(1), person(2))
                    .id("r-1")
                    .medicalAssistance(false)
                    .build(),
            entry("registration", "500235101200", person(9)).build(),
            entry("registration", "500235101201", person(6), person(5)).build(),
            entry("registration", "500235102", person(7)).build(),
            entry("registration", "500235102", person(8)).build());

    private Linked() {}

    private static RegisterEntry.Builder entry(String programme, String unit, String head, String... others) {
        return RegisterEntry.of(programme, head).with(others).unit(unit);
    }

    static Reconciliation compared() {
        return Reconciliation.of(RegisterIndex.of(DIBAO), RegisterIndex.of(REGISTRATION), Field.OF_HOUSEHOLDS);
    }
}
