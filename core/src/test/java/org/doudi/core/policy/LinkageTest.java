package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import org.doudi.core.household.AssetKind;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

/** What binds two systems to each other takes two, and findings about households. */
class LinkageTest {

    private static final Criterion CAR = Criterion.owns(AssetKind.MOTOR_VEHICLE);
    private static final Criterion OLD = Criterion.agedAtLeast(70);

    @Test
    void theFloorIsNotWhatSupportsDevelopment() {
        assertThat(placement("dibao", "poverty").development()).isEqualTo("poverty");
        assertThat(Reported.faultsOf(() -> placement("dibao", "dibao"))).containsExactly("linkage.one @ development");
    }

    @Test
    void whoeverIsInAProgrammeQualifiesForAnother() {
        assertThat(new Linkage.CrossEligibility("c", TITLE, "poverty", "dibao", BASIS).to())
                .isEqualTo("dibao");
        assertThat(Reported.faultsOf(() -> new Linkage.CrossEligibility("c", TITLE, "dibao", "dibao", BASIS)))
                .containsExactly("linkage.one @ to");
    }

    @Test
    void eachOfTheThreeFindingsIsAboutTheHousehold() {
        assertThat(Reported.faultsOf(() -> placement(OLD, CAR, CAR))).containsExactly("criterion.scope @ ");
        assertThat(Reported.faultsOf(() -> placement(CAR, OLD, CAR))).containsExactly("criterion.scope @ ");
        assertThat(Reported.faultsOf(() -> placement(CAR, CAR, OLD))).containsExactly("criterion.scope @ ");
    }

    private static Linkage.Placement placement(String floor, String development) {
        return new Linkage.Placement("p", TITLE, floor, development, CAR, CAR, CAR, BASIS);
    }

    private static Linkage.Placement placement(Criterion belowFloor, Criterion poor, Criterion able) {
        return new Linkage.Placement("p", TITLE, "dibao", "poverty", belowFloor, poor, able, BASIS);
    }
}
