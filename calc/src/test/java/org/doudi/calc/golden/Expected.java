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
 * @param remarks what a look at the regime remarks of a rule on the day, by rule: codes, with {@code and} between them
 * @param findings what becomes of the household, by programme, in keys of {@link #FINDINGS}
 * @param linked where it belongs ({@code FLOOR}, {@code DEVELOPMENT}, {@code BOTH}, {@code NEITHER} or several with
 *     {@code or} between them), and whether it should be in another programme ({@code YES}, {@code NO}, {@code OPEN}), by rule
 * @param grants whether a measure may be granted with a sum, by {@code <measure> of <sum>}
 * @param standards what lines and averages come to: {@code indexed <rule> by <index>}, {@code subsidy <rule> in <month>},
 *     {@code average <rule> of <sum> for <people>}
 */
record Expected(
        Map<String, Answer> outcomes,
        Map<String, String> holds,
        Map<String, String> ladders,
        Map<String, String> values,
        Map<String, String> remarks,
        Map<String, Map<String, String>> findings,
        Map<String, String> linked,
        Map<String, String> grants,
        Map<String, String> standards) {

    /**
     * What can be expected of a finding. {@code course}: one of them, or several in their order with {@code or} between them; {@code exit},
     * {@code protection}, {@code phasingOut} and {@code reEntry}: {@code YES}, {@code NO} or {@code OPEN}; {@code due}: yuan a
     * month, or the least and the most with {@code to} between them; {@code reviewMonths}: as of a ladder; {@code
     * phasedOutUntil} and {@code nextReview}: a day, {@code none} or {@code open}; {@code firstMonth}: the month, if it is
     * decided on the day.
     */
    static final List<String> FINDINGS = List.of(
            "course",
            "exit",
            "protection",
            "phasingOut",
            "reEntry",
            "due",
            "reviewMonths",
            "phasedOutUntil",
            "nextReview",
            "firstMonth");

    private static final String AMOUNT = "\\d+\\.\\d{2}( (a month|a year|yuan))?";

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private static final String MONTH = "\\d{4}-\\d{2}";

    static Expected read(Keys keys) {
        Expected expected = new Expected(
                keys.byName("outcomes", (name, node) -> Keys.read(keys.where() + "/" + name, node, Answer::read)),
                keys.textsByName("holds"),
                keys.textsByName("ladders"),
                keys.textsByName("values"),
                keys.textsByName("remarks"),
                keys.byName("findings", (name, node) -> Keys.read(keys.where() + "/" + name, node, Expected::finding)),
                keys.textsByName("linked"),
                keys.textsByName("grants"),
                keys.textsByName("standards"));
        if (keys.areAllAbsent()) {
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

    /** Whether it takes more than an assessment and the criteria to answer it. */
    boolean isAboutFindings() {
        return !findings.isEmpty() || !linked.isEmpty() || !grants.isEmpty();
    }

    /** What the arithmetic has to come to, in this order and at its end: amounts but nothing, days, first days of months. */
    List<String> results() {
        List<String> results = new ArrayList<>();
        outcomes.values().forEach(answer -> results.addAll(answer.paid()));
        values.values().forEach(value -> addTo(results, value));
        findings.values()
                .forEach(finding -> finding.values().forEach(value -> {
                    for (String end : value.split(" to ", -1)) {
                        addTo(results, end);
                    }
                }));
        standards.values().forEach(value -> addTo(results, value));
        return results;
    }

    private static void addTo(List<String> results, String value) {
        if (value.matches(AMOUNT) && !value.equals("0.00")) {
            results.add(value.split(" ", 2)[0]);
        } else if (value.matches(DAY)) {
            results.add(value);
        } else if (value.matches(MONTH)) {
            results.add(value + "-01");
        }
    }
}
