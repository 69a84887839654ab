package org.doudi.examples.benchmarks.engines;

import java.util.function.Supplier;

/** The engines of the comparison. */
public enum EngineKind {
    /** Aviator, a compiled script. */
    AVIATOR(AviatorEngine::new),
    /** QLExpress 4, a cached script. */
    QLEXPRESS(QlExpressEngine::new),
    /** Drools, a session for a hundred households. */
    DROOLS_BATCH(() -> new DroolsEngine(DroolsEngine.Use.BATCH)),
    /** Drools, one session for all, cleared for each household. */
    DROOLS_REUSED(() -> new DroolsEngine(DroolsEngine.Use.REUSED)),
    /** Drools, a session for each household. */
    DROOLS_NEW(() -> new DroolsEngine(DroolsEngine.Use.NEW)),
    /** KIE DMN, decision tables and FEEL. */
    DMN(DmnEngine::new);

    private final Supplier<Engine> make;

    EngineKind(Supplier<Engine> make) {
        this.make = make;
    }

    Engine make() {
        return make.get();
    }
}
