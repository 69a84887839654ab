package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.core.json.Format;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/formats.md}: an introduction by hand, and below a line of comment what the descriptions in code yield. With
 * {@code -Dgolden.update=true} the second part is written anew.
 */
class FormatsPageTest {

    private static final Path PAGE = MarkdownTest.ROOT.resolve("docs/formats.md");

    private static final String BELOW_IS_GENERATED =
            "<!-- Generated from the descriptions in code: FormatsPageTest, -Dgolden.update=true. -->\n";

    private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");
    private static final Pattern SECTIONS = Pattern.compile("(?m)^(?=#)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*$");

    @Test
    void saysWhatTheDescriptionsSay() throws IOException {
        GeneratedPage.requireGenerated(PAGE, BELOW_IS_GENERATED, generated());
    }

    /** Anchors as GitHub and GitLab make them of headings. */
    @Test
    void everyLinkOnThePageLeadsToAHeadingOfItsOwn() throws IOException {
        GeneratedPage.requireLinksToHeadings(PAGE);
    }

    /** A row with a cell too many or too few is no row any more. */
    @Test
    void tablesAreTables() throws IOException {
        String page = Files.readString(PAGE);
        List<String> rows = ROW.matcher(page).results().map(MatchResult::group).toList();
        int cells = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean head = i + 1 < rows.size() && rows.get(i + 1).matches("\\|( --- \\|)+");
            cells = head ? cells(rows.get(i)) : cells;
            assertThat(cells(rows.get(i))).as(rows.get(i)).isEqualTo(cells);
        }
        assertThat(rows).hasSizeGreaterThan(300);
    }

    /** Whole documents read well; what names no format is a part of one and well-formed at least. */
    @Test
    void theExamplesAreRead() throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Policy> policies = new ArrayList<>();
        for (String example : JSON.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList()) {
            String name = mapper.readTree(example).path("format").asText();
            for (Format<?> format : Formats.all()) {
                if (format.name().equals(name)) {
                    Object read = format.read(example).getOrElseThrow(problems -> problems.toException());
                    Stream.of(read)
                            .filter(Policy.class::isInstance)
                            .map(Policy.class::cast)
                            .forEach(policies::add);
                }
            }
        }

        assertThat(policies)
                .singleElement()
                .satisfies(layer -> assertThat(
                                Regime.of(Packs.NATIONAL_2021, layer).isRight())
                        .isTrue());
    }

    /** Each section once: the formats share many objects. */
    private static String generated() {
        Map<String, String> sections = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (Format<?> format : Formats.all()) {
            for (String section : SECTIONS.split(format.reference(), -1)) {
                if (!section.isBlank()) {
                    String heading = section.lines().findFirst().orElseThrow();
                    String same = sections.putIfAbsent(heading, section.strip());
                    assertThat(same).as("a name for one thing: %s", heading).isIn(null, section.strip());
                    text.append(same == null ? section.strip() + "\n\n" : "");
                }
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static int cells(String row) {
        return row.replaceAll("`[^`]*`", "").split("\\|", -1).length;
    }
}
