package org.doudi.calc.quota;

import java.time.LocalDate;
import org.doudi.calc.finding.Findings;

/**
 * A household that asks for a place.
 *
 * @param findings what was found of it
 * @param persons how many of its people count, 1 to 64; {@link Ranking} refuses others together with whatever else is wrong
 * @param applied the day of its application: of those who are equal otherwise the earlier comes first
 */
public record Candidate(Findings findings, int persons, LocalDate applied) {

    /** A household with as many of its people as count. */
    public static Candidate of(Findings findings, int persons, LocalDate applied) {
        return new Candidate(findings, persons, applied);
    }

    /** The host's name for the household. */
    public String household() {
        return findings.situation().household().id();
    }

    /** Says nothing of the household but its name. */
    @Override
    public String toString() {
        return "Candidate[" + household() + "]";
    }
}
