package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.record.Homes.written;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFormatTest {

    private static List<String> refused(String json) {
        Problems problems =
                RecordFormats.ROLL.read(json.getBytes(StandardCharsets.UTF_8)).getLeft();
        assertThat(problems.toString()).doesNotContain("张三");
        return problems.list().stream()
                .map(problem -> problem.code() + " @ " + problem.path())
                .toList();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "doudi/roll/1 | doudi/roll/2 | format.version @ /format",
                "\"people\": 2 | \"people\": 0 | json.whole @ /lines/0/people",
                "\"people\": 2 | \"people\": \"2\" | json.whole @ /lines/0/people",
                "\"people\": 2 | \"people\": null | json.whole @ /lines/0/people",
                "\"people\": 2, | `` | json.missingKey @ /lines/0/people",
                "\"people\": 2 | \"people\": {\"unknown\": \"NOBODY\"} | choice @ /lines/0/people/unknown",
                "\"people\": 2 | \"people\": {\"unknown\": \"NOT_ASKED\", \"n\": 2} | json.unknownKey @ /lines/0/people/n",
                "\"head\": \"张三丰\" | \"head\": \"\" | text.length @ /lines/0/head",
                "\"since\": \"2018-03-19\" | \"since\": \"2018-02-30\" | day.format @ /lines/0/since",
                "\"cases\": [\"case-1\"] | \"cases\": [\"张三丰\"] | id.format @ /lines/0/cases/0",
                "\"number\": \"case-1\" | \"number\": \"110105194912310021\" | id.format @ /lines/0/number",
                "\"unplaced\": 0 | \"unplaced\": -1 | json.whole @ /unplaced",
                "\"unplaced\": 0 | \"unplaced\": 0, \"owner\": \"张三丰\" | json.unknownKey @ /owner"
            })
    void whatIsWrongIsToldWithItsPointer(String there, String instead, String fault) {
        String roll = written("roll.json");
        assertThat(roll).contains(there);

        assertThat(refused(roll.replace(there, instead))).containsExactly(fault);
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(refused("{\"format\": \"doudi/roll/1\", \"lines\": 7, \"on\": \"today\"}"))
                .containsExactlyInAnyOrder(
                        "json.missingKey @ /programme",
                        "json.missingKey @ /unit",
                        "json.missingKey @ /unplaced",
                        "day.format @ /on",
                        "json.list @ /lines");
        assertThat(refused("[]")).containsExactly("json.object @ ");
        assertThat(refused(written("roll.json").replace("500235101200", "5002")))
                .hasSize(2)
                .allMatch(fault -> fault.startsWith("division.format"));
    }

    @Test
    void everyFormatHasANameOfItsOwn() {
        assertThat(RecordFormats.all())
                .extracting(RecordFormat::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("doudi/[a-z]+/1"));
    }
}
