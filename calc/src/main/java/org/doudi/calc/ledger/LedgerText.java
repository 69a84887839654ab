package org.doudi.calc.ledger;

import java.util.stream.Stream;

/** Writes a ledger as plain text. */
final class LedgerText {

    private final LedgerWords words;

    LedgerText(LedgerWords words) {
        this.words = words;
    }

    String write(EntitlementLedger ledger) {
        StringBuilder text = new StringBuilder(line(words.title(ledger)));
        ledger.months().forEach(month -> write(month, text));
        text.append(line(words.in(LedgerWords.TOTAL) + "  "
                + amounts(words.amount(ledger.due()), ledger.paid().toString(), ledger.owed())));
        return text.toString();
    }

    private String amounts(String due, String paid, Balance owed) {
        return words.in(LedgerWords.DUE) + " " + due + "  " + words.in(LedgerWords.PAID) + " " + paid + "  "
                + words.difference(owed);
    }

    private void write(LedgerMonth month, StringBuilder text) {
        text.append(line(month.month() + "  "
                + amounts(words.amount(Balance.of(month.due())), month.paid().toString(), month.owed())));
        Stream.of(words.details(month), words.missing(month))
                .forEach(said -> said.ifPresent(line -> text.append(line("    " + line))));
        for (Cause cause : month.causes()) {
            text.append(line("    " + words.cause(cause)));
            cause.clauses().forEach(clause -> text.append(line("      " + words.clause(clause))));
        }
    }

    /** Words could contain anything: a line of their own would look like a month. */
    private static String line(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ") + "\n";
    }
}
