package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.doudi.calc.Assessor;
import org.doudi.calc.Outcome;
import org.doudi.calc.check.CheckReport;
import org.doudi.calc.check.PolicyCheck;
import org.doudi.calc.check.Remark;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** A pack written from the documentation alone loads, passes the check and gives what was worked out by hand. */
class EighthPackTest {

    /**
     * Standard for each person a month: 7300 ÷ 12 = 608.3333… on 2024-10-15, 7668 ÷ 12 = 639 on 2025-08-01. Cost of working:
     * min(e, 350, 0.3 e + 100) off wages. Rigid spending: at most 4800 ÷ 12 = 400.
     */
    private static final Map<String, String> DIBAO = Map.ofEntries(
            // 3 × 608.3333 = 1825; wage 1500 − min(1500, 350, 550) = 1150; gap 675; child under 16: 50
            Map.entry("01-zhao", "725.00"),
            // 3 × 639 = 1917 − 1150 = 767; child 50
            Map.entry("02-zhao", "817.00"),
            // rent 200 less min(750, 400), so 0; deposits 15000 are within 15000; gap 608.34 (up to the fen);
            // of severe disability 1260 ÷ 12 = 105 and age 60 the higher: 105; major illness 80
            Map.entry("03-qian", "793.34"),
            // 2 × 608.3333 − 600 = 616.67; the answer of 2023-10-15 for 12 months is over on 2024-10-15
            Map.entry("04-sun", "0.00 to 616.67"),
            // the answer of 2023-10-16 still holds; the appraisal group's no does not count
            Map.entry("05-sun", "616.67"),
            // 4 people, dwellings of 120.01 m² are over 4 × 30
            Map.entry("06-li", "not"),
            // exactly 120.00 m²; 900 − min(900, 350, 370) = 550; 2433.3333 − 550 = 1883.34; student 70, father of 79:
            // 60
            Map.entry("07-li", "2013.34"),
            // 1800 − 350 = 1450, not below 1216.67
            Map.entry("08-zhou", "not"),
            // 1450, not below 1278
            Map.entry("09-zhou", "not"),
            // 23004 ÷ 12 = 1917, not below 1278
            Map.entry("10-wu", "not"),
            // 639; over 70: 60
            Map.entry("11-zheng", "699.00"),
            // 2 × 639; over 70 twice 60
            Map.entry("12-feng", "1398.00"),
            // wage 500 − min(500, 350, 250) = 250; 639 − 250 = 389, but what is owned is unknown
            Map.entry("13-chu", "0.00 to 389.00"),
            // deposits of 24 × 1278 = 30672 are within the limit; 1278 − 100
            Map.entry("14-chen", "1178.00"));

    /** The county's own programme: 1020 ÷ 12 = 85 from 70 on, 150 from 80 on. */
    private static final Map<String, String> ELDER = Map.ofEntries(
            Map.entry("01-zhao", "not"),
            Map.entry("02-zhao", "not"),
            // aged 72, no kin, no income
            Map.entry("03-qian", "85.00"),
            Map.entry("04-sun", "not"),
            Map.entry("05-sun", "not"),
            Map.entry("06-li", "not"),
            Map.entry("07-li", "not"),
            Map.entry("08-zhou", "not"),
            Map.entry("09-zhou", "not"),
            // 1.5 × 2 × 639 = 1917, and equality is within; both are over 70: 2 × 85
            Map.entry("10-wu", "170.00"),
            // in town, where the switch is off
            Map.entry("11-zheng", "not"),
            // the mother's child is the head; whether children are away is not answered: at most 85 + 150
            Map.entry("12-feng", "0.00 to 235.00"),
            Map.entry("13-chu", "not"),
            Map.entry("14-chen", "not"));

    @Test
    void checkFindsNothingWorseThanNotes() {
        CheckReport report = PolicyCheck.of(EighthPack.regime());

        assertThat(report.remarks())
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(remark.severity()).isEqualTo(Remark.Severity.NOTE));
    }

    @Test
    void everyHouseholdGetsWhatWasWorkedOutByHand() {
        Regime regime = EighthPack.regime();

        assertThat(EighthPack.situations()).hasSize(DIBAO.size()).allSatisfy(situation -> {
            String id = situation.household().id();
            assertThat(assessed(regime, situation, ProgrammeId.DIBAO)).as(id).isEqualTo(DIBAO.get(id));
            assertThat(assessed(regime, situation, ProgrammeId.of("elder")))
                    .as(id)
                    .isEqualTo(ELDER.get(id));
        });
    }

    private static String assessed(Regime regime, Situation situation, ProgrammeId programme) {
        Outcome outcome = Assessor.of(regime, situation.on(), Set.of(programme))
                .getOrElseThrow(Problems::toException)
                .assess(situation)
                .of(programme);
        return outcome.match(
                entitled -> entitled.monthly().toString(),
                notEntitled -> "not",
                undetermined -> undetermined.bounds().low() + " to "
                        + undetermined.bounds().high());
    }
}
