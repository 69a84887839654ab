package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertAnsweredBy;
import static org.doudi.calc.clause.Asked.assertMeasure;
import static org.doudi.calc.clause.Asked.assertMonthly;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.calc.clause.Asked.monthly;
import static org.doudi.calc.clause.Asked.remarks;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rules;
import static org.doudi.calc.clause.Asked.upon;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.policy.Steering.Measure.Kind;
import org.doudi.core.policy.Steering.Measure.Weight;

/** What Chongqing pays and does beside dibao, how its standard moves, and who should be in the other system. */
final class ChongqingHelpClauses {

    private static final String DISTRICT = "500235";
    private static final String DAY = "2018-06-01";

    private ChongqingHelpClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("C1", "who should be in the other is a finding, both ways", ChongqingHelpClauses::crossed),
                new Clause(
                        "C6",
                        "the living allowance is for the disabled in dibao households",
                        ChongqingHelpClauses::living),
                new Clause("C6", "the nursing allowance is for the severely disabled", ChongqingHelpClauses::nursing),
                new Clause("C6", "what they come to is set elsewhere", ChongqingHelpClauses::allowancesAreOpen),
                new Clause("C11", "rural is drawn to urban year by year", ChongqingHelpClauses::path),
                new Clause(
                        "C11",
                        "it is adjusted by consumption, not below the poverty line",
                        ChongqingHelpClauses::indexed),
                new Clause("C12", "prices set the subsidy off in a single month", ChongqingHelpClauses::prices),
                new Clause("C12", "the subsidy has a least amount and a rounding", ChongqingHelpClauses::leastSubsidy),
                new Clause("C16", "what they keep is the last amount before", ChongqingHelpClauses::lastAmount),
                new Clause(
                        "C19",
                        "contributions are subsidised for each registered person",
                        ChongqingHelpClauses::contribution),
                new Clause("C19", "serious illness is shared for the registered", ChongqingHelpClauses::seriousIllness),
                new Clause("C19", "the fund shares what is outside the catalogue", ChongqingHelpClauses::fund),
                new Clause("C19", "what they come to is rounded up to the fen", ChongqingHelpClauses::medicalRounding),
                new Clause("C20", "sudden hardship is helped, whoever it strikes", ChongqingHelpClauses::temporary));
    }

    private static void crossed(Regime regime) {
        assertThat(rules(regime, Linkage.CrossEligibility.class, DAY).map(rule -> rule.from() + " to " + rule.to()))
                .containsExactlyInAnyOrder("dibao to registration", "registration to dibao");
    }

    /** Two of the three are disabled: 2 × 60. */
    private static void living(Regime regime) {
        Regime paying = paying(regime, "disability-living.amount", 60);
        Home home = family(DisabilityGrade.GRADE_4, DisabilityGrade.GRADE_1);
        assertThat(admitted(paying, "disability-living", home.on(DAY)))
                .as("not on dibao")
                .isEqualTo(NO);
        assertThat(monthly(paying, "disability-living", onDibao(home).on(DAY))).isEqualTo("120.00");
        assertThat(admitted(
                        paying, "disability-living", onDibao(Home.in(DISTRICT)).on(DAY)))
                .as("nobody disabled")
                .isEqualTo(NO);
    }

    /** One of the three is severely disabled, and dibao is not asked for: 80. */
    private static void nursing(Regime regime) {
        Regime paying = paying(regime, "disability-nursing.amount", 80);
        Home home = family(DisabilityGrade.GRADE_3, DisabilityGrade.GRADE_2);
        assertThat(monthly(paying, "disability-nursing", home.on(DAY))).isEqualTo("80.00");
        assertThat(admitted(
                        paying,
                        "disability-nursing",
                        family(DisabilityGrade.GRADE_3, DisabilityGrade.GRADE_4).on(DAY)))
                .isEqualTo(NO);
        assertThat(admitted(
                        paying,
                        "disability-nursing",
                        family(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_1)
                                .urban()
                                .on(DAY)))
                .as("in town")
                .isEqualTo(NO);
    }

    private static void allowancesAreOpen(Regime regime) {
        for (String amount : List.of("disability-living.amount", "disability-nursing.amount")) {
            rule(regime, Provision.Parameter.class, amount, DAY);
            assertThat(bound(regime, amount, DAY)).as(amount).isEmpty();
        }
        assertThat(admitted(regime, "dibao", Home.in(DISTRICT).on(DAY)))
                .as("dibao does not wait for them")
                .isEqualTo(YES);
    }

    private static Home family(DisabilityGrade one, DisabilityGrade other) {
        return Home.in(DISTRICT)
                .and(Relation.SPOUSE, member -> member.disabled(DisabilityKind.PHYSICAL, one))
                .and(Relation.SON, member -> member.disabled(DisabilityKind.INTELLECTUAL, other));
    }

    private static Home onDibao(Home home) {
        return home.enrolled("dibao", "2017-05-01");
    }

    private static Home registered(int people) {
        return Home.in(DISTRICT, people).enrolled("registration", "2017-05-01");
    }

    private static Regime paying(Regime regime, String amount, int yuan) {
        return upon(
                regime,
                layer -> layer.bind(amount, ParameterValue.of(Amount.monthly(Money.ofYuan(yuan))), Regimes.BASIS));
    }

    /**
     * 350 : 500 is 0.7 at the end of 2017; by equal steps it would be 0.7333… (410 : 546 is 0.7509…), 0.7666… (440 : 580 is
     * only 0.7586…) and 0.8, which 496 : 620 is.
     */
    private static void path(Regime regime) {
        Promise.Target target = rule(regime, Promise.Target.class, "dibao.rural.target.urban-path", DAY);
        assertThat(target.aim())
                .isEqualTo(new Promise.Aim.RatioPath(
                        "dibao.rural",
                        "dibao.urban",
                        LocalDate.of(2017, 12, 31),
                        LocalDate.of(2020, 12, 31),
                        Ratio.of(8, 10)));
        assertThat(remarks(regime, target.id())).containsExactlyInAnyOrder("target.met", "target.unmet");
    }

    private static void indexed(Regime regime) {
        StandardRule.Indexation indexation = rule(regime, StandardRule.Indexation.class, "dibao.rural.indexation", DAY);
        assertThat(indexation.line()).isEqualTo("dibao.rural");
        assertThat(indexation.floor()).contains("poverty.national");
        assertThat(bound(regime, indexation.rounding(), DAY))
                .contains(ParameterValue.of(Rounding.upTo(Rounding.Unit.YUAN)));
    }

    private static void prices(Regime regime) {
        StandardRule.PriceLink link = rule(regime, StandardRule.PriceLink.class, "price-link", DAY);
        assertThat(link.triggers())
                .containsExactly(
                        new Trigger(Index.CONSUMER_PRICES, Ratio.of(35, 1_000), 1),
                        new Trigger(Index.FOOD_PRICES, Ratio.of(6, 100), 1));
        assertThat(link.formula()).isEqualTo(new StandardRule.Formula.Rise(Index.LOW_INCOME_LIVING_COST));
        assertThat(link.line()).isEqualTo("dibao.rural");
    }

    private static void leastSubsidy(Regime regime) {
        assertMonthly(regime, "price-link.floor", DAY, "15.00");
        assertThat(bound(regime, "price-link.rounding", DAY))
                .contains(ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)));
    }

    private static void lastAmount(Regime regime) {
        Benefit.WhileProtected kept = rule(regime, Benefit.WhileProtected.class, "dibao.while-protected", DAY);
        assertThat(kept.programme()).isEqualTo("dibao");
        assertThat(kept.pays()).isEqualTo(Benefit.Pays.LAST_AMOUNT);
    }

    /** Three people at 20 yuan. */
    private static void contribution(Regime regime) {
        rule(regime, Provision.Parameter.class, "medical.contribution.amount", DAY);
        Regime paying = paying(regime, "medical.contribution.amount", 20);
        assertThat(monthly(paying, "medical.contribution", registered(3).on(DAY)))
                .isEqualTo("60.00");
        assertThat(admitted(
                        paying,
                        "medical.contribution",
                        onDibao(Home.in(DISTRICT)).on(DAY)))
                .as("not registered")
                .isEqualTo(NO);
        assertThat(admitted(
                        paying,
                        "medical.contribution",
                        Home.in(DISTRICT).ofWhoseRecordNothingIsKnown().on(DAY)))
                .isEqualTo(OPEN);
    }

    /** Half of 12001 ÷ 12 is 500.041666…, up to the fen 500.05; other medical care does not count. */
    private static void seriousIllness(Regime regime) {
        Regime sharing = sharing(regime, "medical.serious-illness.share", Ratio.percent(50));
        Home ill = registered(2)
                .spends(ExpenseKind.MAJOR_ILLNESS, "12001.00")
                .spends(ExpenseKind.MEDICAL_OTHER, "6000.00");
        assertThat(monthly(sharing, "medical.serious-illness", ill.on(DAY))).isEqualTo("500.05");
        assertThat(admitted(
                        sharing,
                        "medical.serious-illness",
                        onDibao(Home.in(DISTRICT)).on(DAY)))
                .isEqualTo(NO);
    }

    /** Four fifths of 1200 ÷ 12 are 80; either status is enough. */
    private static void fund(Regime regime) {
        Regime sharing = sharing(regime, "medical.fund.share", Ratio.percent(80));
        for (Home home : List.of(onDibao(Home.in(DISTRICT)), registered(1))) {
            assertThat(monthly(
                            sharing,
                            "medical.fund",
                            home.spends(ExpenseKind.MEDICAL_OTHER, "1200.00")
                                    .spends(ExpenseKind.MAJOR_ILLNESS, "6000.00")
                                    .on(DAY)))
                    .isEqualTo("80.00");
        }
        assertThat(admitted(sharing, "medical.fund", Home.in(DISTRICT).on(DAY))).isEqualTo(NO);
    }

    private static Regime sharing(Regime regime, String share, Ratio ratio) {
        return upon(
                regime,
                layer -> layer.bind(
                        share, ParameterValue.of(Allowance.share(ratio, Money.ofYuan(1_000))), Regimes.BASIS));
    }

    private static void medicalRounding(Regime regime) {
        assertThat(bound(regime, "medical.rounding", DAY))
                .contains(ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)));
    }

    private static void temporary(Regime regime) {
        String question = "temporary.hardship";
        assertAnsweredBy(regime, question, DAY, Role.VILLAGE_COMMITTEE, Role.TOWNSHIP, Role.CIVIL_AFFAIRS);
        assertMeasure(regime, "temporary.assistance", DAY, Kind.ASSISTANCE, Weight.FIRST);
        assertThat(holds(
                        regime,
                        "temporary.assistance",
                        Home.in(DISTRICT).yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        "temporary.assistance",
                        Home.in(DISTRICT).no(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, "temporary.assistance", Home.in(DISTRICT).on(DAY)))
                .isEqualTo(OPEN);
    }
}
