package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken households, situations, policies and layers, each with everything that has to be said about it. */
class MalformedTest {

    private static final int AT_LEAST = 150;

    private static final Duration GENEROUS = Duration.ofSeconds(10);

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}");

    /** Bounds and examples that the messages themselves name. */
    private static final Set<String> OF_THE_MESSAGES = Set.of("999999999999", "1000000", "100000000");

    private static final Set<String> EXAMPLES =
            Set.of("2017-06-01", "12599.99", "0.15", "1/3", "999999999999.99", Formats.HOUSEHOLD.name());

    private static final Pattern A_WORD = Pattern.compile("[A-Za-z][A-Za-z._-]*");

    static Stream<MalformedCase> cases() {
        return MalformedCase.all();
    }

    static Stream<MalformedCase> files() {
        return MalformedCase.all().filter(one -> !one.isLayers());
    }

    static Stream<MalformedCase> families() {
        return files().filter(
                        one -> !one.kind().equals("policy") && !one.schema().equals("not json"));
    }

    @Test
    void thereAreMany() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(cases().filter(MalformedCase::isLayers)).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingThatIsWrongIsSaidAndNothingElse(MalformedCase one) {
        Problems problems = assertTimeout(GENEROUS, () -> problems(one.result()));

        assertThat(problems.list())
                .extracting(problem -> (problem.code() + " " + problem.path()).strip())
                .containsExactlyElementsOf(one.faults());
        if (!one.messages().isEmpty()) {
            assertThat(problems.describe(Locale.ENGLISH).lines()).containsExactlyElementsOf(one.messages());
        }
    }

    /** Where bytes are not UTF-8 there is no text to read. */
    @ParameterizedTest
    @MethodSource("files")
    void aStreamAndTextAreReadAsBytesAre(MalformedCase one) throws IOException {
        assertThat(problems(one.resultOfStream())).isEqualTo(problems(one.result()));
        if (!one.faults().contains("json.encoding")) {
            assertThat(Reported.faults(problems(one.resultOfText())))
                    .isEqualTo(Reported.faults(problems(one.result())));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noMessageHoldsALongNumber(MalformedCase one) {
        assertThat(LONG_NUMBER
                        .matcher(Reported.words(problems(one.result())))
                        .results()
                        .map(found -> found.group())
                        .filter(number -> !OF_THE_MESSAGES.contains(number)))
                .isEmpty();
    }

    /** Ids, keys and the names of constants may be repeated: none of them can be personal. No free text may. */
    @ParameterizedTest
    @MethodSource("cases")
    void noMessageRepeatsFreeText(MalformedCase one) {
        assertThat(Reported.words(problems(one.result()))).doesNotContain("张三", "哨兵", "sentinel");
    }

    /** Of a family no day, no amount and no number, apart from the day of the situation. */
    @ParameterizedTest
    @MethodSource("families")
    void noMessageRepeatsWhatIsSaidOfAFamily(MalformedCase one) throws IOException {
        String words = Reported.words(problems(one.result()));

        assertThat(texts(one)).allSatisfy(text -> assertThat(words).doesNotContain(text));
    }

    /** A problem has words in both languages, and a pointer that begins at the root. */
    @ParameterizedTest
    @MethodSource("files")
    void everyProblemSaysWhereAndWhatWasExpected(MalformedCase one) {
        assertThat(problems(one.result()).list()).allSatisfy(problem -> {
            assertThat(problem.path()).matches("|(/[^/]+)+");
            assertThat(problem.describe(Locale.CHINA)).contains("应为");
            assertThat(problem.describe(Locale.ENGLISH)).contains("expected ");
            assertThat(problem.toString()).doesNotContain("Exception", "\tat ", "org.doudi", "jackson");
        });
    }

    /** Every pointer leads to something in the input, apart from what is missing and from keys that may not be shown. */
    @ParameterizedTest
    @MethodSource("files")
    void everyPointerLeadsSomewhere(MalformedCase one) throws IOException {
        if (one.schema().equals("not json")) {
            return;
        }
        JsonNode tree = one.tree();

        assertThat(problems(one.result()).list())
                .filteredOn(problem -> !problem.code().equals("json.missingKey"))
                .extracting(Problem::path)
                .filteredOn(path -> !path.contains("("))
                .allSatisfy(path -> assertThat(tree.at(path).isMissingNode()).isFalse());
    }

    private static Problems problems(Either<Problems, ?> result) {
        assertThat(result.isLeft()).as("refused").isTrue();
        return result.getLeft();
    }

    private static List<String> texts(MalformedCase one) throws IOException {
        JsonNode tree = one.tree();
        List<String> texts = new ArrayList<>();
        collect(tree, texts);
        texts.removeAll(EXAMPLES);
        texts.remove(tree.path("on").asText());
        return texts.stream()
                .filter(text -> text.length() > 3 && !A_WORD.matcher(text).matches() && !text.contains("***"))
                .toList();
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        } else if (node.isNumber()) {
            texts.add(node.asText());
        }
        node.forEach(part -> collect(part, texts));
    }
}
