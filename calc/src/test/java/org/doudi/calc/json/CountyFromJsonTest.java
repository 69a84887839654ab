package org.doudi.calc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Money;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Point 5 of issue 3: a county that is nothing but a file, over the national measures of 2021. From 2025 on its standard is
 * 7320 a year, which is 610 a month; before, 580 a month. Families are files too. All amounts are worked out on paper.
 */
class CountyFromJsonTest {

    private static final LocalDate LAST_DAY_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_DAY_OF_2026 = LocalDate.of(2026, 1, 1);

    /** Two people past seventy: a field, the central pension and a little the county puts on top. */
    private static final String OLD_COUPLE = """
            "members": [
              {"id": "husband", "relation": "HEAD", "birth": "1952-03-01", "residence": "WITH_HOUSEHOLD"},
              {"id": "wife", "relation": "SPOUSE", "birth": "1954-10-09", "residence": "WITH_HOUSEHOLD"}
            ],
            "incomes": {"complete": true, "items": [
              {"member": "husband", "kind": "CENTRAL_BASIC_PENSION", "amount": "123.00", "per": "MONTH"},
              {"member": "wife", "kind": "CENTRAL_BASIC_PENSION", "amount": "123.00", "per": "MONTH"},
              {"member": "husband", "kind": "LOCAL_BASIC_PENSION", "amount": "25.00", "per": "MONTH"},
              {"member": "wife", "kind": "LOCAL_BASIC_PENSION", "amount": "25.00", "per": "MONTH"},
              {"member": "husband", "kind": "OPERATING", "amount": "6000.00", "per": "YEAR"}
            ]},
            "expenses": {"complete": true, "items": []},
            "assets": {"complete": true, "items": []}
            """;

    /** 610 × 2 = 1220; 25 + 25 + 6000/12 = 550; 1220 − 550 = 670. The pension of 246 does not count. */
    @Test
    void untilTheEndOf2025TheCentralPensionDoesNotCount() throws IOException {
        assertThat(monthly(LAST_DAY_OF_2025, OLD_COUPLE)).isEqualTo(Money.of("670.00"));
    }

    /** 550 + 123 × 2 = 796; 1220 − 796 = 424. */
    @Test
    void from2026OnItDoes() throws IOException {
        assertThat(monthly(FIRST_DAY_OF_2026, OLD_COUPLE)).isEqualTo(Money.of("424.00"));
    }

    /** The text is silent about the days after the 14th five-year plan: whoever reads the rule finds that said. */
    @Test
    void thatItCountsFrom2026OnIsARecordedReading() throws IOException {
        for (LocalDate day : new LocalDate[] {LAST_DAY_OF_2025, FIRST_DAY_OF_2026}) {
            var rule =
                    regime().on(day).provision("income.central-basic-pension").orElseThrow();

            assertThat(rule.layer()).isEqualTo(Packs.NATIONAL_2021);
            assertThat(rule.cited().in(Locale.CHINA)).isEqualTo("民发〔2021〕57号 第13条(3)");
            assertThat(rule.basis().reading().orElseThrow().en())
                    .isEqualTo(
                            "The 14th five-year plan is 2021 to 2025, tested on the day of determination; of later days"
                                    + " the text says nothing, so from 2026-01-01 the pension counts unless a layer says otherwise.");
        }
    }

    @Test
    void theDerivationShowsTheReadingWhereThePensionDoesNotCount() throws IOException {
        String told = assess(LAST_DAY_OF_2025, OLD_COUPLE)
                .derivation(ProgrammeId.DIBAO)
                .toText(Locale.ENGLISH);

        assertThat(told).contains("of later days the text says nothing", "246.00", "670.00", "610.00", "art. 13(3)");
    }

    /** A layer may say otherwise: it replaces the rule, and the amount is the one of the day before. */
    @Test
    void aLayerMayLetItGoOnNotCounting() throws IOException {
        String goesOn = """
                {"format": "doudi/policy/1", "id": "goes-on", "title": {"zh": "延续", "en": "it goes on"},
                 "jurisdiction": {"code": "519999", "name": {"zh": "某县", "en": "some county"}},
                 "documents": [{"id": "d", "issuer": {"zh": "甲", "en": "a"}, "number": {"zh": "乙", "en": "b"},
                   "title": {"zh": "丙", "en": "c"}, "date": "2025-12-01"}],
                 "inForce": {"from": "2026-01-01"}, "knownFrom": "2025-12-01",
                 "edits": [{"replace": {"rule": {"disregard": {"id": "income.central-basic-pension",
                   "title": {"zh": "基础养老金不计入", "en": "basic pension not counted"},
                   "basis": {"citations": [{"document": "d", "section": "1"}], "grade": "K"},
                   "kinds": ["CENTRAL_BASIC_PENSION"], "inForce": {}, "tested": "ON_DETERMINATION"}}}}]}
                """;
        Policy more = Formats.POLICY.read(goesOn).getOrElseThrow(Problems::toException);
        Regime regime = Regime.of(Packs.NATIONAL_2021, county(), more).getOrElseThrow(Problems::toException);

        assertThat(entitled(outcome(regime, FIRST_DAY_OF_2026, OLD_COUPLE)).monthly())
                .isEqualTo(Money.of("670.00"));
    }

    /** The standard of 2024 is another: 580 × 2 − 550 = 610. */
    @Test
    void theStandardIsTheOneOfTheDay() throws IOException {
        assertThat(monthly(LocalDate.of(2024, 12, 31), OLD_COUPLE)).isEqualTo(Money.of("610.00"));
        assertThat(monthly(LocalDate.of(2025, 1, 1), OLD_COUPLE)).isEqualTo(Money.of("670.00"));
    }

    /**
     * A mother who works, her child and her father, who lives with them: 610 × 3 = 1830. Off her wage goes a tenth, at most
     * 200. At 2030.00 the income is the line itself, and that is not below it.
     */
    @ParameterizedTest(name = "{0} − {1} = {2}: {3}")
    @CsvSource({
        "1000.00, 100.00,  900.00, 930.00",
        " 333.33,  33.333, 299.997, 1530.01",
        "2000.00, 200.00, 1800.00,  30.00",
        "2029.99, 200.00, 1829.99,   0.01",
        "2030.00, 200.00, 1830.00,",
        "2500.00, 200.00, 2300.00,",
    })
    void theCostOfWorkingIsTakenOff(String wage, String cost, String countable, String benefit) throws IOException {
        assertThat(new BigDecimal(wage).subtract(new BigDecimal(cost))).isEqualByComparingTo(countable);
        String family = family(
                """
                {"id": "mother", "relation": "HEAD", "residence": "WITH_HOUSEHOLD"},
                {"id": "child", "relation": "SON", "residence": "AWAY_FOR_SCHOOL"},
                {"id": "father", "relation": "FATHER", "residence": "WITH_HOUSEHOLD"}
                """,
                "{\"member\": \"mother\", \"kind\": \"WAGE\", \"amount\": \"" + wage + "\", \"per\": \"MONTH\"}",
                "",
                "");

        Outcome outcome = outcome(regime(), LAST_DAY_OF_2025, family);
        if (benefit == null) {
            assertThat(reasonsAgainst(outcome)).containsExactly("dibao.income");
        } else {
            assertThat(entitled(outcome).monthly()).isEqualTo(Money.of(benefit));
        }
    }

    /** 610 × 2 = 1220; 1000 less 4800/12 = 400, of which 300: 700; 1220 − 700 = 520. What is spent on schooling stays. */
    @Test
    void rigidSpendingIsTakenOffUpToTheCap() throws IOException {
        String family = family(
                """
                {"id": "head", "relation": "HEAD", "residence": "WITH_HOUSEHOLD"},
                {"id": "wife", "relation": "SPOUSE", "residence": "WITH_HOUSEHOLD"}
                """,
                "{\"member\": \"wife\", \"kind\": \"OPERATING\", \"amount\": \"1000\", \"per\": \"MONTH\"}",
                """
                {"kind": "MAJOR_ILLNESS", "member": "head", "amount": "4800", "per": "YEAR"},
                {"kind": "EDUCATION", "amount": "900", "per": "MONTH"}
                """,
                "");

        assertThat(monthly(LAST_DAY_OF_2025, family)).isEqualTo(Money.of("520.00"));
    }

    /** 610 − 1000/12 = 526.666…: rounded up to the fen, once and last. */
    @Test
    void nothingIsRoundedBeforeTheEnd() throws IOException {
        String family = family(
                "{\"id\": \"head\", \"relation\": \"HEAD\", \"residence\": \"WITH_HOUSEHOLD\"}",
                "{\"member\": \"head\", \"kind\": \"RENT\", \"amount\": \"1000\", \"per\": \"YEAR\"}",
                "",
                "");

        assertThat(monthly(LAST_DAY_OF_2025, family)).isEqualTo(Money.of("526.67"));
    }

    /** 14640 for each person: two may have 29280 and not a fen more. */
    @Test
    void propertyIsAtMostTheLimitForEachPerson() throws IOException {
        String two = """
                {"id": "head", "relation": "HEAD", "residence": "WITH_HOUSEHOLD"},
                {"id": "wife", "relation": "SPOUSE", "residence": "WITH_HOUSEHOLD"}
                """;
        String at = family(two, "", "", "{\"kind\": \"DEPOSIT\", \"value\": \"29280.00\"}");
        String above = family(
                two,
                "",
                "",
                "{\"kind\": \"DEPOSIT\", \"value\": \"29280.00\"}, {\"kind\": \"BOND\", \"value\": \"0.01\"}");

        assertThat(monthly(LAST_DAY_OF_2025, at)).isEqualTo(Money.of("1220.00"));
        assertThat(reasonsAgainst(outcome(regime(), LAST_DAY_OF_2025, above))).containsExactly("dibao.property");
    }

    /** Who is away for work is listed but, not being spouse or child, does not count: 610 × 1, and his wage stays out. */
    @Test
    void aFatherWhoIsAwayDoesNotCount() throws IOException {
        String family = family(
                """
                {"id": "head", "relation": "HEAD", "residence": "WITH_HOUSEHOLD"},
                {"id": "father", "relation": "FATHER", "residence": "AWAY_FOR_WORK"}
                """, "{\"member\": \"father\", \"kind\": \"WAGE\", \"amount\": \"3000\", \"per\": \"MONTH\"}", "", "");

        assertThat(monthly(LAST_DAY_OF_2025, family)).isEqualTo(Money.of("610.00"));
    }

    @Test
    void whoIsRegisteredElsewhereIsNotAdmittedByTheCounty() throws IOException {
        Situation elsewhere = situation(LAST_DAY_OF_2025, OLD_COUPLE, "510999");
        Outcome outcome = Assessor.of(regime(), LAST_DAY_OF_2025, Set.of(ProgrammeId.DIBAO))
                .getOrElseThrow(Problems::toException)
                .assess(elsewhere)
                .of(ProgrammeId.DIBAO);

        assertThat(reasonsAgainst(outcome)).containsExactly("dibao.registration");
        assertThat(regime().on(LAST_DAY_OF_2025)
                        .provision("dibao.registration")
                        .orElseThrow()
                        .cited()
                        .in(Locale.CHINA))
                .isEqualTo("某府发〔2023〕12号 第1条");
    }

    /** Without the county, the nation leaves four things open and says so. */
    @Test
    void theNationAloneCannotBeAssessed() {
        Regime nation = Regime.of(Packs.NATIONAL_2021).getOrElseThrow(Problems::toException);

        assertThat(Assessor.of(nation, LAST_DAY_OF_2025, Set.of(ProgrammeId.DIBAO))
                        .getLeft()
                        .list())
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactlyInAnyOrder(
                        "parameter.unbound dibao.rural",
                        "parameter.unbound dibao.property.limit",
                        "parameter.unbound dibao.employment-cost",
                        "parameter.unbound dibao.rigid-spending.cap");
    }

    private static Money monthly(LocalDate on, String family) throws IOException {
        return entitled(outcome(regime(), on, family)).monthly();
    }

    private static Outcome.Entitled entitled(Outcome outcome) {
        assertThat(outcome).as(() -> outcome.describe(Locale.ENGLISH)).isInstanceOf(Outcome.Entitled.class);
        return (Outcome.Entitled) outcome;
    }

    private static List<String> reasonsAgainst(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.NotEntitled.class);
        return ((Outcome.NotEntitled) outcome)
                .reasons().stream()
                        .filter(Reason::isAgainst)
                        .map(Reason::condition)
                        .toList();
    }

    private static Outcome outcome(Regime regime, LocalDate on, String family) {
        return assess(regime, on, family).of(ProgrammeId.DIBAO);
    }

    private static Assessment assess(LocalDate on, String family) throws IOException {
        return assess(regime(), on, family);
    }

    private static Assessment assess(Regime regime, LocalDate on, String family) {
        return Assessor.of(regime, on, Set.of(ProgrammeId.DIBAO))
                .getOrElseThrow(Problems::toException)
                .assess(situation(on, family, "519999"));
    }

    private static Situation situation(LocalDate on, String family, String area) {
        return Formats.SITUATION
                .read("{\"format\": \"doudi/situation/1\", \"on\": \"" + on + "\", \"household\": {\"id\": \"h\","
                        + " \"registration\": {\"area\": \"" + area + "\", \"settlement\": \"RURAL\"}," + family + "}}")
                .getOrElseThrow(Problems::toException);
    }

    private static String family(String members, String incomes, String expenses, String assets) {
        return "\"members\": [" + members + "], \"incomes\": {\"complete\": true, \"items\": [" + incomes
                + "]}, \"expenses\": {\"complete\": true, \"items\": [" + expenses
                + "]}, \"assets\": {\"complete\": true, \"items\": [" + assets + "]}";
    }

    private static Regime regime() throws IOException {
        return Regime.of(Packs.NATIONAL_2021, county()).getOrElseThrow(Problems::toException);
    }

    private static Policy county() throws IOException {
        try (InputStream file = CountyFromJsonTest.class.getResourceAsStream("county.json")) {
            return Formats.POLICY.read(file).getOrElseThrow(Problems::toException);
        }
    }
}
