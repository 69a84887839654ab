package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.json.Format;
import org.doudi.core.json.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample in the examples is read, and the schema of its format accepts it. */
class SamplesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, Format<?>> FORMATS =
            Formats.all().stream().collect(Collectors.toMap(Format::name, Function.identity()));

    private static final Map<String, Schema> SCHEMAS = Formats.all().stream()
            .collect(Collectors.toMap(
                    Format::name,
                    format -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(format.schema(), InputFormat.JSON)));

    /** A document and where it stands. */
    record Sample(String where, String json) {
        @Override
        public String toString() {
            return where;
        }
    }

    /**
     * Files of JSON, and the lines of files of lines; what is called broken is broken on purpose, and what is called a trail is
     * of the audit format.
     */
    static Stream<Sample> samples() throws IOException {
        try (Stream<Path> files = Files.walk(MarkdownTest.ROOT.resolve("examples"))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.jsonl?"))
                    .filter(file -> !file.toString().matches(".*[/\\\\](target|test)[/\\\\].*|.*broken.*|.*trail-.*"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(SamplesTest::samples)
                    .filter(sample -> sample.json().contains("\"doudi/"));
        }
    }

    private static Stream<Sample> samples(Path file) {
        try {
            String name = MarkdownTest.ROOT.relativize(file).toString();
            if (name.endsWith(".json")) {
                return Stream.of(new Sample(name, Files.readString(file)));
            }
            List<String> lines = Files.readAllLines(file);
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .filter(i -> !lines.get(i).isBlank())
                    .map(i -> new Sample(name + ":" + (i + 1), lines.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(samples()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areReadAndAccepted(Sample sample) throws IOException {
        JsonNode tree = MAPPER.readTree(sample.json());
        String format = tree.path("format").asText();

        assertThat(FORMATS).containsKey(format);
        assertThat(FORMATS.get(format).read(sample.json()).swap().getOrNull())
                .as("problems")
                .isNull();
        assertThat(SCHEMAS.get(format)
                        .validate(
                                tree,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }
}
