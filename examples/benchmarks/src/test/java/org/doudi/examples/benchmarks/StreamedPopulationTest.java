package org.doudi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many households in 64 MiB, to which a hundred thousand of them would not fit, come to what a pencil makes of them. */
class StreamedPopulationTest {

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandHouseholdsStreamThroughASmallHeap() throws Exception {
        stream(100_000);
    }

    @Test
    @Tag("heavy")
    void aMillionHouseholdsStreamThroughASmallHeap() throws Exception {
        stream(1_000_000);
    }

    private void stream(int households) throws Exception {
        List<String> said = run(households);
        assertThat(said).hasSize(5);
        assertThat(said.get(0)).startsWith("by hand: " + households + " ");
        assertThat(said.get(1)).isEqualTo(said.get(0).replace("by hand", "counted"));
        assertThat(said.subList(2, 5))
                .containsExactly("open: 0 0", "same: " + households + " 0", "poorer after: false");
    }

    private List<String> run(int households) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamedPopulation.class.getName(),
                        String.valueOf(households))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }
}
