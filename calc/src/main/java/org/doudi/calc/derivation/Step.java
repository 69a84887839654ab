package org.doudi.calc.derivation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;

/**
 * One step of a calculation with its value.
 *
 * @param number its number, by which later steps refer to it
 * @param id the id of the provision that it belongs to
 * @param label what is worked out
 * @param operation how
 * @param inputs the numbers of the steps that go in, in the order of the operation
 * @param items the facts that go in
 * @param unit what the value counts
 * @param value the value
 * @param source what it rests on
 */
public record Step(
        int number,
        String id,
        Text label,
        Operation operation,
        List<Integer> inputs,
        List<Item> items,
        Unit unit,
        StepValue value,
        Source source) {

    /** Takes copies. */
    public Step {
        inputs = List.copyOf(inputs);
        items = List.copyOf(items);
    }

    /**
     * What a step rests on.
     *
     * @param layer the id of the policy that said so last
     * @param cited the places in its documents
     * @param grade how well they are attested
     * @param reading how an unclear passage was read, if it is one
     */
    public record Source(String layer, Text cited, Grade grade, Optional<Text> reading) {

        /** What a rule or a value rests on, and which layer said so last. */
        public static Source of(Resolved<?> said) {
            return new Source(said.layer().id(), said.cited(), said.grade(), said.reading());
        }

        /** The same without the reading, which stands where the rule is summed up. */
        public Source withoutReading() {
            return new Source(layer, cited, grade, Optional.empty());
        }

        /** What a rule rests on together with what the value that it uses rests on: the later layer and the weaker grade. */
        public Source and(Source value) {
            Text both = ("；" + cited.zh() + "；").contains("；" + value.cited.zh() + "；")
                    ? cited
                    : Text.of(cited.zh() + "；" + value.cited.zh(), cited.en() + "; " + value.cited.en());
            Grade weaker = grade.compareTo(value.grade) >= 0 ? grade : value.grade;
            Optional<Text> readings = reading.isPresent() && value.reading.isPresent()
                    ? Optional.of(Text.of(
                            reading.get().zh() + value.reading.get().zh(),
                            reading.get().en() + " " + value.reading.get().en()))
                    : reading.or(value::reading);
            return new Source(value.layer, both, weaker, readings);
        }
    }

    /** What it came to, with its unit, in the language of the locale. */
    public String valueIn(Locale locale) {
        return new Words(locale, Labels.OF_THE_POLICY).value(this);
    }

    /**
     * Writes what it came to as JSON, as in a derivation.
     *
     * @throws IOException if the generator fails
     */
    public void writeValue(JsonGenerator json) throws IOException {
        JsonForm.write(value, json);
    }

    Step withheld() {
        return new Step(number, id, label, operation, inputs, List.of(), unit, new StepValue.Withheld(), source);
    }

    /** Says nothing of the value: it is personal. */
    @Override
    public String toString() {
        return "Step[" + number + " " + id + "]";
    }
}
