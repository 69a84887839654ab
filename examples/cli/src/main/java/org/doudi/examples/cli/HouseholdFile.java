package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The file of households that a command reads, or standard input. */
final class HouseholdFile {

    private static final String STDIN = "-";

    @Parameters(arity = "0..1", paramLabel = "<households.jsonl|->", descriptionKey = "households")
    private String households = STDIN;

    /** The input; nothing, and a refusal noted, where there is none. */
    Optional<InputStream> open(PolicyFiles files, Io io) {
        return isStdin() ? Optional.of(io.in()) : files.file(households);
    }

    boolean isStdin() {
        return households.isBlank() || households.equals(STDIN);
    }

    /** What problems call it. */
    String name() {
        return isStdin() ? STDIN : households;
    }

    /** How much there is to read; unknown of a pipe. */
    long size() throws IOException {
        Path file = Path.of(isStdin() ? "." : households);
        return !isStdin() && Files.isRegularFile(file) ? Files.size(file) : -1;
    }
}
