package org.doudi.core.policy;

/**
 * One kind of help, by name. The constants are the programmes of the documents; a policy may declare others.
 *
 * @param code the name that JSON, rules and records use
 */
public record ProgrammeId(String code) {

    /** The minimum living guarantee (最低生活保障, 低保). */
    public static final ProgrammeId DIBAO = new ProgrammeId("dibao");

    /** A programme by name. */
    public static ProgrammeId of(String code) {
        return new ProgrammeId(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
