package org.doudi.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a chart is written, if one is asked for. Tried before anything is counted: nobody waits for a chart that cannot be. */
final class ChartFile {

    private final Optional<Path> file;

    /** Notes a refusal where nothing can be written. */
    ChartFile(String name, PolicyFiles files, Words words) {
        this.file = name.isEmpty() ? Optional.empty() : checked(name, files, words);
    }

    private static Optional<Path> checked(String name, PolicyFiles files, Words words) {
        try {
            Path path = Path.of(name).toAbsolutePath();
            Path folder = path.getParent();
            if (folder != null && Files.isDirectory(folder) && !Files.isDirectory(path) && Files.isWritable(folder)) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            files.refuse(words.get("file.unreadable", name));
            return Optional.empty();
        }
        files.refuse(words.get("chart.unwritable", name));
        return Optional.empty();
    }

    /** Writes it. */
    void write(Supplier<BarChart> chart) throws Output.Failed {
        if (file.isPresent()) {
            try {
                Files.writeString(file.get(), chart.get().toSvg(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new Output.Failed(e);
            }
        }
    }
}
