package org.doudi.examples.cli;

import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;

/** The lines of an input that could not be used: each is told with everything that is wrong with it, and counted. */
final class BrokenLines {

    private final Context context;
    private final Words words;
    private final String name;
    private long count;
    private boolean toldOfOneLineEach;

    BrokenLines(Context context, String name) {
        this.context = context;
        this.words = context.words();
        this.name = name;
    }

    /** What is wrong with a line that is longer than any is read. */
    static Problems tooLong(Words words) {
        String most = words.get("line.bytes", HouseholdLines.MOST_BYTES);
        return Problems.of("line.length", "", "", words.text("line.length", most));
    }

    /** That something failed inside. Its message may quote what was assessed: only its kind is told. */
    static Problems failed(Words words, RuntimeException e) {
        return Problems.of("line.failed", "", e.getClass().getSimpleName(), words.text("line.failed"));
    }

    void tell(Progress progress, long line, byte[] bytes, int length, Problems problems) {
        count++;
        progress.clear();
        context.say(words.get("line.broken", name, line));
        for (Problem problem : problems.list()) {
            String where = problem.path().isEmpty() ? words.get("line.whole") : "";
            context.say("  " + where + problem.describe(words.locale()));
        }
        helpWithOneLineEach(bytes, length);
    }

    /** A household that an editor has spread over lines breaks every one of them, and none of the problems says why. */
    private void helpWithOneLineEach(byte[] line, int length) {
        boolean opensOnly = length > 0 && length <= 2 && (line[0] == '{' || line[0] == '[');
        if (opensOnly && !toldOfOneLineEach) {
            context.say("  " + words.get("line.oneEach"));
            toldOfOneLineEach = true;
        }
    }

    /** How many there were. */
    long count() {
        return count;
    }

    /** What the process is to end with. */
    int exitCode() {
        return count == 0 ? ExitCodes.FINE : ExitCodes.BROKEN_LINES;
    }
}
