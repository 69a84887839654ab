package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final String ENTRIES = Cli.sample("trail-entries.jsonl");
    private static final List<String> LINES = Cli.text(Path.of(ENTRIES)).lines().toList();

    @TempDir
    private Path folder;

    private static Cli.Result verify(Cli cli, String... more) {
        List<String> args = new ArrayList<>(List.of("verify", "--origin", "district.example/dibao"));
        args.addAll(Arrays.asList(more));
        return cli.with(args.toArray(String[]::new));
    }

    private static Cli.Result signed(List<String> lines, String... more) {
        List<String> args = new ArrayList<>(List.of("--key", Cli.sample("trail-keys.txt"), "--signatures", "2"));
        args.addAll(List.of("--checkpoint", Cli.sample("trail-checkpoint-3.txt")));
        args.addAll(List.of("--checkpoint", Cli.sample("trail-checkpoint-5.txt")));
        args.addAll(Arrays.asList(more));
        return verify(new Cli().in(String.join("\n", lines) + "\n"), args.toArray(String[]::new));
    }

    private static List<String> recomputed(String layer) {
        return List.of(
                "--disclosures",
                Cli.sample("trail-disclosures.jsonl"),
                "--policy",
                "national-2012",
                "--policy",
                "chongqing-2017",
                "--layer",
                Cli.sample(layer));
    }

    @Test
    void a_sound_trail_ends_with_0_in_both_languages() {
        Cli.Result english = signed(LINES);
        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).startsWith("sound: 5 entries, the first 5 of them signed for\n");
        assertThat(signed(LINES, "--lang", "zh").out()).startsWith("完好：已读 5 条，其中前 5 条有签署\n");
    }

    @Test
    void a_file_is_read_as_standard_input_is_and_windows_may_have_written_it() throws IOException {
        Path file = folder.resolve("entries.jsonl");
        Files.writeString(file, String.join("\r\n", LINES) + "\r\n");
        String key = Cli.text(Path.of(Cli.sample("trail-keys.txt")))
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(verify(
                                new Cli(),
                                "--key",
                                key,
                                "--checkpoint",
                                Cli.sample("trail-checkpoint-5.txt"),
                                file.toString())
                        .code())
                .isZero();
    }

    @Test
    void what_was_changed_taken_out_put_in_or_moved_ends_with_1_and_says_where() {
        List<String> changed = new ArrayList<>(LINES);
        changed.set(3, changed.get(3).replace("NOT_ENTITLED", "ENTITLED"));
        List<String> missing = new ArrayList<>(LINES);
        missing.remove(3);
        List<String> more = new ArrayList<>(LINES);
        more.add(4, "");
        List<String> moved = new ArrayList<>(LINES);
        Collections.swap(moved, 3, 4);
        for (List<String> lines : List.of(changed, missing, moved)) {
            Cli.Result result = signed(lines);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out())
                    .startsWith("broken at entry 3: ")
                    .contains("proved: the first 3 are those that were signed for")
                    .contains("not proved: what stands from entry 3 on");
        }
        assertThat(signed(more).out()).startsWith("broken at entry 4: it is no entry in its canonical form");
    }

    @Test
    void what_was_cut_off_ends_with_1() {
        Cli.Result result = signed(LINES.subList(0, 4));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("truncated: 4 entries where 5 were signed for");
    }

    @Test
    void without_a_checkpoint_or_a_key_that_is_trusted_it_ends_with_4() {
        assertThat(verify(new Cli(), ENTRIES).code()).isEqualTo(4);
        assertThat(verify(new Cli(), "--checkpoint", Cli.sample("trail-checkpoint-5.txt"), ENTRIES)
                        .code())
                .isEqualTo(4);
        assertThat(verify(new Cli(), "--key", Cli.sample("trail-keys.txt"), ENTRIES)
                        .code())
                .isEqualTo(4);
    }

    @Test
    void assessments_are_worked_out_again() {
        Cli.Result result = signed(LINES, recomputed("district-rate.json").toArray(String[]::new));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("proved: 2 records came out the same when worked out again");

        Cli.Result other = signed(LINES, recomputed("district-fixed.json").toArray(String[]::new));
        assertThat(other.code()).isEqualTo(4);
        assertThat(other.out()).startsWith("not proved: missing policies or facts to work out 2 entries again");
    }

    @Test
    void a_value_that_was_not_sealed_ends_with_1() throws IOException {
        Path shown = folder.resolve("shown.jsonl");
        String disclosures = Cli.text(Path.of(Cli.sample("trail-disclosures.jsonl")));
        Files.writeString(shown, disclosures.replace("\"entry\":3", "\"entry\":1"));
        Cli.Result result = signed(LINES, "--disclosures", shown.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("broken at entry 1: a value that was disclosed is not what the entry sealed");
    }

    @Test
    void everything_that_cannot_be_read_is_told_at_once_and_ends_with_2() throws IOException {
        Path key = folder.resolve("key.txt");
        Files.writeString(key, "\nnonsense\n");
        Cli.Result result = Cli.run(
                "verify",
                "--origin",
                "a b",
                "--signatures",
                "2",
                "--key",
                key.toString(),
                "--checkpoint",
                ENTRIES,
                "--disclosures",
                key.toString(),
                "--policy",
                "nowhere",
                "none.jsonl");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains(
                        "--origin:",
                        key + ", line 2:",
                        ENTRIES + ":\n",
                        "nowhere: neither a policy",
                        "2 signatures cannot be asked for with 0 keys",
                        "none.jsonl: no such file");
    }

    @Test
    void a_line_that_nobody_would_read_is_no_entry() {
        Cli.Result result = verify(new Cli().in("[".repeat(17 * 1024 * 1024)));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("broken at entry 0");
    }
}
