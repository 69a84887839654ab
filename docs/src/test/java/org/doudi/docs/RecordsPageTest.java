package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.record.Archive;
import org.doudi.workflow.record.ChangeSet;
import org.doudi.workflow.record.Division;
import org.doudi.workflow.record.RecordFormat;
import org.doudi.workflow.record.RecordFormats;
import org.doudi.workflow.record.Roll;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/records.md}: an introduction by hand, and below a line of comment what the descriptions in code yield. With
 * {@code -Dgolden.update=true} the second part is written anew. Its example is read and its code is run.
 */
class RecordsPageTest {

    private static final Path PAGE = MarkdownTest.ROOT.resolve("docs/records.md");

    private static final String BELOW_IS_GENERATED =
            "<!-- Generated from the descriptions in code: RecordsPageTest, -Dgolden.update=true. -->\n";

    private static final Pattern BLOCK =
            Pattern.compile("<!-- (?:read|printed): ([a-z]+) -->\n```[a-z]+\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void saysWhatTheDescriptionsSay() throws IOException {
        GeneratedPage.requireGenerated(PAGE, BELOW_IS_GENERATED, generated());
    }

    @Test
    void everyLinkOnThePageLeadsToAHeadingOfItsOwn() throws IOException {
        GeneratedPage.requireLinksToHeadings(PAGE);
    }

    @Test
    void theExampleReadsAsThePageSays() throws IOException {
        Roll roll = RecordFormats.ROLL
                .read(block("roll").getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(Problems::toException);

        assertThat(roll.toMarkdown(id -> Text.of("低保", "dibao"), Locale.CHINA)).isEqualTo(block("page"));
    }

    @Test
    void theCodeRuns() {
        Archive archive = Archive.of(List.of(), List.of()).getOrElseThrow(Problems::toException);

        // snippet: quarter
        Division village = Division.of("500235101200", Text.of("红星村", "Hongxing village"));
        LocalDate december = LocalDate.of(2017, 12, 31);
        LocalDate march = LocalDate.of(2018, 3, 31);

        Roll before = Roll.of(archive, village, "dibao", december);
        ChangeSet quarter = ChangeSet.between(archive, village, "dibao", december, march);
        Roll after = quarter.appliedTo(before).getOrElseThrow(Problems::toException);
        // end snippet

        assertThat(after).isEqualTo(Roll.of(archive, village, "dibao", march));
    }

    /** Each section once: the formats share many objects. */
    private static String generated() {
        Map<String, String> sections = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (RecordFormat<?> format : RecordFormats.all()) {
            text.append("## ").append(format.name()).append("\n\n");
            format.reference().forEach((name, section) -> {
                String same = sections.putIfAbsent(name, section);
                assertThat(same).as("a name for one thing: %s", name).isIn(null, section);
                text.append(same == null ? section + "\n" : "");
            });
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String block(String name) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(1).equals(name))
                .map(block -> block.group(2))
                .findFirst()
                .orElseThrow();
    }
}
