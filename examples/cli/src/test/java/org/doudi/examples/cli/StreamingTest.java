package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamingTest {

    /** Some 150 MiB of input, a line of 20 MiB and more than 500 MiB of results in a heap of 48 MiB. */
    @Test
    void two_hundred_thousand_households_pass_through_a_small_heap(@TempDir Path folder) throws Exception {
        int lines = 200_000;
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Streamed.class.getName(),
                        String.valueOf(lines),
                        Cli.sample("district-rate.json"),
                        Cli.household("disabled-pupil") + "|")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(read(err))
                .contains("line 100001:", "[line.length]")
                .contains(lines - 1 + " assessed: " + (lines - 1) + " entitled")
                .hasSizeLessThan(400);
        assertThat(read(out).strip()).isEqualTo(lines - 1 + " 1");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
