package org.doudi.laws.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** The policy that the documentation writes, with what it leaves open. */
final class HeCounty {

    private HeCounty() {}

    static Regime regime(boolean secondHomeExcludes) {
        return Overlay.over(Packs.NATIONAL_2021, policy())
                .on("monitoring.second-home-rule", secondHomeExcludes)
                .sum("dibao-marginal.property.limit", "20000")
                .monthly("dibao-single-person.amount", "200")
                .sum("rigid-expenditure.property.limit", "30000")
                .yearly("rigid-expenditure.income-limit", "21000")
                .bind("rigid-expenditure.ratio", ParameterValue.of(Ratio.of(3, 5)))
                .regime();
    }

    private static Policy policy() {
        try (InputStream json = Files.newInputStream(Path.of("..", "..", "docs", "he-county.json"))) {
            return Formats.POLICY.read(json).getOrElseThrow(Problems::toException);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
