package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.history.CaseEvents;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/case-events.md}: an introduction by hand, and below a line of comment what the descriptions in code yield. With
 * {@code -Dgolden.update=true} the second part is written anew.
 */
class CaseEventsPageTest {

    private static final Path PAGE = MarkdownTest.ROOT.resolve("docs/case-events.md");

    private static final String BELOW_IS_GENERATED =
            "<!-- Generated from the descriptions in code: CaseEventsPageTest, -Dgolden.update=true. -->\n";

    private static final Pattern TYPE = Pattern.compile("(?m)^### (case\\.[a-z-]+)$");
    private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)\n```");

    @Test
    void saysWhatTheDescriptionsSay() throws IOException {
        GeneratedPage.requireGenerated(PAGE, BELOW_IS_GENERATED, CaseEvents.reference());
    }

    @Test
    void everyLinkOnThePageLeadsToAHeadingOfItsOwn() throws IOException {
        GeneratedPage.requireLinksToHeadings(PAGE);
    }

    @Test
    void hasATypeForEveryKindOfAct() throws IOException {
        assertThat(TYPE.matcher(Files.readString(PAGE)).results().map(type -> type.group(1)))
                .hasSize(Act.class.getPermittedSubclasses().length)
                .doesNotHaveDuplicates()
                .allMatch(type -> CaseEvents.TYPES.toString().contains(type));
    }

    /** Payloads as they stand in entries: canonical, and each of one of the types. */
    @Test
    void theExamplesAreRead() throws IOException {
        String page = Files.readString(PAGE);
        List<String> types =
                TYPE.matcher(page).results().map(type -> type.group(1)).toList();
        List<String> examples =
                JSON.matcher(page).results().map(json -> json.group(1)).toList();
        assertThat(examples).hasSize(2);
        for (String example : examples) {
            byte[] written = example.getBytes(StandardCharsets.UTF_8);
            JsonValue payload = JsonValue.parse(written).getOrElseThrow(Problems::toException);
            assertThat(payload.canonical()).isEqualTo(written);
            assertThat(types)
                    .as(example)
                    .anyMatch(type -> CaseEvents.read(event(type, payload)).isRight());
        }
    }

    private static Event event(String type, JsonValue payload) {
        return Event.builder(type)
                .actor("clerk-1")
                .role(Role.TOWNSHIP)
                .on(LocalDate.of(2018, 3, 1))
                .at(Instant.EPOCH)
                .policy("0".repeat(64))
                .command("c-1")
                .payload(payload)
                .build();
    }
}
