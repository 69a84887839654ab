package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Disclosure;
import org.doudi.workflow.audit.NoteKey;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.SignedNote;

/** Reads what a verifier is given beside the entries; what cannot be read is remembered with everything else. */
final class TrailFiles {

    private final Words words;
    private final PolicyFiles files;

    TrailFiles(Words words, PolicyFiles files) {
        this.words = words;
        this.files = files;
    }

    Optional<Origin> origin(String line) {
        return taken("--origin", Origin.parse(line));
    }

    /** Each is a key, or a file that has some, one on a line. */
    List<NoteKey> keys(List<String> names) {
        List<NoteKey> keys = new ArrayList<>();
        for (String name : names) {
            Either<Problems, NoteKey> key = NoteKey.parse(name);
            if (key.isRight()) {
                keys.add(key.get());
            } else {
                keys.addAll(lines(name, line -> NoteKey.parse(new String(line, StandardCharsets.UTF_8))));
            }
        }
        return keys;
    }

    /** Each file is a note. */
    List<SignedNote> checkpoints(List<String> names) {
        List<SignedNote> notes = new ArrayList<>();
        for (String name : names) {
            bytes(name).flatMap(note -> taken(name, SignedNote.parse(note))).ifPresent(notes::add);
        }
        return notes;
    }

    /** Each file has some, one on a line. */
    List<Disclosure> disclosures(List<String> names) {
        List<Disclosure> all = new ArrayList<>();
        names.forEach(name ->
                all.addAll(lines(name, line -> JsonValue.parse(line).flatMap(Disclosure::parse))));
        return all;
    }

    private <T> List<T> lines(String name, Function<byte[], Either<Problems, T>> read) {
        List<T> all = new ArrayList<>();
        String text = new String(bytes(name).orElse(new byte[0]), StandardCharsets.ISO_8859_1);
        long number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                taken(words.get("verify.line", name, number), read.apply(line.getBytes(StandardCharsets.ISO_8859_1)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<byte[]> bytes(String name) {
        Optional<InputStream> file = files.file(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = file.get()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            files.refuse(words.get("file.unreadable", name));
            return Optional.empty();
        }
    }

    private <T> Optional<T> taken(String where, Either<Problems, T> read) {
        if (read.isLeft()) {
            files.refuse(where + words.get("colon"), read.getLeft());
        }
        return read.toJavaOptional();
    }
}
