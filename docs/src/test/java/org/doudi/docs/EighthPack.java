package org.doudi.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;

/**
 * A made-up county's pack that somebody wrote who had the documentation and nothing else, with a layer that binds what it
 * leaves open and households worked out by hand before they were assessed.
 */
final class EighthPack {

    private EighthPack() {}

    static Regime regime() {
        return Regime.of(Packs.NATIONAL_2021, policy("qinghe-2024.json"), policy("town.json"))
                .getOrElseThrow(Problems::toException);
    }

    /** The same, and the support extends to towns: a rule that the pack carries switched off. */
    static Regime withTowns() {
        Policy town = policy("town.json");
        Policy extended = town.withId("heqing-towns")
                .withEdits(List.of(new Edit.Bind(
                        "elder.towns",
                        ParameterValue.on(true),
                        Window.ALWAYS,
                        Optional.empty(),
                        town.edits().get(0).basis())));
        return Regime.of(Packs.NATIONAL_2021, policy("qinghe-2024.json"), town, extended)
                .getOrElseThrow(Problems::toException);
    }

    static Policy policy(String file) {
        return Formats.POLICY.read(text(file)).getOrElseThrow(Problems::toException);
    }

    static List<Situation> situations() {
        return text("situations.jsonl")
                .lines()
                .map(line -> Formats.SITUATION.read(line).getOrElseThrow(Problems::toException))
                .toList();
    }

    private static String text(String file) {
        try (InputStream json = EighthPack.class.getResourceAsStream("eighth/" + file)) {
            if (json == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
