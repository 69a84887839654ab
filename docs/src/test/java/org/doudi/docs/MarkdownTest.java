package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    static final Path ROOT = root();

    @Test
    void markdown_shows_what_compiles_and_links_to_what_exists() throws IOException {
        int snippets = 0;
        List<String> problems = new ArrayList<>();
        for (String file : markdown()) {
            var report = MarkdownChecker.check(new OnDisk(), file);
            snippets += report.snippets();
            problems.addAll(report.problems());
        }
        assertThat(problems).isEmpty();
        assertThat(snippets).as("java blocks compared with a source").isPositive();
    }

    private static List<String> markdown() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("docs/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside the project");
            }
        }
        return folder;
    }

    private static final class OnDisk implements MarkdownChecker.Project {
        @Override
        public Optional<List<String>> lines(String path) {
            try {
                return exists(path) ? Optional.of(Files.readAllLines(ROOT.resolve(path))) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean exists(String path) {
            return Files.exists(ROOT.resolve(path));
        }
    }
}
