package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final String PROGRAMMES = "/org/doudi/examples/cli/expected-programmes.csv";

    private static final Map<String, String> RATE =
            outcomes(Cli.assess("district-rate.json", Cli.HOUSEHOLDS), Cli.HOUSEHOLDS);
    private static final Map<String, String> FIXED =
            outcomes(Cli.assess("district-fixed.json", Cli.HOUSEHOLDS), Cli.HOUSEHOLDS);
    private static final Map<String, String> COUNTY = outcomes(
            Cli.run(
                    "assess",
                    "--policy",
                    "national-2021",
                    "--layer",
                    Cli.sample("county.json"),
                    "--on",
                    "2024-06-01",
                    Cli.HOUSEHOLDS),
            Cli.HOUSEHOLDS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = EXPECTED, numLinesToSkip = 1, delimiter = ';')
    void every_household_comes_to_what_was_worked_out(
            String household, String rate, String fixed, String county, String arithmetic) {
        assertThat(RATE).as(arithmetic).containsEntry(household, rate);
        assertThat(FIXED).as(arithmetic).containsEntry(household, fixed);
        assertThat(COUNTY).as(arithmetic).containsEntry(household, county);
    }

    /** Each document with its day, the layers below it, and a made-up one above it where it leaves something open. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "xixia", "2014-06-01 national-2012 poverty-lines xixia-pilot xixia-village.json",
            "registration", "2013-06-01 national-2012 poverty-lines registration-2300",
            "linkage",
                    "2018-06-01 national-2012 poverty-lines chongqing-2017 chongqing-2017-linkage district-rate.json",
            "shangrao", "2018-06-01 national-2012 poverty-lines shangrao-2017 shangrao-county.json",
            "dongtai", "2021-12-01 national-2021 dongtai-2020 dongtai-city.json");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = PROGRAMMES, numLinesToSkip = 1, delimiter = ';')
    void every_programme_of_every_document_comes_to_what_was_worked_out(
            String document, String programme, String household, String outcome, String arithmetic) {
        assertThat(outcomes(document, programme)).as(arithmetic).containsEntry(household, outcome);
    }

    /** Assessing a whole file for each of its rows is cheap; what it says is kept nowhere. */
    private static Map<String, String> outcomes(String document, String programme) {
        String[] words = DOCUMENTS.get(document).split(" ", -1);
        List<String> args = new ArrayList<>(List.of("assess", "--on", words[0], "--programme", programme));
        for (String layer : Arrays.copyOfRange(words, 1, words.length)) {
            boolean file = layer.endsWith(".json");
            args.addAll(List.of(file ? "--layer" : "--policy", file ? Cli.sample(layer) : layer));
        }
        String households = Cli.sample(document + ".jsonl");
        args.add(households);
        Cli.Result result = Cli.run(args.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return outcomes(result, households);
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
    private static Map<String, String> outcomes(Cli.Result result, String households) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        Cli.text(java.nio.file.Path.of(households)).lines().forEach(line -> outcomes.put(id(json(line)), "-"));
        result.outLines()
                .forEach(line -> outcomes.put(json(line).get("household").asText(), outcome(json(line))));
        return outcomes;
    }

    private static String id(JsonNode line) {
        return (line.has("household") ? line.get("household") : line).get("id").asText();
    }

    private static String outcome(JsonNode result) {
        return switch (result.get("outcome").asText()) {
            case "ENTITLED" ->
                result.get("awards").isEmpty() ? "yes" : result.get("monthly").asText();
            case "UNDETERMINED" ->
                bounds(result) + " for want of " + result.at("/missing/0/path").asText();
            default -> "no: " + result.at("/reasons/0/condition").asText();
        };
    }

    /** Of a programme that pays nothing there is nothing to bound. */
    private static String bounds(JsonNode result) {
        String low = result.at("/bounds/low").asText();
        String high = result.at("/bounds/high").asText();
        return high.equals("0.00") ? "open" : low + " to " + high;
    }

    private static JsonNode json(String line) {
        try {
            return JsonMapper.builder().build().readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
