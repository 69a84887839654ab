package org.doudi.examples.quickstart;

import static org.doudi.core.pack.Packs.CHONGQING_2017;
import static org.doudi.core.pack.Packs.NATIONAL_2012;
import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.doudi.calc.ledger.Accountant;
import org.doudi.calc.ledger.Balance;
import org.doudi.calc.ledger.Cause;
import org.doudi.calc.ledger.Dated;
import org.doudi.calc.ledger.EntitlementLedger;
import org.doudi.calc.ledger.HouseholdHistory;
import org.doudi.calc.ledger.LedgerSpan;
import org.doudi.calc.ledger.Payment;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;

/** The code on ledgers that {@code docs/guide.md} shows, compiled and tested. */
final class GuideToLedgers {

    private GuideToLedgers() {}

    static List<String> ledger(LocalDate day, Household household, Household earningMore) {
        Regime regime = Regime.of(NATIONAL_2012, CHONGQING_2017, SampleDistrict.policy())
                .getOrElseThrow(Problems::toException);
        // snippet: ledger
        LocalDate decided = LocalDate.of(2017, 5, 2);
        Standing enrolled = Standing.of("dibao", Window.from(decided), "income");
        List<Payment> payments = IntStream.rangeClosed(1, 5)
                .mapToObj(month -> YearMonth.of(2018, month))
                .map(month -> Payment.ofDibao(month, Money.of("434.00"), month.atDay(8)))
                .toList();
        HouseholdHistory history = HouseholdHistory.of(List.of(
                        Dated.from(decided, household),
                        Dated.from(LocalDate.of(2018, 3, 10), earningMore).knownFrom(LocalDate.of(2018, 5, 15))))
                .withStandings(List.of(new Dated<>(Listing.complete(enrolled), Window.ALWAYS, decided)))
                .withPayments(payments);

        LedgerSpan span = new LedgerSpan(YearMonth.of(2018, 1), YearMonth.of(2018, 5), day);
        EntitlementLedger ledger =
                Accountant.of(regime).ledger(history, DIBAO, span).getOrElseThrow(Problems::toException);
        Balance overpaid = ledger.overpaid(); // 648.00
        Cause cause = ledger.month(YearMonth.of(2018, 4)).causes().get(0); // REPORTED_LATE
        String statement = ledger.toText(Locale.ENGLISH);
        // end snippet
        return List.of(overpaid.describe(Locale.ENGLISH), cause.kind().name(), statement);
    }
}
