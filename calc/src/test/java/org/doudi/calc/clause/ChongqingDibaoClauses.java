package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertMonthly;
import static org.doudi.calc.clause.Asked.monthly;
import static org.doudi.calc.clause.Asked.remarks;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.upon;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;

/** Rural dibao in Chongqing: what it pays, what is not counted, and how its standard is to grow. 350 yuan in June 2017. */
final class ChongqingDibaoClauses {

    private static final String DISTRICT = "500235";
    private static final String DAY = "2017-06-01";

    private ChongqingDibaoClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("C2", "what is paid is the difference, up to the fen", ChongqingDibaoClauses::difference),
                new Clause("C2", "a fen below the standard is a fen", ChongqingDibaoClauses::oneFen),
                new Clause("C2", "rounding up to the yuan is an overlay", ChongqingDibaoClauses::toTheYuan),
                new Clause("C2", "the standard moves on its days", ChongqingDibaoClauses::standards),
                new Clause(
                        "C2", "soldiers, prisoners and clergy living apart do not count", ChongqingDibaoClauses::unit),
                new Clause("C2", "it is for the city's countryside", ChongqingDibaoClauses::countryside),
                new Clause("C2", "what income is the city's regulation says", ChongqingDibaoClauses::income),
                new Clause("C9", "the cost of working through a project comes off", ChongqingDibaoClauses::project),
                new Clause("C9", "a district takes a share, up to a cap", ChongqingDibaoClauses::shareUpToACap),
                new Clause("C10", "the central pension counts from 2021 on", ChongqingDibaoClauses::pension),
                new Clause("C10", "it is disregarded by the day of determination", ChongqingDibaoClauses::window),
                new Clause(
                        "C11", "rural dibao is to reach 0.8 of urban by the end of 2020", ChongqingDibaoClauses::urban),
                new Clause("C11", "the urban standard is carried along", ChongqingDibaoClauses::urbanStandards),
                new Clause("C11", "it is never to be below the poverty line", ChongqingDibaoClauses::povertyLine));
    }

    /** 350 × 3 − 10000/12 = 1050 − 833.333… = 216.666…, up to the fen 216.67. */
    private static void difference(Regime regime) {
        assertThat(monthly(
                        regime, "dibao", Home.in(DISTRICT, 3).earns("10000.00").on(DAY)))
                .isEqualTo("216.67");
    }

    /** Three people: 1050 a month. */
    private static void oneFen(Regime regime) {
        assertThat(monthly(
                        regime,
                        "dibao",
                        Home.in(DISTRICT, 3).earnsMonthly("1049.99").on(DAY)))
                .isEqualTo("0.01");
        assertThat(admitted(
                        regime,
                        "dibao",
                        Home.in(DISTRICT, 3).earnsMonthly("1050.00").on(DAY)))
                .isEqualTo(NO);
    }

    private static void toTheYuan(Regime regime) {
        Regime whole = upon(
                regime,
                layer -> layer.bind(
                        "dibao.rounding", ParameterValue.of(Rounding.upTo(Rounding.Unit.YUAN)), Regimes.BASIS));
        assertThat(monthly(
                        whole, "dibao", Home.in(DISTRICT, 3).earns("10000.00").on(DAY)))
                .isEqualTo("217.00");
    }

    private static void standards(Regime regime) {
        assertMonthly(regime, "dibao.rural", "2017-03-14", "300.00");
        assertMonthly(regime, "dibao.rural", "2017-03-31", "300.00");
        assertMonthly(regime, "dibao.rural", "2017-04-01", "350.00");
        assertMonthly(regime, "dibao.rural", "2017-12-31", "350.00");
        assertMonthly(regime, "dibao.rural", "2018-01-01", "410.00");
        assertMonthly(regime, "dibao.rural", "2018-12-31", "410.00");
        assertMonthly(regime, "dibao.rural", "2019-01-01", "440.00");
        assertMonthly(regime, "dibao.rural", "2020-08-31", "440.00");
        assertMonthly(regime, "dibao.rural", "2020-09-01", "496.00");
        assertMonthly(regime, "dibao.rural", "2021-06-30", "496.00");
    }

    /** Of two one does not count: 350 × 1 − 100 = 250; if both do, 350 × 2 − 100 = 600. */
    private static void unit(Regime regime) {
        for (Residence elsewhere :
                List.of(Residence.UNMARRIED_SOLDIER, Residence.IMPRISONED, Residence.CLERGY_LIVING_APART)) {
            assertThat(monthly(regime, "dibao", withSon(elsewhere).on(DAY)))
                    .as("%s", elsewhere)
                    .isEqualTo("250.00");
        }
        assertThat(monthly(regime, "dibao", withSon(Residence.AWAY_FOR_WORK).on(DAY)))
                .isEqualTo("600.00");
    }

    private static Home withSon(Residence residence) {
        return Home.in(DISTRICT)
                .and(Relation.SON, son -> son.born("1996-01-01").residence(residence))
                .earnsMonthly("100.00");
    }

    private static void countryside(Regime regime) {
        assertThat(admitted(regime, "dibao", Home.in(DISTRICT).on(DAY))).isEqualTo(YES);
        assertThat(admitted(regime, "dibao", Home.in(DISTRICT).urban().on(DAY))).isEqualTo(NO);
        assertThat(admitted(regime, "dibao", Home.in("511024").on(DAY)))
                .as("the next province")
                .isEqualTo(NO);
    }

    /** The national measures say the same, so only whose word it is shows. */
    private static void income(Regime regime) {
        assertThat(rule(regime, IncomeRule.IncomeConcept.class, "income", DAY).concept())
                .isEqualTo(IncomeRule.Concept.DISPOSABLE);
        assertThat(regime.on(LocalDate.parse(DAY))
                        .provision("income")
                        .orElseThrow()
                        .layer()
                        .id())
                .isEqualTo("chongqing-2017");
    }

    /** 350 − (400 − 120) = 70 with a wage through a project; 400 is above 350 with any other. */
    private static void project(Regime regime) {
        Regime district = takingOff(regime, Allowance.fixed(Money.ofYuan(120)));
        assertThat(monthly(
                        district,
                        "dibao",
                        Home.in(DISTRICT).income(wage("400.00", true)).on(DAY)))
                .isEqualTo("70.00");
        assertThat(admitted(
                        district,
                        "dibao",
                        Home.in(DISTRICT).income(wage("400.00", false)).on(DAY)))
                .isEqualTo(NO);
    }

    /** A tenth of 300 is 30: 350 − 270 = 80. A tenth of 340 would be 34, the cap is 32: 350 − 308 = 42. */
    private static void shareUpToACap(Regime regime) {
        Regime district = takingOff(regime, Allowance.share(Ratio.percent(10), Money.ofYuan(32)));
        assertThat(monthly(
                        district,
                        "dibao",
                        Home.in(DISTRICT).income(wage("300.00", true)).on(DAY)))
                .isEqualTo("80.00");
        assertThat(monthly(
                        district,
                        "dibao",
                        Home.in(DISTRICT).income(wage("340.00", true)).on(DAY)))
                .isEqualTo("42.00");
    }

    private static Income wage(String aMonth, boolean throughProject) {
        return Income.wage("p1", Amount.monthly(Money.of(aMonth)), throughProject);
    }

    private static Regime takingOff(Regime regime, Allowance allowance) {
        return upon(regime, layer -> layer.bind("dibao.employment-cost", ParameterValue.of(allowance), Regimes.BASIS));
    }

    /** 496 − 300 = 196 on the last day; 496 − 300 − 115 = 81 on the next. The personal account counts on both. */
    private static void pension(Regime regime) {
        assertThat(monthly(
                        regime,
                        "dibao",
                        pensioner(IncomeKind.CENTRAL_BASIC_PENSION).on("2020-12-31")))
                .isEqualTo("196.00");
        assertThat(monthly(
                        regime,
                        "dibao",
                        pensioner(IncomeKind.CENTRAL_BASIC_PENSION).on("2021-01-01")))
                .isEqualTo("81.00");
        assertThat(monthly(
                        regime,
                        "dibao",
                        pensioner(IncomeKind.PERSONAL_ACCOUNT_PENSION).on("2020-12-31")))
                .isEqualTo("81.00");
    }

    private static Home pensioner(IncomeKind pension) {
        return Home.in(DISTRICT)
                .earnsMonthly("300.00")
                .income(Income.of("p1", pension, Amount.monthly(Money.ofYuan(115))));
    }

    private static void window(Regime regime) {
        IncomeRule.Disregard disregard = rule(regime, IncomeRule.Disregard.class, "income.central-basic-pension", DAY);
        assertThat(disregard.inForce()).isEqualTo(Window.between(LocalDate.of(2016, 1, 1), LocalDate.of(2021, 1, 1)));
        assertThat(disregard.tested()).isEqualTo(IncomeRule.Tested.ON_DETERMINATION);
        assertThat(disregard.kinds()).containsExactly(IncomeKind.CENTRAL_BASIC_PENSION);
    }

    /** 496 : 620 is 0.8 exactly; 440 : 580, until the end of August, is 0.7586…. */
    private static void urban(Regime regime) {
        Promise.Aim.AtLeast aim = atLeast(regime, "dibao.rural.target.urban");
        assertThat(aim.line()).isEqualTo("dibao.rural");
        assertThat(aim.other()).isEqualTo("dibao.urban");
        assertThat(aim.ratio()).isEqualTo(Ratio.of(8, 10));
        assertThat(aim.on()).isEqualTo(Window.between(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)));
        assertMonthly(regime, "dibao.rural", "2020-12-31", "496.00");
        assertMonthly(regime, "dibao.urban", "2020-12-31", "620.00");
        assertThat(remarks(regime, "dibao.rural.target.urban")).containsExactly("target.met");
    }

    private static void urbanStandards(Regime regime) {
        assertMonthly(regime, "dibao.urban", "2017-03-31", "460.00");
        assertMonthly(regime, "dibao.urban", "2017-04-01", "500.00");
        assertMonthly(regime, "dibao.urban", "2018-01-01", "546.00");
        assertMonthly(regime, "dibao.urban", "2019-01-01", "580.00");
        assertMonthly(regime, "dibao.urban", "2020-08-31", "580.00");
        assertMonthly(regime, "dibao.urban", "2020-09-01", "620.00");
    }

    /** From the document's first day to the end of the plan, whichever series is meant. */
    private static void povertyLine(Regime regime) {
        for (String other : List.of("poverty.national", "poverty.nbs", "poverty.exit-work")) {
            String suffix = other.equals("poverty.national") ? "" : "-" + other.substring("poverty.".length());
            Promise.Aim.AtLeast aim = atLeast(regime, "dibao.rural.target.poverty-line" + suffix);
            assertThat(aim.line()).isEqualTo("dibao.rural");
            assertThat(aim.other()).isEqualTo(other);
            assertThat(aim.ratio()).isEqualTo(Ratio.ONE);
            assertThat(aim.on()).isEqualTo(Window.between(LocalDate.of(2017, 3, 14), LocalDate.of(2021, 1, 1)));
        }
    }

    private static Promise.Aim.AtLeast atLeast(Regime regime, String target) {
        Promise.Target found = rule(regime, Promise.Target.class, target, DAY);
        assertThat(found.aim()).isInstanceOf(Promise.Aim.AtLeast.class);
        return (Promise.Aim.AtLeast) found.aim();
    }
}
