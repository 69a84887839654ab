package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.doudi.calc.finding.Followed.earning;
import static org.doudi.calc.finding.Followed.no;
import static org.doudi.calc.finding.Followed.yes;

import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static MeasureFinding loan(Situation situation) {
        return Followed.examine(situation).measure("loan");
    }

    @Test
    void aMeasureIsForWhoeverMeetsIt() {
        assertThat(loan(earning("100.00").withStatements(yes("able"))).finding().answer())
                .isEqualTo(Truth.YES);
        assertThat(loan(earning("100.00").withStatements(no("able"))).finding().answer())
                .isEqualTo(Truth.NO);
        assertThat(loan(earning("100.00")).finding().answer()).isEqualTo(Truth.OPEN);
    }

    /** The limit is 50 000.00 yuan: a fen below, at, a fen above. */
    @Test
    void aSumBeyondTheLimitIsRefusedWithTheClause() {
        MeasureFinding loan = loan(earning("100.00").withStatements(yes("able")));

        assertThat(loan.grants(Money.of("49999.99")).answer()).isEqualTo(Truth.YES);
        assertThat(loan.grants(Money.of("50000.00")).answer()).isEqualTo(Truth.YES);
        Finding refused = loan.grants(Money.of("50000.01"));
        assertThat(refused.answer()).isEqualTo(Truth.NO);
        assertThat(refused.grounds()).extracting(Ground::rule).containsExactly("loan", "loan.limit");
        assertThat(refused.grounds().get(1).holds()).isEqualTo(Truth.NO);
        assertThat(refused.grounds().get(1).cited().en()).contains("art. 1");
    }

    @Test
    void aSumBeyondTheLimitIsRefusedWhateverIsUnknown() {
        MeasureFinding open = loan(earning("100.00"));

        assertThat(open.grants(Money.of("50000.01")).answer()).isEqualTo(Truth.NO);
        assertThat(open.grants(Money.of("50000.00")).answer()).isEqualTo(Truth.OPEN);
    }

    @Test
    void whoeverTheMeasureIsNotForIsGrantedNothing() {
        assertThat(loan(earning("100.00").withStatements(no("able")))
                        .grants(Money.of("0.01"))
                        .answer())
                .isEqualTo(Truth.NO);
    }

    @Test
    void aNegativeSumAndAnUnknownMeasureAreMistakesOfTheHost() {
        MeasureFinding loan = loan(earning("100.00"));

        assertThatIllegalArgumentException().isThrownBy(() -> loan.grants(Money.of("-0.01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Followed.examine(earning("100.00")).measure("grant"))
                .withMessage("no measure grant is in force on that day");
    }
}
