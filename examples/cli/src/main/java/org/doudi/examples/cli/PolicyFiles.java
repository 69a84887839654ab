package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;

/** Finds policies by what was typed: the id of a pack that comes with the library, else the name of a file. */
final class PolicyFiles {

    private final Words words;
    private final List<String> refused = new ArrayList<>();

    PolicyFiles(Words words) {
        this.words = words;
    }

    /** Reads them all, and remembers everything that is wrong. */
    List<Policy> read(List<String> names) {
        List<Policy> policies = new ArrayList<>();
        names.forEach(name -> read(name).ifPresent(policies::add));
        return policies;
    }

    private Optional<Policy> read(String name) {
        Optional<Policy> pack = Packs.byId(name);
        return pack.isPresent() ? pack : open(name).flatMap(file -> read(name, file));
    }

    private Optional<Policy> read(String name, InputStream file) {
        try (file) {
            Either<Problems, Policy> policy = Formats.POLICY.read(file);
            if (policy.isLeft()) {
                refuse(name + words.get("colon"), policy.getLeft());
            }
            return policy.toJavaOptional();
        } catch (IOException e) {
            refuse(words.get("file.unreadable", name));
            return Optional.empty();
        }
    }

    private Optional<InputStream> open(String name) {
        try {
            Path file = Path.of(name);
            if (!Files.exists(file)) {
                String packs = Packs.all().stream().map(Policy::id).collect(Collectors.joining(", "));
                refuse(words.get("policy.absent", name, packs));
                return Optional.empty();
            }
        } catch (InvalidPathException e) {
            refuse(words.get("file.unreadable", name));
            return Optional.empty();
        }
        return file(name);
    }

    /** Opens a file; if that fails, remembers why. */
    Optional<InputStream> file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                refuse(words.get("file.directory", name));
                return Optional.empty();
            }
            return Optional.of(Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            refuse(words.get("file.absent", name));
        } catch (AccessDeniedException e) {
            refuse(words.get("file.denied", name));
        } catch (IOException | InvalidPathException e) {
            refuse(words.get("file.unreadable", name));
        }
        return Optional.empty();
    }

    /** Remembers something that stands in the way. */
    void refuse(String line) {
        refused.add(line);
    }

    /** Remembers problems below a heading. */
    void refuse(String heading, Problems problems) {
        refused.add(heading);
        for (Problem problem : problems.list()) {
            refused.add("  " + problem.describe(words.locale()));
        }
    }

    /** Throws if anything stands in the way. */
    void throwIfAny() {
        if (!refused.isEmpty()) {
            throw new Refusal(refused);
        }
    }
}
