package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doudi.calc.register.Presence;
import org.doudi.calc.register.RegisterIndex;
import org.doudi.core.json.Formats;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** {@code docs/registers.md}: its example is read and is what the page says of it. Its code is that of the quickstart. */
class RegistersPageTest {

    private static final Pattern ENTRY = Pattern.compile("<!-- read: entry -->\n```json\n(.*?)```\n", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(MarkdownTest.ROOT.resolve("docs/registers.md"));
    }

    @Test
    void theExampleIsReadAndItsNumberBroughtToOneForm() throws IOException {
        Matcher block = ENTRY.matcher(page());
        assertThat(block.find()).isTrue();

        RegisterEntry entry = Formats.REGISTER_ENTRY.read(block.group(1)).getOrElseThrow(Problems::toException);
        RegisterIndex register = RegisterIndex.of(List.of(entry));

        assertThat(register.entry(0).head()).contains("11010519491231002X");
        assertThat(register.isClean()).isTrue();
    }

    /** One line of the table for each thing that can come of a household. */
    @Test
    void thePageTellsEverythingThatCanComeOfAHousehold() throws IOException {
        assertThat(page().lines()
                        .dropWhile(line -> !line.startsWith("| of a household |"))
                        .skip(2)
                        .takeWhile(line -> line.startsWith("|")))
                .hasSameSizeAs(Presence.values());
    }
}
