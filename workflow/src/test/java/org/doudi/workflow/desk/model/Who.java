package org.doudi.workflow.desk.model;

/** Who does something: a name, a role, and whether they are a near relative. */
public record Who(String id, String role, boolean relative) {

    /** Somebody in a role. */
    public static Who in(String role) {
        return new Who("one", role, false);
    }
}
