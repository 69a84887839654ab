package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Policy;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/clauses.md} is the table of clauses, document by document. With {@code -Dgolden.update=true} it is written
 * anew.
 */
class ClausesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "clauses.md");

    private static final String INTRODUCTION = """
            <!-- Generated from the table of clauses: ClausesPageTest, -Dgolden.update=true. -->

            # What the documents ask for

            Clause by clause: where it stands, what it asks in our own words, the rules that carry it, the test cases that
            show it, and what of it belongs to an area outside the packs. Each rule named here has been deleted in a test,
            and a case named beside it failed.

            本页逐条列出各文件的要求（自拟短语）、承载条款、演示用例，以及政策包之外的部分。
            """;

    @Test
    void saysWhatTheTableSays() throws IOException {
        String page = page(ClauseTable.read());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page(ClauseTable table) {
        List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
        lines.add("");
        lines.add("| area | what is in it | 内容 |");
        lines.add("| --- | --- | --- |");
        table.areas()
                .forEach(area ->
                        lines.add(row(area.id(), area.is().en(), area.is().zh())));
        for (ClauseTable.Cited cited : table.documents()) {
            Document document = document(cited);
            lines.add("");
            lines.add("## " + cited.letter() + ": " + document.title().en());
            lines.add("");
            lines.add(document.issuer().zh() + " " + document.number().zh() + " · "
                    + document.issuer().en() + ", " + document.number().en() + " · pack `" + cited.pack() + "`");
            lines.add("");
            lines.add("| clause | section | asks | 要求 | carried by | shown by | elsewhere |");
            lines.add("| --- | --- | --- | --- | --- | --- | --- |");
            table.rows().stream()
                    .filter(row -> row.document().equals(cited.document()))
                    .forEach(row -> lines.add(row(
                            row.id(),
                            row.section(),
                            row.asks().en(),
                            row.asks().zh(),
                            row.carried().stream()
                                    .map(carried -> carried(carried, cited))
                                    .collect(Collectors.joining("; ")),
                            String.join("; ", row.cases()),
                            String.join(", ", row.later()))));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The pack is said only where it is not the document's own. */
    private static String carried(ClauseTable.Carried carried, ClauseTable.Cited cited) {
        String rules = carried.rules().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", "));
        return carried.pack().equals(cited.pack()) ? rules : carried.pack() + ": " + rules;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static Document document(ClauseTable.Cited cited) {
        Policy pack = Packs.byId(cited.pack()).orElseThrow();
        return pack.documents().stream()
                .filter(document -> document.id().equals(cited.document()))
                .findFirst()
                .orElseThrow();
    }
}
