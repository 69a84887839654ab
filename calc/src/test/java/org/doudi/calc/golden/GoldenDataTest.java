package org.doudi.calc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doudi.calc.checker.Fraction;
import org.doudi.calc.golden.Golden.Boundary;
import org.doudi.calc.golden.Golden.Where;
import org.doudi.calc.golden.Reckoning.Statement;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases themselves: that there are enough, that they say what they show, and that their arithmetic is right. */
class GoldenDataTest {

    static List<Golden> runAndWaiting() {
        return Stream.concat(Golden.all().stream(), Golden.next().stream()).toList();
    }

    @Test
    void thereAreAtLeastAHundredAndFifty() {
        assertThat(Golden.all()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void eachIsNamedAndTitledApart() {
        assertThat(runAndWaiting()).extracting(Golden::id).doesNotHaveDuplicates();
        assertThat(runAndWaiting()).extracting(Golden::title).doesNotHaveDuplicates();
    }

    @Test
    void eachShowsClausesThatThereAre() throws IOException {
        Set<String> known = clauses();
        assertThat(runAndWaiting())
                .allSatisfy(golden -> assertThat(golden.clauses())
                        .as(golden.id())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isSubsetOf(known));
    }

    /** A clause that is left for another area altogether may wait. */
    @Test
    void everyClauseThatAPackCarriesIsShown() throws IOException {
        Set<String> carried = clauses();
        tree("clause/clauses.json").get("rows").forEach(row -> {
            if (row.required("carried").isEmpty()
                    || row.required("later").toString().contains("workflow")
                    || row.required("later").toString().contains("registers")) {
                carried.remove(row.required("id").textValue());
            }
        });
        assertThat(runAndWaiting().stream()
                        .flatMap(golden -> golden.clauses().stream())
                        .toList())
                .containsAll(carried);
    }

    @Test
    void everyDocumentOfAnArticleIsListedByAPack() throws IOException {
        assertThat(tree("golden-articles.json"))
                .allSatisfy(rule -> assertThat(Packs.all().stream()
                                .flatMap(pack -> pack.documents().stream())
                                .map(Document::id))
                        .contains(rule.required("document").textValue()));
    }

    @ParameterizedTest
    @MethodSource("runAndWaiting")
    void theArithmeticIsTrueAndEndsInWhatIsExpected(Golden golden) {
        List<Statement> statements = Reckoning.of(golden.arithmetic());
        assertThat(statements).as(golden.arithmetic()).allMatch(Statement::holds);

        List<String> results = golden.expected().results();
        assertThat(statements).as(golden.arithmetic()).hasSizeGreaterThanOrEqualTo(results.size());
        List<Worth> last = statements.subList(statements.size() - results.size(), statements.size()).stream()
                .map(Statement::result)
                .toList();
        for (int i = 0; i < results.size(); i++) {
            String expected = results.get(i);
            assertThat(last.get(i).compareWith(worth(expected)))
                    .as("%s of %s", expected, golden.arithmetic())
                    .isZero();
        }
    }

    private static Worth worth(String expected) {
        return Reckoning.of(expected + " = " + expected).get(0).result();
    }

    @ParameterizedTest
    @MethodSource("runAndWaiting")
    void nothingIsSaidToEqualItself(Golden golden) {
        for (String statement : golden.arithmetic().split(";", -1)) {
            List<String> expressions = Stream.of(statement.split("<=|>=|!=|[<>=]", -1))
                    .map(String::strip)
                    .toList();
            assertThat(expressions).as(golden.arithmetic()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("runAndWaiting")
    void theAwardsAddUp(Golden golden) {
        golden.expected().outcomes().values().stream()
                .filter(answer -> answer.amounts().size() == 1)
                .forEach(entitled -> assertThat(entitled.awards().values().stream()
                                .map(GoldenDataTest::yuan)
                                .reduce(Fraction.ZERO, Fraction::plus)
                                .same(yuan(entitled.amounts().get(0))))
                        .as(golden.id())
                        .isTrue());
    }

    private static Fraction yuan(String amount) {
        return worth(amount).number();
    }

    @Test
    void everyBoundaryIsShownOnBothSidesAndAtIt() {
        Map<String, List<Golden>> trios = runAndWaiting().stream()
                .filter(golden -> golden.boundary().isPresent())
                .collect(Collectors.groupingBy(
                        golden -> golden.boundary().orElseThrow().of()));
        assertThat(trios).hasSizeGreaterThanOrEqualTo(30);
        trios.forEach((of, trio) -> {
            Map<Where, Golden> sides = trio.stream()
                    .collect(Collectors.toMap(
                            golden -> golden.boundary().map(Boundary::where).orElseThrow(), Function.identity()));
            assertThat(trio).as(of).hasSize(3);
            if (sides.containsKey(Where.AT)) {
                assertThat(sides).as(of).containsOnlyKeys(Where.BELOW, Where.AT, Where.ABOVE);
                requireOneFenApart(of, sides);
            } else {
                assertThat(sides).as(of).containsOnlyKeys(Where.DAY_BEFORE, Where.ON, Where.DAY_AFTER);
                requireOneDayApart(of, sides);
            }
            assertThat(trio.stream().map(Golden::expected).distinct().count())
                    .as("%s makes a difference", of)
                    .isGreaterThan(1);
        });
    }

    private static void requireOneFenApart(String of, Map<Where, Golden> sides) {
        Fraction at = yuan(value(sides, Where.AT));
        assertThat(at.minus(yuan(value(sides, Where.BELOW))).same(Fraction.of(1, 100)))
                .as(of)
                .isTrue();
        assertThat(yuan(value(sides, Where.ABOVE)).minus(at).same(Fraction.of(1, 100)))
                .as(of)
                .isTrue();
        Set<String> rest = new HashSet<>();
        sides.forEach((where, golden) -> {
            String household = golden.household().orElseThrow().toString();
            assertThat(household).as(golden.id()).contains(value(sides, where));
            assertThat(golden.arithmetic()).as(golden.id()).contains(value(sides, where));
            rest.add(golden.day() + " " + golden.place() + household.replace(value(sides, where), "…"));
        });
        assertThat(rest).as("%s: nothing else differs", of).hasSize(1);
    }

    private static String value(Map<Where, Golden> sides, Where where) {
        return Stream.of(sides.get(where))
                .flatMap(golden -> golden.boundary().stream())
                .flatMap(boundary -> boundary.value().stream())
                .findAny()
                .orElseThrow(() -> new AssertionError("no value " + where + " of " + sides));
    }

    private static void requireOneDayApart(String of, Map<Where, Golden> sides) {
        LocalDate on = day(sides, Where.ON);
        assertThat(day(sides, Where.DAY_BEFORE)).as(of).isEqualTo(on.minusDays(1));
        assertThat(day(sides, Where.DAY_AFTER)).as(of).isEqualTo(on.plusDays(1));
        assertThat(sides.values().stream()
                        .map(golden -> golden.place() + " " + golden.household())
                        .distinct()
                        .count())
                .as("%s: nothing else differs", of)
                .isEqualTo(1);
    }

    private static LocalDate day(Map<Where, Golden> sides, Where where) {
        return Stream.of(sides.get(where)).map(Golden::day).findAny().orElseThrow();
    }

    /** The clauses of the documents and the articles of the national rules that a case can show. */
    static Set<String> clauses() throws IOException {
        Set<String> known = new HashSet<>();
        tree("clause/clauses.json")
                .get("rows")
                .forEach(row -> known.add(row.required("id").textValue()));
        JsonNode rules = tree("golden-articles.json");
        rules.properties()
                .forEach(rule -> StreamSupport.stream(
                                rule.getValue().required("articles").spliterator(), false)
                        .forEach(article -> known.add(rule.getKey() + "-" + article.textValue())));
        return known;
    }

    private static JsonNode tree(String name) throws IOException {
        try (InputStream json = GoldenDataTest.class.getResourceAsStream("../" + name)) {
            return Golden.MAPPER.readTree(json);
        }
    }
}
