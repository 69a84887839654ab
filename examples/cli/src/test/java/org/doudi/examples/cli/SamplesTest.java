package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The samples come to what was worked out by hand. The table has a row for each household and a column for each of the
 * sample layers; the arithmetic stands beside it.
 */
class SamplesTest {

    private static final String EXPECTED = "/org/doudi/examples/cli/expected.csv";

    private static final Map<String, String> RATE = outcomes(Cli.assess("district-rate.json", Cli.HOUSEHOLDS));
    private static final Map<String, String> FIXED = outcomes(Cli.assess("district-fixed.json", Cli.HOUSEHOLDS));
    private static final Map<String, String> COUNTY = outcomes(Cli.run(
            "assess",
            "--policy",
            "national-2021",
            "--layer",
            Cli.sample("county.json"),
            "--on",
            "2024-06-01",
            Cli.HOUSEHOLDS));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = EXPECTED, numLinesToSkip = 1, delimiter = ';')
    void every_household_comes_to_what_was_worked_out(
            String household, String rate, String fixed, String county, String arithmetic) {
        assertThat(RATE).as(arithmetic).containsEntry(household, rate);
        assertThat(FIXED).as(arithmetic).containsEntry(household, fixed);
        assertThat(COUNTY).as(arithmetic).containsEntry(household, county);
    }

    @Test
    void there_are_enough_and_each_has_a_row() {
        assertThat(RATE).hasSizeGreaterThanOrEqualTo(20);
        long rows = new String(resource(), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .filter(row -> !row.isBlank())
                        .count()
                - 1;
        assertThat(rows).isEqualTo(RATE.size());
    }

    private static byte[] resource() {
        try (var in = SamplesTest.class.getResourceAsStream(EXPECTED)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By household: the amount, the bounds, or the conditions in the way; of what was not assessed, a dash. */
    private static Map<String, String> outcomes(Cli.Result result) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        Cli.text(java.nio.file.Path.of(Cli.HOUSEHOLDS)).lines().forEach(line -> outcomes.put(id(json(line)), "-"));
        result.outLines()
                .forEach(line -> outcomes.put(json(line).get("household").asText(), outcome(json(line))));
        return outcomes;
    }

    private static String id(JsonNode line) {
        return (line.has("household") ? line.get("household") : line).get("id").asText();
    }

    private static String outcome(JsonNode result) {
        return switch (result.get("outcome").asText()) {
            case "ENTITLED" -> result.get("monthly").asText();
            case "UNDETERMINED" ->
                result.at("/bounds/low").asText() + " to "
                        + result.at("/bounds/high").asText() + " for want of "
                        + result.at("/missing/0/path").asText();
            default -> "no: " + result.at("/reasons/0/condition").asText();
        };
    }

    private static JsonNode json(String line) {
        try {
            return JsonMapper.builder().build().readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
