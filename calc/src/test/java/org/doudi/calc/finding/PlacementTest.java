package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.finding.Followed.earning;
import static org.doudi.calc.finding.Followed.no;
import static org.doudi.calc.finding.Followed.yes;

import java.time.LocalDate;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** The floor is 700.00 for two, the poverty line 500.00: here the poverty line lies below the floor. */
class PlacementTest {

    private static final Standing IN_DEVELOPMENT =
            Standing.of("development", Window.from(LocalDate.of(2017, 1, 1)), "income");

    private static PlacementFinding placement(Situation situation) {
        return Followed.examine(situation).placements().get(0);
    }

    @Test
    void threeFindingsDecideWhereAHouseholdBelongs() {
        assertThat(placement(earning("499.99").withStatements(yes("able"))).place())
                .isEqualTo(Fact.known(Place.BOTH));
        assertThat(placement(earning("499.99").withStatements(no("able"))).place())
                .isEqualTo(Fact.known(Place.FLOOR));
        assertThat(placement(earning("500.00").withStatements(yes("able"))).place())
                .isEqualTo(Fact.known(Place.FLOOR));
        assertThat(placement(earning("700.00").withStatements(yes("able"))).place())
                .isEqualTo(Fact.known(Place.NEITHER));
    }

    /** Where the poverty line is the higher of the two, there are households that belong to development only. */
    @Test
    void belowOneLineIsNeverTakenForBelowTheOther() {
        Policy higher = Regimes.aLayer("higher")
                .inForce(Window.ALWAYS)
                .bind("poverty", ParameterValue.of(Amount.yearly(Money.ofYuan(6_000))), Regimes.BASIS)
                .build();
        Findings findings =
                Followed.examine(Followed.regime(higher), earning("700.00").withStatements(yes("able")));

        assertThat(findings.placements().get(0).place()).isEqualTo(Fact.known(Place.DEVELOPMENT));
    }

    @Test
    void whatIsOpenLeavesThePlacesThatArePossible() {
        PlacementFinding open = placement(earning("499.99"));

        assertThat(open.able().answer()).isEqualTo(Truth.OPEN);
        assertThat(open.possible()).containsExactly(Place.FLOOR, Place.BOTH);
        assertThat(open.place().isKnown()).isFalse();
        assertThat(placement(earning("500.00")).place()).isEqualTo(Fact.known(Place.FLOOR));
    }

    @Test
    void whoeverIsInOneProgrammeAndQualifiesForTheOtherShouldBeInIt() {
        assertThat(shouldBeInDibao(earning("699.99").withStandings(IN_DEVELOPMENT))
                        .answer())
                .isEqualTo(Truth.YES);
        assertThat(shouldBeInDibao(earning("700.00").withStandings(IN_DEVELOPMENT))
                        .answer())
                .isEqualTo(Truth.NO);
        assertThat(shouldBeInDibao(earning("699.99")).answer()).isEqualTo(Truth.NO);
        assertThat(shouldBeInDibao(earning("699.99").withStandings(IN_DEVELOPMENT, Followed.since2017("1.00")))
                        .answer())
                .isEqualTo(Truth.NO);
    }

    private static Finding shouldBeInDibao(Situation situation) {
        Finding finding = Followed.examine(situation).crossEligibility().get(0);
        assertThat(finding.matter()).isEqualTo(Matter.SHOULD_BE_IN);
        assertThat(finding.about()).isEqualTo("should-be-in-dibao");
        return finding;
    }

    /** It is a finding: the household is still not enrolled, and nothing in the programme says that it is. */
    @Test
    void aFindingEnrolsNobody() {
        Situation situation = earning("699.99").withStandings(IN_DEVELOPMENT);
        Findings findings = Followed.examine(situation);

        assertThat(findings.crossEligibility().get(0).answer()).isEqualTo(Truth.YES);
        assertThat(findings.of(Followed.DIBAO).isEnrolled()).isEqualTo(Truth.NO);
        assertThat(findings.of(Followed.DIBAO).course()).isEqualTo(Fact.known(Course.MAY_ENTER));
        assertThat(findings.situation()).isEqualTo(situation);
    }
}
