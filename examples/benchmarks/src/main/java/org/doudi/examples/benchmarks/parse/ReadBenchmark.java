package org.doudi.examples.benchmarks.parse;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.doudi.core.household.Household;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
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

/** Reading households strictly, checked, with all problems at once, beside plain databind into equal records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

    private static final int HOUSEHOLDS = 2_000;

    private final ObjectReader databind = Databind.reader();

    private List<byte[]> lines = List.of();

    /** Makes the lines and compares what the two ways read from each before anything is timed. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        lines = Lines.of(HOUSEHOLDS, 20170314L);
        for (byte[] line : lines) {
            Household checked = Formats.HOUSEHOLD.read(line).getOrElseThrow(Problems::toException);
            PlainHousehold plain = databind.readValue(line);
            if (total(checked) != total(plain)
                    || checked.members().size() != plain.members().size()) {
                throw new IllegalStateException("the two ways read different households");
            }
        }
        System.gc();
    }

    /** Plain databind. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void databind(Blackhole sink) throws IOException {
        for (byte[] line : lines) {
            sink.consume(databind.<PlainHousehold>readValue(line));
        }
    }

    /** This library's format. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void format(Blackhole sink) {
        for (byte[] line : lines) {
            sink.consume(Formats.HOUSEHOLD.read(line).get());
        }
    }

    private static long total(Household household) {
        long fen = 0;
        for (var income : household.incomes().items()) {
            fen += income.amount().value().map(Money::fen).orElse(0L);
        }
        return fen;
    }

    private static long total(PlainHousehold household) {
        long fen = 0;
        if (household.incomes() != null) {
            for (PlainHousehold.PlainIncome income : household.incomes().items()) {
                fen += income.amount() == null ? 0 : income.amount().fen();
            }
        }
        return fen;
    }
}
