package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doudi.core.household.Situation;
import org.doudi.core.problem.Problems;

/**
 * One run over an input, line after line: a broken one is told and counted, the rest goes on. Lines are read and assessed on all
 * processors; what they come to is written, and what is wrong with them told, in their order.
 *
 * @param <W> what each worker keeps of its own, such as a count
 */
final class Run<W> {

    /** Few enough that a slow input is shared among processors, many enough that handing them over costs nothing. */
    private static final int LINES = 32;

    private static final int BYTES = 1 << 18;

    /** What is done with a household. */
    interface Each<W> {
        /** What is to be written, if anything. */
        Optional<byte[]> take(W own, Situation situation) throws IOException;
    }

    private final Context context;
    private final Words words;
    private final LocalDate on;
    private final Supplier<W> made;
    private final Each<W> each;
    private final BrokenLines broken;

    Run(Context context, String name, LocalDate on, Supplier<W> made, Each<W> each) {
        this.context = context;
        this.words = context.words();
        this.on = on;
        this.made = made;
        this.each = each;
        this.broken = new BrokenLines(context, name);
    }

    /** What a worker has: how it reads lines, and what is the run's. */
    private record Own<W>(HouseholdLines lines, W of) {}

    /** A line as it came. */
    private static final class Line {
        private final long number;
        private final boolean isTooLong;
        private final byte[] bytes;

        Line(LineReader reader) {
            this.number = reader.number();
            this.isTooLong = reader.isTooLong();
            this.bytes = isTooLong ? new byte[0] : Arrays.copyOf(reader.bytes(), reader.length());
        }
    }

    /** What a line came to. */
    private record Done(Line line, Optional<byte[]> written, Optional<Problems> problems) {}

    /** What some lines came to, and how much of the input is behind them. */
    private record Batch(List<Done> lines, long position) {}

    /** Goes through the whole input, and gives what the workers kept. */
    List<W> all(InputStream in, Progress progress) throws IOException {
        Supplier<Own<W>> own = () -> new Own<>(new HouseholdLines(on, words), made.get());
        try (Workers<Own<W>, Batch> workers = new Workers<>(own, batch -> write(batch, progress))) {
            read(in, workers);
            return workers.owned().stream().map(Own::of).toList();
        }
    }

    private void read(InputStream in, Workers<Own<W>, Batch> workers) throws IOException {
        Gathered gathered = new Gathered(workers);
        LineReader lines = new LineReader(in, HouseholdLines.MOST_BYTES, () -> {
            // What was worked out is passed on before waiting for more: the next line may come tomorrow.
            if (in.available() == 0) {
                gathered.give();
                workers.finish();
                context.out().flush();
            }
        });
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    gathered.add(lines);
                }
            }
            gathered.give();
        } finally {
            // Also when the input breaks off: what was worked out stands.
            workers.finish();
            context.out().flush();
        }
    }

    /** Lines on their way to a worker. */
    private final class Gathered {
        private final Workers<Own<W>, Batch> workers;
        private List<Line> lines = new ArrayList<>();
        private long bytes;
        private long position;

        Gathered(Workers<Own<W>, Batch> workers) {
            this.workers = workers;
        }

        void add(LineReader reader) throws IOException {
            Line line = new Line(reader);
            lines.add(line);
            bytes += line.bytes.length;
            position = reader.position();
            if (lines.size() >= LINES || bytes >= BYTES) {
                give();
            }
        }

        void give() throws IOException {
            if (lines.isEmpty()) {
                return;
            }
            List<Line> given = lines;
            long size = bytes;
            long behind = position;
            lines = new ArrayList<>();
            bytes = 0;
            workers.give(own -> batch(own, given, behind), size);
        }
    }

    private Batch batch(Own<W> own, List<Line> lines, long position) throws IOException {
        List<Done> done = new ArrayList<>(lines.size());
        for (Line line : lines) {
            done.add(done(own, line));
        }
        return new Batch(done, position);
    }

    private Done done(Own<W> own, Line line) throws IOException {
        if (line.isTooLong) {
            return wrong(line, BrokenLines.tooLong(words));
        }
        Either<Problems, Situation> situation = own.lines().read(line.bytes, line.bytes.length);
        if (situation.isLeft()) {
            return wrong(line, situation.getLeft());
        }
        try {
            return new Done(line, each.take(own.of(), situation.get()), Optional.empty());
        } catch (BrokenLine e) {
            return wrong(line, e.problems());
        } catch (RuntimeException e) {
            return wrong(line, BrokenLines.failed(words, e));
        }
    }

    private static Done wrong(Line line, Problems problems) {
        return new Done(line, Optional.empty(), Optional.of(problems));
    }

    /** A line that can be read and still cannot be used. */
    static final class BrokenLine extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Problems problems;

        BrokenLine(Problems problems) {
            super("broken line", null, false, false);
            this.problems = problems;
        }

        Problems problems() {
            return problems;
        }
    }

    private void write(Batch batch, Progress progress) throws IOException {
        for (Done done : batch.lines()) {
            if (done.written().isPresent()) {
                context.out().piece(done.written().get());
            }
            if (done.problems().isPresent()) {
                Line line = done.line();
                broken.tell(
                        progress,
                        line.number,
                        line.bytes,
                        line.bytes.length,
                        done.problems().get());
            }
        }
        progress.at(batch.position());
    }

    /** How many lines were broken. */
    long broken() {
        return broken.count();
    }

    /** What the process is to end with. */
    int exitCode() {
        return broken.exitCode();
    }
}
