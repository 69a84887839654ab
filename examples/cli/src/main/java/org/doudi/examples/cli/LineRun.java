package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import org.doudi.core.problem.Problems;

/**
 * One run over an input, line after line and by one thread, for what has to be taken in order: a broken line is told and counted,
 * the rest goes on. Households that stand for themselves are for {@link Run}.
 *
 * @param <T> what a line is
 */
final class LineRun<T> {

    /** Makes something of a line, or tells everything that is wrong with it. */
    interface Reader<T> {
        Either<Problems, T> read(byte[] line, int length);
    }

    /** What is done with it. */
    interface Each<T> {
        void take(T value, long line) throws IOException;
    }

    private final Context context;
    private final Words words;
    private final Reader<T> reader;
    private final Each<T> each;
    private final BrokenLines broken;

    LineRun(Context context, String name, Reader<T> reader, Each<T> each) {
        this.context = context;
        this.words = context.words();
        this.reader = reader;
        this.each = each;
        this.broken = new BrokenLines(context, name);
    }

    /** Goes through the whole input. */
    void all(InputStream in, Progress progress) throws IOException {
        all(in, progress, 0);
    }

    /**
     * Goes through the whole input, one of several.
     *
     * @param before how many bytes lie behind us already
     */
    void all(InputStream in, Progress progress, long before) throws IOException {
        // What was worked out is passed on before waiting for more: the next line may come tomorrow.
        LineReader lines = new LineReader(in, HouseholdLines.MOST_BYTES, () -> {
            if (in.available() == 0) {
                context.out().flush();
            }
        });
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    one(lines, progress);
                }
                progress.at(before + lines.position());
            }
        } finally {
            // Also when the input breaks off: what was worked out stands.
            context.out().flush();
        }
    }

    private void one(LineReader lines, Progress progress) throws IOException {
        if (lines.isTooLong()) {
            tell(progress, lines, BrokenLines.tooLong(words));
            return;
        }
        Either<Problems, T> value = reader.read(lines.bytes(), lines.length());
        if (value.isLeft()) {
            tell(progress, lines, value.getLeft());
            return;
        }
        try {
            each.take(value.get(), lines.number());
        } catch (RuntimeException e) {
            tell(progress, lines, BrokenLines.failed(words, e));
        }
    }

    private void tell(Progress progress, LineReader lines, Problems problems) {
        int length = lines.isTooLong() ? 0 : lines.length();
        broken.tell(progress, lines.number(), lines.bytes(), length, problems);
    }

    /** How many lines were broken. */
    long broken() {
        return broken.count();
    }
}
