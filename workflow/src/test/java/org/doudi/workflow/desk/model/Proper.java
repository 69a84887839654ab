package org.doudi.workflow.desk.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An act of any kind as it should be done, by whom it should be done, as far as that can be said of where the case is. */
public final class Proper {

    private Proper() {}

    /** Somebody who may. */
    public static Who who(String act, Position at) {
        Optional<Row> row = at.row();
        return Who.in(
                switch (act) {
                    case "Open" -> at.version().table().first().by.iterator().next();
                    case "Sign", "Withdraw", "RaiseObjection" -> "HOUSEHOLD";
                    case "Move" -> "CIVIL_AFFAIRS";
                    case "Answer" ->
                        row.map(here -> here.to).flatMap(Proper::first).orElse("TOWNSHIP");
                    default -> row.map(here -> here.by).flatMap(Proper::first).orElse("TOWNSHIP");
                });
    }

    private static Optional<String> first(Set<String> some) {
        return some.stream().findFirst();
    }

    private static String any(Optional<Set<String>> some, String otherwise) {
        return some.flatMap(Proper::first).orElse(otherwise);
    }

    /** What they would do. */
    public static Deed deed(String act, Position at) {
        Optional<Row> row = at.row();
        Table table = at.version().table();
        return switch (act) {
            case "Open" -> Deed.of(act, table.procedure);
            case "PutOnRecord" ->
                Deed.gathered(
                        any(row.map(here -> here.evidence), "HOME_VISIT"),
                        row.map(here -> here.people).orElse(1));
            case "PutFinding" -> Deed.of(act, any(row.map(here -> here.findings), "ADMISSION"), "YES");
            case "Judge" -> Deed.of(act, "question.one", "YES");
            case "Appraise" -> {
                int all = row.map(here -> Math.min(here.most, Math.max(here.least, 9)))
                        .filter(size -> size > 0)
                        .orElse(9);
                Map<String, String> answers = new TreeMap<>();
                row.ifPresent(here -> here.asks.forEach(question -> answers.put(question, "NO")));
                yield Deed.meeting(all, all, all, all, 0, answers);
            }
            case "Approve" -> Deed.approval(row.map(here -> here.formalities).orElse(Set.of()));
            case "Rule" -> Deed.of(act, "", "UPHELD");
            case "PutDown" -> Deed.of(act, any(row.map(here -> here.items), "PLAN"));
            case "Tell" -> Deed.of(act, any(row.map(here -> here.tell), "HOUSEHOLD"));
            case "Move" -> Deed.of(act, table.procedure, at.version().regime());
            default -> Deed.of(act);
        };
    }
}
