package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.util.EnumSet;
import java.util.Set;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class ProvisionTest {

    private static final Criterion OF_THE_HOME = Criterion.ruralIn("50");
    private static final Criterion OF_A_PERSON = Criterion.agedAtLeast(70);

    @Test
    void theUnitIsAskedOfPeople() {
        assertThat(new Provision.Unit("unit", TITLE, OF_A_PERSON, BASIS).who()).isEqualTo(OF_A_PERSON);
        assertThatIllegalArgumentException().isThrownBy(() -> new Provision.Unit("unit", TITLE, OF_THE_HOME, BASIS));
    }

    @Test
    void aConditionIsAskedOfTheHousehold() {
        assertThat(Policies.condition("c", OF_THE_HOME).id()).isEqualTo("c");
        assertThatIllegalArgumentException().isThrownBy(() -> Policies.condition("c", OF_A_PERSON));
    }

    @Test
    void aSupplementIsAskedOfPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provision.Supplement("s", TITLE, "group", OF_THE_HOME, "amount", BASIS));
    }

    @Test
    void kindsDoNotChangeWithTheSetTheyCameFrom() {
        Set<IncomeKind> kinds = EnumSet.of(IncomeKind.CENTRAL_BASIC_PENSION);
        IncomeRule.Disregard disregard =
                new IncomeRule.Disregard("d", TITLE, kinds, Window.ALWAYS, IncomeRule.Tested.ON_ACCRUAL, BASIS);
        kinds.add(IncomeKind.WAGE);

        assertThat(disregard.kinds()).containsExactly(IncomeKind.CENTRAL_BASIC_PENSION);
    }
}
