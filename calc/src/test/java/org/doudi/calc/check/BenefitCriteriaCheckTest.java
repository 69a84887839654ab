package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;

import org.doudi.core.household.Residence;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Term;
import org.junit.jupiter.api.Test;

/** What benefits ask is looked at as conditions are. */
class BenefitCriteriaCheckTest {

    private static final Criterion BELOW = Criterion.incomeBelow("line");
    private static final Criterion AT_LEAST =
            Criterion.compare(Term.countableIncome(), Comparison.AT_LEAST, Term.perMember("line"));

    @Test
    void forfeitedPartsAndBandsAreLookedAtToo() {
        Criterion prisoner = Criterion.residence(Residence.IMPRISONED);
        Policy policy = Policies.dibaoWithEverything()
                .add(
                        new Benefit.Forfeit("prisoners", TITLE, "gap", prisoner, BASIS),
                        new Benefit.Forfeit("all", TITLE, "gap", Criterion.not(prisoner), BASIS),
                        new Benefit.Forfeit("some", TITLE, "gap", History.statedOf("refused"), BASIS),
                        new Benefit.Tiers(
                                "tiers",
                                TITLE,
                                "dibao",
                                Ladder.of(
                                        "line",
                                        new Ladder.Rung<>(TITLE, Criterion.all(BELOW, AT_LEAST), "line"),
                                        new Ladder.Rung<>(TITLE, BELOW, "line"),
                                        new Ladder.Rung<>(
                                                TITLE,
                                                Criterion.all(BELOW, Criterion.someMember(Criterion.agedAtLeast(60))),
                                                "line")),
                                BASIS))
                .build();
        CheckReport report = Policies.check(policy);

        assertThat(Policies.subjects(report, "criterion.never")).containsExactlyInAnyOrder("prisoners", "tiers");
        assertThat(Policies.subjects(report, "criterion.always")).containsExactly("all");
        assertThat(Policies.subjects(report, "rung.unreachable")).containsExactly("tiers");
    }
}
