package org.doudi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.LocalDate;
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

    HouseholdLines(LocalDate on, Words words) {
        this.on = on;
        this.words = words;
    }

    /** Reads a line, or tells everything that is wrong with it. */
    Either<Problems, Situation> read(byte[] line, int length) {
        int wrong = utf8.firstWrong(line, length);
        if (wrong >= 0) {
            String where = words.get("line.byte", wrong + 1);
            return Either.left(Problems.of("line.utf8", "", where, words.text("line.utf8")));
        }
        String format = format(line, length).orElse(Formats.HOUSEHOLD.name());
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
     * What the line says it is. It is mostly the first key, so that little is read twice; nothing if it is not there or not
     * to be found, which reading then reports.
     */
    private static Optional<String> format(byte[] line, int length) {
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
