package org.doudi.examples.benchmarks.ratios;

import static org.doudi.examples.benchmarks.ratios.Bound.atLeast;
import static org.doudi.examples.benchmarks.ratios.Bound.atMost;
import static org.doudi.examples.benchmarks.ratios.Bound.none;

import java.util.List;
import org.doudi.examples.benchmarks.Workload;
import org.doudi.examples.benchmarks.engines.EngineKind;

/** Every line of the table. */
final class Targets {

    private static final double NANOS = 1e9;
    private static final double MILLION = 1e6;

    private static final Bench SMALL = rules("handWritten", Workload.SMALL);
    private static final Bench ASSESS_SMALL = rules("outcome", Workload.SMALL);
    private static final Bench ONLY_SMALL = rules("assessOnly", Workload.SMALL);
    private static final Bench ONLY_CHONGQING = rules("assessOnly", Workload.CHONGQING);
    private static final Bench FLAT = Bench.of("FlatBenchmark.byHand");
    private static final Bench BLOCKS = Bench.of("FlatBenchmark.blocks");
    private static final Bench ALONE = Bench.of("SharedBenchmark.alone");
    private static final Bench SHARED = Bench.of("SharedBenchmark.shared");
    private static final Bench ASSESSOR = Bench.of("AssessorBenchmark.of");
    private static final Bench FOLD = Bench.of("DeskBenchmark.fold");
    private static final Bench REPLAY = Bench.of("DeskBenchmark.replay");

    /** In the order of the table. */
    static final List<Target> ALL = List.of(
            Target.times("assess.small", "assess, small rules, to B", atMost(1.5, "×"), ASSESS_SMALL, SMALL),
            Target.times(
                    "assess.chongqing",
                    "assess, Chongqing's rules, to B",
                    atMost(1.5, "×"),
                    rules("outcome", Workload.CHONGQING),
                    rules("handWritten", Workload.CHONGQING)),
            Target.times(
                    "derivation",
                    "assess with the whole derivation, to C",
                    atMost(2, "×"),
                    Bench.of("ExplainedBenchmark.derivation"),
                    Bench.of("ExplainedBenchmark.byHand")),
            Target.times("blocks", "the plan over blocks, to A", atMost(1.3, "×"), BLOCKS, FLAT),
            Target.figure(
                    "blocks.allocation",
                    "allocated a household of a block",
                    atMost(1, "B"),
                    BLOCKS,
                    scores -> scores.bytes(BLOCKS)),
            Target.times("flat", "A, the loop over flat arrays, to B", none("×"), FLAT, SMALL),
            Target.figure(
                    "allocation.small",
                    "allocated a household beyond the outcome, small rules",
                    atMost(256, "B"),
                    ONLY_SMALL,
                    scores -> scores.bytes(ONLY_SMALL)),
            Target.figure(
                    "allocation.chongqing",
                    "the same, Chongqing's rules",
                    atMost(256, "B"),
                    ONLY_CHONGQING,
                    scores -> scores.bytes(ONLY_CHONGQING)),
            engine("aviator", "Aviator, compiled script, to assess", EngineKind.AVIATOR, atLeast(15, "×")),
            engine("qlexpress", "QLExpress 4, cached script, to assess", EngineKind.QLEXPRESS, none("×")),
            engine("drools.batch", "Drools, best batch, to assess", EngineKind.DROOLS_BATCH, atLeast(20, "×")),
            engine("drools.reused", "Drools, session reused, to assess", EngineKind.DROOLS_REUSED, none("×")),
            engine("drools.new", "Drools, session for each, to assess", EngineKind.DROOLS_NEW, none("×")),
            engine("dmn", "KIE DMN, to assess", EngineKind.DMN, atLeast(250, "×")),
            inBlocks("blocks.aviator", "Aviator, compiled script, to blocks", EngineKind.AVIATOR, atLeast(15, "×")),
            inBlocks("blocks.drools", "Drools, best batch, to blocks", EngineKind.DROOLS_BATCH, atLeast(20, "×")),
            inBlocks("blocks.dmn", "KIE DMN, to blocks", EngineKind.DMN, atLeast(250, "×")),
            Target.speed(
                    "lines",
                    "lines in, results out: speed, to databind that only reads",
                    atLeast(0.85, "×"),
                    Bench.of("LinesBenchmark.assess"),
                    Bench.of("LinesBenchmark.databind")),
            Target.speed(
                    "read",
                    "reading alone: speed, to databind",
                    none("×"),
                    Bench.of("ReadBenchmark.format"),
                    Bench.of("ReadBenchmark.databind")),
            new Target(
                    "sizes.cost",
                    "a household in streams of 10 000 to 5 000 000: dearest to cheapest",
                    atMost(1.25, "×"),
                    List.of(),
                    scores -> scores.sizes().spread(SizeSeries.ASSESS)),
            new Target(
                    "sizes.memory",
                    "the heap after 5 000 000, to that after 10 000",
                    atMost(1.25, "×"),
                    List.of(),
                    scores -> scores.sizes().growth()),
            new Target(
                    "threads",
                    "two threads that share an assessor: speed, to one",
                    atLeast(1.8, "×"),
                    List.of(ALONE, SHARED),
                    scores -> scores.best(SHARED) / scores.best(ALONE)),
            Target.figure(
                    "assessor.of",
                    "Assessor.of, largest regime of packs",
                    atMost(1, "ms"),
                    ASSESSOR,
                    scores -> scores.nanos(ASSESSOR) / MILLION),
            trail("trail.append.850", "append, entries of 850 bytes", "append", 0),
            trail("trail.append.2350", "append, entries of 2 350 bytes", "append", 300),
            trail("trail.verify.850", "verify, entries of 850 bytes", "verify", 0),
            trail("trail.verify.2350", "verify, entries of 2 350 bytes", "verify", 300),
            Target.times(
                    "decide",
                    "decide, to stateless4j",
                    atMost(3, "×"),
                    Bench.of("DeskBenchmark.decide"),
                    Bench.of("DeskBenchmark.stateMachine")),
            Target.figure(
                    "case.fold",
                    "a case from its events",
                    atLeast(MILLION, "events/s"),
                    FOLD,
                    scores -> NANOS / scores.nanos(FOLD)),
            Target.figure(
                    "case.replay",
                    "the same, each event decided anew",
                    none("events/s"),
                    REPLAY,
                    scores -> NANOS / scores.nanos(REPLAY)));

    private Targets() {}

    private static Bench rules(String method, Workload workload) {
        return Bench.of("AssessBenchmark." + method).with("workload", workload).with("size", 100_000);
    }

    private static Target engine(String id, String what, EngineKind engine, Bound bound) {
        return Target.times(id, what, bound, Bench.of("EngineBenchmark.assess").with("engine", engine), ASSESS_SMALL);
    }

    private static Target inBlocks(String id, String what, EngineKind engine, Bound bound) {
        return Target.times(id, what, bound, Bench.of("EngineBenchmark.assess").with("engine", engine), BLOCKS);
    }

    private static Target trail(String id, String what, String method, int words) {
        return Target.speed(
                id,
                what + ": speed, to SHA-256",
                atLeast(0.5, "×"),
                Bench.of("TrailBenchmark." + method).with("words", words),
                Bench.of("TrailBenchmark.sha256").with("words", words));
    }
}
