package org.doudi.laws;

/** Names of the kinds of facts that rules can ask for. */
final class FactKind {

    static final String STANDINGS = "standings";
    static final String PAID = "paid";
    static final String MEASUREMENTS = "measurements";
    static final String SHOCKS = "shocks";
    static final String REGISTRATION = "registration";
    static final String BIRTH = "birth";
    static final String INCOMES = "incomes";
    static final String ACCRUED = "incomes/accruedOn";
    static final String PROJECT = "incomes/throughPovertyProject";
    static final String EXPENSES = "expenses";
    static final String ASSETS = "assets";
    static final String ASSET_VALUES = "assets/value";
    static final String ASSET_AREAS = "assets/area";
    static final String KIN = "kin";
    static final String KIN_SEX = "kin/sex";
    static final String KIN_DISABILITY = "kin/disability";
    static final String KIN_MEANS = "kin/means";

    private FactKind() {}

    static String question(String id) {
        return "question " + id;
    }

    /** A coded fact of a member. */
    static String member(String name) {
        return "members/" + name;
    }
}
