package org.doudi.calc.golden;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.core.household.Situation;

/**
 * A case: what a document says of a household, worked out by hand.
 *
 * @param id its name
 * @param clauses what it shows, by clause of a document or article of a national rule
 * @param title what it shows, in words
 * @param source where a published example was found; absent of one that was made up
 * @param boundary of a case that is part of a trio, which one and where
 * @param place where it is
 * @param day the day
 * @param household the household as it is written; absent of a case about a standard
 * @param situation the household
 * @param indices price indices that were published, {@code <month> <index> <over a year ago>}
 * @param expected what follows
 * @param arithmetic the reckoning behind it
 */
record Golden(
        String id,
        List<String> clauses,
        String title,
        Optional<String> source,
        Optional<Boundary> boundary,
        Locality place,
        LocalDate day,
        Optional<JsonNode> household,
        Optional<Situation> situation,
        List<String> indices,
        Expected expected,
        String arithmetic) {

    /** Keys given twice, and anything behind the file's object, are refused. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Path RESOURCES = Path.of("src/test/resources/org/doudi/calc");

    /**
     * The place of a case in a trio.
     *
     * @param of what the trio is about
     * @param where before it, at it or after it
     * @param value the amount that makes the difference; absent where it is the day
     */
    record Boundary(String of, Where where, Optional<String> value) {
        private static Boundary read(Keys keys) {
            return new Boundary(keys.requiredText("of"), Where.valueOf(keys.requiredText("where")), keys.text("value"));
        }
    }

    /** Where a case of a trio is: of amounts one fen, of days one day apart. */
    enum Where {
        BELOW,
        AT,
        ABOVE,
        DAY_BEFORE,
        ON,
        DAY_AFTER
    }

    /** The cases that are run. */
    static List<Golden> all() {
        return in("golden");
    }

    /** The cases that wait for what they are about. */
    static List<Golden> next() {
        return in("golden-next");
    }

    private static List<Golden> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            List<Golden> all = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.addAll(read(folder + "/" + file.getFileName(), Files.readString(file)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file. */
    static List<Golden> read(String name, String json) {
        try {
            return Keys.read(name, MAPPER.readTree(json), Golden::file);
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static List<Golden> file(Keys keys) {
        Locality usual = locality(keys, Locality.NOWHERE);
        return keys.array("cases").stream()
                .map(json -> Keys.read(keys.where() + "/" + json.path("id").asText(), json, one -> one(one, usual)))
                .toList();
    }

    private static Golden one(Keys keys, Locality usual) {
        Locality place = locality(keys, usual);
        LocalDate day = LocalDate.parse(keys.requiredText("day"));
        Optional<JsonNode> household = keys.node("household");
        return new Golden(
                keys.requiredText("id"),
                keys.texts("clauses"),
                keys.requiredText("title"),
                keys.text("source"),
                keys.node("boundary").map(json -> Keys.read(keys.where() + "/boundary", json, Boundary::read)),
                place,
                day,
                household,
                household.map(json -> HomeReader.read(keys.where() + "/household", json, day, place.area())),
                keys.texts("indices"),
                Keys.read(
                        keys.where() + "/expect",
                        keys.node("expect").orElseGet(MAPPER::createObjectNode),
                        Expected::read),
                keys.requiredText("arithmetic"));
    }

    /** What a case says of its place stands in the place of what its file says, parameter by parameter. */
    static Locality locality(Keys keys, Locality usual) {
        Map<String, List<String>> binds = new LinkedHashMap<>(usual.binds());
        binds.putAll(keys.byName("bind", (parameter, node) -> Keys.texts(keys.where() + "/" + parameter, node)));
        Map<String, String> follows = new LinkedHashMap<>(usual.follows());
        follows.putAll(keys.textsByName("follow"));
        List<JsonNode> edits = new ArrayList<>(usual.edits());
        edits.addAll(keys.array("edits"));
        List<String> packs = keys.texts("packs");
        return new Locality(
                packs.isEmpty() ? usual.packs() : packs, keys.text("area").orElse(usual.area()), binds, follows, edits);
    }

    @Override
    public String toString() {
        return id;
    }
}
