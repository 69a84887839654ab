package org.doudi.calc.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Bounds;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.finding.ReviewFinding.Interval;
import org.doudi.core.fact.Fact;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;

/** Writes what was found in one programme: a part of {@code doudi/findings/1}. */
final class ProgrammeFindingsJson {

    private static final List<Matter> MATTERS = List.of(
            Matter.ADMISSION, Matter.EXIT, Matter.PROTECTION, Matter.PHASING_OUT, Matter.LEAVING, Matter.RE_ENTRY);

    private static final String NONE = "NONE";
    private static final String OPEN = "OPEN";

    private final JsonGenerator json;
    private final FindingJson parts;
    private final boolean explained;

    ProgrammeFindingsJson(JsonGenerator json, boolean explained) {
        this.json = json;
        this.parts = new FindingJson(json);
        this.explained = explained;
    }

    void write(ProgrammeFindings findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("programme", findings.programme().code());
        json.writeStringField("enrolled", findings.isEnrolled().name());
        Optional<Course> course = findings.course().value();
        if (course.isPresent()) {
            json.writeStringField("course", course.get().name());
        } else {
            parts.names("courses", findings.possibleCourses());
        }
        json.writeArrayFieldStart("findings");
        for (Matter matter : MATTERS) {
            write(findings, matter);
        }
        json.writeEndArray();
        if (findings.due().isPresent()) {
            due(findings, findings.due().get());
        }
        json.writeStringField("phasedOutUntil", dayOrWord(findings.phasedOutUntil()));
        json.writeArrayFieldStart("reviews");
        for (ReviewFinding review : findings.reviews()) {
            write(review);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ProgrammeFindings findings, Matter matter) throws IOException {
        Finding finding = findings.finding(matter);
        json.writeStartObject();
        json.writeStringField("matter", matter.name());
        parts.answer(finding);
        if (!finding.isDetermined()) {
            parts.missing(findings.missing(matter));
        }
        derivation("derivation", findings.derivation(matter));
        json.writeEndObject();
    }

    private void due(ProgrammeFindings findings, Bounds due) throws IOException {
        if (due.isExact()) {
            json.writeStringField("due", due.low().toString());
        } else {
            json.writeObjectFieldStart("due");
            json.writeStringField("low", due.low().toString());
            json.writeStringField("high", due.high().toString());
            parts.missing(findings.missingForDue());
            json.writeEndObject();
        }
        derivation("derivationOfDue", findings.derivationOfDue());
    }

    private void derivation(String field, Optional<Derivation> derivation) throws IOException {
        if (explained && derivation.isPresent()) {
            json.writeFieldName(field);
            derivation.get().writeJson(json);
        }
    }

    private void write(ReviewFinding review) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", review.rule());
        parts.text("title", review.title());
        parts.text("cited", review.cited());
        Optional<Interval> interval = review.interval().value().flatMap(known -> known);
        if (interval.isPresent()) {
            json.writeObjectFieldStart("class");
            parts.text("title", interval.get().title());
            json.writeNumberField("months", interval.get().months());
            json.writeEndObject();
        } else {
            json.writeStringField("class", review.interval().isKnown() ? NONE : OPEN);
        }
        json.writeStringField("next", dayOrWord(review.next()));
        json.writeEndObject();
    }

    private static <T> String dayOrWord(Fact<Optional<T>> day) {
        return day.match(known -> known.map(Object::toString).orElse(NONE), why -> OPEN);
    }
}
