package org.doudi.calc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigRegistersTest {

    /**
     * The numbers follow from {@link BigRegisters}. In both are 800 000 households, 3 people each; of these 800 have lost one in the
     * other register. On 80 000 + 8 000 + 800 they disagree. 200 000 are in each only. The 800 who live on their own are listed
     * elsewhere, so their households are 800 more: that is 88 800 + 2 × 200 000 + 800 + 800 = 490 400 differences.
     */
    @Test
    @Tag("heavy")
    void aMillionHouseholdsAgainstAMillionFitIn512Megabytes(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigRegisters.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "Tally[HOUSEHOLDS=1000000, PEOPLE=3000000, IN_BOTH=800000, PEOPLE_IN_BOTH=2400000,"
                                + " DISAGREEING=88800, PEOPLE_DISAGREEING=266400, IN_ONE=200000, PEOPLE_IN_ONE=600000,"
                                + " PEOPLE_ELSEWHERE=800, NOT_DETERMINED=200000]",
                        "Tally[HOUSEHOLDS=1000800, PEOPLE=3000000, IN_BOTH=800000, PEOPLE_IN_BOTH=2399200,"
                                + " DISAGREEING=88800, PEOPLE_DISAGREEING=265600, IN_ONE=200000, PEOPLE_IN_ONE=600000,"
                                + " OTHERWISE=800, PEOPLE_ELSEWHERE=800, NOT_DETERMINED=200000]",
                        "490400");
    }
}
