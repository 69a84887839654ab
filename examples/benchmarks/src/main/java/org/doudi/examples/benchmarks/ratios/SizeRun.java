package org.doudi.examples.benchmarks.ratios;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doudi.calc.Assessor;
import org.doudi.calc.Outcome;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.examples.benchmarks.Population;
import org.doudi.examples.benchmarks.Workload;

/**
 * What a household of the small rules costs in streams of several lengths, in a process whose heap has no room for a
 * population: a thousand households are made, assessed and forgotten, then the next thousand. Only assessing is timed, without the
 * collector, which has more to do for the making. The method written by hand runs over the same thousand, by turns before and after.
 */
final class SizeRun {

    private static final String HEAP = "-Xmx64m";
    private static final int BLOCK = 1_000;
    private static final int WARM = 300_000;
    /** Short streams are run until so many households have gone by. */
    private static final int ENOUGH = 300_000;

    private static final double MEGABYTE = 1 << 20;

    private final Assessor assessor = Workload.SMALL.assessor();
    private final Situation[] block = new Situation[BLOCK];

    private SizeRun() {}

    /** Prints the series as JSON for the lengths that are given. */
    public static void main(String[] lengths) throws IOException {
        SizeRun run = new SizeRun();
        run.stream(WARM);
        List<SizeSeries.Point> points = new ArrayList<>();
        for (String length : lengths) {
            points.add(run.measure(Integer.parseInt(length)));
        }
        System.out.println(JsonMapper.builder().build().writeValueAsString(new SizeSeries(points)));
    }

    /** Runs it in a process of its own. */
    static SizeSeries fork(List<Integer> lengths) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SizeRun.class.getName()));
        lengths.forEach(length -> command.add(length.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String series = out.readLine();
            if (series == null || process.waitFor() != 0) {
                throw new IOException("the run of several lengths failed");
            }
            return JsonMapper.builder().build().readValue(series, SizeSeries.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private SizeSeries.Point measure(int length) {
        List<SizeSeries> streams = new ArrayList<>();
        for (int done = 0; done == 0 || done < ENOUGH; done += length) {
            streams.add(new SizeSeries(List.of(stream(length))));
        }
        return SizeSeries.median(streams).points().get(0);
    }

    private SizeSeries.Point stream(int length) {
        Population population = Population.from(length);
        long assess = 0;
        long byHand = 0;
        for (int done = 0; done < length; done += BLOCK) {
            for (int i = 0; i < BLOCK; i++) {
                block[i] = population.next();
            }
            long start = now();
            boolean assessFirst = done / BLOCK % 2 == 0;
            long first = assessFirst ? assessed() : writtenByHand();
            long between = now();
            long second = assessFirst ? writtenByHand() : assessed();
            long end = now();
            if (first != second) {
                throw new IllegalStateException("the two sides differ: " + first + " and " + second);
            }
            assess += assessFirst ? between - start : end - between;
            byHand += assessFirst ? end - between : between - start;
        }
        return new SizeSeries.Point(
                length,
                Map.of(SizeSeries.ASSESS, (double) assess / length, SizeSeries.BY_HAND, (double) byHand / length),
                heap());
    }

    private long assessed() {
        long paid = 0;
        for (Situation situation : block) {
            Outcome outcome = assessor.assess(situation).of(ProgrammeId.DIBAO);
            paid += outcome instanceof Outcome.Entitled entitled
                    ? entitled.monthly().fen()
                    : Workload.NOTHING;
        }
        return paid;
    }

    private long writtenByHand() {
        long paid = 0;
        for (Situation situation : block) {
            paid += Workload.SMALL.monthlyFen(situation.household());
        }
        return paid;
    }

    /** Of this thread: that of the process is counted in hundredths of a second, and a block takes less. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
