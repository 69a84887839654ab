package org.doudi.calc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.ledger.Told.day;
import static org.doudi.calc.ledger.Told.dues;
import static org.doudi.calc.ledger.Told.no;
import static org.doudi.calc.ledger.Told.owed;
import static org.doudi.calc.ledger.Told.runs;
import static org.doudi.calc.ledger.Told.yes;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.Award;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.calc.finding.Course;
import org.doudi.calc.ledger.Cause.Kind;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** The situations in which what was decided and what is known now part, each worked by hand. */
class LedgerExamplesTest {

    private static final Regime CHONGQING = Regimes.chongqing();

    private static LedgerMonth month(EntitlementLedger ledger, String month) {
        return ledger.month(YearMonth.parse(month));
    }

    private static Balance exactly(String yuan) {
        return Balance.exactly(Money.of(yuan));
    }

    /**
     * 2018, line 410. Income rises from 100 to 300 on 15 March and is reported on 10 June: 310 was due until March, 110 from April
     * on; 310 was decided and paid until June. Three months at 200 are too much.
     */
    @Test
    void a_rise_that_is_reported_late_was_paid_too_much_since_the_month_after_it() {
        Told told = new Told()
                .enrolled("2017-05-01")
                .earning("100.00", "2017-05-01", "2017-05-01")
                .earning("300.00", "2018-03-15", "2018-06-10")
                .paid("310.00", 2018, 1, 6)
                .paid("110.00", 2018, 7, 12);

        EntitlementLedger now = told.ledger(CHONGQING, 2018, "2018-12-31");

        assertThat(dues(now)).isEqualTo(runs("310.00", 3, "110.00", 9));
        assertThat(owed(now)).isEqualTo(runs("0.00", 3, "-200.00", 3, "0.00", 6));
        assertThat(now.overpaid()).isEqualTo(exactly("600.00"));
        assertThat(now.arrears()).isEqualTo(Balance.ZERO);
        assertThat(month(now, "2018-05").causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Kind.REPORTED_LATE);
            assertThat(cause.source()).isEqualTo(Source.HOUSEHOLD);
            assertThat(cause.validFrom()).contains(day("2018-03-15"));
            assertThat(cause.knownFrom()).containsExactly(day("2018-06-10"));
            assertThat(cause.owed()).isEqualTo(exactly("-200.00"));
            assertThat(cause.clauses())
                    .extracting(clause -> clause.label().en())
                    .containsExactly("income that counts");
        });

        EntitlementLedger then = told.ledger(CHONGQING, 2018, "2018-06-09");
        assertThat(dues(then)).isEqualTo(runs("310.00", 6));
        assertThat(then.owed()).isEqualTo(Balance.ZERO);
    }

    /** The line of 350 is raised to 380 for the last quarter of 2017, announced on 20 December: 30 a month are owed. */
    @Test
    void a_standard_that_is_raised_for_months_gone_by_is_owed_by_its_clause() {
        Policy raised = Regimes.aLayer("raised")
                .knownFrom(day("2017-12-20"))
                .bind(
                        "dibao.rural",
                        ParameterValue.of(Amount.monthly(Money.ofYuan(380))),
                        Window.between(day("2017-10-01"), day("2018-01-01")),
                        Regimes.BASIS)
                .build();
        Regime regime = Regimes.chongqing(raised);
        Told told = new Told()
                .enrolled("2017-05-01")
                .earning("100.00", "2017-05-01", "2017-05-01")
                .paid("250.00", 2017, 5, 12);

        EntitlementLedger now = told.ledger(regime, 2017, "2017-12-31");

        assertThat(dues(now)).isEqualTo(runs("0.00", 4, "250.00", 5, "280.00", 3));
        assertThat(owed(now)).isEqualTo(runs("0.00", 9, "30.00", 3));
        assertThat(month(now, "2017-11").causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Kind.RULE_KNOWN_LATER);
            assertThat(cause.knownFrom()).containsExactly(day("2017-12-20"));
            assertThat(cause.clauses()).singleElement().satisfies(clause -> {
                assertThat(clause.layer()).isEqualTo("raised");
                assertThat(clause.cited().en()).contains("document 1 of 2012 art. 1");
                assertThat(clause.before().orElseThrow().valueIn(Locale.ENGLISH))
                        .isEqualTo("350.00 yuan a month");
                assertThat(clause.after().orElseThrow().valueIn(Locale.ENGLISH)).isEqualTo("380.00 yuan a month");
            });
        });
        assertThat(told.ledger(regime, 2017, "2017-12-19").owed()).isEqualTo(Balance.ZERO);
    }

    /** Not 200 but 150 came in since January 2018, which is found on 20 April: 50 a month are owed for four months. */
    @Test
    void a_corrected_fact_is_owed_from_the_first_day_on_which_it_was_wrong() {
        Told told = new Told()
                .enrolled("2018-01-01")
                .earning("200.00", "2018-01-01", "2018-01-01")
                .earning("150.00", "2018-01-01", "2018-04-20")
                .paid("210.00", 2018, 1, 4)
                .paid("260.00", 2018, 5, 12);

        EntitlementLedger now = told.ledger(CHONGQING, 2018, "2018-12-31");

        assertThat(dues(now)).isEqualTo(runs("260.00", 12));
        assertThat(owed(now)).isEqualTo(runs("50.00", 4, "0.00", 8));
        assertThat(month(now, "2018-04").causes())
                .extracting(Cause::kind, Cause::source, Cause::owed)
                .containsExactly(tuple(Kind.CORRECTED, Source.HOUSEHOLD, exactly("50.00")));
        assertThat(month(now, "2018-05").causes()).isEmpty();
    }

    /**
     * A line of 500 for two, a wage of 600. By the measures of 2012 all of it counts: 1000 − 600 = 400. By those of 2021 the cost
     * of working is taken off, here a tenth: 1000 − 540 = 460 from July on. Whoever went on paying 400 owes 60 a month.
     */
    @Test
    void the_measures_of_2021_take_the_place_of_those_of_2012_in_the_middle_of_the_year() {
        Household family =
                Households.aHouseholdOf(2).incomes(Households.wage(1, "600.00")).build();
        Told told = new Told()
                .enrolled("2020-11-10")
                .household(family, "2020-11-10", "2020-11-10")
                .paid("400.00", 2021, 1, 12);

        EntitlementLedger now = told.ledger(nation(0), 2021, "2021-12-31");

        assertThat(dues(now)).isEqualTo(runs("400.00", 6, "460.00", 6));
        assertThat(owed(now)).isEqualTo(runs("0.00", 6, "60.00", 6));
        assertThat(month(now, "2021-07").decided())
                .contains(month(now, "2021-07").due());
        assertThat(month(now, "2021-07").causes())
                .extracting(Cause::kind, Cause::owed)
                .containsExactly(tuple(Kind.PAID_OTHERWISE, exactly("60.00")));
        assertThat(month(now, "2021-06").derivations().get(0).layers()).contains("national-2012");
        assertThat(now.arrears()).isEqualTo(exactly("360.00"));
    }

    /** Both national measures, and a place with a line of 500 that, from those of 2021 on, takes a tenth off wages. */
    private static Regime nation(int gradualMonths) {
        return Regimes.of(
                Packs.NATIONAL_2012,
                Packs.NATIONAL_2021,
                Regimes.aPolicy("place")
                        .bind("dibao.rural", ParameterValue.of(Amount.monthly(Money.ofYuan(500))), Regimes.BASIS)
                        .bind("dibao.property.limit", ParameterValue.of(Money.ofYuan(10_000)), Regimes.BASIS)
                        .build(),
                Regimes.aPolicy("place-2021")
                        .inForce(Window.from(day("2021-07-01")))
                        .knownFrom(day("2021-06-20"))
                        .bind(
                                "dibao.employment-cost",
                                ParameterValue.of(Allowance.share(Ratio.percent(10), Money.ofYuan(200))),
                                Regimes.BASIS)
                        .bind("dibao.rigid-spending.cap", ParameterValue.of(Amount.monthly(Money.ZERO)), Regimes.BASIS)
                        .bind("dibao.gradual.months", ParameterValue.months(gradualMonths), Regimes.BASIS)
                        .build());
    }

    private static final Regime LINKED = Regimes.of(
            Packs.NATIONAL_2012,
            Packs.POVERTY_LINES,
            Packs.CHONGQING_2017,
            Packs.CHONGQING_2017_LINKAGE,
            Regimes.aDistrict());

    private static Told linked() {
        return new Told()
                .standings(
                        "2017-05-01",
                        Standing.of("registration", Window.from(day("2016-01-01")), "income"),
                        Standing.of("dibao", Window.from(day("2017-05-01")), "income"))
                .statements(
                        "2017-05-01",
                        "2017-05-01",
                        yes("dibao.meets-floor-notice", "2017-05-01"),
                        no("dibao.clearly-above", "2017-05-01"),
                        no("dibao.members-changed", "2017-05-01"));
    }

    /**
     * Registered, with 300 a month under the line of 410: 110. From 15 June 2018 on 700 come in, more than the line: protected,
     * and 110 is kept, though the line rises. On 1 January 2021 protection is over.
     */
    @Test
    void the_protected_keep_what_was_due_last_until_protection_ends() {
        Told told = linked().earning("300.00", "2017-05-01", "2017-05-01")
                .earning("700.00", "2018-06-15", "2018-06-20")
                .paid("110.00", 2018, 1, 6);

        EntitlementLedger year = told.ledger(LINKED, 2018, "2021-03-31");

        assertThat(dues(year)).isEqualTo(runs("110.00", 12));
        assertThat(owed(year)).isEqualTo(runs("0.00", 6, "110.00", 6));
        assertThat(month(year, "2018-07").possibleCourses()).containsExactly(Course.STAYS_PROTECTED);
        assertThat(month(year, "2018-07").benefits().orElseThrow())
                .extracting(Award::benefit, Award::monthly)
                .containsExactly(tuple("dibao.while-protected", Money.of("110.00")));
        assertThat(dues(told.ledger(LINKED, 2020, "2021-03-31"))).isEqualTo(runs("110.00", 12));
        EntitlementLedger after = told.ledger(LINKED, 2021, "2021-03-31");
        assertThat(dues(after)).isEqualTo(runs("0.00", 3));
        assertThat(month(after, "2021-01").possibleCourses()).containsExactly(Course.LEAVES);
    }

    /** 280 and not 300 came in before: 130 was due and is kept, which nobody knew until September. */
    @Test
    void what_is_kept_moves_with_what_was_really_due_before() {
        EntitlementLedger year = linked().earning("300.00", "2017-05-01", "2017-05-01")
                .earning("280.00", "2017-05-01", "2018-09-12")
                .until("2018-06-15")
                .earning("700.00", "2018-06-15", "2018-06-20")
                .paid("110.00", 2018, 1, 9)
                .paid("130.00", 2018, 10, 12)
                .ledger(LINKED, 2018, "2018-12-31");

        assertThat(dues(year)).isEqualTo(runs("130.00", 12));
        assertThat(owed(year)).isEqualTo(runs("20.00", 9, "0.00", 3));
        assertThat(month(year, "2018-06").causes()).extracting(Cause::kind).containsExactly(Kind.CORRECTED);
        assertThat(month(year, "2018-08").causes())
                .extracting(Cause::kind, Cause::source, Cause::owed)
                .containsExactly(tuple(Kind.CARRIED_OVER, Source.HOUSEHOLD, exactly("20.00")));
    }

    /**
     * A line of 500, 200 come in: 300. From 20 March 2022 on a wage of 800 (720 after a tenth), through work, as was stated on the
     * 25th: phased out over six months from 1 April, with 300, and nothing from October on.
     */
    @Test
    void whoever_rises_through_work_is_phased_out_over_six_months() {
        Told told = new Told()
                .enrolled("2021-11-10")
                .earning("200.00", "2021-11-10", "2021-11-10")
                .household(
                        Households.aHouseholdOf(1)
                                .incomes(Households.wage(1, "800.00"))
                                .build(),
                        "2022-03-20",
                        "2022-03-25")
                .statements("2022-03-25", "2022-03-25", yes("dibao.rose-through-work", "2022-03-25"))
                .paid("300.00", 2022, 1, 12);

        EntitlementLedger year = told.ledger(nation(6), 2022, "2022-12-31");

        assertThat(dues(year)).isEqualTo(runs("300.00", 9, "0.00", 3));
        assertThat(owed(year)).isEqualTo(runs("0.00", 9, "-300.00", 3));
        assertThat(month(year, "2022-04").possibleCourses()).containsExactly(Course.PHASED_OUT);
        assertThat(month(year, "2022-09").benefits().orElseThrow())
                .extracting(Award::benefit)
                .containsExactly("dibao.gradual");
        for (String left : List.of("2022-10", "2022-11", "2022-12")) {
            assertThat(month(year, left).possibleCourses()).containsExactly(Course.LEAVES);
        }
        assertThat(month(year, "2022-10").causes())
                .extracting(Cause::kind, Cause::owed)
                .containsExactly(tuple(Kind.PAID_OTHERWISE, exactly("-300.00")));
        assertThat(dues(told.ledger(nation(0), 2022, "2022-12-31"))).isEqualTo(runs("300.00", 3, "0.00", 9));
    }

    /**
     * Work from 20 March to 20 May 2022, and again from 20 June on: phased out over two months from April, entitled to 350 in
     * June, phased out anew with that in July and August.
     */
    @Test
    void phasing_out_begins_anew_after_a_household_had_reason_to_stay() {
        Household working =
                Households.aHouseholdOf(1).incomes(Households.wage(1, "800.00")).build();
        EntitlementLedger year = new Told()
                .enrolled("2021-11-10")
                .earning("200.00", "2021-11-10", "2021-11-10")
                .household(working, "2022-03-20", "2022-03-20")
                .until("2022-05-20")
                .earning("150.00", "2022-05-20", "2022-05-20")
                .until("2022-06-20")
                .household(working, "2022-06-20", "2022-06-20")
                .statements("2022-03-25", "2022-03-25", yes("dibao.rose-through-work", "2022-03-25"))
                .ledger(nation(2), 2022, "2022-12-31");

        assertThat(dues(year)).isEqualTo(runs("300.00", 5, "350.00", 3, "0.00", 4));
        assertThat(year.months())
                .extracting(LedgerMonth::possibleCourses)
                .extracting(courses -> courses.iterator().next())
                .startsWith(
                        Course.STAYS, Course.STAYS, Course.STAYS, Course.PHASED_OUT, Course.PHASED_OUT, Course.STAYS)
                .endsWith(
                        Course.PHASED_OUT,
                        Course.PHASED_OUT,
                        Course.LEAVES,
                        Course.LEAVES,
                        Course.LEAVES,
                        Course.LEAVES);
    }

    /** Left on 20 September, which was known on the day: what was kept until then does not depend on when it ended. */
    @Test
    void an_enrolment_that_ended_is_the_same_that_began() {
        Standing registered = Standing.of("registration", Window.from(day("2016-01-01")), "income");
        EntitlementLedger year = linked().standingsFrom(
                        "2018-08-15",
                        "2018-08-15",
                        registered,
                        Standing.of("dibao", Window.between(day("2017-05-01"), day("2018-09-20")), "income"))
                .earning("300.00", "2017-05-01", "2017-05-01")
                .earning("700.00", "2018-06-15", "2018-06-20")
                .ledger(LINKED, 2018, "2018-12-31");

        assertThat(dues(year)).isEqualTo(runs("110.00", 9, "0.00", 3));
    }

    /** Decided on 17 May 2017: by Chongqing's rule for May already, by the national one from June on. */
    @Test
    void the_first_month_is_that_of_the_decision_or_the_one_after_it() {
        Told told = new Told().enrolled("2017-05-17").earning("100.00", "2017-05-01", "2017-05-17");

        EntitlementLedger year = told.ledger(CHONGQING, 2017, "2017-12-31");
        assertThat(dues(year)).isEqualTo(runs("0.00", 4, "250.00", 8));
        assertThat(month(year, "2017-05").decidedOn()).isEqualTo(day("2017-05-17"));
        assertThat(month(year, "2017-06").decidedOn()).isEqualTo(day("2017-06-01"));

        Regime nation = nation(0);
        EntitlementLedger later = new Told()
                .enrolled("2019-05-01")
                .earning("100.00", "2019-05-01", "2019-05-01")
                .ledger(nation, 2019, "2019-12-31");
        assertThat(dues(later)).isEqualTo(runs("0.00", 5, "400.00", 7));
        assertThat(month(later, "2019-05").status()).isEqualTo(LedgerMonth.Status.PAID_FROM_NEXT_MONTH);
    }

    /** Where the last day decides, a rise on 15 March counts for March. */
    @Test
    void a_host_may_let_another_day_decide() {
        Told told = new Told()
                .enrolled("2017-05-01")
                .earning("100.00", "2017-05-01", "2017-05-01")
                .earning("300.00", "2018-03-15", "2018-03-15");
        Accountant last = Accountant.of(CHONGQING).withDecidingDay(DecidingDay.LAST);

        assertThat(dues(told.ledger(last, 2018, "2018-12-31"))).isEqualTo(runs("310.00", 2, "110.00", 10));
    }

    /** What was taken back is no longer too much: 200 too much in May, returned in two parts. */
    @Test
    void money_that_was_taken_back_was_not_paid() {
        EntitlementLedger year = new Told()
                .enrolled("2017-05-01")
                .earning("300.00", "2017-05-01", "2017-05-01")
                .paid("110.00", 2018, 1, 12)
                .paidOn("2018-05-20", "2018-05", "200.00")
                .paidOn("2018-06-20", "2018-05", "-150.00")
                .paidOn("2018-07-20", "2018-05", "-50.00")
                .ledger(CHONGQING, 2018, "2018-12-31");

        assertThat(year.owed()).isEqualTo(Balance.ZERO);
        assertThat(year.paid()).isEqualTo(Money.of("1320.00"));
    }

    /** Chongqing 2018, line 410, 300 come in; an old woman of 70: 110 and a supplement of 60. */
    @Test
    void what_was_due_is_told_benefit_by_benefit() {
        Household old = Households.aFamily(
                        Households.anAdult(1).born("1940-01-01").build())
                .incomes(Households.monthly(1, IncomeKind.OPERATING, "300.00"))
                .build();
        LedgerMonth may = month(
                new Told()
                        .enrolled("2017-05-01")
                        .household(old, "2017-05-01", "2017-05-01")
                        .ledger(CHONGQING, 2018, "2018-12-31"),
                "2018-05");

        assertThat(may.benefits().orElseThrow())
                .extracting(Award::benefit, Award::member, Award::monthly)
                .containsExactly(
                        tuple("dibao.gap", Optional.empty(), Money.of("110.00")),
                        tuple("dibao.supplement.aged-70", Optional.of("p1"), Money.of("60.00")));
        assertThat(may.benefits().orElseThrow().stream().map(Award::monthly).reduce(Money.ZERO, Money::plus))
                .isEqualTo(may.due().low());
        assertThat(may.derivations()).hasSize(1);
        assertThat(List.of(may.due().isExact())).containsExactly(true);
    }
}
