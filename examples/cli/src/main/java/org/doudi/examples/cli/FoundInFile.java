package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.register.Expectation;
import org.doudi.calc.register.Expected;
import org.doudi.calc.register.Presence;
import org.doudi.calc.register.Reconciliation;
import org.doudi.calc.register.RegisterIndex;
import org.doudi.calc.register.Side;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.register.RegisterEntry;

/**
 * What was found of the households of a file that are in one register only. Others are passed over, so that no more is kept than
 * there are of these. Where two households of the file list people of one entry, nothing is found of it.
 */
final class FoundInFile implements Expectation {

    private final Examiner examiner;
    private final Reconciliation reconciliation;
    private final Map<Side, ProgrammeId> programmes;
    private final Map<Side, Map<Integer, Expected>> found =
            Map.of(Side.ONE, new HashMap<>(), Side.OTHER, new HashMap<>());

    FoundInFile(Examiner examiner, Reconciliation reconciliation, ProgrammeId one, ProgrammeId other) {
        this.examiner = examiner;
        this.reconciliation = reconciliation;
        this.programmes = Map.of(Side.ONE, one, Side.OTHER, other);
    }

    /** A run that takes in such a file. */
    LineRun<Situation> run(Context context, String name, LocalDate on) {
        HouseholdLines households = new HouseholdLines(on, context.words());
        return new LineRun<>(context, name, households::read, (situation, line) -> take(situation));
    }

    private void take(Situation situation) {
        Optional<Findings> findings = Optional.empty();
        for (Side side : Side.values()) {
            RegisterIndex register = reconciliation.register(side);
            for (int row : situation.household().members().stream()
                    .map(Member::residentId)
                    .flatMap(Optional::stream)
                    .flatMap(number -> register.rowsOf(number).stream())
                    .distinct()
                    .filter(row -> reconciliation.presence(side, row) == Presence.IN_ONE)
                    .toList()) {
                Findings made = findings.orElseGet(() -> examiner.examine(situation));
                findings = Optional.of(made);
                Expected expected = Expected.of(made, of(side), of(side.opposite()));
                found(side).merge(row, expected, (before, now) -> Expected.NOTHING);
            }
        }
    }

    private ProgrammeId of(Side side) {
        return Optional.ofNullable(programmes.get(side)).orElseThrow();
    }

    private Map<Integer, Expected> found(Side side) {
        return Optional.ofNullable(found.get(side)).orElseThrow();
    }

    @Override
    public Expected of(Side in, int row, RegisterEntry entry) {
        return found(in).getOrDefault(row, Expected.NOTHING);
    }
}
