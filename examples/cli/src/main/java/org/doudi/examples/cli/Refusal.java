package org.doudi.examples.cli;

import java.util.List;

/** The command cannot begin: told in whole, then exit code {@link ExitCodes#REFUSED}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    Refusal(List<String> lines) {
        super("refused", null, false, false);
        this.lines = List.copyOf(lines);
    }

    /** What to tell, in the language of the run. */
    List<String> lines() {
        return lines;
    }
}
