package org.doudi.workflow.desk.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A stage as its line in a table has it: what is done there, by whom, what it takes and where each way leads. */
public final class Row {

    public final String stage;
    public final String kind;
    public final Set<String> by;
    public final Map<String, String> leads;

    public final boolean signed;
    public final int people;
    public final Set<String> evidence;
    public final Set<String> findings;
    public final Set<String> to;
    public final String gives;
    public final int least;
    public final int most;
    public final Timed<Share> present;
    public final Optional<Timed<Share>> representatives;
    public final Timed<Share> pass;
    public final boolean more;
    public final Set<String> asks;
    public final String place;
    public final Timed<Integer> days;
    public final boolean working;
    public final Set<String> formalities;
    public final Set<String> items;
    public final Set<String> tell;
    public final String result;

    Row(List<String> cells) {
        stage = cells.get(0);
        kind = cells.get(1);
        by = set(cells.get(2));
        Map<String, String> takes = new HashMap<>();
        for (String part : Lines.parts(cells.get(3))) {
            String rest = part;
            for (String word : List.of("for more than", "for at least", "working days")) {
                if (part.startsWith(word)) {
                    takes.put(word, part.substring(word.length()).strip());
                    rest = "";
                }
            }
            if (!rest.isEmpty()) {
                int space = rest.indexOf(' ');
                takes.put(
                        space < 0 ? rest : rest.substring(0, space),
                        space < 0 ? "" : rest.substring(space).strip());
            }
        }
        Map<String, String> ways = new TreeMap<>();
        for (String part : Lines.parts(cells.get(4))) {
            List<String> words = Lines.words(part);
            ways.put(words.get(0), words.get(1));
        }
        leads = ways;

        signed = takes.remove("signed") != null;
        boolean unsigned = takes.remove("unsigned") != null;
        people = Integer.parseInt(taken(takes, "people", "1"));
        evidence = set(taken(takes, "evidence", "-"));
        findings = set(taken(takes, "findings", "-"));
        to = set(taken(takes, "to", "-"));
        gives = taken(takes, "gives", "");
        List<String> group = Lines.words(taken(takes, "group", "0 to 0"));
        least = Integer.parseInt(group.get(0));
        most = Integer.parseInt(group.get(2));
        present = Timed.parse(taken(takes, "present", "?"), Share::parse);
        representatives =
                Optional.ofNullable(takes.remove("representatives")).map(text -> Timed.parse(text, Share::parse));
        more = takes.containsKey("for more than");
        pass = Timed.parse(taken(takes, "for more than", taken(takes, "for at least", "?")), Share::parse);
        asks = set(taken(takes, "asks", "-"));
        place = taken(takes, "in", "");
        working = takes.containsKey("working days");
        days = Timed.parse(taken(takes, "working days", taken(takes, "days", "?")), Integer::parseInt);
        formalities = set(taken(takes, "formalities", "-"));
        items = set(taken(takes, "items", "-"));
        tell = set(taken(takes, "tell", "-"));
        result = kind.equals("closing") ? String.join("", takes.keySet()) : "";
        takes.remove(result);
        if (!takes.isEmpty() || kind.equals("lodging") != (signed || unsigned)) {
            throw new IllegalArgumentException(stage + " takes what is not understood: " + takes);
        }
    }

    private static String taken(Map<String, String> takes, String name, String otherwise) {
        String text = takes.remove(name);
        return text == null ? otherwise : text;
    }

    private static Set<String> set(String cell) {
        return new TreeSet<>(Lines.list(cell));
    }

    /** Whether a case is over here. */
    public boolean isClosing() {
        return kind.equals("closing");
    }

    @Override
    public String toString() {
        return stage;
    }
}
