package org.doudi.workflow.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.procedure.Stages.closing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.doudi.workflow.internal.MarkdownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A procedure as people see it: one in full, line by line as it was written by hand, and any others by their form. {@code mvn
 * test -Dgolden.update=true} writes the files anew: read what changed before keeping it.
 */
class ProcedureViewsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "doudi", "workflow", "procedure");

    /** All that a line of a diagram may be: everything in a title is plain or an entity. */
    private static final String WORDS =
            "(?:[ 0-9A-Za-z\\p{IsHan}\\x{3001}-\\x{301F}\\x{FF01}-\\x{FF5E}\\x{2010}-\\x{2026}]|#[0-9]+;)*";

    /** The clocks that run there. */
    private static final String SIGNS = "(?: ①?②?)?";

    private static final List<Pattern> LINES = List.of(
            Pattern.compile("stateDiagram-v2"),
            Pattern.compile("    state \"" + WORDS + SIGNS + "(?:<br/>" + WORDS + ")?\" as s[0-9]+"),
            Pattern.compile("    \\[\\*\\] --> s1"),
            Pattern.compile("    s[0-9]+ --> \\[\\*\\]"),
            Pattern.compile("    s[0-9]+ --> s[0-9]+(?: : [a-z ]+)?"),
            Pattern.compile("    note right of s1 : ① " + WORDS + "(?:<br/>② " + WORDS + ")?"));

    @ParameterizedTest
    @CsvSource({"zh-CN, readable.zh.mmd", "en-GB, readable.en.mmd"})
    void the_diagram_reads_as_it_was_written(String language, String file) throws IOException {
        assertGolden(file, ProcedureDiagram.mermaid(SampleAdmission.procedure(), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, readable.zh.md", "en-GB, readable.en.md"})
    void the_table_reads_as_it_was_written(String language, String file) throws IOException {
        assertGolden(
                file,
                ProcedureTable.markdown(
                        SampleAdmission.procedure(), SampleAdmission::titleOf, Locale.forLanguageTag(language)));
    }

    @Test
    void no_title_breaks_out_of_the_diagram() {
        assertThat(ProcedureDiagram.mermaid(hostile(), Locale.ENGLISH)).isEqualTo("""
                        stateDiagram-v2
                            state "#34; as x s1 #45;#45;#62; s1 #58; #60;b#62; #37;#37; ①<br/>end note s1 #35;59#59;" as s1
                            state "stage end" as s2
                            [*] --> s1
                            s1 --> s2 : undisputed
                            s1 --> s1 : objected to
                            s2 --> [*]
                            note right of s1 : ① a#59; style#58;#124;b#124; #40;days#41;#44; end note s1 #35;59#59; #40;working days#41;
                        """);
    }

    /** There are as many signs as a procedure can have clocks. */
    @Test
    void every_clock_has_a_sign_of_its_own() {
        List<Clock> clocks = IntStream.range(0, Procedure.MAX_CLOCKS)
                .mapToObj(i -> new Clock("c" + i, Text.same("x"), "d", Clock.Unit.WORKING, Set.of("in"), i == 20))
                .toList();
        Procedure procedure = Stages.procedure(Occasion.ADMISSION, List.of(closing("in", Result.ENROLLED)), clocks);
        String diagram = ProcedureDiagram.mermaid(procedure, Locale.CHINA);

        assertThat(diagram)
                .contains("state \"环节in ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜\" as s1")
                .contains("<br/>⑳ x：d（工作日）<br/>㉑ x：d（工作日，提请后至答复前不计）<br/>㉒ x：d（工作日）<br/>");
    }

    @Test
    void no_title_breaks_out_of_the_table() {
        assertThat(ProcedureTable.markdown(hostile(), Text::same, Locale.ENGLISH)
                        .lines())
                .containsExactly(
                        "| stage | work | who | what it takes | leads to | clocks |",
                        "| --- | --- | --- | --- | --- | --- |",
                        "| \" as x s1 --&#62; s1 : &#60;b&#62; %% | notice | township | in the village<br>for: end note s1 \\#59;"
                                + " | undisputed → stage end<br>objected to → \" as x s1 --&#62; s1 : &#60;b&#62; %%"
                                + " | a; style:&#124;b&#124; (days): end note s1 \\#59; (working days) |",
                        "| stage end | closing: enrolled | — | — | — | — |");
    }

    private static Procedure hostile() {
        String parameter = "end note\ns1 #59;";
        Stage open = new Stage(
                "end",
                Text.same("\" as x\ns1 --> s1 : <b>\u2028%%"),
                new Work.Posting(Set.of(Role.TOWNSHIP), Place.VILLAGE, parameter),
                Map.of(Way.UNDISPUTED, "state", Way.OBJECTED, "end"));
        Stage over = new Stage(
                "state", Stages.title("end"), closing("state", Result.ENROLLED).work(), Map.of());
        Clock clock = new Clock("note", Text.same("a; style:|b| (days)"), parameter, Clock.Unit.WORKING, Set.of("end"));
        return Stages.procedure(Occasion.ADMISSION, List.of(open, over), List.of(clock));
    }

    @Test
    void other_scripts_stay_readable_and_what_is_no_character_goes() {
        assertThat(MermaidText.of("乡镇审核（第1次）é\uD83D\uDE00\u202E\uD800x\u0000")).isEqualTo("乡镇审核（第1次）#233;#128512;  x ");
        assertThat(MarkdownText.of("乡镇审核（第1次）é\uD83D\uDE00\u202E\uD800x\u0000"))
                .isEqualTo("乡镇审核（第1次）é\uD83D\uDE00  x ");
    }

    @Test
    void nothing_in_a_cell_is_read_as_markdown() {
        assertThat(MarkdownText.of("\\|*_`[]!~#$&amp;<br>"))
                .isEqualTo("\\\\&#124;\\*\\_\\`\\[\\]\\!\\~\\#\\$&#38;amp;&#60;br&#62;");
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "\n",
                "\r",
                ";",
                ":",
                "#",
                "-->",
                "end note",
                "|",
                "<script>",
                "\\",
                "[*]",
                "%%",
                "{",
                "}",
                "\u202E",
                "\u2028",
                "\uD800",
                "\uD83D\uDE00",
                "&",
                "`",
                "核",
                "（",
                "state",
                " as ",
                "---",
                "\uFB02\u00B0\u00B034\u00B6\u00DF");
        return RandomProcedures.titled(
                pieces.list().ofMinSize(1).ofMaxSize(6).map(parts -> "x" + String.join("", parts)));
    }

    @Property(tries = 300)
    void every_line_of_a_diagram_is_of_the_form_it_should_have(@ForAll("procedures") Procedure procedure) {
        String diagram = ProcedureDiagram.mermaid(procedure, Locale.ENGLISH);
        List<String> lines = List.of(diagram.split("\n"));

        assertThat(lines)
                .allMatch(line ->
                        LINES.stream().anyMatch(form -> form.matcher(line).matches()));
        long stages = procedure.stages().size();
        long ways = procedure.stages().stream()
                .mapToLong(stage -> Math.max(1, stage.leads().size()))
                .sum();
        long notes = procedure.clocks().isEmpty() ? 0 : 1;
        assertThat((long) lines.size()).isEqualTo(2 + stages + ways + notes);
        assertThat(diagram).endsWith("\n");
    }

    @Property(tries = 300)
    void every_row_of_a_table_has_six_cells_and_no_markup_but_line_breaks(@ForAll("procedures") Procedure procedure) {
        String table = ProcedureTable.markdown(procedure, Text::same, Locale.ENGLISH);

        assertThat(table.split("\n")).hasSize(2 + procedure.stages().size()).allSatisfy(row -> {
            assertThat(row).startsWith("| ").endsWith(" |");
            assertThat(row.chars().filter(character -> character == '|')).hasSize(7);
            assertThat(row.replace("<br>", "")).doesNotContain("<", ">", "\r");
        });
    }

    private static void assertGolden(String file, String text) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
