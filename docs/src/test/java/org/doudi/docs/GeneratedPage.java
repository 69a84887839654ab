package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of which everything behind a mark is generated: diffed, or written anew with {@code -Dgolden.update=true}. */
final class GeneratedPage {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK_ON_THE_PAGE = Pattern.compile("\\]\\(#([^)]*)\\)");

    private GeneratedPage() {}

    static void requireGenerated(Path page, String mark, String generated) throws IOException {
        String written = Files.readString(page);
        String whole = written.substring(0, written.indexOf(mark)) + mark + "\n" + generated;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, whole);
        }

        assertThat(Files.readString(page)).isEqualTo(whole);
    }

    /** Anchors as GitHub and GitLab make them of headings. */
    static void requireLinksToHeadings(Path page) throws IOException {
        String written = Files.readString(page);
        List<String> anchors = HEADING.matcher(written)
                .results()
                .map(heading -> Markdown.anchor(heading.group(1)))
                .toList();

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(LINK_ON_THE_PAGE.matcher(written).results().map(link -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(anchors);
    }
}
