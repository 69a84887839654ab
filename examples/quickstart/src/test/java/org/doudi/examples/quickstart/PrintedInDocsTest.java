package org.doudi.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doudi.calc.Assessment;
import org.junit.jupiter.api.Test;

/** What the documentation shows as printed is printed. Blocks marked {@code text} count; a line of dots stands for more. */
class PrintedInDocsTest {

    @Test
    void the_readme_shows_what_the_program_prints() throws IOException {
        assertThat(program(Locale.ENGLISH)).containsAll(shownIn("README.md"));
        assertThat(program(Locale.CHINA)).containsAll(shownIn("README.zh-CN.md"));
    }

    @Test
    void the_guide_shows_what_its_code_prints() throws IOException {
        LocalDate day = LocalDate.of(2018, 6, 1);
        Assessment assessment = Guide.assess(Guide.assessor(day), Guide.household());
        Assessment open = Guide.assess(Guide.assessor(day), Guide.unknowns(Guide.household()));
        String printed = String.join(
                "\n",
                Guide.open(day),
                assessment.of(DIBAO).describe(Locale.ENGLISH),
                open.of(DIBAO).describe(Locale.ENGLISH),
                assessment.derivation(DIBAO).toText(Locale.ENGLISH),
                GuideToLedgers.ledger(day, Guide.household(), GuideTest.earningMore())
                        .get(2),
                Guide.problems());
        assertThat(printed.lines()).containsAll(shownIn("docs/guide.md"));
    }

    private static List<String> program(Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            Quickstart.print(out, locale);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> shownIn(String file) throws IOException {
        List<String> shown = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(root().resolve(file))) {
            if (line.startsWith("```")) {
                inside = line.equals("```text");
            } else if (inside && !line.strip().equals("…")) {
                shown.add(line);
            }
        }
        assertThat(shown).as(file).isNotEmpty();
        return shown;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside the project");
            }
        }
        return folder;
    }
}
