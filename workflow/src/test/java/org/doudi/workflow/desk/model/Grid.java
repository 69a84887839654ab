package org.doudi.workflow.desk.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody is told who does something as it should be done, by how far the work is: the table of acts. */
public final class Grid {

    private static final List<String> OCCASIONS = List.of("ADMISSION", "REVIEW", "EXIT", "URGENT");
    private static final Map<String, String> WAYS = Map.of(
            "DO",
            "DONE",
            "PA",
            "PASSED",
            "UN",
            "UNDISPUTED",
            "OB",
            "OBJECTED",
            "AP",
            "APPROVED",
            "RE",
            "REFUSED",
            "RT",
            "RETURNED",
            "UP",
            "UPHELD");

    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

    /** Reads it. */
    public Grid() {
        List<List<String>> lines = Lines.of("acts.txt");
        List<String> head = lines.get(0);
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < head.size(); i++) {
                row.put(head.get(i), line.get(i));
            }
            cells.put(line.get(0), row);
        }
    }

    /** The acts. */
    public List<String> acts() {
        return List.copyOf(cells.keySet());
    }

    /** How far the work can be. */
    public List<String> columns() {
        return List.copyOf(cells.get("Open").keySet());
    }

    /**
     * What is told: the way in which the work comes out, {@code stays}, or codes with a comma between them.
     *
     * @param column how far the work is
     * @param at where exactly
     */
    public String told(String act, String column, Position at) {
        Table table = at.version().table();
        String cell = cells.get(act).get(column);
        if (cell.contains("/")) {
            cell = List.of(cell.split("/", -1)).get(OCCASIONS.indexOf(table.occasion));
        }
        if (WAYS.containsKey(cell)) {
            return WAYS.get(cell);
        }
        String kind = at.row().map(row -> row.kind).orElse("");
        return switch (cell) {
            case "-" -> "act.notHere";
            case "." -> "stays";
            case "un" -> "case.unopened";
            case "ov" -> "case.over";
            case "op" -> "case.open";
            case "si" -> "signature.missing";
            case "fo" -> "finding.open";
            case "fa" -> "finding.against";
            case "ru" -> "notice.runs";
            case "la" -> "notice.over";
            case "sa" -> "move.same";
            case "wi" ->
                table.occasion.equals("ADMISSION") || table.occasion.equals("URGENT") ? "stays" : "withdrawal.occasion";
            case "al" ->
                switch (kind) {
                    case "lodging" -> "signed.already";
                    case "referral" -> "referral.sent";
                    case "posting" -> "notice.posted";
                    default -> "approved.already";
                };
            case "us" -> kind.equals("referral") ? "referral.unsent" : "notice.unposted";
            case "mi" -> missing(at.row().orElseThrow());
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static String missing(Row row) {
        return switch (row.kind) {
            case "undertaking" -> "undertaking.missing";
            case "notification" -> "notification.missing";
            default -> {
                String evidence = row.evidence.isEmpty() ? "" : "evidence.missing";
                String findings = row.findings.isEmpty() ? "" : "finding.open";
                yield evidence + (evidence.isEmpty() || findings.isEmpty() ? "" : ",") + findings;
            }
        };
    }
}
