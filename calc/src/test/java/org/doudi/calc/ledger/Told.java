package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.doudi.calc.Households;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Role;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;

/** What was told of a household, entry by entry, and the ledger that follows. */
final class Told {

    private final List<Dated<Household>> households = new ArrayList<>();
    private final List<Dated<Listing<Standing>>> standings = new ArrayList<>();
    private final List<Dated<List<Statement>>> statements = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();

    /** One grown-up who earns so much a month: from that day on, known from another. */
    Told earning(String monthly, String from, String known) {
        return household(
                Households.aHouseholdOf(1)
                        .incomes(Households.monthly(1, IncomeKind.OPERATING, monthly))
                        .build(),
                from,
                known);
    }

    Told household(Household household, String from, String known) {
        households.add(new Dated<>(household, Window.from(day(from)), day(known)));
        return this;
    }

    /** The same, until a day. */
    Told until(String day) {
        households.add(households.remove(households.size() - 1).until(day(day)));
        return this;
    }

    /** Enrolled in dibao on that day and in nothing before, known on the same. */
    Told enrolled(String since) {
        return standings(since, Standing.of("dibao", Window.from(day(since)), "income"));
    }

    /** Whatever it was ever enrolled in, as known from a day. */
    Told standings(String known, Standing... all) {
        standings.add(new Dated<>(Listing.complete(all), Window.ALWAYS, day(known)));
        return this;
    }

    /** Known from a day, that from another on it was enrolled so. */
    Told standingsFrom(String from, String known, Standing... all) {
        standings.add(new Dated<>(Listing.complete(all), Window.from(day(from)), day(known)));
        return this;
    }

    Told statements(String from, String known, Statement... all) {
        statements.add(new Dated<>(List.of(all), Window.from(day(from)), day(known)));
        return this;
    }

    /** Paid so much for each of some months of a year, always on the 8th. */
    Told paid(String amount, int year, int first, int last) {
        IntStream.rangeClosed(first, last)
                .mapToObj(month -> YearMonth.of(year, month))
                .forEach(month -> payments.add(Payment.ofDibao(month, Money.of(amount), month.atDay(8))));
        return this;
    }

    Told paidOn(String day, String month, String amount) {
        payments.add(Payment.ofDibao(YearMonth.parse(month), Money.of(amount), day(day)));
        return this;
    }

    HouseholdHistory history() {
        return new HouseholdHistory(households, standings, List.of(), statements, payments);
    }

    EntitlementLedger ledger(Regime regime, int year, String known) {
        return ledger(Accountant.of(regime), year, known);
    }

    EntitlementLedger ledger(Accountant accountant, int year, String known) {
        return accountant
                .ledger(history(), ProgrammeId.DIBAO, LedgerSpan.ofYear(year, day(known)))
                .getOrElseThrow(Problems::toException);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Statement yes(String question, String on) {
        return Statement.yes(question, Role.CIVIL_AFFAIRS, "clerk-1", "seen on a visit", day(on));
    }

    static Statement no(String question, String on) {
        return Statement.no(question, Role.CIVIL_AFFAIRS, "clerk-1", "seen on a visit", day(on));
    }

    /** What was due, month by month; an open amount with both its ends. */
    static List<String> dues(EntitlementLedger ledger) {
        return ledger.months().stream()
                .map(month -> Balance.of(month.due()).describe(Locale.ENGLISH))
                .toList();
    }

    /** What is owed, month by month: arrears above zero, what was paid too much below. */
    static List<String> owed(EntitlementLedger ledger) {
        return ledger.months().stream()
                .map(month -> month.owed().describe(Locale.ENGLISH))
                .toList();
    }

    /** An amount for so many months, then another for so many, … */
    static List<String> runs(Object... amountsAndMonths) {
        List<String> all = new ArrayList<>();
        List<Object> said = Arrays.asList(amountsAndMonths);
        for (int i = 0; i < said.size(); i += 2) {
            for (int month = 0; month < (Integer) said.get(i + 1); month++) {
                all.add((String) said.get(i));
            }
        }
        return all;
    }
}
