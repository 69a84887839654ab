package org.doudi.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/**
 * One malformed input of the corpus: {@code malformed/KIND/NAME.json} with {@code NAME.expected} beside it. The latter
 * has a line for each problem, code and pointer; an indented line below one is its message in English, in full. Before
 * them {@code schema: refuses}, {@code accepts} or {@code not json} says what a schema has to say of the input; layers
 * have no such line.
 */
record MalformedCase(String kind, String name, Path file, String schema, List<String> faults, List<String> messages) {

    private static final Map<String, Format<?>> FORMATS = Map.of(
            "household", Formats.HOUSEHOLD,
            "situation", Formats.SITUATION,
            "policy", Formats.POLICY,
            "register-entry", Formats.REGISTER_ENTRY);

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Every case; fails if an input has no expectation or the other way round. */
    static Stream<MalformedCase> all() {
        return Stream.of("household", "situation", "policy", "register-entry", "layers")
                .flatMap(MalformedCase::ofKind);
    }

    private static Stream<MalformedCase> ofKind(String kind) {
        try (Stream<Path> files = Files.list(folder().resolve(kind))) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.(json|expected)$", ""))
                    .distinct()
                    .sorted()
                    .map(name -> read(kind, name))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(MalformedCase.class.getResource("/malformed").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MalformedCase read(String kind, String name) {
        Path folder = folder().resolve(kind);
        String schema = "";
        List<String> faults = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(name + ".expected"), StandardCharsets.UTF_8)) {
                if (line.startsWith("schema: ")) {
                    schema = line.substring("schema: ".length());
                } else if (line.startsWith("  ")) {
                    messages.add(line.strip());
                } else {
                    faults.add(line);
                }
            }
            Path file = folder.resolve(name + ".json");
            if (!Files.exists(file)) {
                throw new AssertionError("an expectation without an input: " + file);
            }
            return new MalformedCase(kind, name, file, schema, faults, messages);
        } catch (IOException e) {
            throw new UncheckedIOException("an input without an expectation: " + kind + "/" + name, e);
        }
    }

    byte[] input() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isLayers() {
        return kind.equals("layers");
    }

    Format<?> format() {
        return FORMATS.get(kind);
    }

    /** What reading says of the bytes; of layers, what resolving them does. */
    Either<Problems, ?> result() {
        return isLayers() ? resolved() : format().read(input());
    }

    /** What reading says of the same bytes from a stream. */
    Either<Problems, ?> resultOfStream() throws IOException {
        return format().read(new ByteArrayInputStream(input()));
    }

    /** What reading says of the same input as text. */
    Either<Problems, ?> resultOfText() {
        return format().read(new String(input(), StandardCharsets.UTF_8));
    }

    /** The input as a tree, for those who want to look at it. */
    JsonNode tree() throws IOException {
        return MAPPER.readTree(input());
    }

    private Either<Problems, Regime> resolved() {
        try {
            List<Policy> layers = new ArrayList<>();
            for (JsonNode layer : tree()) {
                layers.add(Formats.POLICY.read(layer.toString()).getOrElseThrow(Problems::toException));
            }
            return Regime.of(layers);
        } catch (JsonProcessingException e) {
            throw new AssertionError("every layer reads well by itself", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
