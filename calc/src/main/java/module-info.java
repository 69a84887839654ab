/**
 * What follows from a regime and a situation: who is in, for how much, and exactly why.
 *
 * <p>Begin with {@link org.doudi.calc.Assessor}. Knows the nouns of {@code org.doudi.core} and nothing of the workflow.
 */
module org.doudi.calc {
    requires transitive org.doudi.core;
    requires transitive com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports org.doudi.calc;
    exports org.doudi.calc.check;
    exports org.doudi.calc.derivation;
    exports org.doudi.calc.finding;
    exports org.doudi.calc.ledger;
    exports org.doudi.calc.population;
    exports org.doudi.calc.quota;
    exports org.doudi.calc.register;
    exports org.doudi.calc.standard;
}
