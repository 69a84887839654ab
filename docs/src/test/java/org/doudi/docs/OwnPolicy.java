package org.doudi.docs;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** What {@code docs/writing-a-policy.md} shows of Java. */
final class OwnPolicy {

    private OwnPolicy() {}

    static String assess(Path file, Situation situation) throws IOException {
        // snippet: load
        Policy county;
        try (InputStream json = Files.newInputStream(file)) {
            county = Formats.POLICY.read(json).getOrElseThrow(Problems::toException);
        }
        LocalDate day = LocalDate.of(2024, 6, 1);
        Either<Problems, Assessor> assessor = Regime.of(Packs.NATIONAL_2021, county)
                .flatMap(regime -> Assessor.of(regime, day, Set.of(ProgrammeId.DIBAO)));
        String told = assessor.fold(
                problems -> problems.describe(Locale.ENGLISH),
                ready -> ready.assess(situation).of(ProgrammeId.DIBAO).describe(Locale.ENGLISH));
        // end snippet
        return told;
    }
}
