package org.doudi.calc.derivation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.TreeSet;
import org.doudi.core.json.Parts;
import org.doudi.core.money.Amount;

/** Writes what an operation works with beside its inputs, so that a reader of the JSON can work it out again. */
final class OperationJson {

    private OperationJson() {}

    /** Writes keys into the object of the step; operations that need nothing but their inputs write none. */
    static void writeDetails(Operation operation, JsonGenerator json) throws IOException {
        if (operation instanceof Operation.Given given) {
            json.writeStringField("given", given.value().toString());
        } else if (operation instanceof Operation.Told told) {
            json.writeStringField("told", told.value().toString());
        } else if (operation instanceof Operation.TotalIncome total) {
            kinds(total.kinds(), json);
        } else if (operation instanceof Operation.TotalExpenses total) {
            kinds(total.kinds(), json);
        } else if (operation instanceof BenefitOperation.TotalSupport total) {
            kinds(total.relations(), json);
            json.writeStringField("share", total.share().toString());
        } else if (operation instanceof Operation.TotalAssets total) {
            json.writeFieldName("holdings");
            Parts.write(total.holdings(), json);
        } else if (operation instanceof BenefitOperation.TakeOffEarnings takeOff) {
            json.writeFieldName("allowance");
            Parts.write(takeOff.allowance(), json);
        } else if (operation instanceof Operation.Scale scale) {
            json.writeStringField("ratio", scale.ratio().toString());
        } else if (operation instanceof Operation.Round round) {
            json.writeFieldName("rounding");
            Parts.write(round.rounding(), json);
        } else if (operation instanceof BenefitOperation.RoundShare round) {
            json.writeFieldName("rounding");
            Parts.write(round.rounding(), json);
        } else if (operation instanceof BenefitOperation.Allow allow) {
            json.writeFieldName("allowance");
            Parts.write(allow.allowance(), json);
        } else if (operation instanceof BenefitOperation.FirstThatHolds first) {
            amounts(first.amounts(), json);
            if (first.otherwise().isPresent()) {
                json.writeStringField(
                        "otherwise", first.otherwise().get().money().toString());
            }
        } else if (operation instanceof RecordOperation.LastPaid paid) {
            json.writeStringField("programme", paid.programme());
        } else if (operation instanceof RecordOperation.HasLeft left) {
            json.writeStringField("programme", left.programme());
        } else if (operation instanceof RecordOperation.PhasingOut phasing) {
            json.writeStringField("programme", phasing.programme());
            json.writeNumberField("months", phasing.months());
        } else if (operation instanceof Operation.Compare compare) {
            json.writeStringField("is", compare.comparison().name());
        } else if (operation instanceof Operation.Ask ask) {
            json.writeFieldName("criterion");
            Parts.write(ask.criterion(), json);
        } else if (operation instanceof Operation.Admit admit) {
            json.writeNumberField("admitting", admit.admitting());
        } else if (operation instanceof BenefitOperation.HighestEach highest) {
            amounts(highest.amounts(), json);
        }
    }

    private static void amounts(Iterable<Amount> amounts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("amounts");
        for (Amount amount : amounts) {
            json.writeString(amount.money().toString());
        }
        json.writeEndArray();
    }

    private static <E extends Enum<E>> void kinds(Iterable<E> kinds, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("kinds");
        for (E kind : sorted(kinds)) {
            json.writeString(kind.name());
        }
        json.writeEndArray();
    }

    private static <E extends Enum<E>> Iterable<E> sorted(Iterable<E> kinds) {
        TreeSet<E> sorted = new TreeSet<>();
        kinds.forEach(sorted::add);
        return sorted;
    }
}
