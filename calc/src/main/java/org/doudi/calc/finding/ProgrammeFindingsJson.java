package org.doudi.calc.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Bounds;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.finding.ReviewFinding.Interval;
import org.doudi.core.fact.Fact;
import org.doudi.core.finding.Matter;

/** Writes what was found in one programme: a part of {@code doudi/findings/1}. */
final class ProgrammeFindingsJson {

    private static final List<Matter> MATTERS = List.of(
            Matter.ADMISSION, Matter.EXIT, Matter.PROTECTION, Matter.PHASING_OUT, Matter.LEAVING, Matter.RE_ENTRY);

    private static final String NONE = "NONE";
    private static final String OPEN = "OPEN";

    private final JsonGenerator json;
    private final ProgrammeFindings findings;
    private final FindingJson parts;
    private final boolean explained;

    ProgrammeFindingsJson(JsonGenerator json, ProgrammeFindings findings, FindingJson parts, boolean explained) {
        this.json = json;
        this.findings = findings;
        this.parts = parts;
        this.explained = explained;
    }

    void write() throws IOException {
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
            write(matter);
        }
        json.writeEndArray();
        if (findings.due().isPresent()) {
            due(findings.due().get());
        }
        json.writeStringField("phasedOutUntil", dayOrWord(findings.phasedOutUntil()));
        json.writeArrayFieldStart("reviews");
        for (ReviewFinding review : findings.reviews()) {
            write(review);
        }
        json.writeEndArray();
        priorities(findings.order());
        json.writeEndObject();
    }

    private void priorities(OrderFinding order) throws IOException {
        if (order.priorities().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("priorities");
        for (PriorityFinding priority : order.priorities()) {
            json.writeStartObject();
            json.writeStringField("rule", priority.rule());
            parts.text("title", priority.title());
            parts.text("cited", priority.cited());
            json.writeStringField("precedence", priority.precedence().name());
            json.writeArrayFieldStart("ranks");
            for (PriorityFinding.Rank rank : priority.possible()) {
                json.writeStartObject();
                parts.text("title", rank.title());
                json.writeNumberField("rank", rank.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (!priority.isDetermined()) {
                parts.missing(order.missingForRank());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Matter matter) throws IOException {
        json.writeStartObject();
        json.writeStringField("matter", matter.name());
        parts.answer(findings.finding(matter));
        derivation("derivation", findings.derivation(matter));
        json.writeEndObject();
    }

    private void due(Bounds due) throws IOException {
        if (due.isExact()) {
            json.writeStringField("due", due.low().toString());
        } else {
            json.writeObjectFieldStart("due");
            json.writeStringField("low", due.low().toString());
            if (!due.isUnlimited()) {
                json.writeStringField("high", due.high().toString());
            }
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
