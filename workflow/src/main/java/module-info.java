/** A family's case from application to exit, and the trail that proves it. Sees core, never calc. */
module org.doudi.workflow {
    requires transitive org.doudi.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.doudi.workflow.audit;
    exports org.doudi.workflow.calendar;
    exports org.doudi.workflow.desk;
    exports org.doudi.workflow.history;
    exports org.doudi.workflow.measure;
    exports org.doudi.workflow.procedure;
    exports org.doudi.workflow.record;
}
