package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownCheckerTest {
    private static final String SOURCE = """
            class A {
                void f() {
                    // snippet: two
                    int x = 1;
                    if (x > 0) {
                        x++;
                    }
                    // end snippet
                    // snippet: open
                }
            }
            """;
    private static final String POM = """
            <project>
              <!-- snippet: dep -->
              <dependency/>
              <!-- end snippet -->
            </project>
            """;

    @Test
    void a_block_equal_to_its_region_passes_whatever_the_indentation() {
        var report = check("""
                <!-- snippet: m/src/main/java/A.java#two -->

                ```java
                int x = 1;
                if (x > 0) {
                    x++;
                }
                ```
                """);

        assertThat(report.problems()).isEmpty();
        assertThat(report.snippets()).isEqualTo(1);
    }

    @Test
    void a_block_that_differs_fails() {
        assertThat(problems("<!-- snippet: m/src/main/java/A.java#two -->\n```java\nint x = 2;\n```\n"))
                .singleElement()
                .asString()
                .startsWith("docs/page.md:2: differs from");
    }

    @Test
    void inner_indentation_counts() {
        assertThat(
                        problems(
                                "<!-- snippet: m/src/main/java/A.java#two -->\n```java\nint x = 1;\nif (x > 0) {\nx++;\n}\n```\n"))
                .hasSize(1);
    }

    @Test
    void a_java_block_without_a_snippet_fails() {
        assertThat(problems("```java\nint x;\n```\n")).hasSize(1);
        assertThat(problems("~~~~ Java\nint x;\n~~~~\n")).hasSize(1);
        assertThat(problems("<!-- snippet: m/src/main/java/A.java#two -->\nText.\n```java\nint x = 1;\n```\n"))
                .hasSize(1);
    }

    @Test
    void one_comment_serves_one_block() {
        assertThat(problems("<!-- snippet: pom.xml#dep -->\n```xml\n<dependency/>\n```\n```java\nint x;\n```\n"))
                .hasSize(1);
    }

    @Test
    void what_a_snippet_names_must_be_there() {
        assertThat(problems("<!-- snippet: m/src/main/java/B.java#two -->\n```java\n```\n"))
                .singleElement()
                .asString()
                .contains("no such file");
        assertThat(problems("<!-- snippet: m/src/main/java/A.java#three -->\n```java\n```\n"))
                .singleElement()
                .asString()
                .contains("no closed region");
        assertThat(problems("<!-- snippet: m/src/main/java/A.java#open -->\n```java\n```\n"))
                .singleElement()
                .asString()
                .contains("no closed region");
    }

    @Test
    void a_source_that_nobody_compiles_is_no_source() {
        assertThat(problems("<!-- snippet: docs/A.java#two -->\n```java\nint x = 1;\n```\n"))
                .hasSize(1);
        assertThat(problems("<!-- snippet: m/src/main/java/A.java -->\n```java\nint x = 1;\n```\n"))
                .hasSize(1);
    }

    @Test
    void xml_may_come_from_a_pom() {
        assertThat(problems("```xml\n<any/>\n```\n")).isEmpty();
        assertThat(problems("<!-- snippet: pom.xml#dep -->\n```xml\n<dependency/>\n```\n"))
                .isEmpty();
        assertThat(problems("<!-- snippet: pom.xml#dep -->\n```xml\n<other/>\n```\n"))
                .hasSize(1);
    }

    @Test
    void other_blocks_are_left_alone() {
        var report = check("```bash\nmvn -B verify\n[x](nowhere.md)\n```\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.snippets()).isZero();
    }

    @Test
    void a_block_that_is_never_closed_fails() {
        assertThat(problems("```bash\nmvn\n")).hasSize(1);
    }

    @Test
    void relative_links_lead_to_what_exists() {
        assertThat(problems("[a](../pom.xml) [b](https://example.org/x) [c](#here) ![d](page.md#part) `[e](no.md)`"))
                .isEmpty();
        assertThat(problems("[a](pom.xml)\n")).containsExactly("docs/page.md:1: the link leads nowhere: pom.xml");
        assertThat(problems("[a]: gone.md\n")).hasSize(1);
        assertThat(problems("<a href=\"gone.md\">a</a>\n")).hasSize(1);
    }

    private static List<String> problems(String markdown) {
        return check(markdown).problems();
    }

    private static MarkdownChecker.Report check(String markdown) {
        Map<String, String> files = Map.of("docs/page.md", markdown, "m/src/main/java/A.java", SOURCE, "pom.xml", POM);
        return MarkdownChecker.check(
                new MarkdownChecker.Project() {
                    @Override
                    public Optional<List<String>> lines(String path) {
                        return Optional.ofNullable(files.get(path))
                                .map(text -> text.lines().toList());
                    }

                    @Override
                    public boolean exists(String path) {
                        return files.containsKey(path);
                    }
                },
                "docs/page.md");
    }
}
