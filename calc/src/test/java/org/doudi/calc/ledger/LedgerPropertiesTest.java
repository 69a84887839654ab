package org.doudi.calc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.calc.Award;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** What holds of the ledger of any household by any rules. */
class LedgerPropertiesTest {

    private static final int TRIES = 150;

    @Provide
    Arbitrary<AnyHistory> histories() {
        return AnyHistory.any();
    }

    @Provide
    Arbitrary<LedgerSpan> spans() {
        return AnyHistory.spans();
    }

    /** Everything that a ledger says, word for word. */
    private static String said(EntitlementLedger ledger) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            ledger.writeJson(true, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Property(tries = TRIES)
    void the_differences_add_up_to_what_is_owed(@ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span) {
        EntitlementLedger ledger = any.ledger(span);

        assertThat(ledger.owed()).isEqualTo(ledger.due().minus(ledger.paid()));
        if (ledger.due().isExact()) {
            Balance overpaid = ledger.overpaid();
            assertThat(overpaid.isExact()).isTrue();
            assertThat(ledger.owed()).isEqualTo(ledger.arrears().minus(overpaid.low()));
        }
        ledger.months()
                .forEach(month -> assertThat(
                                month.causes().stream().map(Cause::owed).reduce(Balance.ZERO, Balance::plus))
                        .as(month.toString())
                        .isEqualTo(month.owed()));
    }

    @Property(tries = TRIES)
    void the_benefits_of_a_month_add_up_to_what_was_due(
            @ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span) {
        any.ledger(span).months().stream()
                .filter(month -> month.due().isExact())
                .forEach(month -> month.benefits()
                        .ifPresent(benefits -> assertThat(
                                        benefits.stream().map(Award::monthly).reduce(Money.ZERO, Money::plus))
                                .as(month.toString())
                                .isEqualTo(month.due().low())));
    }

    @Property(tries = TRIES)
    void the_order_in_which_things_were_told_does_not_matter(
            @ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span, @ForAll long seed) {
        HouseholdHistory history = any.history();
        HouseholdHistory shuffled = new HouseholdHistory(
                shuffled(history.households(), seed),
                shuffled(history.standings(), seed),
                shuffled(history.measurements(), seed),
                shuffled(history.statements(), seed),
                shuffled(history.payments(), seed));

        assertThat(said(AnyHistory.ledger(any.regime(), shuffled, span))).isEqualTo(said(any.ledger(span)));
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property(tries = TRIES)
    void months_by_themselves_say_what_they_say_together(
            @ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span) {
        EntitlementLedger together = any.ledger(span);
        Balance owed = Balance.ZERO;
        List<YearMonth> found = new ArrayList<>();
        for (YearMonth month : span.months()) {
            EntitlementLedger alone = any.ledger(new LedgerSpan(month, month, span.knownOn()));
            owed = owed.plus(alone.owed());
            for (LedgerMonth one : alone.months()) {
                found.add(one.month());
                assertThat(one.due()).isEqualTo(together.month(month).due());
                assertThat(one.causes()).hasSameSizeAs(together.month(month).causes());
            }
        }

        assertThat(found)
                .isEqualTo(together.months().stream().map(LedgerMonth::month).toList());
        assertThat(owed).isEqualTo(together.owed());
    }

    /** Later knowledge never changes the ledger as known before: it is what is said by somebody who has not learnt it yet. */
    @Property(tries = TRIES)
    void the_ledger_as_known_on_a_day_rests_on_nothing_that_became_known_later(
            @ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span) {
        Regime then = any.regime().asKnownOn(span.knownOn()).getOrElseThrow(Problems::toException);
        HouseholdHistory known = any.history().asKnownOn(span.knownOn());

        assertThat(said(AnyHistory.ledger(then, known, span))).isEqualTo(said(any.ledger(span)));
    }

    /** Somebody who decides month by month, with what is known on the day, decides what the ledger says was decided. */
    @Property(tries = TRIES)
    void replay_gives_the_decisions_of_each_day(@ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span) {
        for (LedgerMonth month : any.ledger(span).months()) {
            Regime then = any.regime().asKnownOn(month.decidedOn()).getOrElseThrow(Problems::toException);
            EntitlementLedger decided = AnyHistory.ledger(
                    then, any.history().asKnownOn(month.decidedOn()), LedgerSpan.of(month.month(), month.decidedOn()));

            assertThat(month.decided()).contains(decided.month(month.month()).due());
            assertThat(decided.month(month.month()).decided())
                    .contains(decided.month(month.month()).due());
        }
    }

    @Property(tries = TRIES)
    void a_correction_that_says_the_same_changes_nothing(
            @ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span) {
        HouseholdHistory history = any.history();
        HouseholdHistory again = new HouseholdHistory(
                withTheLastAgain(history.households()),
                withTheLastAgain(history.standings()),
                history.measurements(),
                withTheLastAgain(history.statements()),
                history.payments());
        LedgerSpan all = span.knownOn(AnyHistory.LAST);
        EntitlementLedger before = any.ledger(all);
        EntitlementLedger after = AnyHistory.ledger(any.regime(), again, all);

        assertThat(Told.dues(after)).isEqualTo(Told.dues(before));
        assertThat(Told.owed(after)).isEqualTo(Told.owed(before));
    }

    /** What was known last is told once more, on the last of all days. */
    private static <T> List<Dated<T>> withTheLastAgain(List<Dated<T>> all) {
        List<Dated<T>> again = new ArrayList<>(all);
        all.stream()
                .max((one, other) -> one.knownFrom().compareTo(other.knownFrom()))
                .ifPresent(last -> again.add(last.knownFrom(AnyHistory.LAST)));
        return again;
    }

    @Property(tries = TRIES)
    void filling_in_what_is_unknown_stays_within_the_bounds(
            @ForAll("histories") AnyHistory any, @ForAll("spans") LedgerSpan span) {
        EntitlementLedger open = any.ledger(span);
        EntitlementLedger filledIn = AnyHistory.ledger(any.regime(), any.filledIn(), span);

        for (LedgerMonth month : open.months()) {
            LedgerMonth filled = filledIn.month(month.month());
            assertThat(filled.due().low())
                    .as(month.toString())
                    .isGreaterThanOrEqualTo(month.due().low());
            assertThat(filled.due().high())
                    .as(month.toString())
                    .isLessThanOrEqualTo(month.due().high());
            if (month.due().isExact()) {
                assertThat(filled.due()).isEqualTo(month.due());
            } else {
                assertThat(month.missing()).as(month.toString()).isNotEmpty();
            }
        }
    }
}
