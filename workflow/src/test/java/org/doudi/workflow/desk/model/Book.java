package org.doudi.workflow.desk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All the tables: procedures, regimes, the guards of every act. */
public final class Book {

    /**
     * A version of a procedure.
     *
     * @param regime the regime
     * @param table its table
     * @param from the first day on which it is in force there, and on which it is again
     * @param until for each the day after the last
     * @param opened a day on which tests open cases
     * @param valuesUntil the day from which on its days and shares hold no longer
     */
    public record Version(
            String regime,
            Table table,
            List<LocalDate> from,
            List<LocalDate> until,
            LocalDate opened,
            LocalDate valuesUntil) {

        boolean isInForce(LocalDate day) {
            for (int i = 0; i < from.size(); i++) {
                if (!day.isBefore(from.get(i)) && day.isBefore(until.get(i))) {
                    return true;
                }
            }
            return false;
        }

        /** What a value is on a day, if the document's values hold then. */
        <T> Optional<T> on(Timed<T> value, LocalDate day) {
            return day.isBefore(valuesUntil) ? value.on(day) : Optional.empty();
        }

        @Override
        public String toString() {
            return table.name + " in " + regime;
        }
    }

    /** Where an act belongs, what stands in its way in the order in which it is told, and how the work comes out. */
    public record Line(String act, Set<String> at, List<String> guards, String outcome) {
        boolean belongs(String kind) {
            return at.contains("anywhere") || at.contains(kind);
        }
    }

    /** The book. */
    public static final Book OPEN = new Book();

    private final Map<String, List<String>> layers = new LinkedHashMap<>();
    private final List<Version> versions = new ArrayList<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, Set<Set<String>>> never = new LinkedHashMap<>();
    private final Map<String, Set<String>> says = new LinkedHashMap<>();

    private Book() {
        String regime = "";
        for (List<String> line : Lines.of("regimes.txt")) {
            List<String> words = Lines.words(line.get(0));
            if (words.get(0).equals("regime")) {
                regime = words.get(1);
                layers.put(regime, line.get(1).equals("made up") ? List.of() : Lines.list(line.get(1)));
            } else {
                Table table = tables.computeIfAbsent(words.get(1), Table::read);
                versions.add(new Version(
                        regime,
                        table,
                        days(line.get(1), LocalDate.MIN),
                        days(line.get(2), LocalDate.MAX),
                        LocalDate.parse(line.get(3)),
                        day(line.get(4), LocalDate.MAX)));
            }
        }
        for (List<String> line : Lines.of("guards.txt")) {
            switch (line.get(0)) {
                case "never" ->
                    never.computeIfAbsent(line.get(1), act -> new LinkedHashSet<>())
                            .add(pair(line.get(2)));
                case "says" -> says.put(line.get(1), new TreeSet<>(Lines.list(line.get(2))));
                default ->
                    lines.computeIfAbsent(line.get(0), act -> new ArrayList<>())
                            .add(new Line(
                                    line.get(0),
                                    new TreeSet<>(Lines.list(line.get(1))),
                                    Lines.parts(line.get(2)),
                                    line.get(3)));
            }
        }
    }

    private static List<LocalDate> days(String text, LocalDate otherwise) {
        return text.equals("-")
                ? List.of(otherwise)
                : Lines.list(text).stream().map(LocalDate::parse).toList();
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text.equals("-") ? otherwise : LocalDate.parse(text);
    }

    private static Set<String> pair(String text) {
        int plus = text.indexOf('+');
        return Set.of(text.substring(0, plus).strip(), text.substring(plus + 1).strip());
    }

    /** The regimes by name, with the names of their packs; no packs if they are made up. */
    public Map<String, List<String>> regimes() {
        return layers;
    }

    /** Every version. */
    public List<Version> versions() {
        return versions;
    }

    /** The procedures, each under the first regime that has it. */
    public List<Version> procedures() {
        Map<String, Version> first = new LinkedHashMap<>();
        versions.stream()
                .filter(version -> version.table().name.startsWith(stem(version.regime())))
                .forEach(version -> first.putIfAbsent(version.table().name, version));
        return List.copyOf(first.values());
    }

    /** What the names of a regime's own tables begin with. */
    private static String stem(String regime) {
        return regime.equals("hamlet") ? "hamlet." : regime;
    }

    /** The version of a procedure that is in force in a regime on a day. */
    Optional<Version> find(String regime, String procedure, LocalDate on) {
        return versions.stream()
                .filter(version -> version.regime().equals(regime)
                        && version.table().procedure.equals(procedure))
                .filter(version -> version.isInForce(on))
                .findFirst();
    }

    /** The kinds of act, in the order of their table; what is looked at first of any of them is not among them. */
    public List<String> acts() {
        return lines.keySet().stream().filter(act -> !act.equals("door")).toList();
    }

    /** The lines of an act, one for each kind of work or more. */
    public List<Line> lines(String act) {
        return lines.get(act);
    }

    /** Guards of an act that cannot fail together. */
    public Set<Set<String>> never(String act) {
        return never.getOrDefault(act, Set.of());
    }

    /** What each refusal says beside its code. */
    public Map<String, Set<String>> says() {
        return says;
    }
}
