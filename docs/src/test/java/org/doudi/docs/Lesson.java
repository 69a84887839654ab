package org.doudi.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.calc.Assessor;
import org.doudi.calc.Inquiry;
import org.doudi.calc.check.PolicyCheck;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;

/** What a reader of the guide has written so far, snippet by snippet, and what the library says to it. */
final class Lesson {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The programmes that the county is about; what the nation declares beside them it leaves open. */
    private static final Set<ProgrammeId> ASKED =
            Set.of(ProgrammeId.DIBAO, ProgrammeId.of("monitoring"), ProgrammeId.of("care"));

    private final Map<String, ObjectNode> situations = new HashMap<>();
    private final List<Policy> above = new ArrayList<>();
    private ObjectNode policy = MAPPER.createObjectNode();
    private String refused = "";

    /** A whole policy: what every later snippet adds to. */
    void policy(String json) {
        policy = object(json);
        regime();
    }

    /** An edit, or a list of them. */
    void edits(String json) {
        policy = with(policy, json);
        regime();
    }

    /** Edits that fit but are not kept. */
    void tried(String json) {
        regime(policy(with(policy, json))).getOrElseThrow(Problems::toException);
    }

    /** Edits that are refused, and why. */
    void refused(String json) {
        refused = Formats.POLICY
                .read(with(policy, json).toString())
                .flatMap(this::regime)
                .fold(problems -> problems.describe(Locale.ENGLISH), fits -> "it fits");
    }

    String problems() {
        return refused;
    }

    /** A layer over the policy. */
    void layer(String json) {
        above.add(policy(object(json)));
        regime();
    }

    void situation(String name, String json) {
        situations.put(name, object(json));
        situation(name);
    }

    /** The same household with other facts. */
    void situation(String name, String like, String json) {
        ObjectNode whole = situations.get(like).deepCopy();
        whole.setAll(object(json));
        situations.put(name, whole);
        situation(name);
    }

    /** Why nobody can be assessed for a programme. */
    String open(String programme, String day) {
        return Assessor.of(regime(), LocalDate.parse(day), Set.of(ProgrammeId.of(programme)))
                .fold(problems -> problems.describe(Locale.ENGLISH), ready -> "nothing is open");
    }

    String outcome(String name, String programme) {
        Situation situation = situation(name);
        ProgrammeId id = ProgrammeId.of(programme);
        return Assessor.of(regime(), situation.on(), Set.of(id))
                .getOrElseThrow(Problems::toException)
                .assess(situation)
                .of(id)
                .describe(Locale.ENGLISH);
    }

    /** What some rules say of a household. */
    String answers(String name, List<String> rules) {
        Situation situation = situation(name);
        Inquiry.Answers answers = Inquiry.of(regime(), situation.on(), ASKED)
                .getOrElseThrow(Problems::toException)
                .ask(situation);
        return rules.stream().map(rule -> rule + ": " + answer(answers, rule)).collect(Collectors.joining("\n"));
    }

    private String answer(Inquiry.Answers answers, String rule) {
        Provision provision =
                regime().provisions().get(rule).entries().get(0).value().value();
        boolean ladder = provision instanceof Steering.Priority || provision instanceof Steering.Review;
        return ladder
                ? answers.value(rule)
                        .value()
                        .map(value -> value.map(String::valueOf).orElse("nothing"))
                        .orElse("open")
                : answers.holds(rule).label().en();
    }

    /** A rule in words. */
    String says(String rule) {
        return regime().provisions()
                .get(rule)
                .entries()
                .get(0)
                .value()
                .value()
                .describe(titles())
                .en();
    }

    /** The values of a parameter over time, as they are known or as they were known on a day. */
    String values(String parameter, List<String> knownOn) {
        Regime regime = knownOn.isEmpty()
                ? regime()
                : regime().asKnownOn(LocalDate.parse(knownOn.get(0))).getOrElseThrow(Problems::toException);
        return regime.valuesOf(parameter).entries().stream()
                .map(entry -> entry.window() + " "
                        + entry.value().value().describe().en() + ", "
                        + entry.value().cited().en() + " (" + entry.value().grade() + ")")
                .collect(Collectors.joining("\n"));
    }

    /** What a look over the regime finds, remarks of some codes aside. */
    String check(List<String> aside) {
        return PolicyCheck.of(regime()).remarks().stream()
                .filter(remark -> !aside.contains(remark.code()))
                .map(remark -> remark.describe(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    /** The policy so far, as the library writes it. */
    String written() {
        try {
            JsonNode written = MAPPER.readTree(Formats.POLICY.write(policy(policy)));
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What everything is called. */
    Function<String, Text> titles() {
        return id -> {
            var rules = regime().provisions().getOrDefault(id, Series.empty()).entries();
            return rules.isEmpty()
                    ? Text.same(id)
                    : rules.get(0).value().value().title();
        };
    }

    Regime regime() {
        return regime(policy(policy)).getOrElseThrow(Problems::toException);
    }

    private Either<Problems, Regime> regime(Policy own) {
        List<Policy> layers = new ArrayList<>(List.of(Packs.NATIONAL_2021, own));
        layers.addAll(above);
        return Regime.of(layers);
    }

    private Situation situation(String name) {
        return Formats.SITUATION.read(situations.get(name).toString()).getOrElseThrow(Problems::toException);
    }

    private static Policy policy(ObjectNode json) {
        return Formats.POLICY.read(json.toString()).getOrElseThrow(Problems::toException);
    }

    private static ObjectNode with(ObjectNode policy, String json) {
        ObjectNode more = policy.deepCopy();
        ArrayNode edits = more.withArray("edits");
        JsonNode node = node(json);
        if (node.isArray()) {
            node.forEach(edits::add);
        } else {
            edits.add(node);
        }
        return more;
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) node(json);
    }

    private static JsonNode node(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
