package org.doudi.calc.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.doudi.calc.Assessing;
import org.doudi.calc.FamilyOnRecord;
import org.doudi.calc.OnRecord;
import org.doudi.calc.Regimes;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;

/** The checker finds what is wrong with the steps that look at a record, whether the step was changed or the record. */
class RecordCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final Regime regime = Regimes.of(OnRecord.policy());
    private final Situation situation = FamilyOnRecord.aSituation();
    private final Derivation derivation =
            Assessing.assessor(regime, DAY).assess(situation).derivation(ProgrammeId.DIBAO);

    @Test
    void hasEveryNewStepBeforeIt() {
        assertThat(derivation.steps())
                .extracting(Step::operation)
                .filteredOn(Operation.Ask.class::isInstance)
                .extracting(ask -> ((Operation.Ask) ask).criterion().getClass().getSimpleName())
                .contains("HasKin", "During", "SwitchedOn", "Enrolled", "Steady", "Struck", "Stated");
        assertThat(derivation.steps())
                .extracting(step -> step.operation().getClass().getSimpleName())
                .contains("MeasuredLastYear", "TotalExpenses", "Scale");
        assertThat(complaints(situation, derivation)).isEmpty();
    }

    @Test
    void findsAWrongValueInEveryStep() {
        for (Step step : derivation.steps()) {
            assertThat(complaints(situation, changed(step, DerivationCheckerTest::withAnotherValue)))
                    .as(step.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void findsARatioThatNobodySet() {
        Step scaled = derivation.steps().stream()
                .filter(step -> step.operation() instanceof Operation.Scale)
                .findFirst()
                .orElseThrow();

        assertThat(complaints(situation, changed(scaled, step -> with(step, new Operation.Scale(Ratio.of(4, 7))))))
                .anyMatch(complaint -> complaint.contains("no condition multiplies by"));
    }

    /** The same derivation, of another record. */
    @Test
    void findsThatTheRecordSaysOtherwise() {
        assertThat(complaints(situation.withStandings(), derivation))
                .anyMatch(complaint -> complaint.contains(stepOf(History.Enrolled.class)));
        assertThat(complaints(situation.withMeasurements(Listing.unknown()), derivation))
                .anyMatch(complaint -> complaint.contains(stepOf(History.Steady.class)));
        assertThat(complaints(
                        situation.withStatements(Statement.no("is-fit", Role.TOWNSHIP, "t-1", "visited", DAY)),
                        derivation))
                .anyMatch(complaint -> complaint.contains(stepOf(History.Stated.class)));
        Situation struck = new Situation(
                situation.household().withShocks(Listing.unknown()).withKin(Listing.none()),
                DAY,
                situation.standings(),
                situation.measurements(),
                situation.statements());
        assertThat(complaints(struck, derivation))
                .anyMatch(complaint -> complaint.contains(stepOf(History.Struck.class)))
                .anyMatch(complaint -> complaint.contains(stepOf(Criterion.HasKin.class)));
    }

    private String stepOf(Class<? extends Criterion> asked) {
        return derivation.steps().stream()
                .filter(step -> step.operation() instanceof Operation.Ask ask && asked.isInstance(ask.criterion()))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private List<String> complaints(Situation of, Derivation changed) {
        return DerivationChecker.complaints(regime, of, changed);
    }

    private Derivation changed(Step step, UnaryOperator<Step> change) {
        List<Step> steps = new ArrayList<>(derivation.steps());
        steps.set(step.number() - 1, change.apply(step));
        return DerivationCheckerTest.with(derivation, steps);
    }

    private static Step with(Step step, Operation operation) {
        return new Step(
                step.number(),
                step.id(),
                step.label(),
                operation,
                step.inputs(),
                step.items(),
                step.unit(),
                step.value(),
                step.source());
    }
}
