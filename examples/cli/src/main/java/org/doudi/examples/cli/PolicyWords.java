package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.function.Function;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** The pieces of which a policy or a regime is shown. */
final class PolicyWords {

    private final Words words;

    PolicyWords(Words words) {
        this.words = words;
    }

    /** Title, place, time and documents. */
    String heading(Policy policy) {
        StringBuilder text = new StringBuilder();
        text.append(policy.id()).append(" — ").append(words.in(policy.title())).append('\n');
        String place = words.in(policy.jurisdiction().name());
        text.append("  ")
                .append(words.get("show.policy", place, days(policy.inForce()), policy.knownFrom()))
                .append('\n');
        for (Document document : policy.documents()) {
            text.append("  ")
                    .append(words.get(
                            "show.document",
                            document.id(),
                            words.in(document.number()),
                            words.in(document.title()),
                            words.in(document.issuer()),
                            document.date()))
                    .append('\n');
        }
        return text.toString();
    }

    /** A rule: its name and what it says; then what it rests on. */
    String rule(Resolved<Provision> rule, Function<String, Text> titles) {
        Provision provision = rule.value();
        return provision.id() + " — " + words.in(provision.title()) + "\n    " + words.in(provision.describe(titles))
                + "\n" + restsOn(rule);
    }

    /** Citation, grade and layer; the reading on a line of its own. */
    String restsOn(Resolved<?> resolved) {
        return restsOn(resolved, "    ");
    }

    /** The same, further in. */
    String restsOn(Resolved<?> resolved, String indent) {
        String cited = indent
                + words.get(
                        "show.basis",
                        words.in(resolved.cited()),
                        resolved.grade().name(),
                        words.in(resolved.grade().label()),
                        resolved.layer().id())
                + "\n";
        String reading = resolved.reading()
                .map(read -> indent + words.get("show.reading", words.in(read)) + "\n")
                .orElse("");
        return cited + reading;
    }

    /** A value in the language of the run. */
    String value(ParameterValue value) {
        return words.in(value.describe());
    }

    /** A span of days with its last day: who reads does not think in half-open windows. */
    String days(Window window) {
        boolean begins = !window.startInclusive().equals(LocalDate.MIN);
        boolean ends = !window.endExclusive().equals(LocalDate.MAX);
        String first = begins ? window.startInclusive().toString() : "";
        String last = ends ? window.endExclusive().minusDays(1).toString() : "";
        String key = begins ? (ends ? "days.between" : "days.from") : (ends ? "days.until" : "days.always");
        return words.get(key, first, last);
    }
}
