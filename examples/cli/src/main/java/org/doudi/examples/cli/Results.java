package org.doudi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.doudi.calc.Assessment;
import org.doudi.core.policy.ProgrammeId;

/** Writes results: one line of JSON each, or words for people. Shared by threads. */
final class Results {

    private final Output out;
    private final boolean json;
    private final boolean explained;
    private final ProgrammeId programme;
    private final Locale locale;
    private final JsonFactory factory = new JsonFactory();

    Results(Output out, boolean json, boolean explained, ProgrammeId programme, Locale locale) {
        this.out = out;
        this.json = json;
        this.explained = explained;
        this.programme = programme;
        this.locale = locale;
    }

    /** One result, as a whole. */
    byte[] of(Assessment assessment) throws IOException {
        if (json) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(explained ? 1 << 15 : 1 << 11);
            try (JsonGenerator generator = factory.createGenerator(line)) {
                assessment.writeJson(programme, explained, generator);
                generator.writeRaw('\n');
            }
            return line.toByteArray();
        }
        String household = assessment.situation().household().id();
        String outcome = assessment.of(programme).describe(locale);
        String derivation = explained ? "\n" + assessment.derivation(programme).toText(locale) + "\n" : "";
        return out.inWords(household + ": " + outcome + "\n" + derivation);
    }
}
