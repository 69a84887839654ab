/**
 * Doudi's nouns: households and what is known about them, money, time, and policies as data.
 *
 * <p>Everything here is an immutable value. Nothing computes an entitlement (that is {@code org.doudi.calc}) and nothing
 * decides a case (that is {@code org.doudi.workflow}).
 */
module org.doudi.core {
    requires transitive io.vavr;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.doudi.core.fact;
    exports org.doudi.core.finding;
    exports org.doudi.core.household;
    exports org.doudi.core.json;
    exports org.doudi.core.money;
    exports org.doudi.core.pack;
    exports org.doudi.core.policy;
    exports org.doudi.core.problem;
    exports org.doudi.core.procedure;
    exports org.doudi.core.register;
    exports org.doudi.core.text;
    exports org.doudi.core.time;
}
