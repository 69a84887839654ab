package org.doudi.calc.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mistyped in a case is refused, not passed over. */
class GoldenReaderTest {

    private static final String FILE = """
            {
              "packs": ["national-2021"],
              "area": "139999",
              "bind": {"dibao.rural": ["400.00 a month until 2023-01-01", "500.00 a month from 2023-01-01"]},
              "cases": [
                {
                  "id": "one",
                  "clauses": ["N21-23"],
                  "title": "the difference is paid",
                  "day": "2022-01-01",
                  "household": {
                    "members": {"a": {}, "b": {"disability": "PHYSICAL 2"}},
                    "kin": {"k": {"relation": "SON"}},
                    "incomes": ["a WAGE 100.00 a month"],
                    "statements": ["some.question YES by TOWNSHIP"],
                    "unknown": ["assets", "b/birth"]
                  },
                  "expect": {"outcomes": {"dibao": {"undetermined": ["0.00", "700.00"], "missing": ["assets"]}}},
                  "arithmetic": "0.00 < 700.00; 400.00 * 2 - 100.00 = 700.00"
                }
              ]
            }
            """;

    @Test
    void aCaseIsReadAsItIsWritten() {
        List<Golden> all = Golden.read("file", FILE);

        assertThat(all).extracting(Golden::id).containsExactly("one");
        var household = all.get(0).situation().orElseThrow().household();
        assertThat(household.incomes().complete()).isTrue();
        assertThat(household.assets().complete()).isFalse();
        assertThat(household.members().get(0).birth().isKnown()).isTrue();
        assertThat(household.members().get(1).birth().isKnown()).isFalse();
        assertThat(all.get(0).place().regime().valuesOf("dibao.rural").entries())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"packs\": [\"national-2021\"] | \"packs\": [\"national-2021\"], \"layers\": []",
                "\"id\": \"one\" | \"id\": \"one\", \"comment\": \"x\"",
                "\"id\": \"one\" | \"id\": \"one\", \"id\": \"two\"",
                "\"id\": \"one\", | ''",
                "\"members\" | \"member\"",
                "\"disability\" | \"handicap\"",
                "PHYSICAL 2 | PHYSICAL 5",
                "PHYSICAL 2 | BODILY 2",
                "a WAGE 100.00 a month | a WAGE 100 a month",
                "a WAGE 100.00 a month | a WAGE 100.00 a week",
                "a WAGE 100.00 a month | a PAY 100.00 a month",
                "YES by TOWNSHIP | PERHAPS by TOWNSHIP",
                "\"relation\": \"SON\" | \"relation\": \"SON\", \"age\": \"3\"",
                "\"b/birth\" | \"c/birth\"",
                "\"outcomes\" | \"outcome\"",
                "\"undetermined\" | \"bounds\"",
                "\"missing\": [\"assets\"] | \"missing\": []",
                "\"missing\": [\"assets\"] | \"notEntitled\": [\"dibao.income\"]",
                "{\"outcomes\": {\"dibao\": {\"undetermined\": [\"0.00\", \"700.00\"], \"missing\": [\"assets\"]}}} | {}",
                "2022-01-01 | 2022-02-30",
            })
    void whatIsNotKnownIsRefused(String right, String wrong) {
        String file = FILE.replace(right, wrong);

        assertThat(file).isNotEqualTo(FILE);
        assertThatThrownBy(() -> Golden.read("file", file))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Test
    void aBindingInUnknownWordsIsRefused() {
        List<Golden> all = Golden.read("file", FILE.replace("500.00 a month from", "500.00 a week from"));

        assertThatThrownBy(() -> all.get(0).place().regime()).isInstanceOf(IllegalArgumentException.class);
    }
}
