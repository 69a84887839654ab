package org.doudi.examples.benchmarks.ratios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run leaves in the documentation: its figures, the table on the page between two marks, and the picture.
 *
 * @param docs the directory
 */
record Page(Path docs) {

    private static final String FROM = "<!-- from performance.json: -Dwrite=true writes it anew -->\n";
    private static final String TO = "<!-- up to here -->\n";

    Path results() {
        return docs.resolve("performance.json");
    }

    Path picture() {
        return docs.resolve("performance-size.svg");
    }

    Path page() {
        return docs.resolve("performance.md");
    }

    /** The page with the table of these results. */
    String with(Results results) throws IOException {
        String written = Files.readString(page());
        int from = written.indexOf(FROM);
        int to = written.indexOf(TO);
        if (from < 0 || to < from) {
            throw new IOException(page() + " has no marks for the table");
        }
        return written.substring(0, from + FROM.length()) + "\n" + Table.markdown(results) + "\n"
                + written.substring(to);
    }

    void write(Results results) throws IOException {
        results.write(results());
        Files.writeString(picture(), Plot.svg(results.sizes()));
        Files.writeString(page(), with(results));
    }
}
