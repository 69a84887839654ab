package org.doudi.examples.quickstart;

import java.util.Arrays;
import java.util.List;

/**
 * What a sample has to come to, worked out by hand.
 *
 * @param id the sample
 * @param outcome the word that the table shows
 * @param amount what the table shows of the amount
 * @param named the ids of the conditions that stand in the way, or the paths of what is missing; in any order
 * @param arithmetic how the result was worked out
 */
record Expected(String id, String outcome, String amount, List<String> named, String arithmetic) {

    static Expected entitled(String id, String yuan, String arithmetic) {
        return new Expected(id, "entitled", yuan, List.of(), arithmetic);
    }

    static Expected notEntitled(String id, String arithmetic, String... conditions) {
        return new Expected(id, "not entitled", "-", Arrays.asList(conditions), arithmetic);
    }

    static Expected undetermined(String id, String low, String high, String arithmetic, String... missing) {
        return new Expected(id, "undetermined", low + " to " + high, Arrays.asList(missing), arithmetic);
    }

    /** All samples, in their order. The standards: 350 in 2017, 410 in 2018, 440 to 2020-08-31, 496 from 2020-09-01. */
    static List<Expected> all() {
        return List.of(
                // "Below" is strict and yearly income is divided by twelve without rounding.
                notEntitled("line-equal", "12600.00 / 12 = 1050 = 350 × 3, not below", "dibao.income"),
                entitled("line-below", "0.01", "1050 − 12599.99 / 12 = 0.01 / 12 = 0.0008…, up to the fen: 0.01"),
                notEntitled("line-above", "12600.01 / 12 > 1050", "dibao.income"),
                entitled("alone", "410.00", "410 × 1 − 0"),
                entitled("couple", "120.00", "410 × 2 − 700"),
                entitled("twelfths", "813.34", "410 × 3 − 5000 / 12 = 1230 − 416.666… = 813.333…, up to the fen"),
                entitled("five", "800.00", "410 × 5 − (9600 / 12 + 3600 / 12 + 50 + 100) = 2050 − 1250"),
                entitled(
                        "eight",
                        "1615.00",
                        "410 × 8 − (14400 / 12 + 900 + 2 × 12.50) = 3280 − 2125 = 1155;"
                                + " father of 71: 60, child of 3 and three pupils: 4 × 100"),
                notEntitled("well-off", "3000 ≥ 820", "dibao.income"),
                // The central basic pension counts from 2021 on; the personal account always.
                entitled("pension-2020", "466.00", "496 − 30"),
                entitled("pension-2021", "346.00", "496 − (120 + 30)"),
                entitled("pensions-2020", "192.00", "496 × 2 − 800"),
                notEntitled("pensions-2021", "800 + 120 + 120 = 1040 ≥ 992", "dibao.income"),
                // The sample district: a tenth of project wages up to 200 a month for each earner.
                entitled("work-share", "420.00", "410 × 3 − (900 − 90)"),
                entitled("work-cap", "160.00", "410 × 6 − (2500 − 200) = 2460 − 2300; a tenth would be 250"),
                notEntitled("work-ordinary", "2500 ≥ 2460", "dibao.income"),
                entitled("work-two", "90.00", "2460 − (2300 − 200 + 300 − 30); all at once it would be 2600 − 200"),
                // Rigid spending up to 300 a month for the household.
                entitled("illness-costs", "230.00", "820 − (900 − 250) = 170; seriously ill: 60"),
                entitled("care-costs", "120.00", "6000 / 12 = 500 > 300; 820 − (1100 − 300) = 20; grade 2: 60 + 40"),
                notEntitled("school-costs", "1100 ≥ 820", "dibao.income"),
                // 60, 60, 60, 100, 100 exclude each other: the highest; 40 for any disability is added.
                entitled("disabled-pupil", "460.00", "820 − 500 = 320; max(100, 60) + 40"),
                entitled("aged-disabled", "310.00", "410 − 200 = 210; max(60, 60) + 40"),
                entitled("disabled-adult", "460.00", "820 − 400 = 420; grade 3: 40"),
                entitled("turned-70", "260.00", "410 − 210 = 200; born 1948-06-01 is 70 on 2018-06-01: 60"),
                entitled("not-yet-70", "200.00", "410 − 210; born 1948-06-02 is 69"),
                entitled("young-family", "640.00", "410 × 4 − 1200 = 440; 100 + 100"),
                entitled("aged-and-ill", "580.00", "820 − 300 = 520; max(60, 60)"),
                entitled("student", "510.00", "410; 100"),
                // Who is in prison, or a soldier, is no member: neither counted nor the income.
                entitled("prisoner", "320.00", "410 × 2 − 500"),
                entitled("soldier", "520.00", "410 × 2 − 300"),
                entitled("migrant", "30.00", "410 × 3 − 1200"),
                notEntitled("in-town", "urban", "dibao.registration"),
                notEntitled("elsewhere", "99…, not 50…", "dibao.registration"),
                // Financial assets up to 410 × 2 × 12 = 9840; 13 m² × 3 people × 3 = 117 m².
                entitled("savings-at", "220.00", "9840.00 ≤ 9840; 820 − 600"),
                notEntitled("savings-above", "9840.01 > 9840", "dibao.property"),
                notEntitled("motorcycle-old", "a vehicle until 2020-08-31", "dibao.property.vehicle"),
                entitled("motorcycle-new", "392.00", "496 × 2 − 600"),
                notEntitled("shop", "shop premises", "dibao.property.shop"),
                entitled("houses-within", "330.00", "60 + 57 = 117, not above 117; 1230 − 900"),
                notEntitled("houses-above", "60 + 60 = 120 > 117", "dibao.property.houses"),
                notEntitled(
                        "four-reasons",
                        "urban; 3000 ≥ 820; 50000 > 9840; a shop",
                        "dibao.registration",
                        "dibao.income",
                        "dibao.property",
                        "dibao.property.shop"),
                // What is unknown leaves a span; where it cannot matter the outcome is determined.
                undetermined("assets-unknown", "0.00", "330.00", "not admitted, or 1230 − 900", "assets"),
                notEntitled("assets-no-matter", "2000 ≥ 820", "dibao.income"),
                undetermined("income-unasked", "0.00", "410.00", "any income, or none: 410 − 0", "incomes"),
                notEntitled("income-perhaps", "2000 or more ≥ 820", "dibao.income"),
                undetermined("wage-withheld", "0.00", "820.00", "any wage, or none: 820 − 0", "incomes/0/amount"),
                undetermined(
                        "project-unknown",
                        "330.00",
                        "420.00",
                        "1230 − 900, or 1230 − (900 − 90)",
                        "incomes/0/throughPovertyProject"),
                undetermined(
                        "costs-unknown",
                        "180.00",
                        "480.00",
                        "820 − 700 = 120, or 820 − (700 − 300) = 420; seriously ill: 60",
                        "expenses/0/amount"),
                undetermined(
                        "birth-unknown",
                        "210.00",
                        "310.00",
                        "410 − 200 = 210; nothing, or at most 100",
                        "members/0/birth"),
                undetermined(
                        "disability-open",
                        "210.00",
                        "310.00",
                        "410 − 200 = 210; nothing, or grade 1: 60 + 40",
                        "members/0/disability"),
                undetermined("son-open", "320.00", "730.00", "820 − 500, or 1230 − 500", "members/2/residence"),
                undetermined("registration-open", "0.00", "410.00", "not admitted, or 410 − 0", "registration"));
    }
}
