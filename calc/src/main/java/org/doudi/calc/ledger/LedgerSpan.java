package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What a ledger is asked for: some months, as known on a day.
 *
 * @param first the first month
 * @param last the last month
 * @param knownOn what became known later does not count, and neither do months whose day has not come by then
 */
public record LedgerSpan(YearMonth first, YearMonth last, LocalDate knownOn) {

    /** The most months: a hundred years. */
    public static final int MOST_MONTHS = 1_200;

    /** Refuses months in the wrong order, and more of them than anybody lives. */
    public LedgerSpan {
        Problems.require(
                !last.isBefore(first) && ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS,
                "ledger.span",
                "",
                first + " to " + last,
                Text.of("先后有序、至多 " + MOST_MONTHS + " 个月", "months in their order, at most " + MOST_MONTHS));
    }

    /** All months of a year. */
    public static LedgerSpan ofYear(int year, LocalDate knownOn) {
        return new LedgerSpan(YearMonth.of(year, 1), YearMonth.of(year, 12), knownOn);
    }

    /** One month. */
    public static LedgerSpan of(YearMonth month, LocalDate knownOn) {
        return new LedgerSpan(month, month, knownOn);
    }

    /** The same months, as known on another day. */
    public LedgerSpan knownOn(LocalDate day) {
        return new LedgerSpan(first, last, day);
    }

    List<YearMonth> months() {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(first, last))
                .mapToObj(first::plusMonths)
                .toList();
    }
}
