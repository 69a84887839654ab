package org.doudi.calc.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Award;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.internal.JsonParts;
import org.doudi.core.money.Money;

/** Writes a ledger as JSON: {@code doudi/ledger/1}. Amounts are text; an end that nothing limits is left out. */
final class LedgerJson {

    private static final long MOST = Money.MAX.fen();

    private final JsonGenerator json;
    private final boolean explained;

    LedgerJson(JsonGenerator json, boolean explained) {
        this.json = json;
        this.explained = explained;
    }

    void write(EntitlementLedger ledger) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/ledger/1");
        if (ledger.household().isPresent()) {
            json.writeStringField("household", ledger.household().get());
        }
        json.writeStringField("programme", ledger.programme().code());
        json.writeStringField("from", ledger.span().first().toString());
        json.writeStringField("to", ledger.span().last().toString());
        json.writeStringField("knownOn", ledger.span().knownOn().toString());
        json.writeArrayFieldStart("months");
        for (LedgerMonth month : ledger.months()) {
            write(month);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("total");
        amounts(ledger.due(), ledger.paid(), ledger.owed(), ledger.arrears(), ledger.overpaid());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void amounts(Balance due, Money paid, Balance owed, Balance arrears, Balance overpaid) throws IOException {
        amount("due", due);
        json.writeStringField("paid", paid.toString());
        amount("owed", owed);
        amount("arrears", arrears);
        amount("overpaid", overpaid);
    }

    private void write(LedgerMonth month) throws IOException {
        json.writeStartObject();
        json.writeStringField("month", month.month().toString());
        json.writeStringField("decidedOn", month.decidedOn().toString());
        json.writeStringField("status", month.status().name());
        JsonParts.strings(
                json,
                "courses",
                month.possibleCourses().stream().map(Enum::name).toList());
        amounts(Balance.of(month.due()), month.paid(), month.owed(), month.arrears(), month.overpaid());
        if (month.decided().isPresent()) {
            amount("decided", Balance.of(month.decided().get()));
        }
        Optional<List<Award>> benefits = month.benefits();
        if (benefits.isPresent()) {
            JsonParts.awards(json, "benefits", benefits.get());
        }
        if (!month.missing().isEmpty()) {
            JsonParts.missing(json, month.missing());
        }
        json.writeArrayFieldStart("causes");
        for (Cause cause : month.causes()) {
            write(cause);
        }
        json.writeEndArray();
        if (explained) {
            json.writeArrayFieldStart("derivations");
            for (Derivation derivation : month.derivations()) {
                derivation.writeJson(json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Cause cause) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", cause.kind().name());
        json.writeStringField("source", cause.source().name());
        if (cause.validFrom().isPresent()) {
            json.writeStringField("validFrom", cause.validFrom().get().toString());
        }
        JsonParts.strings(
                json,
                "knownFrom",
                cause.knownFrom().stream().map(LocalDate::toString).toList());
        amount("owed", cause.owed());
        json.writeArrayFieldStart("clauses");
        for (Clause clause : cause.clauses()) {
            write(clause);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Clause clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", clause.rule());
        JsonParts.text(json, "label", clause.label());
        json.writeStringField("layer", clause.layer());
        JsonParts.text(json, "cited", clause.cited());
        value("before", clause.before());
        value("after", clause.after());
        json.writeEndObject();
    }

    private void value(String field, Optional<Step> step) throws IOException {
        if (step.isPresent()) {
            json.writeFieldName(field);
            step.get().writeValue(json);
        }
    }

    private void amount(String field, Balance amount) throws IOException {
        if (amount.isExact()) {
            json.writeStringField(field, amount.low().toString());
            return;
        }
        json.writeObjectFieldStart(field);
        if (amount.low().fen() > -MOST) {
            json.writeStringField("low", amount.low().toString());
        }
        if (!amount.isUnlimited()) {
            json.writeStringField("high", amount.high().toString());
        }
        json.writeEndObject();
    }
}
