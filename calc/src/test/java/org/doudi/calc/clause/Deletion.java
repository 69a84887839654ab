package org.doudi.calc.clause;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;

/**
 * A rule taken out of a pack: every edit of it, or one of several. The pack's JSON is read without it. Whatever names the
 * rule cannot stand without it either and goes, too, so that there is a regime to run the cases against.
 *
 * @param pack the id of the pack
 * @param rule the id of the rule
 * @param what what was taken out, in words
 * @param edits which edits, by their place in the JSON
 */
record Deletion(String pack, String rule, String what, Set<Integer> edits) {

    /** Deeper than any rule of the packs is named through others. */
    private static final int MOST_ROUNDS = 20;

    /** What is left of a place. */
    record Left(Regime regime, Set<String> alsoGone) {}

    /** Takes out all of a rule; and, where a pack says several things of it, each of them alone. */
    static List<Deletion> of(String pack, String rule) {
        ArrayNode edits = edits(json(pack));
        List<Integer> places = IntStream.range(0, edits.size())
                .filter(i -> target(edits.get(i)).equals(rule))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            throw new AssertionError("the pack " + pack + " says nothing of " + rule);
        }
        List<Deletion> all = new ArrayList<>();
        all.add(new Deletion(pack, rule, "whole", Set.copyOf(places)));
        if (places.size() > 1) {
            for (int place : places) {
                all.add(new Deletion(pack, rule, words(edits.get(place)), Set.of(place)));
            }
        }
        return all;
    }

    /** Every rule of which a pack says something. */
    static Set<String> targets(String pack) {
        Set<String> targets = new LinkedHashSet<>();
        edits(json(pack)).forEach(edit -> targets.add(target(edit)));
        return targets;
    }

    /** The place without it. */
    Left from(Place place) {
        List<Policy> packs = new ArrayList<>();
        for (Policy layer : place.packs()) {
            packs.add(layer.id().equals(pack) ? without() : layer);
        }
        Set<String> gone = new LinkedHashSet<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Either<Problems, Regime> regime = place.regime(packs);
            if (regime.isRight()) {
                return new Left(regime.get(), gone);
            }
            for (Problem problem : regime.getLeft().list()) {
                take(problem, packs, gone);
            }
        }
        throw new AssertionError("without " + this + " nothing can be resolved: "
                + place.regime(packs).getLeft());
    }

    private Policy without() {
        ObjectNode json = json(pack);
        ArrayNode edits = edits(json);
        for (int i = edits.size() - 1; i >= 0; i--) {
            if (this.edits.contains(i)) {
                edits.remove(i);
            }
        }
        return Formats.POLICY.read(json.toString()).getOrElseThrow(Problems::toException);
    }

    /** A rule that names what is gone is told as rule/named, an edit of what is gone as layer/edits/index. */
    private static void take(Problem problem, List<Policy> packs, Set<String> gone) {
        String[] path = problem.path().split("/", -1);
        boolean isEdit = path.length > 2 && path[1].equals("edits");
        for (int i = 0; i < packs.size(); i++) {
            Policy layer = packs.get(i);
            String target = path[0];
            if (isEdit && layer.id().equals(path[0])) {
                int index = Integer.parseInt(path[2]);
                target = index < layer.edits().size() ? layer.edits().get(index).target() : "";
            }
            String naming = target;
            if (layer.edits().stream().anyMatch(edit -> edit.target().equals(naming))) {
                gone.add(naming);
                packs.set(
                        i,
                        layer.withEdits(layer.edits().stream()
                                .filter(edit -> !edit.target().equals(naming))
                                .toList()));
            }
        }
    }

    private static String words(JsonNode edit) {
        String kind = edit.fieldNames().next();
        JsonNode valid = edit.get(kind).path("valid");
        String days = valid.isMissingNode()
                ? ""
                : " " + valid.path("from").asText("") + ".."
                        + valid.path("until").asText("");
        return kind + days;
    }

    private static String target(JsonNode edit) {
        JsonNode what = edit.elements().next();
        return what.has("target")
                ? what.get("target").textValue()
                : what.get("rule").elements().next().get("id").textValue();
    }

    private static ArrayNode edits(ObjectNode json) {
        return (ArrayNode) json.get("edits");
    }

    private static ObjectNode json(String pack) {
        try (InputStream json = Packs.class.getResourceAsStream(pack + ".json")) {
            return (ObjectNode) new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + " (" + what + ") of " + pack;
    }
}
