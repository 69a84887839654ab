package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertAnsweredBy;
import static org.doudi.calc.clause.Asked.assertMonthly;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.calc.clause.Asked.monthly;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.upon;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Member;
import org.doudi.core.household.Role;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;

/** Rural dibao in Chongqing: who gets a supplement, rigid spending, property, and the spending tests behind a switch. */
final class ChongqingPropertyClauses {

    private static final String DISTRICT = "500235";
    private static final String DAY = "2017-06-01";

    /** The last day of the property rules of 2013 and the first of those of 2020. */
    private static final String LAST = "2020-08-31";

    private static final String NEXT = "2020-09-01";

    private ChongqingPropertyClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("C5", "each group gets its supplement", ChongqingPropertyClauses::supplements),
                new Clause("C5", "groups exclude each other, disability is added", ChongqingPropertyClauses::stacking),
                new Clause("C5", "the amounts move on their day", ChongqingPropertyClauses::supplementAmounts),
                new Clause("C7", "rigid spending comes off up to a cap", ChongqingPropertyClauses::rigidSpending),
                new Clause(
                        "C7",
                        "savings up to twelve months of the standard are fine",
                        ChongqingPropertyClauses::savings),
                new Clause("C7", "a second house excludes where there is much space", ChongqingPropertyClauses::houses),
                new Clause("C7", "shops and enterprises exclude", ChongqingPropertyClauses::business),
                new Clause("C7", "vehicles exclude, motorcycles until August 2020", ChongqingPropertyClauses::vehicles),
                new Clause("C7", "the spending tests are off", ChongqingPropertyClauses::testsAreOff),
                new Clause("C7", "turned on each spending test excludes", ChongqingPropertyClauses::testsTurnedOn));
    }

    /** Without income a person gets 350 and the supplement; the severely disabled 60, and 40 as every disabled. */
    private static void supplements(Regime regime) {
        paid(regime, "450.00", one -> one.disabled(DisabilityKind.VISUAL, DisabilityGrade.GRADE_2));
        paid(regime, "390.00", one -> one.disabled(DisabilityKind.VISUAL, DisabilityGrade.GRADE_3));
        paid(regime, "410.00", one -> one.health(Health.MAJOR_ILLNESS));
        paid(regime, "410.00", one -> one.born("1947-06-01"));
        paid(regime, "350.00", one -> one.born("1947-06-02"));
        paid(regime, "450.00", one -> one.born("2011-06-02"));
        paid(regime, "350.00", one -> one.born("2011-06-01"));
        paid(regime, "450.00", one -> one.born("2011-06-01").schooling(Schooling.PRESCHOOL));
        paid(regime, "450.00", one -> one.schooling(Schooling.PRIMARY));
        paid(regime, "450.00", one -> one.schooling(Schooling.COLLEGE));
    }

    private static void paid(Regime regime, String yuan, Consumer<Member.Builder> head) {
        assertThat(monthly(regime, "dibao", Home.in(DISTRICT).head(head).on(DAY)))
                .isEqualTo(yuan);
    }

    /**
     * Severely disabled, seriously ill and 70: 350 + 60 once + 40. A disabled pupil: 350 + 100 + 40; a severely disabled one
     * is in two groups of which the higher counts: 350 + 100 + 40.
     */
    private static void stacking(Regime regime) {
        Consumer<Member.Builder> all = one -> one.born("1940-01-01")
                .health(Health.MAJOR_ILLNESS)
                .disabled(DisabilityKind.MENTAL, DisabilityGrade.GRADE_1);
        assertThat(monthly(regime, "dibao", Home.in(DISTRICT).head(all).on(DAY)))
                .isEqualTo("450.00");
        for (DisabilityGrade grade : List.of(DisabilityGrade.GRADE_4, DisabilityGrade.GRADE_1)) {
            Consumer<Member.Builder> pupil =
                    one -> one.schooling(Schooling.PRIMARY).disabled(DisabilityKind.HEARING, grade);
            assertThat(monthly(regime, "dibao", Home.in(DISTRICT).head(pupil).on(DAY)))
                    .isEqualTo("490.00");
        }
        for (String group : List.of("dibao.supplement.key-groups", "dibao.supplement.disabled-group")) {
            assertThat(rule(regime, Provision.SupplementGroup.class, group, DAY).programme())
                    .isEqualTo("dibao");
        }
    }

    private static void supplementAmounts(Regime regime) {
        for (String day : List.of("2017-03-31", "2017-04-01", "2021-06-30")) {
            assertMonthly(regime, "dibao.supplement.key", day, "60.00");
            assertMonthly(regime, "dibao.supplement.disabled", day, "40.00");
        }
        assertMonthly(regime, "dibao.supplement.pupil", "2017-03-31", "60.00");
        assertMonthly(regime, "dibao.supplement.pupil", "2017-04-01", "100.00");
    }

    /** Of 500 a month a cap of 200 leaves 300: 350 − 300 = 50. Of 1200 a year 100 come off: 400 is too much. */
    private static void rigidSpending(Regime regime) {
        assertThat(rule(regime, Provision.Parameter.class, "dibao.rigid-spending.cap", DAY)
                        .type())
                .isEqualTo(ParameterType.AMOUNT);
        Regime district = upon(
                regime,
                layer -> layer.bind(
                        "dibao.rigid-spending.cap",
                        ParameterValue.of(Amount.monthly(Money.ofYuan(200))),
                        Regimes.BASIS));
        for (ExpenseKind kind : List.of(ExpenseKind.MAJOR_ILLNESS, ExpenseKind.DISABILITY)) {
            assertThat(monthly(district, "dibao", spending(kind, "3000.00").on(DAY)))
                    .isEqualTo("50.00");
            assertThat(admitted(district, "dibao", spending(kind, "1200.00").on(DAY)))
                    .isEqualTo(NO);
        }
        assertThat(admitted(
                        district,
                        "dibao",
                        spending(ExpenseKind.EDUCATION, "3000.00").on(DAY)))
                .isEqualTo(NO);
    }

    private static Home spending(ExpenseKind kind, String aYear) {
        return Home.in(DISTRICT).earnsMonthly("500.00").spends(kind, aYear);
    }

    /** Two people: 350 × 12 × 2 = 8400. Insurance is not among what the city counts. */
    private static void savings(Regime regime) {
        for (AssetKind kind : List.of(AssetKind.DEPOSIT, AssetKind.SECURITY, AssetKind.BOND)) {
            owning(regime, YES, DAY, Asset.of(kind, Money.of("8400.00")));
            owning(regime, NO, DAY, Asset.of(kind, Money.of("8400.01")));
        }
        owning(regime, YES, DAY, Asset.of(AssetKind.INSURANCE, Money.of("50000.00")));
    }

    private static void owning(Regime regime, Truth admitted, String day, Asset... assets) {
        assertThat(admitted(regime, "dibao", Home.in(DISTRICT, 2).owns(assets).on(day)))
                .as("%s on %s", List.of(assets), day)
                .isEqualTo(admitted);
    }

    /** Two people, 20 m² each, three times: 120 m². */
    private static void houses(Regime regime) {
        Asset sixty = house(AssetKind.DWELLING, 60);
        assertThat(rule(regime, Provision.Parameter.class, "housing.minimum", DAY)
                        .type())
                .isEqualTo(ParameterType.AREA);
        for (String day : List.of(DAY, NEXT)) {
            owning(regime, YES, day, sixty, sixty);
            owning(regime, NO, day, sixty, house(AssetKind.DWELLING, 61));
            owning(regime, YES, day, house(AssetKind.DWELLING, 500));
        }
        owning(regime, NO, LAST, sixty, house(AssetKind.DANGEROUS_DWELLING, 61));
        owning(regime, YES, NEXT, sixty, house(AssetKind.DANGEROUS_DWELLING, 61));
    }

    private static Asset house(AssetKind kind, int squareMetres) {
        return Asset.builder(kind).squareMetres(squareMetres).build();
    }

    private static void business(Regime regime) {
        for (String day : List.of(DAY, NEXT)) {
            owning(regime, NO, day, Asset.builder(AssetKind.SHOP).build());
            owning(regime, NO, day, Asset.builder(AssetKind.ENTERPRISE).build());
            owning(regime, YES, day, Asset.builder(AssetKind.TREES).build());
        }
    }

    private static void vehicles(Regime regime) {
        for (AssetKind kind : List.of(
                AssetKind.MOTOR_VEHICLE, AssetKind.SHIP, AssetKind.CONSTRUCTION_MACHINERY, AssetKind.FARM_MACHINERY)) {
            owning(regime, NO, LAST, Asset.builder(kind).build());
            owning(regime, NO, NEXT, Asset.builder(kind).build());
        }
        owning(regime, NO, LAST, Asset.builder(AssetKind.MOTORCYCLE).build());
        owning(regime, YES, NEXT, Asset.builder(AssetKind.MOTORCYCLE).build());
        owning(regime, YES, LAST, Asset.builder(AssetKind.DISABILITY_SCOOTER).build());
    }

    private static final List<String> SPENDING_TESTS =
            List.of("housing", "utilities", "study-abroad", "hired-labour", "non-necessities");

    private static void testsAreOff(Regime regime) {
        assertThat(bound(regime, "dibao.spending-tests", DAY)).contains(ParameterValue.on(false));
        for (String test : SPENDING_TESTS) {
            String rule = "dibao.spending-tests." + test;
            Home home = Home.in(DISTRICT).yes(rule + ".found", Role.TOWNSHIP);
            assertThat(holds(regime, rule, home.on(DAY))).as(rule).isEqualTo(NO);
            assertThat(regime.on(LocalDate.parse(LAST)).provision(rule))
                    .as(rule)
                    .isPresent();
            assertThat(regime.on(LocalDate.parse(NEXT)).provision(rule))
                    .as(rule)
                    .isEmpty();
        }
    }

    private static void testsTurnedOn(Regime regime) {
        Regime district =
                upon(regime, layer -> layer.bind("dibao.spending-tests", ParameterValue.on(true), Regimes.BASIS));
        for (String test : SPENDING_TESTS) {
            String rule = "dibao.spending-tests." + test;
            String question = rule + ".found";
            assertAnsweredBy(regime, question, DAY, Role.TOWNSHIP, Role.CIVIL_AFFAIRS);
            assertThat(rule(regime, Provision.Condition.class, rule, DAY).effect())
                    .isEqualTo(Provision.Effect.EXCLUDES);
            assertThat(holds(
                            district,
                            rule,
                            Home.in(DISTRICT).yes(question, Role.TOWNSHIP).on(DAY)))
                    .isEqualTo(YES);
            assertThat(holds(
                            district,
                            rule,
                            Home.in(DISTRICT).no(question, Role.TOWNSHIP).on(DAY)))
                    .isEqualTo(NO);
            assertThat(holds(district, rule, Home.in(DISTRICT).on(DAY))).isEqualTo(OPEN);
            assertThat(admitted(
                            district,
                            "dibao",
                            Home.in(DISTRICT).yes(question, Role.TOWNSHIP).on(DAY)))
                    .as(rule)
                    .isEqualTo(NO);
        }
    }
}
