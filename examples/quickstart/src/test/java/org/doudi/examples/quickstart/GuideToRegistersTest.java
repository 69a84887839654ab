package org.doudi.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.register.RegisterIndex;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class GuideToRegistersTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    /** The two examples of the standard GB 11643. */
    private static final String WOMAN = "11010519491231002X";

    private static final String MAN = "440524188001010014";

    private static final List<RegisterEntry> DIBAO_REGISTER = List.of(
            entry("dibao", WOMAN).id("family-1").build(),
            entry("dibao", MAN).id("family-2").build());
    private static final List<RegisterEntry> REGISTRATION_REGISTER =
            List.of(entry("registration", "110105491231002").people(2).build());

    private static RegisterEntry.Builder entry(String programme, String head) {
        return RegisterEntry.of(programme, head).unit("500235101");
    }

    /** Of dibao's two nobody says how many people they are; in both is one. */
    @Test
    void one_is_in_both_however_the_number_is_written_and_the_other_is_not() {
        var compared = GuideToRegisters.reconcile(DIBAO_REGISTER, REGISTRATION_REGISTER);

        assertThat(compared.differences())
                .containsExactly("register A, entry 2: not in the other register, not determined");
        assertThat(compared.published()).contains("| 500235101 | 2 | 1 | 0 | 2 | 2 | 1 |");
    }

    /** On dibao, and the township says that it meets the standard of registration. */
    @Test
    void who_should_be_in_is_told_from_findings() {
        Regime regime = Regime.of(
                        Packs.NATIONAL_2012,
                        Packs.POVERTY_LINES,
                        Packs.CHONGQING_2017,
                        Packs.CHONGQING_2017_LINKAGE,
                        SampleDistrict.policy())
                .getOrElseThrow(Problems::toException);
        Examiner examiner = Examiner.of(regime, DAY, Set.of(DIBAO, ProgrammeId.of("registration")))
                .getOrElseThrow(Problems::toException);
        Situation file = Situation.of(Guide.household(), DAY)
                .withStandings(Standing.of("dibao", Window.from(LocalDate.of(2017, 5, 2)), "income"))
                .withStatements(Statement.yes(
                        "registration.meets-standard", Role.TOWNSHIP, "office-1", "made up", LocalDate.of(2018, 5, 1)));
        var compared = GuideToRegisters.reconcile(DIBAO_REGISTER, REGISTRATION_REGISTER)
                .reconciliation();

        var told = GuideToRegisters.expected(compared, examiner, Map.of("family-2", file));

        assertThat(told.differences().map(one -> told.describe(one, Locale.ENGLISH)))
                .singleElement()
                .asString()
                .startsWith("register A, entry 2: not in the other register, should be in (");
    }

    @Test
    void a_register_and_its_changes_give_the_later_one() {
        RegisterIndex december = RegisterIndex.of(DIBAO_REGISTER);
        RegisterIndex march = RegisterIndex.of(List.of(DIBAO_REGISTER.get(1)));

        RegisterIndex later = GuideToRegisters.changes(december, march);

        assertThat(later.size()).isEqualTo(1);
        assertThat(later.entry(0)).isEqualTo(march.entry(0));
    }
}
