package org.doudi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;

/** Makes a situation of a line: of a household as of the day that is assessed, or of a situation of that day. */
final class HouseholdLines {

    /** The longest line: what the formats themselves accept. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final JsonFactory PEEK = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(70_000)
                    .maxNumberLength(64)
                    .maxNameLength(200)
                    .build())
            .build();

    /** The lists of a household, whose entries stand one level deeper in JSON. */
    private static final Pattern ENTRY = Pattern.compile("^(kin|incomes|expenses|assets|shocks)/(?=\\d)");

    private final LocalDate on;
    private final Words words;
    private final Utf8 utf8 = new Utf8();

    /** How most lines begin: of those nothing is read twice. */
    private final byte[] begins = ("{\"format\":\"" + Formats.HOUSEHOLD.name() + "\"").getBytes(StandardCharsets.UTF_8);

    HouseholdLines(LocalDate on, Words words) {
        this.on = on;
        this.words = words;
    }

    /** Reads a line, or tells everything that is wrong with it. */
    Either<Problems, Situation> read(byte[] line, int length) {
        Either<Problems, Situation> situation = readAs(format(line, length), line, length);
        return situation.isRight()
                ? situation
                : situation.orElse(() -> inUtf8(line, length).flatMap(fine -> situation));
    }

    /** Of a line that is not UTF-8 nothing else is told: what else was seen of it may be an accident. */
    private Either<Problems, Integer> inUtf8(byte[] line, int length) {
        int wrong = utf8.firstWrong(line, length);
        return wrong < 0
                ? Either.right(length)
                : Either.left(Problems.of("line.utf8", "", words.get("line.byte", wrong + 1), words.text("line.utf8")));
    }

    private Either<Problems, Situation> readAs(String format, byte[] line, int length) {
        if (format.equals(Formats.SITUATION.name())) {
            return Formats.SITUATION.read(line, 0, length).flatMap(this::ofTheDay);
        }
        if (format.equals(Formats.HOUSEHOLD.name())) {
            return Formats.HOUSEHOLD.read(line, 0, length).flatMap(this::onTheDay);
        }
        return Either.left(Problems.of("line.format", "/format", "", words.text("line.format")));
    }

    private Either<Problems, Situation> ofTheDay(Situation situation) {
        return situation.on().equals(on)
                ? Either.right(situation)
                : Either.left(Problems.of("situation.day", "/on", "", words.text("line.day", on)));
    }

    private Either<Problems, Situation> onTheDay(Household household) {
        return Problems.attempt(() -> Situation.of(household, on)).mapLeft(HouseholdLines::inTheLine);
    }

    /** A situation's problems, seen from the household that is the whole line. */
    private static Problems inTheLine(Problems problems) {
        return new Problems(
                problems.list().stream().map(HouseholdLines::inTheLine).toList());
    }

    private static Problem inTheLine(Problem problem) {
        String path = problem.path().startsWith("household/")
                ? problem.path().substring("household/".length())
                : problem.path();
        String pointer = "/" + ENTRY.matcher(path).replaceFirst("$1/items/");
        return Problem.of(problem.code(), pointer, problem.found(), problem.expected());
    }

    /**
     * What the line says it is, or a household if it does not say or cannot be read, which reading then reports. It is mostly
     * the first key.
     */
    private String format(byte[] line, int length) {
        boolean plain = length > begins.length && Arrays.equals(line, 0, begins.length, begins, 0, begins.length);
        return plain ? Formats.HOUSEHOLD.name() : peeked(line, length).orElse(Formats.HOUSEHOLD.name());
    }

    private static Optional<String> peeked(byte[] line, int length) {
        try (JsonParser parser = PEEK.createParser(line, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean here = "format".equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (here) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
