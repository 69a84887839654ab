package org.doudi.calc.register;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.doudi.calc.internal.JsonParts;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.register.RegisterEntry;

/** Writes a difference as JSON: {@code doudi/register-difference/1}. */
final class DifferenceJson implements Difference.Cases<DifferenceJson.Part> {

    private final Reconciliation reconciliation;
    private final JsonGenerator json;

    /** What is written of a case. */
    interface Part {
        void write() throws IOException;
    }

    DifferenceJson(Reconciliation reconciliation, JsonGenerator json) {
        this.reconciliation = reconciliation;
        this.json = json;
    }

    void write(Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/register-difference/1");
        difference.match(this).write();
        json.writeEndObject();
    }

    private void kind(String kind) throws IOException {
        json.writeStringField("kind", kind);
    }

    private void entries(Side side, List<Integer> rows) throws IOException {
        RegisterIndex register = reconciliation.register(side);
        json.writeArrayFieldStart(side == Side.ONE ? "one" : "other");
        for (int row : rows) {
            RegisterEntry entry = register.entry(row);
            json.writeStartObject();
            json.writeNumberField("position", register.position(row));
            if (entry.id().isPresent()) {
                json.writeStringField("id", entry.id().get());
            }
            if (entry.unit().isPresent()) {
                json.writeStringField("unit", entry.unit().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public Part disagreement(Difference.Disagreement difference) {
        return () -> {
            kind("DISAGREEMENT");
            entries(Side.ONE, List.of(difference.rowOfOne()));
            entries(Side.OTHER, List.of(difference.rowOfOther()));
            json.writeArrayFieldStart("fields");
            for (Differing one : difference.differing()) {
                json.writeStartObject();
                json.writeStringField("field", one.field().name());
                if (one.fact().isPresent()) {
                    json.writeStringField("fact", one.fact().get());
                }
                json.writeStringField("one", one.one());
                json.writeStringField("other", one.other());
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    @Override
    public Part inOneOnly(Difference.InOneOnly difference) {
        return () -> {
            kind("IN_ONE_ONLY");
            entries(difference.side(), List.of(difference.row()));
            Expected expected = difference.expected();
            JsonParts.strings(
                    json,
                    "verdicts",
                    expected.verdicts().stream().map(Verdict::name).toList());
            json.writeArrayFieldStart("findings");
            for (Finding finding : expected.findings()) {
                json.writeStartObject();
                json.writeStringField("matter", finding.matter().name());
                json.writeStringField("about", finding.about());
                json.writeStringField("answer", finding.answer().name());
                json.writeArrayFieldStart("grounds");
                for (Ground ground : finding.grounds()) {
                    JsonParts.ground(json, ground);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    @Override
    public Part notMatched(Difference.NotMatched difference) {
        return () -> {
            kind("NOT_MATCHED");
            entries(difference.side(), List.of(difference.row()));
            json.writeStringField("presence", difference.presence().name());
            json.writeNumberField("named", difference.named());
            json.writeNumberField("found", difference.found());
        };
    }

    @Override
    public Part elsewhere(Difference.Elsewhere difference) {
        return () -> {
            kind("ELSEWHERE");
            json.writeStringField("number", difference.number().masked());
            entries(Side.ONE, difference.rowsOfOne());
            entries(Side.OTHER, difference.rowsOfOther());
        };
    }

    @Override
    public Part numberUnreadable(Difference.NumberUnreadable difference) {
        return () -> {
            kind("NUMBER_UNREADABLE");
            entries(difference.side(), List.of(difference.number().row()));
            json.writeNumberField("place", difference.number().place());
            json.writeStringField("problem", difference.number().problem().code());
        };
    }

    @Override
    public Part listedTwice(Difference.ListedTwice difference) {
        return () -> {
            kind("LISTED_TWICE");
            json.writeStringField("number", difference.repeated().number().masked());
            entries(difference.side(), difference.repeated().rows());
        };
    }
}
