package org.doudi.calc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A derivation as a Markdown table: one row a step, and nothing that a label says can break out of its cell. */
class MarkdownFormTest {

    private static final String SEPARATOR = "| --- | --- | --- | --- | --- |";

    @Test
    void thereIsOneRowForEachStep() {
        Derivation derivation = Derivations.ofAFamily();
        List<String> rows = rows(derivation.toMarkdown(Locale.ENGLISH));

        assertThat(rows.get(0)).isEqualTo("| step | what | how | result | rests on |");
        assertThat(rows.get(1)).isEqualTo(SEPARATOR);
        assertThat(rows).hasSize(derivation.steps().size() + 2);
        for (int i = 0; i < derivation.steps().size(); i++) {
            assertThat(cells(rows.get(i + 2))).hasSize(5).first().isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void chineseHasItsOwnHeadings() {
        assertThat(rows(Derivations.ofAFamily().toMarkdown(Locale.CHINA)).get(0))
                .isEqualTo("| 步 | 事项 | 算法 | 结果 | 依据 |");
        assertThat(Derivations.ofAFamily().toMarkdown(Locale.CHINA))
                .isEqualTo(Derivations.ofAFamily().toMarkdown(Locale.SIMPLIFIED_CHINESE));
        assertThat(Derivations.ofAFamily().toMarkdown(Locale.FRANCE))
                .isEqualTo(Derivations.ofAFamily().toMarkdown(Locale.ENGLISH));
    }

    @Test
    void everyReadingStandsBelowTheTable() {
        Derivation derivation = Derivations.ofAFamily();
        String markdown = derivation.toMarkdown(Locale.ENGLISH);

        assertThat(derivation.steps())
                .filteredOn(step -> step.source().reading().isPresent())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(markdown)
                        .contains("- [" + step.number() + "] "
                                + step.source().reading().orElseThrow().en()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "a \\| b",
                "a \\\\| b",
                "a\n| 99 | forged |",
                "a\r\nb",
                "<script>alert(1)</script>",
                "*bold* _it_",
                "tail \\",
                "line\u2028separator",
            })
    void noLabelBreaksOutOfItsCell(String hostile) {
        String fromThePolicy = Derivations.withLabel(Text.same(hostile)).toMarkdown(Locale.ENGLISH);
        String fromTheHost = Derivations.withLabel(Text.same("fine"))
                .toMarkdown(Locale.ENGLISH, (id, locale) -> Optional.of(hostile));

        for (String markdown : List.of(fromThePolicy, fromTheHost)) {
            assertThat(rows(markdown)).hasSize(3);
            assertThat(cells(rows(markdown).get(2))).hasSize(5);
            assertThat(markdown).doesNotContain("<script").doesNotContain("*bold*");
        }
    }

    /** What is posted on a wall or a page must not link, load or hide anything that the policy does not say. */
    @ParameterizedTest
    @ValueSource(strings = {"[pay here](https://example.org)", "![x](https://example.org/x.png)", "a ` b"})
    void noLabelLinksOrLoadsAnything(String hostile) {
        String markdown = Derivations.withLabel(Text.same(hostile)).toMarkdown(Locale.ENGLISH);

        assertThat(markdown).doesNotContain(hostile);
    }

    private static List<String> rows(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("|")).toList();
    }

    /** Splits at every bar that is not escaped; an escaped backslash escapes nothing. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                cell.append(c).append(row.charAt(++i));
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }
}
