package org.doudi.calc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.ledger.Told.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.doudi.calc.Households;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class HouseholdHistoryTest {

    private static final Household HOME = Households.aHouseholdOf(1).build();

    @Test
    void everything_that_is_wrong_is_told_at_once_and_where() {
        Household struck = HOME.withShocks(Listing.complete(Shock.of(ShockKind.ILLNESS, day("2018-06-15"))));
        Household other = HOME.withId("h-2");
        List<Payment> payments = Collections.nCopies(
                HouseholdHistory.MAX_PAYMENTS + 1,
                Payment.ofDibao(YearMonth.of(2018, 1), Money.ofYuan(1), day("2018-01-08")));

        var problems = HouseholdHistory.ofEntries(
                        List.of(
                                Dated.from(day("2018-01-01"), HOME),
                                Dated.from(day("2018-06-14"), struck),
                                new Dated<>(HOME, Window.until(day("2018-01-01")), day("2018-02-01")),
                                Dated.from(day("2018-03-01"), other),
                                Dated.from(day("2018-03-01"), struck)),
                        List.of(
                                new Dated<>(Listing.none(), Window.ALWAYS, day("2018-01-01")),
                                new Dated<>(Listing.unknown(), Window.from(day("2018-01-01")), day("2018-01-01")),
                                new Dated<>(Listing.unknown(), Window.ALWAYS, day("2018-01-02"))),
                        List.of(),
                        List.of(),
                        payments)
                .getLeft();

        assertThat(problems.list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("dated.contradiction", "households/4"),
                        tuple("dated.contradiction", "standings/1"),
                        tuple("list.size", "payments"),
                        tuple("shock.afterDay", "households/1/household/shocks/0/on"),
                        tuple("dated.start", "households/2/valid"),
                        tuple("household.other", "households/3/value/id"),
                        tuple("household.other", "households/4/value/id"),
                        tuple("shock.afterDay", "households/4/household/shocks/0/on"));
    }

    @Test
    void a_payment_of_nothing_and_one_that_nobody_is_ever_paid_are_refused() {
        LocalDate on = day("2018-01-08");
        for (String amount : List.of("0.00", "100000000.01", "-100000000.01")) {
            assertThatExceptionOfType(ProblemsException.class)
                    .isThrownBy(() -> Payment.ofDibao(YearMonth.of(2018, 1), Money.of(amount), on))
                    .withMessageContaining("payment.amount")
                    .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("100000000"));
        }
    }

    @Test
    void a_span_has_its_months_in_order_and_at_most_a_hundred_years() {
        LocalDate on = day("2018-01-08");
        YearMonth first = YearMonth.of(2018, 2);
        assertThat(new LedgerSpan(first, first.plusMonths(LedgerSpan.MOST_MONTHS - 1), on).months())
                .hasSize(LedgerSpan.MOST_MONTHS);
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new LedgerSpan(first, first.plusMonths(LedgerSpan.MOST_MONTHS), on));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new LedgerSpan(first, first.minusMonths(1), on))
                .withMessageContaining("ledger.span");
    }

    @Test
    void as_known_on_a_day_it_has_what_was_known_and_paid_by_then() {
        HouseholdHistory history = new Told()
                .enrolled("2018-01-10")
                .earning("100.00", "2018-01-01", "2018-01-01")
                .earning("200.00", "2018-01-01", "2018-02-02")
                .statements("2018-02-03", "2018-02-03", Told.yes("protected", "2018-02-03"))
                .paid("10.00", 2018, 1, 3)
                .history()
                .withMeasurements(List.of(new Dated<>(
                        Listing.complete(Measurement.of(day("2018-01-31"), Amount.monthly(Money.ofYuan(1)), 1)),
                        Window.ALWAYS,
                        day("2018-02-01"))));

        HouseholdHistory then = history.asKnownOn(day("2018-02-01"));

        assertThat(then.households()).hasSize(1);
        assertThat(then.standings()).hasSize(1);
        assertThat(then.measurements()).hasSize(1);
        assertThat(then.statements()).isEmpty();
        assertThat(then.payments()).hasSize(1);
        assertThat(history.asKnownOn(day("2018-03-08"))).isEqualTo(history);
    }

    @Test
    void nothing_personal_is_shown() {
        HouseholdHistory history = new Told()
                .earning("123.45", "2018-01-01", "2018-01-01")
                .paid("67.89", 2018, 1, 1)
                .history();

        assertThat(history).hasToString("HouseholdHistory[1 households, 1 payments]");
        assertThat(history.payments().get(0)).hasToString("Payment[dibao]");
        assertThat(history.households().get(0)).hasToString("Dated[[2018-01-01, ..), known from 2018-01-01]");
    }

    @Test
    void a_copy_with_other_entries_keeps_the_rest() {
        HouseholdHistory history = HouseholdHistory.of(List.of(Dated.from(day("2018-01-01"), HOME)));
        List<Payment> payments =
                List.of(new Payment(ProgrammeId.of("poor"), YearMonth.of(2018, 1), Money.ofYuan(1), day("2018-01-08")));
        List<Dated<Listing<Standing>>> standings =
                List.of(new Dated<>(Listing.none(), Window.ALWAYS, day("2018-01-01")));

        assertThat(history.withPayments(payments).withStandings(standings).withStatements(List.of()))
                .isEqualTo(new HouseholdHistory(history.households(), standings, List.of(), List.of(), payments));
        assertThat(history.withHouseholds(List.of()).households()).isEmpty();
    }

    /** Of what covers a day and is known, the last learnt counts: looked up one by one. */
    @Property(tries = 200)
    void of_what_was_known_the_last_learnt_counts(
            @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> numbers,
            @ForAll @IntRange(max = 20) int on,
            @ForAll @IntRange(max = 20) int known) {
        List<Dated<Integer>> entries = new ArrayList<>();
        LocalDate first = day("2018-01-01");
        for (int i = 0; i < numbers.size(); i++) {
            int from = numbers.get(i) % 20;
            entries.add(new Dated<>(
                    i,
                    Window.between(first.plusDays(from), first.plusDays(from + 1 + numbers.get(i) / 20)),
                    first.plusDays((i * 7L) % 20)));
        }
        Optional<Dated<Integer>> expected = Optional.empty();
        for (Dated<Integer> entry : entries) {
            boolean counts = entry.valid().contains(first.plusDays(on))
                    && !entry.knownFrom().isAfter(first.plusDays(known));
            if (counts
                    && (expected.isEmpty()
                            || entry.knownFrom().isAfter(expected.get().knownFrom()))) {
                expected = Optional.of(entry);
            }
        }

        assertThat(new Chronicle<>(entries).on(first.plusDays(on), first.plusDays(known)))
                .isEqualTo(expected);
    }
}
