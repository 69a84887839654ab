package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.doudi.calc.finding.Followed.earning;
import static org.doudi.calc.finding.Followed.no;
import static org.doudi.calc.finding.Followed.since2017;
import static org.doudi.calc.finding.Followed.yes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.Missing;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Money;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/**
 * Findings as JSON: two in full, line by line as they were read and checked by hand, and the others part by part. {@code mvn
 * test -Dgolden.update=true} writes the files anew: read what changed before keeping it.
 *
 * <p>Two people: the line is 700.00 a month, the poverty line 3000.00 a year for each, 500.00 a month for both.
 */
class FindingsJsonTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "doudi", "calc", "finding");

    private static final Standing IN_DEVELOPMENT =
            Standing.of("development", Window.from(LocalDate.of(2017, 1, 1)), "income");

    /**
     * 900.00 are above the line, so they would leave; they come off it by work, so they are phased out from 2018-03-15 to
     * 2018-09-15 and keep 210.50. Unstable, enrolled since 2017-01-01 and never measured: looked at after three months.
     */
    private static final Findings PHASED_OUT = Followed.examine(earning("900.00")
            .withStandings(since2017("210.50"))
            .withStatements(no("protected"), yes("by-work"), yes("unstable"), no("able")));

    /** 450.00 are below both lines; whether they are enrolled, protected, able or unstable nobody has said. */
    private static final Findings OPEN =
            Followed.examine(earning("450.00").withStandings(Listing.unknown()).withMeasurements(Listing.unknown()));

    @Test
    void whatIsKnownReadsAsItWasChecked() throws IOException {
        assertGolden("phased-out.json", PHASED_OUT);
    }

    @Test
    void whatIsOpenReadsAsItWasChecked() throws IOException {
        assertGolden("open.json", OPEN);
    }

    private static void assertGolden(String file, Findings findings) throws IOException {
        String text = write(findings, false).replace(findings.regimeDigest(), "(digest)") + "\n";
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void theHeadSaysWhatItIsOfAndUnderWhichRules() throws IOException {
        JsonNode json = read(PHASED_OUT, false);

        assertThat(json.path("format").textValue()).isEqualTo("doudi/findings/1");
        assertThat(json.path("household").textValue()).isEqualTo("h-1");
        assertThat(json.path("on").textValue()).isEqualTo("2018-03-15");
        assertThat(json.path("regime").textValue())
                .isEqualTo(PHASED_OUT.regimeDigest())
                .isNotBlank();
        assertThat(values(json.path("programmes"), "programme")).containsExactly("development", "dibao");
    }

    @Test
    void aKnownCourseIsOneAndAnAmountIsText() throws IOException {
        JsonNode dibao = dibao(PHASED_OUT);

        assertThat(dibao.path("enrolled").textValue()).isEqualTo("YES");
        assertThat(dibao.path("course").textValue()).isEqualTo("PHASED_OUT");
        assertThat(dibao.has("courses")).isFalse();
        assertThat(dibao.path("due").textValue()).isEqualTo("210.50");
        assertThat(dibao.path("phasedOutUntil").textValue()).isEqualTo("2018-09-15");
        assertThat(values(dibao.path("findings"), "matter"))
                .containsExactly("ADMISSION", "EXIT", "PROTECTION", "PHASING_OUT", "LEAVING", "RE_ENTRY");
        assertThat(values(dibao.path("findings"), "answer")).containsExactly("NO", "YES", "NO", "YES", "NO", "NO");
    }

    @Test
    void aReviewHasItsClassItsMonthsAndItsDay() throws IOException {
        JsonNode review = dibao(PHASED_OUT).path("reviews").path(0);
        assertThat(review.path("class").path("title").path("en").textValue()).isEqualTo("unstable");
        assertThat(review.path("class").path("months").intValue()).isEqualTo(3);
        assertThat(review.path("next").textValue()).isEqualTo("2017-04-01");

        assertThat(dibao(OPEN).path("reviews").path(0).path("class").textValue())
                .isEqualTo("OPEN");
        assertThat(dibao(OPEN).path("reviews").path(0).path("next").textValue()).isEqualTo("OPEN");
        JsonNode outside = dibao(Followed.examine(earning("900.00").withStatements(no("unstable"))))
                .path("reviews")
                .path(0);
        assertThat(outside.path("next").textValue()).isEqualTo("NONE");
    }

    /** Enrolled or not they get what the line leaves: 700.00 − 450.00 = 250.00. */
    @Test
    void anAmountCanBeExactWhileTheCourseIsOpen() throws IOException {
        JsonNode dibao = dibao(OPEN);

        assertThat(dibao.path("enrolled").textValue()).isEqualTo("OPEN");
        assertThat(dibao.has("course")).isFalse();
        assertThat(texts(dibao.path("courses"))).containsExactly("MAY_ENTER", "STAYS");
        assertThat(dibao.path("due").textValue()).isEqualTo("250.00");
    }

    /** 210.50 if they are protected, nothing if they are not. */
    @Test
    void whatIsOpenHasBoundsAndNamesWhatIsMissing() throws IOException {
        JsonNode leaving = dibao(Followed.examine(earning("900.00").withStandings(since2017("210.50"))));

        assertThat(leaving.path("due").path("low").textValue()).isEqualTo("0.00");
        assertThat(leaving.path("due").path("high").textValue()).isEqualTo("210.50");
        assertThat(values(leaving.path("due").path("missing"), "path")).containsExactly("statements/protected");
        assertThat(values(leaving.path("findings").path(4).path("missing"), "path"))
                .containsExactly("statements/protected");
        assertThat(leaving.path("findings").path(1).has("missing")).isFalse();
    }

    @Test
    void aProgrammeThatPaysNothingHasNothingDue() throws IOException {
        JsonNode development = read(PHASED_OUT, true).path("programmes").path(0);

        assertThat(development.has("due")).isFalse();
        assertThat(development.has("derivationOfDue")).isFalse();
        assertThat(development.path("phasedOutUntil").textValue()).isEqualTo("NONE");
    }

    @Test
    void placementsCrossEligibilityAndMeasuresStandBesideTheProgrammes() throws IOException {
        JsonNode json = read(
                Followed.examine(
                        earning("499.99").withStandings(IN_DEVELOPMENT).withStatements(yes("able"), no("protected"))),
                false);

        assertThat(json.path("placements").path(0).path("place").textValue()).isEqualTo("BOTH");
        assertThat(values(json.path("placements").path(0).path("findings"), "matter"))
                .containsExactly("BELOW_FLOOR", "POOR", "ABLE");
        JsonNode crossing = json.path("crossEligibility").path(0);
        assertThat(crossing.path("matter").textValue()).isEqualTo("SHOULD_BE_IN");
        assertThat(crossing.path("about").textValue()).isEqualTo("should-be-in-dibao");
        assertThat(crossing.path("answer").textValue()).isEqualTo("YES");
        JsonNode loan = json.path("measures").path(0);
        assertThat(loan.path("rule").textValue()).isEqualTo("loan");
        assertThat(loan.path("kind").textValue()).isEqualTo("FINANCIAL");
        assertThat(loan.path("answer").textValue()).isEqualTo("YES");
        assertThat(loan.path("limit").textValue()).isEqualTo("50000.00");

        JsonNode open = read(OPEN, false).path("placements").path(0);
        assertThat(open.has("place")).isFalse();
        assertThat(texts(open.path("places"))).containsExactly("FLOOR", "BOTH");
    }

    @Test
    void whateverIsOpenNamesWhatIsMissing() throws IOException {
        JsonNode json = read(OPEN, false);

        JsonNode placed = json.path("placements").path(0).path("findings");
        assertThat(placed.path(0).has("missing")).isFalse();
        assertThat(values(placed.path(2).path("missing"), "path")).containsExactly("statements/able");
        assertThat(values(json.path("measures").path(0).path("missing"), "path"))
                .containsExactly("statements/able");
        assertThat(values(json.path("crossEligibility").path(0).path("missing"), "path"))
                .containsExactly("standings");
    }

    /** A sum beyond the limit is refused whatever is unknown: nothing is missing for that. */
    @Test
    void aFindingThatIsDeterminedLacksNothing() {
        MeasureFinding loan = OPEN.measure("loan");

        assertThat(OPEN.missing(loan.grants(Money.ofYuan(50_001)))).isEmpty();
        assertThat(OPEN.missing(loan.grants(Money.ofYuan(50_000))))
                .extracting(Missing::path)
                .containsExactly("statements/able");
        ProgrammeFindings dibao = OPEN.of(Followed.DIBAO);
        assertThat(OPEN.missing(dibao.finding(Matter.PROTECTION)))
                .extracting(Missing::path)
                .isEqualTo(dibao.missing(Matter.PROTECTION).stream()
                        .map(Missing::path)
                        .toList());
    }

    @Test
    void aFindingOfAnotherPolicyIsAMistakeOfTheHost() {
        for (Matter matter :
                List.of(Matter.MEASURE, Matter.SHOULD_BE_IN, Matter.BELOW_FLOOR, Matter.POOR, Matter.ABLE)) {
            Finding other = new Finding(matter, "other", Truth.OPEN, List.of());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OPEN.missing(other))
                    .withMessage("Finding[" + matter + " other] was not asked");
        }
    }

    @Test
    void everyGroundHasItsRuleItsAnswerAndItsPlaceInTheDocument() throws IOException {
        for (Findings findings : List.of(PHASED_OUT, OPEN)) {
            JsonNode leaving = dibao(findings).path("findings").path(4);
            Finding expected = findings.of(Followed.DIBAO).finding(Matter.LEAVING);

            assertThat(values(leaving.path("grounds"), "rule")).containsExactly("exit", "protection", "phase-out");
            assertThat(values(leaving.path("grounds"), "holds"))
                    .isEqualTo(expected.grounds().stream()
                            .map(ground -> ground.holds().name())
                            .toList());
            assertThat(leaving.path("grounds"))
                    .allSatisfy(
                            ground -> assertThat(ground.path("cited").path("en").textValue())
                                    .isEqualTo("document 1 of 2012 art. 1"));
        }
    }

    @Test
    void derivationsAreWrittenOnlyWhenTheyAreAskedFor() throws IOException {
        assertThat(write(PHASED_OUT, false)).doesNotContain("derivation");

        JsonNode dibao = read(PHASED_OUT, true).path("programmes").path(1);
        ProgrammeFindings findings = PHASED_OUT.of(Followed.DIBAO);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(dibao.path("derivationOfDue"))
                .isEqualTo(
                        mapper.readTree(findings.derivationOfDue().orElseThrow().toJson()));
        assertThat(dibao.path("findings").path(1).path("derivation"))
                .isEqualTo(mapper.readTree(
                        findings.derivation(Matter.EXIT).orElseThrow().toJson()));
    }

    /** Of development no rule speaks of protection: there is nothing to derive. */
    @Test
    void aMatterOfWhichNoRuleSpeaksHasNoDerivation() throws IOException {
        JsonNode protection = read(PHASED_OUT, true)
                .path("programmes")
                .path(0)
                .path("findings")
                .path(2);

        assertThat(protection.path("matter").textValue()).isEqualTo("PROTECTION");
        assertThat(protection.path("answer").textValue()).isEqualTo("NO");
        assertThat(protection.has("derivation")).isFalse();
    }

    @Test
    void noAmountIsANumber() throws IOException {
        Situation known = earning("450.00").withStandings(since2017("1.00")).withStatements(no("able"));
        for (Findings findings : List.of(PHASED_OUT, OPEN, Followed.examine(known))) {
            for (JsonNode number : numbers(read(findings, false))) {
                assertThat(number.isInt()).isTrue();
            }
            assertThat(write(findings, true)).doesNotContainPattern("[0-9]\\.[0-9]+[,}\\s\\]]");
        }
    }

    private static List<JsonNode> numbers(JsonNode json) {
        List<JsonNode> numbers = new ArrayList<>();
        if (json.isNumber()) {
            numbers.add(json);
        }
        json.forEach(part -> numbers.addAll(numbers(part)));
        return numbers;
    }

    private static JsonNode dibao(Findings findings) throws IOException {
        return read(findings, false).path("programmes").path(1);
    }

    private static JsonNode read(Findings findings, boolean explained) throws IOException {
        return new ObjectMapper().readTree(write(findings, explained));
    }

    private static String write(Findings findings, boolean explained) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            findings.writeJson(explained, json);
        }
        return out.toString();
    }

    private static List<String> values(JsonNode array, String field) {
        List<String> values = new ArrayList<>();
        array.forEach(one -> values.add(one.path(field).asText()));
        return values;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
