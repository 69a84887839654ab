package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Promise.Law;
import org.doudi.core.policy.Provision.Effect;
import org.junit.jupiter.api.Test;

/** A policy may break a law if it says so, and only if it does. */
class ExemptionTest {

    static final class Exempt extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.onlyTheRich(MadeUp.exemption(Law.MORE_INCOME)));
        }
    }

    static final class ExemptFromAnother extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.onlyTheRich(MadeUp.exemption(Law.EXIT)));
        }
    }

    static final class ExemptWithoutNeed extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.setting(
                    "fair",
                    MadeUp.condition("poor", Effect.ADMITS, MadeUp.income(Comparison.BELOW)),
                    MadeUp.exemption(Law.MORE_INCOME)));
        }
    }

    @Test
    void a_law_that_a_policy_is_exempt_from_is_not_held_against_it() {
        assertThat(Ran.of(Exempt.class).failures()).isEmpty();
    }

    @Test
    void an_exemption_is_reported_with_its_citation_and_with_a_household_that_needs_it() {
        Ran ran = Ran.of(Exempt.class);

        assertThat(ran.reported().get("exempt"))
                .contains("more income never means more benefit", "in dibao", "document 1 of 2012 art. 1");
        assertThat(ran.reported().get("an-exemption")).contains("needed: More income gives more");
    }

    @Test
    void an_exemption_from_one_law_is_none_from_another() {
        assertThat(Ran.of(ExemptFromAnother.class).failures())
                .containsOnlyKeys("moreIncomeNeverGivesMore", "everyExemptionIsNeeded");
    }

    @Test
    void an_exemption_that_no_household_needs_is_pointed_out() {
        Ran ran = Ran.of(ExemptWithoutNeed.class);

        assertThat(ran.failures()).containsOnlyKeys("everyExemptionIsNeeded");
        assertThat(ran.failures().get("everyExemptionIsNeeded"))
                .contains("exemptions that no household needs", "more income never means more benefit");
        assertThat(ran.reported().get("an-exemption")).isEqualTo("no household needs it");
    }
}
