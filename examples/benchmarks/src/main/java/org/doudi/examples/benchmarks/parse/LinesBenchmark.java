package org.doudi.examples.benchmarks.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.doudi.examples.benchmarks.Population;
import org.doudi.examples.benchmarks.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A file of households as lines of JSON: each read, assessed and answered by a line, beside plain databind that only reads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 4, time = 1)
public class LinesBenchmark {

    private static final int HOUSEHOLDS = 2_000;

    private final ObjectReader databind = Databind.reader();
    private final Assessor assessor = Workload.SMALL.assessor();
    private final JsonFactory json =
            new JsonFactoryBuilder().rootValueSeparator("\n").build();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream(1 << 20);
    private byte[] file = {};

    /** Makes the file, and nothing is timed unless every line can be read both ways and is answered. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Situation situation : Population.of(HOUSEHOLDS, Population.SEED)) {
            lines.append(Formats.HOUSEHOLD.write(situation.household())).append('\n');
        }
        file = lines.toString().getBytes(StandardCharsets.UTF_8);
        try (MappingIterator<PlainHousehold> all = databind.readValues(file)) {
            require(all.readAll().size(), "read");
        }
        results.reset();
        answer();
        require((int) results.toString(StandardCharsets.UTF_8).lines().count(), "answered");
        System.gc();
    }

    private static void require(int count, String what) {
        if (count != HOUSEHOLDS) {
            throw new IllegalStateException(count + " households were " + what);
        }
    }

    /** Plain databind. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void databind(Blackhole sink) throws IOException {
        try (MappingIterator<PlainHousehold> all = databind.readValues(file)) {
            while (all.hasNext()) {
                sink.consume(all.next());
            }
        }
    }

    /** Lines in, results out. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public int assess() throws IOException {
        results.reset();
        answer();
        return results.size();
    }

    private void answer() throws IOException {
        try (JsonGenerator out = json.createGenerator(results)) {
            for (int from = 0; from < file.length; ) {
                int to = endOfLine(from);
                answer(from, to, out);
                from = to + 1;
            }
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (file[at] != '\n') {
            at++;
        }
        return at;
    }

    private void answer(int from, int to, JsonGenerator out) throws IOException {
        Household household = Formats.HOUSEHOLD.read(file, from, to - from).getOrElseThrow(Problems::toException);
        assessor.assess(Situation.of(household, Workload.DAY)).writeJson(ProgrammeId.DIBAO, false, out);
    }
}
