package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.assertMeasure;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Schooling;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering.Measure.Kind;
import org.doudi.core.policy.Steering.Measure.Weight;

/** The pilot's measures: what kind each is, for whom, and who comes first or gets more. */
final class XixiaMeasureClauses {

    private static final String DISTRICT = "640105";
    private static final String DAY = "2014-05-01";

    private XixiaMeasureClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("X7", "each measure has a type, and some households come first", XixiaMeasureClauses::types),
                new Clause("X7", "those enrolled get the measures without a condition", XixiaMeasureClauses::enrolled),
                new Clause(
                        "X7", "a subsidised loan waits until somebody finds it qualified", XixiaMeasureClauses::loan),
                new Clause("X7", "training and jobs need labour capacity", XixiaMeasureClauses::training),
                new Clause("X7", "children in vocational school are supported", XixiaMeasureClauses::school),
                new Clause("X7", "relocation is for hostile conditions", XixiaMeasureClauses::relocation),
                new Clause("X7", "the disabled among the poor get emphasis", XixiaMeasureClauses::disabled),
                new Clause(
                        "X7", "family-planning households among the poor get emphasis", XixiaMeasureClauses::planning));
    }

    private static void types(Regime regime) {
        measure(regime, "industry", Kind.INDUSTRY, Weight.FIRST);
        measure(regime, "technical", Kind.TECHNICAL, Weight.ORDINARY);
        measure(regime, "medical-contribution", Kind.FINANCIAL, Weight.ORDINARY);
        measure(regime, "industry-funds", Kind.FINANCIAL, Weight.ORDINARY);
        measure(regime, "mutual-fund", Kind.FINANCIAL, Weight.ORDINARY);
        measure(regime, "subsidised-loan", Kind.FINANCIAL, Weight.FIRST);
        measure(regime, "guarantee", Kind.FINANCIAL, Weight.ORDINARY);
        measure(regime, "training", Kind.EDUCATION, Weight.FIRST);
        measure(regime, "jobs", Kind.EMPLOYMENT, Weight.FIRST);
        measure(regime, "vocational-school", Kind.EDUCATION, Weight.ORDINARY);
        measure(regime, "relocation", Kind.RELOCATION, Weight.ORDINARY);
        measure(regime, "infrastructure", Kind.INFRASTRUCTURE, Weight.FIRST);
        measure(regime, "pairing", Kind.PAIRING, Weight.ORDINARY);
        measure(regime, "emphasis.disabled", Kind.PAIRING, Weight.EMPHASIS);
        measure(regime, "emphasis.family-planning", Kind.PAIRING, Weight.EMPHASIS);
    }

    private static void measure(Regime regime, String name, Kind kind, Weight weight) {
        assertMeasure(regime, "development.measure." + name, DAY, kind, weight);
    }

    private static void enrolled(Regime regime) {
        for (String name : List.of(
                "industry",
                "technical",
                "medical-contribution",
                "industry-funds",
                "mutual-fund",
                "guarantee",
                "infrastructure",
                "pairing")) {
            String measure = "development.measure." + name;
            assertThat(holds(regime, measure, poor().on(DAY))).as(measure).isEqualTo(YES);
            assertThat(holds(regime, measure, onDibao().on(DAY)))
                    .as("%s on dibao only", measure)
                    .isEqualTo(NO);
            assertThat(holds(
                            regime,
                            measure,
                            Home.in(DISTRICT).ofWhoseRecordNothingIsKnown().on(DAY)))
                    .as("%s of whoever", measure)
                    .isEqualTo(OPEN);
        }
    }

    private static Home poor() {
        return Home.in(DISTRICT).enrolled("development", "2013-08-01");
    }

    private static Home onDibao() {
        return Home.in(DISTRICT).enrolled("dibao", "2013-08-01");
    }

    private static void loan(Regime regime) {
        String loan = "development.measure.subsidised-loan";
        String question = "development.loan-qualified";
        assertThat(holds(regime, loan, poor().yes(question, Role.POVERTY_OFFICE).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(regime, loan, poor().no(question, Role.OTHER_AGENCY).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, loan, poor().on(DAY))).isEqualTo(OPEN);
        assertThat(holds(regime, loan, poor().yes(question, Role.HOUSEHOLD).on(DAY)))
                .as("not for the household to say")
                .isEqualTo(OPEN);
        assertThat(holds(
                        regime,
                        loan,
                        onDibao().yes(question, Role.POVERTY_OFFICE).on(DAY)))
                .isEqualTo(NO);
    }

    private static void training(Regime regime) {
        for (String measure : List.of("development.measure.training", "development.measure.jobs")) {
            assertThat(holds(regime, measure, poor().on(DAY))).as(measure).isEqualTo(YES);
            assertThat(holds(
                            regime,
                            measure,
                            poor().head(one -> one.labour(LabourCapacity.LOST)).on(DAY)))
                    .as("%s without labour capacity", measure)
                    .isEqualTo(NO);
            assertThat(holds(regime, measure, Home.in(DISTRICT).on(DAY)))
                    .as("%s of those not enrolled", measure)
                    .isEqualTo(NO);
        }
    }

    private static void school(Regime regime) {
        String measure = "development.measure.vocational-school";
        assertThat(holds(
                        regime,
                        measure,
                        withChild(Relation.SON, Schooling.VOCATIONAL_1).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        measure,
                        withChild(Relation.DAUGHTER, Schooling.VOCATIONAL_3).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        measure,
                        withChild(Relation.SON, Schooling.SENIOR_1).on(DAY)))
                .as("senior secondary school")
                .isEqualTo(NO);
        assertThat(holds(
                        regime,
                        measure,
                        withChild(Relation.SONS_SON, Schooling.VOCATIONAL_1).on(DAY)))
                .as("a grandchild")
                .isEqualTo(NO);
    }

    private static Home withChild(Relation relation, Schooling schooling) {
        return poor().and(relation, child -> child.born("1998-02-03").schooling(schooling));
    }

    private static void relocation(Regime regime) {
        String measure = "development.measure.relocation";
        String question = "development.hostile-conditions";
        assertThat(holds(regime, measure, poor().yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(regime, measure, poor().no(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, measure, poor().on(DAY))).isEqualTo(OPEN);
        assertThat(holds(regime, measure, onDibao().yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(NO);
    }

    private static void disabled(Regime regime) {
        String measure = "development.measure.emphasis.disabled";
        for (Home home : List.of(poor(), onDibao())) {
            assertThat(holds(regime, measure, home.on(DAY))).isEqualTo(NO);
            home.head(one -> one.disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_4));
            assertThat(holds(regime, measure, home.on(DAY))).isEqualTo(YES);
        }
        Home notPoor = Home.in(DISTRICT).head(one -> one.disabled(DisabilityKind.VISUAL, DisabilityGrade.GRADE_1));
        assertThat(holds(regime, measure, notPoor.on(DAY))).isEqualTo(NO);
    }

    private static void planning(Regime regime) {
        String measure = "development.measure.emphasis.family-planning";
        String question = "development.family-planning-household";
        assertThat(holds(regime, measure, onDibao().yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime, measure, poor().yes(question, Role.OTHER_AGENCY).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(regime, measure, poor().no(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, measure, poor().on(DAY))).isEqualTo(OPEN);
        assertThat(holds(
                        regime,
                        measure,
                        Home.in(DISTRICT).yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(NO);
    }
}
