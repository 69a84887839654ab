package org.doudi.workflow.desk.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.workflow.desk.model.Position.Doing;

/** What somebody who knows the tables would do next. */
public final class Ideas {

    /** Who does what, how many days after what happened last. */
    public record Idea(Who who, Deed deed, int later) {

        /** The command, for a case that is there. */
        public Ask ask(Position at, String id) {
            LocalDate day = at.today().plusDays(later);
            return new Ask(id, at.sequence(), who, day, deed);
        }
    }

    private Ideas() {}

    /** What the work of the stage asks for, as far as it is not there yet, and everything that goes on from there. */
    public static List<Idea> of(Position at) {
        List<Idea> ideas = new ArrayList<>();
        Table table = at.version().table();
        if (at.stage().isEmpty()) {
            table.first().by.forEach(role -> ideas.add(idea(role, Deed.of("Open", table.procedure))));
            return ideas;
        }
        Row row = at.row().orElseThrow();
        switch (row.kind) {
            case "lodging" -> {
                if (!at.doing().signed()) {
                    ideas.add(idea("HOUSEHOLD", Deed.of("Sign")));
                }
                row.by.forEach(role -> ideas.add(idea(role, Deed.of("Submit"))));
            }
            case "investigation" ->
                row.by.forEach(role -> {
                    row.evidence.forEach(what -> {
                        if (!at.doing().marks().contains(what)) {
                            ideas.add(idea(role, Deed.gathered(what, row.people)));
                        }
                    });
                    find(at, row, role, ideas);
                    ideas.add(idea(role, Deed.of("Finish")));
                });
            case "referral" -> {
                if (at.doing().since().isEmpty()) {
                    row.by.forEach(role -> ideas.add(idea(role, Deed.of("Send"))));
                }
                row.to.forEach(role -> ideas.add(idea(role, Deed.of("Answer"))));
            }
            case "appraisal" ->
                row.by.forEach(role -> {
                    int all = Math.min(row.most, Math.max(row.least, 9));
                    Map<String, String> answers = new TreeMap<>();
                    row.asks.forEach(question -> answers.put(question, "YES"));
                    ideas.add(idea(role, Deed.meeting(all, all, all, all, 0, answers)));
                    ideas.add(idea(role, Deed.meeting(all, all, all, 0, all, answers)));
                });
            case "posting" -> {
                String role = row.by.iterator().next();
                if (at.doing().since().isEmpty()) {
                    row.by.forEach(each -> ideas.add(idea(each, Deed.of("Post"))));
                } else {
                    ideas.add(idea("HOUSEHOLD", Deed.of("RaiseObjection")));
                    ideas.add(new Idea(Who.in(role), Deed.of("TakeDown"), untilOver(at)));
                }
            }
            case "determination" ->
                row.by.forEach(role -> {
                    find(at, row, role, ideas);
                    if (!at.doing().marks().contains(role)) {
                        ideas.add(idea(role, Deed.approval(row.formalities)));
                    }
                    ideas.add(idea(role, Deed.of("Refuse")));
                    ideas.add(idea(role, Deed.of("Return")));
                });
            case "hearing" ->
                row.by.forEach(role -> {
                    ideas.add(idea(role, Deed.of("Rule", "", "UPHELD")));
                    ideas.add(idea(role, Deed.of("Rule", "", "DISMISSED")));
                });
            case "undertaking" ->
                row.by.forEach(role -> {
                    row.items.forEach(item -> {
                        if (!at.doing().marks().contains(item)) {
                            ideas.add(idea(role, Deed.of("PutDown", item)));
                        }
                    });
                    ideas.add(idea(role, Deed.of("Finish")));
                });
            case "notification" ->
                row.by.forEach(role -> {
                    row.tell.forEach(one -> {
                        if (!at.doing().marks().contains(one)) {
                            ideas.add(idea(role, Deed.of("Tell", one)));
                        }
                    });
                    ideas.add(idea(role, Deed.of("Finish")));
                });
            default -> {}
        }
        return ideas;
    }

    private static void find(Position at, Row row, String role, List<Idea> ideas) {
        for (String matter : row.findings) {
            boolean isMissing = at.finding(matter).equals("OPEN")
                    || (row.kind.equals("investigation") && !at.doing().found().contains(matter));
            if (isMissing) {
                ideas.add(idea(role, Deed.of("PutFinding", matter, "YES")));
                ideas.add(idea(role, Deed.of("PutFinding", matter, "NO")));
            }
        }
    }

    private static Idea idea(String role, Deed deed) {
        return new Idea(Who.in(role), deed, 0);
    }

    /** How many days after what happened last the notice that stands can come down, as far as that is known. */
    public static int untilOver(Position at) {
        LocalDate last = at.last().orElseThrow();
        Optional<LocalDate> over = Model.lastDay(at, last);
        return over.filter(day -> !day.isBefore(last))
                .map(day -> (int) (day.toEpochDay() - last.toEpochDay()) + 1)
                .orElse(0);
    }

    /**
     * What somebody does next who wants the case to come to a stage, or to any at which it is over; nothing if it is there or if
     * no way leads there.
     */
    public static Optional<Idea> towards(Position at, Optional<String> goal) {
        if (at.stage().isEmpty()) {
            return Optional.of(of(at).get(0));
        }
        Row row = at.row().orElseThrow();
        if (row.isClosing() || at.stage().equals(goal)) {
            return Optional.empty();
        }
        return way(at, row, goal).map(way -> step(at, row, way));
    }

    private static boolean isThere(Row row, Optional<String> goal) {
        return goal.map(row.stage::equals).orElse(row.isClosing());
    }

    /** The first step of the shortest way by the table; what is not on record here cannot be approved. */
    private static Optional<String> way(Position at, Row from, Optional<String> goal) {
        Table table = at.version().table();
        Map<String, String> firstWay = new HashMap<>();
        Set<String> seen = new HashSet<>(Set.of(from.stage));
        Deque<Row> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Row row = next.remove();
            for (Map.Entry<String, String> lead : row.leads.entrySet()) {
                if (row == from
                        && lead.getKey().equals("APPROVED")
                        && !at.evidence().keySet().containsAll(row.evidence)) {
                    continue;
                }
                Row then = table.row(lead.getValue()).orElseThrow();
                String first = firstWay.getOrDefault(row.stage, lead.getKey());
                if (isThere(then, goal)) {
                    return Optional.of(first);
                }
                if (seen.add(then.stage)) {
                    firstWay.put(then.stage, first);
                    next.add(then);
                }
            }
        }
        return Optional.empty();
    }

    /** What is missing first for the work to come out in that way. */
    private static Idea step(Position at, Row row, String way) {
        String role = row.by.iterator().next();
        Doing doing = at.doing();
        return switch (row.kind) {
            case "lodging" ->
                row.signed && !doing.signed() ? idea("HOUSEHOLD", Deed.of("Sign")) : idea(role, Deed.of("Submit"));
            case "referral" ->
                doing.since().isEmpty()
                        ? idea(role, Deed.of("Send"))
                        : idea(row.to.iterator().next(), Deed.of("Answer"));
            case "appraisal" -> of(at).get(way.equals("PASSED") ? 0 : 1);
            case "posting" -> notice(at, role, way);
            case "hearing" -> idea(role, Deed.of("Rule", "", way));
            case "determination" -> decision(at, row, way);
            default ->
                of(at).stream()
                        .filter(one -> one.who().role().equals(role))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static Idea notice(Position at, String role, String way) {
        if (at.doing().since().isEmpty()) {
            return idea(role, Deed.of("Post"));
        }
        return way.equals("UNDISPUTED") || at.doing().objections() > 0
                ? new Idea(Who.in(role), Deed.of("TakeDown"), untilOver(at))
                : idea("HOUSEHOLD", Deed.of("RaiseObjection"));
    }

    private static Idea decision(Position at, Row row, String way) {
        String role = row.by.iterator().next();
        if (way.equals("RETURNED")) {
            return idea(role, Deed.of("Return"));
        }
        for (String matter : row.findings) {
            String needed = needed(at.version().table().occasion, matter, way.equals("APPROVED"));
            if (!at.finding(matter).equals(needed)) {
                return idea(role, Deed.of("PutFinding", matter, needed));
            }
        }
        String next = row.by.stream()
                .filter(one -> !at.doing().marks().contains(one))
                .findFirst()
                .orElse(role);
        return way.equals("APPROVED") ? idea(next, Deed.approval(row.formalities)) : idea(role, Deed.of("Refuse"));
    }

    private static String needed(String occasion, String matter, boolean approved) {
        boolean yes = switch (matter) {
            case "ADMISSION" -> occasion.equals("ADMISSION") && approved;
            case "LEAVING" -> occasion.equals("EXIT") == approved;
            default -> true;
        };
        return yes ? "YES" : "NO";
    }
}
