package org.doudi.workflow.desk.model;

import java.time.LocalDate;

/** A command: its id, after what, who, when, what. */
public record Ask(String id, long after, Who who, LocalDate on, Deed deed) {}
