package org.doudi.workflow.desk.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables: lines of cells, lists and words; what follows {@code #} at the start of a line says why. */
final class Lines {

    private Lines() {}

    /** The cells of each line of a table. */
    static List<List<String>> of(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> split(line, "\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is between commas; nothing for a dash. */
    static List<String> list(String cell) {
        return cell.isBlank() || cell.equals("-") ? List.of() : split(cell, ",");
    }

    /** What is between semicolons; nothing for a dash. */
    static List<String> parts(String cell) {
        return cell.isBlank() || cell.equals("-") ? List.of() : split(cell, ";");
    }

    static List<String> words(String cell) {
        return split(cell.strip(), "\\s+");
    }

    private static List<String> split(String text, String at) {
        return Arrays.stream(text.split(at, -1)).map(String::strip).toList();
    }
}
