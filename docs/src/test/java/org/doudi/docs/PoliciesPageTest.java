package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/policies.md}: an introduction by hand, and below a line of comment every pack, rule by rule. With
 * {@code -Dgolden.update=true} the second part is written anew.
 */
class PoliciesPageTest {

    private static final Path PAGE = MarkdownTest.ROOT.resolve("docs/policies.md");

    private static final String BELOW_IS_GENERATED =
            "<!-- Generated from the packs: PoliciesPageTest, -Dgolden.update=true. -->\n";

    @Test
    void saysWhatThePacksSay() throws IOException {
        GeneratedPage.requireGenerated(PAGE, BELOW_IS_GENERATED, generated());
    }

    @Test
    void everyLinkOnThePageLeadsToAHeadingOfItsOwn() throws IOException {
        GeneratedPage.requireLinksToHeadings(PAGE);
    }

    /** Whatever a pack edits, and however it read an unclear passage, is on the page. */
    @Test
    void leavesNothingOut() throws IOException {
        String page = Files.readString(PAGE);
        for (Policy pack : Packs.all()) {
            String part = PolicyPage.of(pack);
            assertThat(page).contains(part.stripTrailing());
            assertThat(pack.edits().stream().map(edit -> "`" + edit.target() + "`"))
                    .allMatch(part::contains);
            assertThat(pack.edits().stream()
                            .map(Edit::basis)
                            .flatMap(basis -> basis.reading().stream())
                            .flatMap(reading -> Stream.of(reading.zh(), reading.en()))
                            .map(Markdown::escape))
                    .allMatch(part::contains);
        }
    }

    @Test
    void clausesComeInTheirOrder() {
        assertThat(Stream.of("art. 13(1)", "2.10", "art. 9", "2.9", "art. 13", "2")
                        .sorted(Markdown.NATURAL))
                .containsExactly("2", "2.9", "2.10", "art. 9", "art. 13", "art. 13(1)");
    }

    private static String generated() {
        String contents = Packs.all().stream()
                .map(pack -> "- [" + Markdown.escape(PolicyPage.heading(pack)) + "](#"
                        + Markdown.anchor(PolicyPage.heading(pack)) + "), `" + pack.id() + "`\n")
                .collect(Collectors.joining());
        String packs = Packs.all().stream().map(PolicyPage::of).collect(Collectors.joining());
        return contents + "\n" + packs.stripTrailing() + "\n";
    }
}
