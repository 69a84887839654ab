package org.doudi.calc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.calc.checker.Fraction;
import org.doudi.calc.golden.Reckoning.Statement;
import org.doudi.calc.ledger.Accountant;
import org.doudi.calc.ledger.Balance;
import org.doudi.calc.ledger.Cause;
import org.doudi.calc.ledger.EntitlementLedger;
import org.doudi.calc.ledger.LedgerMonth;
import org.doudi.calc.ledger.LedgerSpan;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve months by every pack: what the ledger says is what was worked out by hand. */
class YearTest {

    static List<Year> years() {
        return Year.all();
    }

    private static EntitlementLedger ledger(Year year, LedgerSpan span) {
        return Accountant.of(year.regime())
                .ledger(year.history(), year.programme(), span)
                .getOrElseThrow(Problems::toException);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theLedgerSaysWhatWasWorkedOutByHand(Year year) {
        EntitlementLedger ledger = ledger(year, year.span());
        Map<YearMonth, String> due = new TreeMap<>();
        Map<YearMonth, String> owed = new TreeMap<>();
        Map<YearMonth, List<String>> causes = new TreeMap<>();
        for (LedgerMonth month : ledger.months()) {
            due.put(month.month(), words(due(month)));
            if (!month.owed().isZero()) {
                owed.put(month.month(), words(month.owed()));
            }
            if (!month.causes().isEmpty()) {
                causes.put(
                        month.month(),
                        month.causes().stream().map(YearTest::words).toList());
            }
        }

        assertThat(due).as(year.title()).isEqualTo(year.expected().dueByMonth());
        assertThat(owed).as(year.title()).isEqualTo(year.expected().owedByMonth());
        assertThat(causes).as(year.title()).isEqualTo(year.expected().causesByMonth());
        assertThat(Map.of(
                        "due", words(ledger.due()),
                        "paid", ledger.paid().toString(),
                        "owed", words(ledger.owed())))
                .as(year.title())
                .isEqualTo(year.expected().total());
    }

    private static Balance due(LedgerMonth month) {
        return new Balance(month.due().low(), month.due().high());
    }

    private static String words(Balance balance) {
        return balance.describe(Locale.ENGLISH);
    }

    private static String words(Cause cause) {
        return cause.kind() + " " + cause.source() + " " + words(cause.owed());
    }

    /** What was decided for each month is what the ledger as known on that day says, if the rules said anything by then. */
    @ParameterizedTest
    @MethodSource("years")
    void theLedgerAsKnownThenSaysWhatWasDecidedThen(Year year) {
        for (LedgerMonth month : ledger(year, year.span()).months()) {
            Accountant.of(year.regime())
                    .ledger(year.history(), year.programme(), LedgerSpan.of(month.month(), month.decidedOn()))
                    .peek(then -> assertThat(month.decided())
                            .as(month.month().toString())
                            .contains(then.month(month.month()).due()))
                    .peekLeft(problems -> assertThat(month.decided())
                            .as(month.month().toString())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void theCausesAddUpAndEachNamesItsClause(Year year) {
        for (LedgerMonth month : ledger(year, year.span()).months()) {
            assertThat(month.causes().stream().map(Cause::owed).reduce(Balance.ZERO, Balance::plus))
                    .as(month.month().toString())
                    .isEqualTo(month.owed());
            assertThat(month.causes())
                    .allSatisfy(cause -> assertThat(cause.clauses())
                            .as(month.month() + " " + cause)
                            .isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void theArithmeticIsTrueAndEndsInWhatIsExpected(Year year) {
        List<Statement> statements = Reckoning.of(year.arithmetic());
        assertThat(statements).as(year.arithmetic()).allMatch(Statement::holds);
        List<String> results = year.expected().results();
        List<Statement> last = statements.subList(statements.size() - results.size(), statements.size());
        for (int i = 0; i < results.size(); i++) {
            assertThat(last.get(i).result().number().same(Fraction.of(Money.of(results.get(i)))))
                    .as("%s of %s", results.get(i), year.arithmetic())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void nothingIsSaidToEqualItself(Year year) {
        for (String statement : year.arithmetic().split(";", -1)) {
            List<String> expressions = Stream.of(statement.split("<=|>=|!=|[<>=]", -1))
                    .map(String::strip)
                    .toList();
            assertThat(expressions).as(year.arithmetic()).doesNotHaveDuplicates();
        }
    }

    @Test
    void eachHasTwelveMonthsAndShowsClausesThatThereAre() throws IOException {
        List<Year> all = Year.all();
        assertThat(all).extracting(Year::id).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(year -> year.clauses().stream()).collect(Collectors.toSet()))
                .isSubsetOf(GoldenDataTest.clauses());
        assertThat(all).allSatisfy(year -> {
            assertThat(year.span().first().plusMonths(11)).isEqualTo(year.span().last());
            assertThat(year.expected().dueByMonth()).hasSize(12);
            assertThat(year.clauses()).isNotEmpty();
        });
    }
}
