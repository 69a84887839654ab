package org.doudi.calc.clause;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.doudi.core.text.Text;

/**
 * The table of clauses, {@code clauses.json}: what each document asks, which rules of which packs carry it, which cases show
 * it, and what is left for another area.
 *
 * @param documents the documents, in their order
 * @param areas where a clause can be that is not, or not whole, in the packs
 * @param rows the clauses
 */
record ClauseTable(List<Cited> documents, List<Area> areas, List<Row> rows) {

    /**
     * A document and the pack that lists it.
     *
     * @param letter with which the ids of its clauses begin
     * @param pack the id of the pack
     * @param document the id of the document in the pack
     */
    record Cited(String letter, String pack, String document) {}

    /** An area by name, and what it is. */
    record Area(String id, Text is) {}

    /** The rules of one pack that carry a clause. */
    record Carried(String pack, List<String> rules) {}

    /**
     * One clause.
     *
     * @param id for example {@code X9}
     * @param document the id of the document
     * @param section where it stands there
     * @param asks what it asks, in a few words of our own
     * @param carried the rules that carry it, none if it is not here
     * @param cases the names of the cases that show it
     * @param later the areas in which it is, whole or in part
     */
    record Row(
            String id,
            String document,
            String section,
            Text asks,
            List<Carried> carried,
            List<String> cases,
            List<String> later) {

        /** Whether rules carry it, at least in part. */
        boolean isHere() {
            return !carried.isEmpty();
        }
    }

    /** Reads it. */
    static ClauseTable read() {
        try (InputStream json = ClauseTable.class.getResourceAsStream("clauses.json")) {
            JsonNode all = new JsonMapper().readTree(json);
            return new ClauseTable(
                    list(all.get("documents"), ClauseTable::cited),
                    list(all.get("areas"), one -> new Area(string(one, "id"), text(one.get("is")))),
                    list(all.get("rows"), ClauseTable::row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cited cited(JsonNode one) {
        return new Cited(string(one, "letter"), string(one, "pack"), string(one, "document"));
    }

    private static Row row(JsonNode one) {
        return new Row(
                string(one, "id"),
                string(one, "document"),
                string(one, "section"),
                text(one.get("asks")),
                list(
                        one.get("carried"),
                        carried ->
                                new Carried(string(carried, "pack"), list(carried.get("rules"), JsonNode::textValue))),
                list(one.get("cases"), JsonNode::textValue),
                list(one.get("later"), JsonNode::textValue));
    }

    private static Text text(JsonNode both) {
        return Text.of(string(both, "zh"), string(both, "en"));
    }

    private static String string(JsonNode of, String key) {
        return of.required(key).textValue();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        array.forEach(one -> all.add(read.apply(one)));
        return List.copyOf(all);
    }
}
