package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes are: no exception, no stack trace, bounded words, the right exit code. Seeds are fixed. */
class MalformedTest {

    private static final List<String> SAMPLES =
            Cli.text(Path.of(Cli.HOUSEHOLDS)).lines().toList();

    private final ByteArrayOutputStream input = new ByteArrayOutputStream();
    private int lines;

    @Test
    void truncated_lines_are_broken_and_told() {
        for (String sample : SAMPLES) {
            byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
            for (int length = 1; length < bytes.length; length += 13) {
                line(java.util.Arrays.copyOf(bytes, length));
            }
        }
        assertThat(run()).isEqualTo(lines);
    }

    @Test
    void lines_with_wrong_bytes_never_end_the_run() {
        Random random = new Random(1);
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = SAMPLES.get(i % SAMPLES.size()).getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n <= random.nextInt(3); n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            line(bytes);
        }
        assertThat(run()).isBetween(lines / 3, lines);
    }

    @Test
    void lines_of_noise_are_broken_every_one() {
        Random random = new Random(2);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(400)];
            random.nextBytes(bytes);
            bytes[0] = '{';
            line(bytes);
        }
        assertThat(run()).isEqualTo(lines);
    }

    @Test
    void deep_long_and_crowded_lines_are_told_in_a_few_words() {
        line("[".repeat(2 << 20));
        line("{\"a\":".repeat(1 << 18));
        line("{\"format\":\"" + "x".repeat(1 << 20) + "\"}");
        line("{\"" + "k".repeat(1 << 20) + "\":1}");
        line("{\"format\":" + "9".repeat(1 << 20) + "}");
        line("{\"format\":\"doudi/household/1\"" + ",\"x\":1".repeat(1 << 18) + "}");
        line("{\"format\":\"doudi/household/1\",\"members\":[" + "{},".repeat(1 << 18) + "{}]}");
        line("y".repeat(20 << 20));
        assertThat(run()).isEqualTo(lines);
    }

    @Test
    void policies_of_wrong_bytes_are_refused(@TempDir Path folder) throws IOException {
        Random random = new Random(3);
        byte[] sample = Files.readAllBytes(Path.of(Cli.sample("county.json")));
        Path layer = folder.resolve("layer.json");
        for (int i = 0; i < 300; i++) {
            byte[] bytes = i % 3 == 0 ? java.util.Arrays.copyOf(sample, random.nextInt(sample.length)) : sample.clone();
            for (int n = 0; n < 2 && bytes.length > 0; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(layer, bytes);
            var result =
                    Cli.run("assess", "--policy", "national-2021", "--layer", layer.toString(), "--on", "2024-06-01");
            assertThat(result.code()).isIn(0, 2);
            assertThat(result.out()).isEmpty();
            assertNoTrace(result.err());
            assertThat(result.err().length()).isLessThan(60_000);
            assertThat(Cli.run("policy", "show", layer.toString()).code()).isIn(0, 2);
        }
    }

    private void line(String text) {
        line(text.getBytes(StandardCharsets.UTF_8));
    }

    private void line(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '\n' ? (byte) '_' : bytes[i];
        }
        if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
            input.writeBytes(bytes);
            input.write('\n');
            lines++;
        }
    }

    /** Runs what was gathered; gives how many lines were broken, which with the results are all of them. */
    private int run() {
        var result = new Cli().in(input.toByteArray()).assessing("district-rate.json");
        assertThat(result.code()).isEqualTo(1);
        assertNoTrace(result.err());
        assertThat(result.err()).doesNotContain("line.failed");
        assertThat(result.errLines()).allMatch(line -> line.length() < 500);
        int broken = (int) result.errLines().stream()
                .filter(line -> line.matches("-, line \\d+:"))
                .count();
        assertThat(result.errLines().size()).isLessThanOrEqualTo(broken * 101 + 1);
        assertThat(broken + result.outLines().size()).isEqualTo(lines);
        return broken;
    }

    private static void assertNoTrace(String err) {
        assertThat(err).doesNotContain("Exception", "Error", "\tat ", "java.", "org.doudi");
    }
}
