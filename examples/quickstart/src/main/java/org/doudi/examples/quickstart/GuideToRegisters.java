package org.doudi.examples.quickstart;

import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.register.Expected;
import org.doudi.calc.register.Field;
import org.doudi.calc.register.LinkageReport;
import org.doudi.calc.register.Reconciliation;
import org.doudi.calc.register.RegisterChange.Reasons;
import org.doudi.calc.register.RegisterChanges;
import org.doudi.calc.register.RegisterIndex;
import org.doudi.calc.register.Side;
import org.doudi.calc.register.UnitLevel;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;

/** The code on registers that the documentation shows, compiled and tested. */
final class GuideToRegisters {

    private static final ProgrammeId REGISTRATION = ProgrammeId.of("registration");

    private GuideToRegisters() {}

    /** Each difference in a line, and at the end what is published. */
    record Compared(Reconciliation reconciliation, List<String> differences, String published) {}

    static Compared reconcile(List<RegisterEntry> dibao, List<RegisterEntry> registration) {
        // snippet: reconcile
        Reconciliation compared =
                Reconciliation.of(RegisterIndex.of(dibao), RegisterIndex.of(registration), Field.OF_HOUSEHOLDS);

        List<String> differences = compared.differences()
                .map(difference -> compared.describe(difference, Locale.ENGLISH))
                .toList();
        String published = LinkageReport.of(
                        Text.of("低保", "dibao"), Text.of("建档立卡", "registration"), compared.statistics())
                .downTo(UnitLevel.TOWNSHIP)
                .toMarkdown(Locale.CHINA);
        // end snippet
        return new Compared(compared, differences, published);
    }

    static Reconciliation expected(Reconciliation compared, Examiner examiner, Map<String, Situation> files) {
        // snippet: expected
        Reconciliation told = compared.with(
                (in, row, entry) -> Optional.ofNullable(files.get(entry.id().orElse("")))
                        .map(examiner::examine)
                        .map(found -> in == Side.ONE
                                ? Expected.of(found, DIBAO, REGISTRATION)
                                : Expected.of(found, REGISTRATION, DIBAO))
                        .orElse(Expected.NOTHING));
        // end snippet
        return told;
    }

    static RegisterIndex changes(RegisterIndex december, RegisterIndex march) {
        // snippet: changes
        RegisterChanges quarter = RegisterChanges.between(
                        december, LocalDate.of(2017, 12, 31), march, LocalDate.of(2018, 3, 31), Reasons.NONE)
                .getOrElseThrow(Problems::toException);
        RegisterIndex later = quarter.applyTo(december).getOrElseThrow(Problems::toException);
        // end snippet
        return later;
    }
}
