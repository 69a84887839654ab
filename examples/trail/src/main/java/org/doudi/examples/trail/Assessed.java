package org.doudi.examples.trail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.doudi.calc.Assessment;
import org.doudi.calc.Outcome;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.json.JsonValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.audit.Sealer;

/**
 * An assessment as an event: the regime by its digest and the finding for everybody to read; the facts, and the reasons with
 * every step, sealed. Whoever is shown the facts can work the finding out again ({@link AssessedAgain}).
 */
public final class Assessed {

    /** The type of the event. */
    public static final String TYPE = "Assessed";

    static final String PROGRAMME = "programme";
    static final String FINDING = "finding";
    static final String SITUATION = "situation";
    static final String EXPLANATION = "explanation";

    private Assessed() {}

    /** Begins an event: who did it, in which role, when, and by which command is for the caller to add. */
    public static Event.Builder event(Assessment assessment, ProgrammeId programme, Sealer sealer) {
        Sealed<Situation> situation = sealer.seal(SITUATION, json(Formats.SITUATION.write(assessment.situation())));
        Sealed<Assessment> explanation = sealer.seal(EXPLANATION, explanation(assessment, programme));
        Event.Builder event = Event.builder(TYPE);
        event.on(assessment.situation().on())
                .policy(assessment.regimeDigest())
                .payload(JsonValue.object(Map.of(
                        PROGRAMME,
                        JsonValue.of(programme.code()),
                        FINDING,
                        finding(assessment.of(programme)),
                        SITUATION,
                        situation.toJson(),
                        EXPLANATION,
                        explanation.toJson())));
        return event;
    }

    /** What was found, without a word of why. */
    static JsonValue finding(Outcome outcome) {
        if (outcome instanceof Outcome.Entitled entitled) {
            return finding(
                    "ENTITLED",
                    entitled.monthly().toString(),
                    entitled.monthly().toString());
        } else if (outcome instanceof Outcome.Undetermined undetermined) {
            return finding(
                    "UNDETERMINED",
                    undetermined.bounds().low().toString(),
                    undetermined.bounds().high().toString());
        }
        return finding("NOT_ENTITLED", "0.00", "0.00");
    }

    private static JsonValue finding(String outcome, String least, String most) {
        return JsonValue.object(Map.of(
                "outcome", JsonValue.of(outcome),
                "monthlyLeast", JsonValue.of(least),
                "monthlyMost", JsonValue.of(most)));
    }

    /** The whole of it: reasons and steps, with the amounts of the family in them. */
    static JsonValue explanation(Assessment assessment, ProgrammeId programme) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(written)) {
            assessment.writeJson(programme, true, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory does not fail", e);
        }
        return JsonValue.parse(written.toByteArray()).getOrElseThrow(Problems::toException);
    }

    private static JsonValue json(String written) {
        return JsonValue.parse(written.getBytes(StandardCharsets.UTF_8)).getOrElseThrow(Problems::toException);
    }
}
