/** A family's case from application to exit, and the trail that proves it. Sees core, never calc. */
module org.doudi.workflow {
    requires transitive org.doudi.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.doudi.workflow.audit;
    exports org.doudi.workflow.calendar;
}
