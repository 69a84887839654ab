package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Provision;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Procedure;
import org.doudi.workflow.procedure.ProcedureCheck;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/writing-a-policy.md}, done step by step. A comment before each block says what it is:
 *
 * <pre>
 * &lt;!-- step: edits --&gt;               JSON that is added to the policy built so far
 * &lt;!-- step: outcome li monitoring --&gt;  text that the library has to say, word by word
 * </pre>
 *
 * With {@code -Dgolden.update=true} the texts, the last column of the tables and the whole policy are written anew.
 */
class WritingAPolicyTest {

    private static final Path PAGE = MarkdownTest.ROOT.resolve("docs/writing-a-policy.md");
    private static final Path WHOLE = MarkdownTest.ROOT.resolve("docs/he-county.json");

    private static final Pattern BLOCK =
            Pattern.compile("(?m)(?:^<!-- step: (.+) -->\n)?^```(json|text)\n((?s:.*?))^```$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\{\"[a-z]\\w+\": .*?})` \\| ?(.*?) ?\\|$");
    private static final Pattern CASE = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\| `([A-Z]+)` \\| (`\\{.*) \\|.*\\|$");
    private static final Pattern VALUE = Pattern.compile("`(\\{.+?})`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK_ON_THE_PAGE = Pattern.compile("\\]\\(#([^)]*)\\)");

    /** The page, done to its end. */
    private record Done(Lesson lesson, String page) {}

    private static Done done() {
        Lesson lesson = new Lesson();
        StringBuilder page = new StringBuilder();
        Matcher block = BLOCK.matcher(read(PAGE));
        while (block.find()) {
            assertThat(block.group(1))
                    .as("what this block is:\n" + block.group())
                    .isNotNull();
            List<String> step = List.of(block.group(1).split(" "));
            String before = block.group(3);
            String after = before;
            try {
                after = block.group(2).equals("json") ? write(lesson, step, before) : say(lesson, step) + "\n";
            } catch (RuntimeException e) {
                throw new AssertionError(block.group(), e);
            }
            String whole = block.group();
            String fence = "```" + block.group(2) + "\n";
            String head = whole.substring(0, whole.indexOf(fence) + fence.length());
            block.appendReplacement(page, Matcher.quoteReplacement(head + after + "```"));
        }
        block.appendTail(page);
        return new Done(lesson, words(lesson, page.toString()));
    }

    private static String write(Lesson lesson, List<String> step, String json) {
        switch (step.get(0)) {
            case "policy" -> lesson.policy(json);
            case "edits" -> lesson.edits(json);
            case "tried" -> lesson.tried(json);
            case "refused" -> lesson.refused(json);
            case "layer" -> lesson.layer(json);
            case "situation" -> {
                if (step.size() > 2) {
                    lesson.situation(step.get(1), step.get(3), json);
                } else {
                    lesson.situation(step.get(1), json);
                }
            }
            default -> throw new IllegalArgumentException(step.get(0));
        }
        return json;
    }

    private static String say(Lesson lesson, List<String> step) {
        List<String> rest = step.subList(1, step.size());
        return switch (step.get(0)) {
            case "problems" -> lesson.problems();
            case "open" -> lesson.open(rest.get(0), rest.get(1));
            case "outcome" -> lesson.outcome(rest.get(0), rest.get(1));
            case "answers" -> lesson.answers(rest.get(0), rest.subList(1, rest.size()));
            case "check" -> lesson.check(rest);
            case "says" -> lesson.says(rest.get(0));
            case "values" -> lesson.values(rest.get(0), rest.subList(1, rest.size()));
            default -> throw new IllegalArgumentException(step.get(0));
        };
    }

    /** The tables of criteria and terms, with their words. */
    private static String words(Lesson lesson, String page) {
        return ROW.matcher(page)
                .replaceAll(row -> Matcher.quoteReplacement(
                        "| `" + row.group(1) + "` | " + Markdown.escape(words(lesson, row)) + " |"));
    }

    private static String words(Lesson lesson, MatchResult row) {
        String json = row.group(1);
        if (terms().contains(key(json))) {
            Criterion.Compare compare = (Criterion.Compare)
                    criterion("{\"compare\":{\"left\":" + json + ",\"is\":\"AT_LEAST\",\"right\":" + json + "}}");
            lesson.tried(condition("{\"compare\":{\"left\":" + json + ",\"is\":\"AT_LEAST\",\"right\":" + json + "}}"));
            return compare.left().describe(lesson.titles()).en();
        }
        boolean person = Set.of("age", "has", "hasKin", "earns", "statedOf").contains(key(json));
        String asked = person ? "{\"someMember\":" + json + "}" : json;
        lesson.tried(condition(asked));
        Criterion read = criterion(asked);
        return (person ? ((Criterion.SomeMember) read).who() : read)
                .describe(lesson.titles())
                .en();
    }

    private static String condition(String criterion) {
        return "{\"add\":{\"rule\":{\"condition\":{\"id\":\"row\",\"title\":{\"zh\":\"例\",\"en\":\"row\"},"
                + "\"basis\":{\"citations\":[{\"document\":\"plan\",\"section\":\"1\"}],\"grade\":\"K\"},"
                + "\"programme\":\"monitoring\",\"effect\":\"ADMITS\",\"criterion\":" + criterion + "}}}}";
    }

    private static Criterion criterion(String json) {
        return ((Provision.Condition) ((Edit.Add) edit(condition(json))).provision()).criterion();
    }

    private static Edit edit(String json) {
        String text = "{\"zh\":\"例\",\"en\":\"row\"}";
        String policy = "{\"format\":\"doudi/policy/1\",\"id\":\"row\",\"title\":" + text
                + ",\"documents\":[{\"id\":\"plan\",\"issuer\":" + text + ",\"number\":" + text + ",\"title\":" + text
                + ",\"date\":\"2024-01-01\"}],\"inForce\":{},\"knownFrom\":\"2024-01-01\",\"edits\":[" + json + "]}";
        return Formats.POLICY
                .read(policy)
                .getOrElseThrow(Problems::toException)
                .edits()
                .get(0);
    }

    private static Set<String> terms() {
        return cases("Term");
    }

    /** The keys of a choice, from the reference page that the descriptions in code yield. */
    private static Set<String> cases(String name) {
        String reference = Formats.POLICY.reference();
        String section = reference.substring(reference.indexOf("### " + name + "\n"));
        int end = section.indexOf("\n### ");
        return CASE.matcher(section.substring(0, end))
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String key(String json) {
        try {
            JsonNode node = new JsonMapper().readTree(json);
            return node.fieldNames().next();
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    @Test
    void everyStepDoesWhatThePageSays() throws IOException {
        Done done = done();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, done.page());
            Files.writeString(WHOLE, done.lesson().written());
        }

        assertThat(read(PAGE)).isEqualTo(done.page());
        assertThat(read(WHOLE)).isEqualTo(done.lesson().written());
    }

    @Test
    void everyCriterionAndEveryTermHasAnExample() {
        List<String> shown =
                ROW.matcher(read(PAGE)).results().map(row -> key(row.group(1))).toList();
        List<String> all = new ArrayList<>(cases("Criterion"));
        all.addAll(cases("Term"));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everyTypeOfValueHasAnExampleThatIsRead() {
        List<String> shown = new ArrayList<>();
        for (MatchResult row : TYPE.matcher(read(PAGE)).results().toList()) {
            for (MatchResult value : VALUE.matcher(row.group(2)).results().toList()) {
                Edit.Bind bind = (Edit.Bind) edit("{\"bind\":{\"target\":\"row\",\"value\":" + value.group(1)
                        + ",\"basis\":{\"citations\":[{\"document\":\"plan\",\"section\":\"1\"}],\"grade\":\"K\"}}}");
                assertThat(bind.value().type().name()).isEqualTo(row.group(1));
                shown.add(row.group(1));
            }
        }

        assertThat(shown)
                .contains(Stream.of(ParameterType.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void everyKindOfRuleAndEditIsUsed() {
        String page = read(PAGE);

        assertThat(Stream.concat(cases("Rule").stream(), cases("Edit").stream())
                        .filter(kind -> !page.contains("\"" + kind + "\": {")))
                .containsOnly("unit", "income", "disregard", "earningsDeduction", "spendingDeduction", "gap");
    }

    @Test
    void nothingIsWrongWithTheProcedure() {
        List<Procedure> procedures =
                Formats.POLICY.read(read(WHOLE)).getOrElseThrow(Problems::toException).edits().stream()
                        .filter(Edit.Add.class::isInstance)
                        .map(edit -> ((Edit.Add) edit).provision())
                        .filter(Procedure.class::isInstance)
                        .map(Procedure.class::cast)
                        .toList();

        assertThat(procedures)
                .singleElement()
                .satisfies(procedure ->
                        assertThat(ProcedureCheck.of(procedure).problems()).isEmpty());
    }

    /** The codes that the page explains are codes that something in the library has. */
    @Test
    void everyProblemThatIsExplainedExists() throws IOException {
        String page = read(PAGE);
        String section = page.substring(page.indexOf("\n## When something is refused"));
        StringBuilder sources = new StringBuilder();
        for (String module : List.of("core", "calc")) {
            try (Stream<Path> files = Files.walk(MarkdownTest.ROOT.resolve(module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.append(read(file)));
            }
        }

        assertThat(CODE.matcher(section).results().map(code -> "\"" + code.group(1) + "\""))
                .hasSizeGreaterThan(15)
                .allMatch(code -> sources.indexOf(code) >= 0);
    }

    @Test
    void everyLinkOnThePageLeadsToAHeadingOfItsOwn() {
        String page = read(PAGE);
        List<String> anchors = HEADING.matcher(page)
                .results()
                .map(heading -> Markdown.anchor(heading.group(1)))
                .toList();

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(LINK_ON_THE_PAGE.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(anchors);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
