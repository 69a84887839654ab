package org.doudi.calc.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.calc.derivation.Derivation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;

/**
 * What was due to a household in a programme, month by month, as known on a day, and what was paid (待遇台账): arrears and what
 * was paid too much, each with its cause.
 */
public final class EntitlementLedger {

    private final Optional<String> household;
    private final ProgrammeId programme;
    private final LedgerSpan span;
    private final List<LedgerMonth> months;

    EntitlementLedger(Optional<String> household, ProgrammeId programme, LedgerSpan span, List<LedgerMonth> months) {
        this.household = household;
        this.programme = programme;
        this.span = span;
        this.months = List.copyOf(months);
    }

    /** The host's name for the household; absent if nothing is known of it. */
    public Optional<String> household() {
        return household;
    }

    /** The programme. */
    public ProgrammeId programme() {
        return programme;
    }

    /** What was asked for. */
    public LedgerSpan span() {
        return span;
    }

    /** The months whose day had come, in their order. */
    public List<LedgerMonth> months() {
        return months;
    }

    /**
     * A month.
     *
     * @throws IllegalArgumentException if the ledger does not have it
     */
    public LedgerMonth month(YearMonth month) {
        return months.stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the ledger has no month " + month));
    }

    /**
     * Why so much was due in a month.
     *
     * @throws IllegalArgumentException if the ledger does not have the month
     */
    public List<Derivation> derivations(YearMonth month) {
        return month(month).derivations();
    }

    /** What was due in all months together. */
    public Balance due() {
        return total(month -> Balance.of(month.due()));
    }

    /** What was paid for them by the day of the ledger. */
    public Money paid() {
        return months.stream().map(LedgerMonth::paid).reduce(Money.ZERO, Money::plus);
    }

    /** What is owed in all: the arrears less what was paid too much. */
    public Balance owed() {
        return total(LedgerMonth::owed);
    }

    /** The arrears of all months (欠发合计). */
    public Balance arrears() {
        return total(LedgerMonth::arrears);
    }

    /** What was paid too much in all months (多发合计). */
    public Balance overpaid() {
        return total(LedgerMonth::overpaid);
    }

    private Balance total(Function<LedgerMonth, Balance> part) {
        return months.stream().map(part).reduce(Balance.ZERO, Balance::plus);
    }

    /** The statement as plain text, in the language of the locale. */
    public String toText(Locale locale) {
        return new LedgerText(new LedgerWords(locale)).write(this);
    }

    /** The statement as Markdown, in the language of the locale. */
    public String toMarkdown(Locale locale) {
        return new LedgerMarkdown(new LedgerWords(locale)).write(this);
    }

    /**
     * Writes it as JSON, {@code doudi/ledger/1}. Amounts are text; one that is open is an object with {@code low} and, if it has
     * one, {@code high}.
     *
     * @param explained whether the derivation of what was due is written too
     * @throws IOException if the generator fails
     */
    public void writeJson(boolean explained, JsonGenerator json) throws IOException {
        new LedgerJson(json, explained).write(this);
    }

    /** Says nothing of the amounts: they are personal. */
    @Override
    public String toString() {
        return "EntitlementLedger[" + programme + ", " + months.size() + " months]";
    }
}
