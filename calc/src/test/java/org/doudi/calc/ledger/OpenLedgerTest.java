package org.doudi.calc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.ledger.Told.day;
import static org.doudi.calc.ledger.Told.dues;
import static org.doudi.calc.ledger.Told.owed;
import static org.doudi.calc.ledger.Told.runs;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.doudi.calc.Households;
import org.doudi.calc.Missing;
import org.doudi.calc.Regimes;
import org.doudi.calc.finding.Followed;
import org.doudi.calc.ledger.Cause.Kind;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** What is unknown stays open, and is never guessed. */
class OpenLedgerTest {

    private static final Regime CHONGQING = Regimes.chongqing();

    private static LedgerMonth month(EntitlementLedger ledger, String month) {
        return ledger.month(YearMonth.parse(month));
    }

    private static Statement isProtected(String on) {
        return Statement.yes("protected", Role.TOWNSHIP, "clerk-1", "seen on a visit", day(on));
    }

    /** Nobody knows what came in: between nothing and the whole line of 410 was due, and 100 were paid. */
    @Test
    void an_open_amount_leaves_an_open_difference() {
        Household unknown = Households.aHouseholdOf(1).build().withIncomes(Listing.unknown());
        EntitlementLedger year = new Told()
                .enrolled("2017-05-01")
                .household(unknown, "2017-05-01", "2017-05-01")
                .paid("100.00", 2018, 1, 12)
                .ledger(CHONGQING, 2018, "2018-03-31");

        assertThat(dues(year)).isEqualTo(runs("0.00 to 410.00", 3));
        assertThat(owed(year)).isEqualTo(runs("-100.00 to 310.00", 3));
        assertThat(year.owed().describe(Locale.ENGLISH)).isEqualTo("-300.00 to 930.00");
        assertThat(year.arrears().describe(Locale.ENGLISH)).isEqualTo("0.00 to 930.00");
        assertThat(year.overpaid().describe(Locale.ENGLISH)).isEqualTo("0.00 to 300.00");
        assertThat(month(year, "2018-01").missing()).extracting(Missing::path).contains("incomes");
        assertThat(month(year, "2018-01").benefits()).isEmpty();
        assertThat(month(year, "2018-01").causes()).extracting(Cause::kind).containsExactly(Kind.UNDETERMINED);
    }

    /** What is filled in later settles it: nothing could be decided before, so all that is owed comes from what became known. */
    @Test
    void what_could_not_be_decided_is_owed_by_what_became_known() {
        EntitlementLedger year = new Told()
                .enrolled("2017-05-01")
                .household(
                        Households.aHouseholdOf(1).build().withIncomes(Listing.unknown()), "2017-05-01", "2017-05-01")
                .earning("110.00", "2017-05-01", "2018-03-10")
                .paid("100.00", 2018, 1, 3)
                .ledger(CHONGQING, 2018, "2018-03-31");

        assertThat(owed(year)).isEqualTo(runs("200.00", 3));
        assertThat(month(year, "2018-02").causes())
                .extracting(Cause::kind, cause -> cause.owed().describe(Locale.ENGLISH))
                .containsExactly(tuple(Kind.CORRECTED, "200.00"));
        assertThat(month(year, "2018-02").decided().orElseThrow().isExact()).isFalse();
    }

    @Test
    void of_a_household_of_which_nothing_is_known_anything_may_be_due() {
        EntitlementLedger year = new Told()
                .enrolled("2017-05-01")
                .earning("110.00", "2018-02-01", "2018-02-01")
                .paid("100.00", 2018, 1, 1)
                .ledger(CHONGQING, 2018, "2018-02-28");

        assertThat(dues(year)).containsExactly("0.00 or more", "300.00");
        assertThat(owed(year)).containsExactly("-100.00 or more", "300.00");
        assertThat(month(year, "2018-01").missing()).extracting(Missing::path).containsExactly("households");
        assertThat(month(year, "2018-01").derivations()).isEmpty();
        assertThat(year.owed().isUnlimited()).isTrue();
    }

    /** Nobody confirmed that there is no enrolment: at most what they would be entitled to, at least nothing. */
    @Test
    void an_enrolment_that_nobody_confirmed_leaves_it_open_whether_anything_is_due() {
        EntitlementLedger year =
                new Told().earning("110.00", "2017-05-01", "2017-05-01").ledger(CHONGQING, 2018, "2018-01-31");

        assertThat(dues(year)).containsExactly("0.00 to 300.00");
        assertThat(month(year, "2018-01").status()).isEqualTo(LedgerMonth.Status.OPEN);
        assertThat(month(year, "2018-01").missing()).extracting(Missing::path).contains("standings");
    }

    /** 700 for two, 900 come in from March on: protected, but nothing says what was due before. */
    @Test
    void what_is_kept_is_open_as_long_as_the_month_before_it_is() {
        Told told = new Told()
                .standings("2018-01-10", Standing.of("dibao", Window.from(day("2018-01-10")), "income"))
                .statements("2018-01-10", "2018-01-10", isProtected("2018-01-10"))
                .household(
                        Households.aHouseholdOf(2)
                                .incomes(Households.wage(1, "900.00"))
                                .build(),
                        "2018-03-15",
                        "2018-03-15");
        Household before =
                Households.aHouseholdOf(2).incomes(Households.wage(1, "600.00")).build();

        assertThat(dues(told.ledger(Followed.regime(), 2018, "2018-05-31")))
                .isEqualTo(runs("0.00", 1, "0.00 or more", 4));
        told.household(before, "2018-01-01", "2018-01-02").until("2018-03-15");
        assertThat(dues(told.ledger(Followed.regime(), 2018, "2018-05-31"))).isEqualTo(runs("0.00", 1, "100.00", 4));
        told.household(before.withIncomes(before.incomes().asPartial()), "2018-01-01", "2018-01-03")
                .until("2018-03-15");
        // More may have come in than the line already in February: then something was kept of which nobody knows how
        // much.
        assertThat(dues(told.ledger(Followed.regime(), 2018, "2018-05-31")))
                .isEqualTo(runs("0.00", 1, "0.00 or more", 4));
    }

    @Test
    void months_for_which_no_rule_holds_are_told_all_at_once() {
        Told told = new Told().enrolled("2021-05-01").earning("110.00", "2021-05-01", "2021-05-01");

        assertThat(Accountant.of(CHONGQING)
                        .ledger(told.history(), ProgrammeId.DIBAO, LedgerSpan.ofYear(2021, day("2021-08-31")))
                        .getLeft()
                        .list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("programme.unknown", "months/2021-07/dibao"),
                        tuple("unit.one", "months/2021-07"),
                        tuple("programme.unknown", "months/2021-08/dibao"),
                        tuple("unit.one", "months/2021-08"));
    }

    @Test
    void a_programme_that_the_regime_never_has_is_refused() {
        assertThat(Accountant.of(CHONGQING)
                        .ledger(
                                HouseholdHistory.of(List.of()),
                                ProgrammeId.of("nothing"),
                                LedgerSpan.ofYear(2018, day("2018-12-31")))
                        .getLeft()
                        .list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("programme.unknown", "programme"));
    }

    /** Nothing was told of anybody: nothing is known, and nobody is asked. */
    @Test
    void a_ledger_of_nobody_is_open() {
        EntitlementLedger ledger = Accountant.of(CHONGQING)
                .ledger(
                        HouseholdHistory.of(List.of()),
                        ProgrammeId.DIBAO,
                        LedgerSpan.of(YearMonth.of(2018, 1), day("2018-12-31")))
                .get();

        assertThat(ledger.household()).isEmpty();
        assertThat(dues(ledger)).containsExactly("0.00 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.month(YearMonth.of(2018, 2)));
    }

    /** An enrolment of fifty years, all of them protected, is followed back month by month without running out of room. */
    @Test
    void what_is_kept_for_decades_is_found() {
        Told told = new Told()
                .standings("1990-01-01", Standing.of("dibao", Window.from(day("1989-12-10")), "income"))
                .statements("1990-01-01", "1990-01-01", isProtected("1989-12-10"))
                .household(
                        Households.aHouseholdOf(2)
                                .incomes(Households.wage(1, "600.00"))
                                .build(),
                        "1989-12-01",
                        "1989-12-01")
                .household(
                        Households.aHouseholdOf(2)
                                .incomes(Households.wage(1, "900.00"))
                                .build(),
                        "1990-02-10",
                        "1990-02-10");

        assertThat(dues(told.ledger(Followed.regime(), 2020, "2020-12-31")))
                .isEqualTo(IntStream.rangeClosed(1, 12).mapToObj(i -> "100.00").toList());
    }
}
