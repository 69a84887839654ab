package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/procedures.md}: an introduction by hand, and below a line of comment every procedure of the packs. With {@code
 * -Dgolden.update=true} the second part is written anew.
 */
class ProceduresPageTest {

    private static final Path PAGE = MarkdownTest.ROOT.resolve("docs/procedures.md");

    private static final String BELOW_IS_GENERATED =
            "<!-- Generated from the packs: ProceduresPageTest, -Dgolden.update=true. -->\n";

    private static final Pattern DIAGRAM = Pattern.compile("(?m)^```mermaid\nstateDiagram-v2\n");
    private static final Pattern REMARK = Pattern.compile("(?m)^- .*\\\\\\[([a-z.]+)\\\\\\]<br>$");

    @Test
    void saysWhatThePacksSay() throws IOException {
        GeneratedPage.requireGenerated(PAGE, BELOW_IS_GENERATED, generated());
    }

    @Test
    void everyLinkOnThePageLeadsToAHeadingOfItsOwn() throws IOException {
        GeneratedPage.requireLinksToHeadings(PAGE);
    }

    /** Each in both languages, with how it was read. */
    @Test
    void leavesNoProcedureOut() throws IOException {
        String page = Files.readString(PAGE);
        List<Procedure> procedures =
                Packs.all().stream().flatMap(ProceduresPageTest::procedures).toList();

        assertThat(procedures).hasSize(22);
        assertThat(DIAGRAM.matcher(page).results()).hasSize(2 * procedures.size());
        assertThat(procedures).allSatisfy(procedure -> {
            assertThat(page).contains("`" + procedure.id() + "`");
            assertThat(page).contains(procedure.title().zh(), procedure.title().en());
            assertThat(page)
                    .contains(Markdown.escape(
                            procedure.basis().reading().orElseThrow().zh()));
            assertThat(page)
                    .contains(Markdown.escape(
                            procedure.basis().reading().orElseThrow().en()));
        });
    }

    /** 7 + 7 + 15 = 29 days of notices, for which the plan has 1 to 15 June. */
    @Test
    void saysThatTheNoticesOfTheRegistrationTakeMoreDaysThanItsPlan() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(7 + 7 + 15).isEqualTo(29);
        assertThat(page).containsOnlyOnce("the notices take 29 days (7 + 7 + 15), the plan gives 15");
        assertThat(REMARK.matcher(page).results().map(remark -> remark.group(1)))
                .filteredOn(code -> code.startsWith("timetable."))
                .containsExactly("timetable.tight");
    }

    private static Stream<Procedure> procedures(Policy pack) {
        return pack.edits().stream()
                .flatMap(edit -> rule(edit).stream())
                .filter(Procedure.class::isInstance)
                .map(Procedure.class::cast);
    }

    private static Optional<Provision> rule(Edit edit) {
        if (edit instanceof Edit.Add add) {
            return Optional.of(add.provision());
        }
        return edit instanceof Edit.Replace replace ? Optional.of(replace.provision()) : Optional.empty();
    }

    private static String generated() {
        List<Policy> packs = Packs.all().stream()
                .filter(pack -> procedures(pack).findAny().isPresent())
                .toList();
        String contents = packs.stream().map(ProceduresPageTest::contents).collect(Collectors.joining());
        String procedures = packs.stream().map(ProcedurePage::of).collect(Collectors.joining());
        return contents + "\n" + procedures.stripTrailing() + "\n";
    }

    private static String contents(Policy pack) {
        return Stream.concat(
                        Stream.of("- " + link(PolicyPage.heading(pack))),
                        ProcedurePage.headings(pack).stream().map(heading -> "  - " + link(heading)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String link(String heading) {
        return "[" + Markdown.escape(heading) + "](#" + Markdown.anchor(heading) + ")";
    }
}
