package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertDays;
import static org.doudi.calc.clause.Asked.assertMonthly;
import static org.doudi.calc.clause.Asked.assertYearly;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rung;
import static org.doudi.calc.clause.Asked.upon;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Role;
import org.doudi.core.household.ShockKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;

/**
 * Whom Dongtai monitors. With the made-up figures the line is 7200 yuan a year, marginal is below 6000, income fell
 * sharply below 0.7 of last year's, spending clearly exceeds it above 1.2 of it.
 */
final class DongtaiClauses {

    private static final String CITY = "320981";

    /** Under the national measures of 2012 and under those of 2021. */
    private static final List<String> DAYS = List.of("2021-03-01", "2021-09-01");

    private static final String DAY = "2021-03-01";

    private DongtaiClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("D1", "the line is the dibao standard, whatever that comes to be", DongtaiClauses::line),
                new Clause(
                        "D2", "who is or was registered and is below the line is monitored", DongtaiClauses::escaped),
                new Clause("D2", "marginal ones are, unless their children are well able", DongtaiClauses::marginal),
                new Clause("D2", "monitoring is for the city's countryside", DongtaiClauses::countryside),
                new Clause("D2", "heavy spending is watched first", DongtaiClauses::heavySpendingFirst),
                new Clause("D3", "at the line nobody is at risk by income alone", DongtaiClauses::atTheLine),
                new Clause("D3", "a cause counts where basic life is affected", DongtaiClauses::cause),
                new Clause("D3", "a loss counts by itself", DongtaiClauses::loss),
                new Clause("D3", "sharply and clearly are parameters", DongtaiClauses::sharply),
                new Clause("D4", "five per cent of the registered is a control figure", DongtaiClauses::control),
                new Clause(
                        "D5", "three notices of seven days unless the city says otherwise", DongtaiClauses::notices));
    }

    private static void line(Regime regime) {
        for (String day : DAYS) {
            assertMonthly(regime, "monitoring.line", day, "600.00");
        }
        Regime raised = upon(
                regime,
                layer -> layer.bind(
                        "dibao.rural", ParameterValue.of(Amount.yearly(Money.ofYuan(7_800))), Regimes.BASIS));
        assertYearly(raised, "monitoring.line", DAY, "7800.00");
    }

    private static Truth monitored(Regime regime, Home home) {
        return admitted(regime, "monitoring", home.on(DAY));
    }

    /** Nobody has ever registered it, and its children are well able. */
    private static Home neverRegistered() {
        return Home.in(CITY)
                .no("monitoring.was-registered", Role.TOWNSHIP)
                .yes("monitoring.children-able", Role.TOWNSHIP);
    }

    private static void escaped(Regime regime) {
        assertThat(monitored(regime, Home.in(CITY).earns("7199.99").enrolled("registration", "2016-01-01")))
                .isEqualTo(YES);
        assertThat(monitored(regime, Home.in(CITY).earns("7199.99").yes("monitoring.was-registered", Role.TOWNSHIP)))
                .isEqualTo(YES);
        assertThat(monitored(regime, neverRegistered().earns("7199.99"))).isEqualTo(NO);
        assertThat(monitored(regime, Home.in(CITY).earns("7199.99")))
                .as("nobody has said whether it was registered")
                .isEqualTo(OPEN);
    }

    private static void marginal(Regime regime) {
        assertThat(monitored(regime, marginal("5999.99").no("monitoring.children-able", Role.CIVIL_AFFAIRS)))
                .isEqualTo(YES);
        assertThat(monitored(regime, marginal("6000.00").no("monitoring.children-able", Role.CIVIL_AFFAIRS)))
                .isEqualTo(NO);
        assertThat(monitored(regime, marginal("5999.99").yes("monitoring.children-able", Role.CIVIL_AFFAIRS)))
                .isEqualTo(NO);
        assertThat(monitored(regime, marginal("5999.99"))).isEqualTo(OPEN);
        assertThat(rule(regime, Provision.Parameter.class, "monitoring.marginal-line", DAY)
                        .type())
                .isEqualTo(ParameterType.AMOUNT);
    }

    private static Home marginal(String income) {
        return Home.in(CITY).earns(income).no("monitoring.was-registered", Role.TOWNSHIP);
    }

    private static void countryside(Regime regime) {
        assertThat(monitored(regime, Home.in(CITY).enrolled("registration", "2016-01-01")))
                .isEqualTo(YES);
        assertThat(monitored(regime, Home.in(CITY).urban().enrolled("registration", "2016-01-01")))
                .isEqualTo(NO);
        assertThat(monitored(regime, Home.in("320982").enrolled("registration", "2016-01-01")))
                .as("the next city")
                .isEqualTo(NO);
    }

    /** 1.2 × 10 000 = 12 000. */
    private static void heavySpendingFirst(Regime regime) {
        String question = "monitoring.heavy-spending";
        assertThat(rung(
                        regime,
                        "monitoring.priority",
                        spends("12000.01").no(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(1);
        assertThat(rung(
                        regime,
                        "monitoring.priority",
                        spends("12000.00").no(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(2);
        assertThat(rung(
                        regime,
                        "monitoring.priority",
                        spends("12000.00").yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(1);
        assertThat(rung(regime, "monitoring.priority", spends("12000.00").on(DAY)))
                .as("open")
                .isEqualTo(-1);
        assertThat(rule(regime, Steering.Priority.class, "monitoring.priority", DAY)
                        .precedence())
                .isEqualTo(Steering.Precedence.ALONE);
    }

    private static Home spends(String aYear) {
        return Home.in(CITY).measured("2020-12-20", "10000.00").spends(ExpenseKind.EDUCATION, aYear);
    }

    private static void atTheLine(Regime regime) {
        for (String day : DAYS) {
            Home below = Home.in(CITY, 2).earns("14399.99").enrolled("registration", "2016-01-01");
            Home at = Home.in(CITY, 2).earns("14400.00").enrolled("registration", "2016-01-01");
            assertThat(admitted(regime, "monitoring", below.on(day))).isEqualTo(YES);
            assertThat(admitted(regime, "monitoring", at.on(day))).isEqualTo(NO);
        }
    }

    /** Above the line, so that only the second way in is left; last year 20 000, of which 0.7 is 14 000. */
    private static Home struck(ShockKind kind, String income) {
        return neverRegistered()
                .measured("2020-12-20", "20000.00")
                .earns(income)
                .struck(kind, "2021-02-01");
    }

    private static void cause(Regime regime) {
        String question = "monitoring.basic-life-affected";
        for (ShockKind kind : List.of(
                ShockKind.ILLNESS, ShockKind.SCHOOLING, ShockKind.DISASTER, ShockKind.EPIDEMIC, ShockKind.ACCIDENT)) {
            assertThat(monitored(regime, struck(kind, "13999.99").yes(question, Role.VILLAGE_COMMITTEE)))
                    .as("%s", kind)
                    .isEqualTo(YES);
            assertThat(monitored(regime, struck(kind, "13999.99").no(question, Role.VILLAGE_COMMITTEE)))
                    .isEqualTo(NO);
            assertThat(monitored(regime, struck(kind, "13999.99"))).isEqualTo(OPEN);
        }
        Home longAgo = neverRegistered().measured("2020-12-20", "20000.00").earns("13999.99");
        assertThat(monitored(
                        regime, longAgo.struck(ShockKind.ILLNESS, "2020-02-29").yes(question, Role.TOWNSHIP)))
                .as("more than a year ago")
                .isEqualTo(NO);
    }

    private static void loss(Regime regime) {
        for (ShockKind kind : List.of(ShockKind.PRODUCTION_LOST, ShockKind.LABOUR_LOST, ShockKind.HOUSING_LOST)) {
            assertThat(monitored(regime, struck(kind, "13999.99")))
                    .as("%s", kind)
                    .isEqualTo(YES);
        }
    }

    /** 0.7 × 20 000 = 14 000; 1.2 × 20 000 = 24 000. A locality that reads 0.5 has 10 000. */
    private static void sharply(Regime regime) {
        assertThat(monitored(regime, struck(ShockKind.HOUSING_LOST, "14000.00")))
                .isEqualTo(NO);
        assertThat(monitored(
                        regime,
                        struck(ShockKind.HOUSING_LOST, "30000.00").spends(ExpenseKind.MEDICAL_OTHER, "24000.01")))
                .isEqualTo(YES);
        assertThat(monitored(
                        regime,
                        struck(ShockKind.HOUSING_LOST, "30000.00").spends(ExpenseKind.MEDICAL_OTHER, "24000.00")))
                .isEqualTo(NO);
        Regime stricter = upon(
                regime,
                layer -> layer.bind("monitoring.income-drop", ParameterValue.of(Ratio.of(1, 2)), Regimes.BASIS));
        assertThat(monitored(stricter, struck(ShockKind.HOUSING_LOST, "10000.00")))
                .isEqualTo(NO);
        assertThat(monitored(stricter, struck(ShockKind.HOUSING_LOST, "9999.99")))
                .isEqualTo(YES);
        Regime lessStrict = upon(
                regime, layer -> layer.bind("monitoring.spending-excess", ParameterValue.of(Ratio.ONE), Regimes.BASIS));
        assertThat(monitored(
                        lessStrict,
                        struck(ShockKind.HOUSING_LOST, "30000.00").spends(ExpenseKind.EDUCATION, "20000.01")))
                .isEqualTo(YES);
    }

    private static void control(Regime regime) {
        assertThat(bound(regime, "monitoring.share", DAY)).contains(ParameterValue.of(Ratio.percent(5)));
        Steering.Quota quota = rule(regime, Steering.Quota.class, "monitoring.quota", DAY);
        assertThat(quota.programme()).isEqualTo("monitoring");
        assertThat(quota.share()).isEqualTo("monitoring.share");
        assertThat(quota.of()).isEqualTo(Steering.Population.REGISTERED_POOR);
        assertThat(quota.effect()).isEqualTo(Steering.Scale.CONTROL);
        assertThat(quota.misfit()).isEqualTo(Steering.Misfit.ADMIT_WHOLE);
    }

    private static void notices(Regime regime) {
        for (String level : List.of("village", "town", "city")) {
            String notice = "monitoring.notice." + level;
            assertDays(regime, notice, DAY, 7);
            assertDays(
                    upon(regime, layer -> layer.bind(notice, ParameterValue.days(5), Regimes.BASIS)), notice, DAY, 5);
        }
    }
}
