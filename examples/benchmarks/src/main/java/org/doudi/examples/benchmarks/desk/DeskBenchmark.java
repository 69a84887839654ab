package org.doudi.examples.benchmarks.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.doudi.core.household.Role;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Decision;
import org.doudi.workflow.desk.Happening;
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

/** The county's approval of a thousand cases, and a thousand cases folded from what happened to them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeskBenchmark {

    private static final int CASES = 1_000;
    private static final int EVENTS = 27;

    private final List<CaseFile> files = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<Machine.Facts> facts = new ArrayList<>();
    private final List<Machine.Wish> wishes = new ArrayList<>();
    private final List<CaseFile> blanks = new ArrayList<>();
    private final List<List<Happening>> lives = new ArrayList<>();
    private Machine machine = new Machine(factsOf(Life.atCounty("case")), wishOf(Life.atCounty("case")));

    /** Makes the cases; both sides have to approve every one of them, or nothing is timed. */
    @Setup(Level.Trial)
    public void prepare() {
        for (int i = 0; i < CASES; i++) {
            CaseFile file = Life.atCounty("case-" + i);
            files.add(file);
            commands.add(command(file));
            facts.add(factsOf(file));
            wishes.add(wishOf(file));
            CaseFile enrolled = Life.enrolled("case-" + i);
            require(enrolled.sequence() == EVENTS && enrolled.isOver(), enrolled.toString());
            blanks.add(Life.blank("case-" + i));
            lives.add(List.copyOf(enrolled.happenings()));
            require(Life.DESK.decide(file, commands.get(i)) instanceof Decision.Accepted, file.toString());
            require(machine.approve(facts.get(i), wishes.get(i)) == Machine.Stage.POST_COUNTY, file.toString());
            require(blanks.get(i).after(lives.get(i)).equals(enrolled), file.toString());
        }
        System.gc();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    static Command command(CaseFile file) {
        return new Command("approval", file.sequence(), Life.COUNTY, Life.DECIDED, Life.approval());
    }

    static Machine.Facts factsOf(CaseFile file) {
        Set<String> done = new HashSet<>();
        file.happenings().forEach(happening -> done.add(happening.command()));
        return new Machine.Facts(
                file.sequence(),
                file.lastDay().orElseThrow(),
                done,
                EnumSet.noneOf(Role.class),
                EnumSet.copyOf(file.evidence().keySet()),
                true);
    }

    static Machine.Wish wishOf(CaseFile file) {
        return new Machine.Wish("approval", file.sequence(), Role.POVERTY_OFFICE, false, Life.DECIDED);
    }

    /** stateless4j: the next state. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void stateMachine(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(machine.approve(facts.get(i), wishes.get(i)));
        }
    }

    /** The desk: what happened, or every reason why not. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void decide(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(Life.DESK.decide(files.get(i), commands.get(i)));
        }
    }

    /** The same, and the case after it. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void decideAndFold(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            CaseFile file = files.get(i);
            if (Life.DESK.decide(file, commands.get(i)) instanceof Decision.Accepted accepted) {
                sink.consume(file.after(accepted.happenings()));
            }
        }
    }

    /** Whole cases folded; for an event. */
    @Benchmark
    @OperationsPerInvocation(CASES * EVENTS)
    public void fold(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(blanks.get(i).after(lives.get(i)));
        }
    }

    /** Whole cases folded and each event decided anew; for an event. */
    @Benchmark
    @OperationsPerInvocation(CASES * EVENTS)
    public void replay(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(Life.DESK.replay(blanks.get(i), lives.get(i)));
        }
    }
}
