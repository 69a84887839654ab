package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Criterion.all;
import static org.doudi.core.policy.Criterion.any;
import static org.doudi.core.policy.Criterion.compare;
import static org.doudi.core.policy.Criterion.not;
import static org.doudi.core.policy.Criterion.someMember;

import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Term;
import org.junit.jupiter.api.Test;

class RungsCheckTest {

    private static final Criterion POOR = Criterion.incomeBelow("line");
    private static final Criterion POORISH = Criterion.incomeBelow("higher-line");
    private static final Criterion CHILD = Criterion.agedBelow(16);

    @Test
    void rungsThatOpenOutOneAfterAnotherAreAllReached() {
        assertThat(check(POOR, POORISH).of("rung.unreachable")).isEmpty();
    }

    @Test
    void aRungThatImpliesOneBeforeItIsNeverReached() {
        assertThat(check(POORISH, POOR).of("rung.unreachable")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.PROBLEM);
            assertThat(remark.subject()).isEqualTo("review");
            assertThat(remark.message().en())
                    .isEqualTo("\"some provision\" of \"some provision\" is never reached: whoever meets it meets "
                            + "one before it");
        });
    }

    @Test
    void aRungThatTwoBeforeItShareOutIsNeverReached() {
        assertThat(check(POOR, not(POOR), History.stated("clearly")).of("rung.unreachable"))
                .hasSize(1);
        assertThat(check(POOR, History.stated("clearly"), not(POOR)).of("rung.unreachable"))
                .isEmpty();
    }

    @Test
    void somebodyWhoIsBothIsOneOfEach() {
        Criterion disabledChild = someMember(all(CHILD, Criterion.disabled(DisabilityGrade.GRADE_1)));

        assertThat(check(someMember(CHILD), disabledChild).of("rung.unreachable"))
                .hasSize(1);
        assertThat(check(disabledChild, someMember(CHILD)).of("rung.unreachable"))
                .isEmpty();
    }

    @Test
    void whoeverIsEnrolledForAYearIsEnrolled() {
        assertThat(check(History.enrolledIn("other"), History.enrolledFor("other", 12))
                        .of("rung.unreachable"))
                .hasSize(1);
        assertThat(check(History.enrolledFor("other", 12), History.enrolledIn("other"))
                        .of("rung.unreachable"))
                .isEmpty();
    }

    @Test
    void aRungThatCanNeverHoldIsToldAsThat() {
        Criterion never = all(POOR, compare(Term.countableIncome(), Comparison.ABOVE, Term.perMember("line")));
        CheckReport report = check(History.stated("clearly"), never);

        assertThat(report.of("rung.unreachable")).isEmpty();
        assertThat(report.of("criterion.never")).hasSize(1);
    }

    @Test
    void aRungThatASwitchClosesIsOnlyNoted() {
        CheckReport report = check(any(all(new Criterion.SwitchedOn("on"), POORISH), History.stated("clearly")), POOR);

        assertThat(report.of("rung.unreachable"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.severity()).isEqualTo(Severity.NOTE));
    }

    private static CheckReport check(Criterion... rungs) {
        return Policies.check(Policies.dibaoWithEverything().add(Policies.review("review", rungs)));
    }
}
