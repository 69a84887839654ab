package org.doudi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.doudi.calc.Assessment;
import org.doudi.core.policy.ProgrammeId;

/** Writes results: one line of JSON each, or words for people. */
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

    /** Writes one result. Either all of it goes out or nothing. */
    void write(Assessment assessment) throws IOException {
        if (json) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(explained ? 1 << 15 : 1 << 11);
            try (JsonGenerator generator = factory.createGenerator(line)) {
                assessment.writeJson(programme, explained, generator);
                generator.writeRaw('\n');
            }
            out.piece(line.toByteArray());
        } else {
            String household = assessment.situation().household().id();
            String outcome = assessment.of(programme).describe(locale);
            String derivation =
                    explained ? "\n" + assessment.derivation(programme).toText(locale) + "\n" : "";
            out.words(household + ": " + outcome + "\n" + derivation);
        }
    }
}
