package org.doudi.workflow.desk.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A procedure as its table has it. */
public final class Table {

    /** A clock: how many days, which count, whether it stands while somebody else is asked, where it runs. */
    public record Timer(String id, Optional<Integer> days, boolean working, boolean stands, Set<String> at) {}

    public final String name;
    public final String procedure;
    public final String programme;
    public final String occasion;
    public final List<Row> rows;
    public final List<Timer> clocks;
    private final Map<String, Row> byStage = new LinkedHashMap<>();

    private Table(String name, List<List<String>> lines) {
        this.name = name;
        List<String> head = lines.get(0);
        procedure = head.get(1);
        programme = head.get(2);
        occasion = head.get(3);
        List<Row> stages = new ArrayList<>();
        List<Timer> timers = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.get(0).startsWith("clock ")) {
                timers.add(clock(line));
            } else {
                stages.add(new Row(line));
            }
        }
        rows = List.copyOf(stages);
        clocks = List.copyOf(timers);
        rows.forEach(row -> byStage.put(row.stage, row));
    }

    private static Timer clock(List<String> line) {
        String how = line.get(1);
        String days = Lines.words(how).get(0);
        return new Timer(
                line.get(0).substring("clock ".length()).strip(),
                days.equals("?") ? Optional.empty() : Optional.of(Integer.valueOf(days)),
                how.contains("working"),
                how.contains("standing while asked"),
                new TreeSet<>(Lines.list(line.get(2))));
    }

    static Table read(String name) {
        return new Table(name, Lines.of("procedures/" + name + ".txt"));
    }

    /** Where a case begins. */
    public Row first() {
        return rows.get(0);
    }

    /** The stage of that name, if there is one. */
    public Optional<Row> row(String stage) {
        return Optional.ofNullable(byStage.get(stage));
    }

    @Override
    public String toString() {
        return name;
    }
}
