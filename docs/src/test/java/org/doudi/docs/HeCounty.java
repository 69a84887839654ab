package org.doudi.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** What the guide arrives at, under a town that has decided what is open. */
final class HeCounty {

    private HeCounty() {}

    static Regime regime(boolean secondHomesBar) {
        Text name = Text.of("镇", "a town");
        Policy town = Policy.builder("town")
                .title(name)
                .jurisdiction(county().jurisdiction())
                .inForce(Window.from(LocalDate.of(2024, 1, 1)))
                .knownFrom(LocalDate.of(2024, 1, 1))
                .addDocuments(Document.builder("notice")
                        .issuer(name)
                        .number(name)
                        .title(name)
                        .date(LocalDate.of(2024, 1, 1))
                        .build())
                .bind(
                        "monitoring.second-home-rule",
                        ParameterValue.on(secondHomesBar),
                        Basis.of(Grade.K, "notice", "1"))
                .bind(
                        "dibao-marginal.property.limit",
                        ParameterValue.of(Money.ofYuan(20_000)),
                        Basis.of(Grade.K, "notice", "2"))
                .bind(
                        "rigid-expenditure.property.limit",
                        ParameterValue.of(Money.ofYuan(30_000)),
                        Basis.of(Grade.K, "notice", "2"))
                .bind(
                        "dibao-single-person.amount",
                        ParameterValue.of(Amount.monthly(Money.ofYuan(200))),
                        Basis.of(Grade.K, "notice", "2"))
                .bind(
                        "rigid-expenditure.income-limit",
                        ParameterValue.of(Amount.yearly(Money.ofYuan(21_000))),
                        Basis.of(Grade.K, "notice", "2"))
                .bind("rigid-expenditure.ratio", ParameterValue.of(Ratio.of(3, 5)), Basis.of(Grade.K, "notice", "2"))
                .build();
        return Regime.of(Packs.NATIONAL_2021, county(), town).getOrElseThrow(Problems::toException);
    }

    private static Policy county() {
        try (InputStream json = Files.newInputStream(MarkdownTest.ROOT.resolve("docs/he-county.json"))) {
            return Formats.POLICY.read(json).getOrElseThrow(Problems::toException);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
