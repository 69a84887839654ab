package org.doudi.examples.benchmarks.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.doudi.core.json.JsonValue;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailVerifier;
import org.doudi.workflow.audit.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Appending and verifying ten thousand entries, beside SHA-256 of the same bytes and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrailBenchmark {

    private static final int ENTRIES = 10_000;

    /** How many words an entry has beside commitments and finding: entries of some 850 and 2 350 bytes. */
    @Param({"0", "300"})
    private int words;

    private Workload workload = Workload.of(0, 0);
    private TrailVerifier verifier = TrailVerifier.of(Workload.ORIGIN);
    private MessageDigest sha256 = digest();

    /** Makes the trail, and lets the verifier agree before anything is timed. */
    @Setup(Level.Trial)
    public void prepare() {
        workload = Workload.of(ENTRIES, words);
        verifier = TrailVerifier.of(Workload.ORIGIN, workload.signer().key());
        sha256 = digest();
        if (!(verifier.verify(workload.stored(), List.of(workload.checkpoint())) instanceof Verdict.Sound)) {
            throw new IllegalStateException("the trail does not verify");
        }
        System.gc();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of each entry's bytes, by one digest that is used again and again. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void sha256(Blackhole sink) {
        for (byte[] entry : workload.stored()) {
            sink.consume(sha256.digest(entry));
        }
    }

    /** Entries of events, with their hashes, the chain and the tree. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void append(Blackhole sink) {
        TrailHead head = TrailHead.start(Workload.ORIGIN);
        for (Event event : workload.events()) {
            TrailHead.Appended appended = head.append(event);
            sink.consume(appended.entry());
            head = appended.head();
        }
        sink.consume(head.checkpoint());
    }

    /** The same, and each event made first: its payload an object that nobody has written yet, checked and made canonical. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void makeAndAppend(Blackhole sink) {
        TrailHead head = TrailHead.start(Workload.ORIGIN);
        for (int i = 0; i < ENTRIES; i++) {
            JsonValue.Fields payload =
                    (JsonValue.Fields) workload.events().get(i).payload();
            TrailHead.Appended appended = head.append(Workload.event(i, new JsonValue.Fields(payload.of())));
            sink.consume(appended.entry());
            head = appended.head();
        }
        sink.consume(head.checkpoint());
    }

    /** The whole trail against its checkpoint: form, place, chain, tree, and one signature. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void verify(Blackhole sink) {
        sink.consume(verifier.verify(workload.stored(), List.of(workload.checkpoint())));
    }
}
