package org.doudi.calc.ledger;

import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.internal.MarkdownCell;

/** Writes a ledger as a Markdown table. */
final class LedgerMarkdown {

    private final LedgerWords words;

    LedgerMarkdown(LedgerWords words) {
        this.words = words;
    }

    String write(EntitlementLedger ledger) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(MarkdownCell.of(words.title(ledger))).append("\n\n");
        List<String> headings = List.of(
                words.in(LedgerWords.MONTH),
                words.in(LedgerWords.DUE),
                words.in(LedgerWords.PAID),
                words.in(LedgerWords.DIFFERENCE),
                words.in(LedgerWords.WHY));
        row(text, headings);
        row(text, List.of("---", "---:", "---:", "---:", "---"));
        for (LedgerMonth month : ledger.months()) {
            row(
                    text,
                    List.of(
                            month.month().toString(),
                            MarkdownCell.of(words.amount(Balance.of(month.due()))),
                            month.paid().toString(),
                            MarkdownCell.of(words.difference(month.owed())),
                            why(month)));
        }
        row(
                text,
                List.of(
                        words.in(LedgerWords.TOTAL),
                        MarkdownCell.of(words.amount(ledger.due())),
                        ledger.paid().toString(),
                        MarkdownCell.of(words.difference(ledger.owed())),
                        ""));
        return text.toString();
    }

    private String why(LedgerMonth month) {
        List<String> lines = new ArrayList<>();
        words.details(month).ifPresent(lines::add);
        words.missing(month).ifPresent(lines::add);
        for (Cause cause : month.causes()) {
            lines.add(words.cause(cause));
            cause.clauses().forEach(clause -> lines.add("· " + words.clause(clause)));
        }
        return String.join("<br>", lines.stream().map(MarkdownCell::of).toList());
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
