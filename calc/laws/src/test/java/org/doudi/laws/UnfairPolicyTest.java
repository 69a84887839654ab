package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Provision.Effect;
import org.junit.jupiter.api.Test;

/** The laws have teeth: policies that are unfair on purpose fail, and say why with a household that fits on a line. */
class UnfairPolicyTest {

    static final class OnlyTheRich extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.onlyTheRich());
        }
    }

    static final class TooPoor extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.setting(
                    "the poorest are left out",
                    MadeUp.condition("too-poor", Effect.EXCLUDES, MadeUp.income(Comparison.BELOW)),
                    MadeUp.condition("anybody", Effect.ADMITS, MadeUp.whateverIncome())));
        }
    }

    static final class PoorHaveToLeave extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.poorHaveToLeave());
        }
    }

    static final class Fair extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.fair());
        }
    }

    @Test
    void a_fair_policy_keeps_every_law() {
        Ran ran = Ran.of(Fair.class);

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.passed()).hasSize(8);
    }

    @Test
    void who_is_admitted_for_having_more_is_told_of_as_one_person_with_an_income() {
        Ran ran = Ran.of(OnlyTheRich.class);

        assertThat(ran.failures()).containsOnlyKeys("moreIncomeNeverGivesMore");
        assertThat(ran.failures().get("moreIncomeNeverGivesMore"))
                .contains("More income gives more", "only the rich", "not entitled", "and with more income:");
        assertIsSmall(ran.failures().get("moreIncomeNeverGivesMore"));
    }

    @Test
    void who_is_left_out_for_having_too_little_is_told_of() {
        Ran ran = Ran.of(TooPoor.class);

        assertThat(ran.failures()).containsOnlyKeys("moreIncomeNeverGivesMore");
        assertIsSmall(ran.failures().get("moreIncomeNeverGivesMore"));
    }

    @Test
    void who_is_admitted_and_told_to_leave_is_told_of() {
        Ran ran = Ran.of(PoorHaveToLeave.class);

        assertThat(ran.failures()).containsOnlyKeys("nobodyIsAdmittedAndToldToLeave");
        assertThat(ran.failures().get("nobodyIsAdmittedAndToldToLeave"))
                .contains("Admitted and told to leave (too-poor:");
        assertIsSmall(ran.failures().get("nobodyIsAdmittedAndToldToLeave"));
    }

    private static void assertIsSmall(String failure) {
        Household household = Ran.household(failure).household();
        assertThat(household.members()).hasSize(1);
        assertThat(household.incomes().items()).hasSizeLessThanOrEqualTo(1);
        assertThat(household.expenses().items()).isEmpty();
        assertThat(household.assets().items()).isEmpty();
        assertThat(household.kin().items()).isEmpty();
    }
}
