package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.doudi.core.household.Situation;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;

/** One run over an input, line after line: a broken one is told and counted, the rest goes on. */
final class Run {

    /** What is done with a household. */
    interface Each {
        void take(Situation situation) throws IOException;
    }

    private final Context context;
    private final Words words;
    private final String name;
    private final Each each;
    private final HouseholdLines households;
    private long broken;
    private boolean toldOfOneLineEach;

    Run(Context context, String name, LocalDate on, Each each) {
        this.context = context;
        this.words = context.words();
        this.name = name;
        this.each = each;
        this.households = new HouseholdLines(on, words);
    }

    /** Goes through the whole input. */
    void all(InputStream in, Progress progress) throws IOException {
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
                progress.at(lines.position());
            }
        } finally {
            // Also when the input breaks off: what was worked out stands.
            context.out().flush();
        }
    }

    private void one(LineReader lines, Progress progress) throws IOException {
        if (lines.isTooLong()) {
            String most = words.get("line.bytes", HouseholdLines.MOST_BYTES);
            tell(progress, lines.number(), Problems.of("line.length", "", "", words.text("line.length", most)));
            return;
        }
        Either<Problems, Situation> situation = households.read(lines.bytes(), lines.length());
        if (situation.isLeft()) {
            tell(progress, lines.number(), situation.getLeft());
            helpWithOneLineEach(lines);
            return;
        }
        try {
            each.take(situation.get());
        } catch (RuntimeException e) {
            // Its message may quote what was assessed: only its kind is told.
            String kind = e.getClass().getSimpleName();
            tell(progress, lines.number(), Problems.of("line.failed", "", kind, words.text("line.failed")));
        }
    }

    private void tell(Progress progress, long line, Problems problems) {
        broken++;
        progress.clear();
        context.say(words.get("line.broken", name, line));
        for (Problem problem : problems.list()) {
            String where = problem.path().isEmpty() ? words.get("line.whole") : "";
            context.say("  " + where + problem.describe(words.locale()));
        }
    }

    /** A household that an editor has spread over lines breaks every one of them, and none of the problems says why. */
    private void helpWithOneLineEach(LineReader lines) {
        boolean opensOnly = lines.length() <= 2 && (lines.bytes()[0] == '{' || lines.bytes()[0] == '[');
        if (opensOnly && !toldOfOneLineEach) {
            context.say("  " + words.get("line.oneEach"));
            toldOfOneLineEach = true;
        }
    }

    /** How many lines were broken. */
    long broken() {
        return broken;
    }
}
