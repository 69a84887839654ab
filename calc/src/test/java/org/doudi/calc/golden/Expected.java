package org.doudi.calc.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a case expects.
 *
 * @param outcomes what is said of the household, by programme
 * @param holds whether the criterion of a rule holds of the household: {@code YES}, {@code NO} or {@code OPEN}, by rule
 * @param ladders what a ladder gives: a number, {@code none} or {@code open}, by rule
 * @param values what parameters are bound to on the day, by parameter
 * @param targets whether a promise is kept: {@code met}, {@code unmet} or {@code uncovered}, by rule
 * @param findings what follows for somebody who is enrolled or may be, by programme, in keys of {@link #FINDINGS}
 */
record Expected(
        Map<String, Answer> outcomes,
        Map<String, String> holds,
        Map<String, String> ladders,
        Map<String, String> values,
        Map<String, String> targets,
        Map<String, Map<String, String>> findings) {

    /**
     * What can be expected of a finding. {@code course}: enter, stay, leave, phasing-out, out, undetermined; {@code exit} and
     * {@code protected}: YES, NO or OPEN; {@code dueMonthly}: yuan a month; {@code lastDay}: of a gradual exit;
     * {@code reviewMonths}, {@code nextReview}; {@code reentry}: the day on which an earlier enrolment ended;
     * {@code placement}: neither, floor, development or both; {@code crossEligibility}; {@code measures}: ids with commas, and
     * after a space what limits one; {@code firstMonth}: of payment; {@code indexed}, {@code priceSubsidy} and
     * {@code average}: yuan a month; {@code quota}: people; {@code admitted}: ids in order, with commas.
     */
    static final List<String> FINDINGS = List.of(
            "course",
            "exit",
            "protected",
            "dueMonthly",
            "lastDay",
            "reviewMonths",
            "nextReview",
            "reentry",
            "placement",
            "crossEligibility",
            "measures",
            "firstMonth",
            "indexed",
            "priceSubsidy",
            "average",
            "quota",
            "admitted");

    private static final List<String> AMOUNTS_OF_FINDINGS =
            List.of("dueMonthly", "indexed", "priceSubsidy", "average", "quota");

    private static final List<String> DAYS_OF_FINDINGS = List.of("lastDay", "nextReview", "firstMonth");

    static Expected read(Keys keys) {
        Expected expected = new Expected(
                keys.byName("outcomes", (name, node) -> Keys.read(keys.where() + "/" + name, node, Answer::read)),
                keys.textsByName("holds"),
                keys.textsByName("ladders"),
                keys.textsByName("values"),
                keys.textsByName("targets"),
                keys.byName("findings", (name, node) -> Keys.read(keys.where() + "/" + name, node, Expected::finding)));
        if (expected.equals(new Expected(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()))) {
            throw new IllegalArgumentException(keys.where() + ": nothing is expected");
        }
        return expected;
    }

    private static Map<String, String> finding(Keys keys) {
        Map<String, String> finding = new LinkedHashMap<>();
        for (String key : FINDINGS) {
            keys.text(key).ifPresent(value -> finding.put(key, value));
        }
        return finding;
    }

    /** What the arithmetic has to come to, in this order and at its end: amounts in figures, days as days. */
    List<String> results() {
        List<String> results = new ArrayList<>();
        outcomes.values().forEach(answer -> results.addAll(answer.paid()));
        values.values().stream().filter(value -> value.contains(" a ")).forEach(value -> results.add(
                value.substring(0, value.indexOf(' '))));
        findings.values().forEach(finding -> finding.forEach((key, value) -> {
            if (AMOUNTS_OF_FINDINGS.contains(key) || DAYS_OF_FINDINGS.contains(key)) {
                results.add(value);
            }
        }));
        return results;
    }
}
