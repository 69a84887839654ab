package org.doudi.calc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.Households;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** A derivation as JSON, read back and held against its steps one by one. */
class JsonFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theHeadSaysWhatItIsOf() {
        JsonNode json = read(Derivations.ofAFamily());

        assertThat(json.path("format").asText()).isEqualTo("doudi/derivation/1");
        assertThat(json.path("programme").asText()).isEqualTo("dibao");
        assertThat(json.path("on").asText()).isEqualTo("2018-03-01");
        assertThat(json.path("household").asText()).isEqualTo("h-1");
        assertThat(strings(json.path("layers"))).containsExactly("national-2012", "chongqing-2017", "district");
    }

    @Test
    void everyStepStandsThereWithEverythingThatItHas() {
        assertSame(Derivations.ofAFamily());
    }

    @Test
    void whatIsOpenStandsThereAsOpen() {
        Household household = Households.aFamily(
                        Households.anAdult(1).residence(Fact.unknown()).build())
                .registration(Fact.unknown())
                .incomes(Listing.unknown())
                .assets(Listing.unknown())
                .build();

        assertSame(Derivations.of(household));
    }

    @Test
    void whatIsWithheldStandsThereAsWithheld() {
        assertSame(Derivations.ofAFamily().withoutPersonalData());
    }

    @Test
    void hostileWordsStayWords() {
        Text hostile = Text.same("\"},{\"number\":99 \\ \u0000 \n 零");

        assertThat(read(Derivations.withLabel(hostile))
                        .path("steps")
                        .path(0)
                        .path("label")
                        .path("en")
                        .asText())
                .isEqualTo(hostile.en());
    }

    /** Whoever reads only the JSON has to be able to work each step out again: ratio, rounding, allowance, comparison. */
    @Test
    void theOperationIsComplete() {
        Derivation derivation = Derivations.ofAFamily();
        for (int i = 0; i < derivation.steps().size(); i++) {
            Step step = derivation.steps().get(i);
            String json = read(derivation).path("steps").path(i).toString();
            if (step.operation() instanceof BenefitOperation.TakeOffEarnings) {
                assertThat(json).contains("0.1").contains("50.00");
            }
            if (step.operation() instanceof Operation.Compare compare) {
                assertThat(json).containsAnyOf(compare.comparison().name(), " < ", " ≤ ", " > ", " ≥ ");
            }
        }
    }

    private static void assertSame(Derivation derivation) {
        JsonNode steps = read(derivation).path("steps");
        assertThat(steps).hasSize(derivation.steps().size());
        for (int i = 0; i < steps.size(); i++) {
            assertSame(steps.path(i), derivation.steps().get(i));
        }
    }

    private static void assertSame(JsonNode json, Step step) {
        assertThat(json.path("number").asInt()).isEqualTo(step.number());
        assertThat(json.path("id").asText()).isEqualTo(step.id());
        assertThat(text(json.path("label"))).isEqualTo(step.label());
        assertThat(json.path("operation").toString()).contains(step.operation().name());
        assertThat(strings(json.path("inputs")))
                .isEqualTo(step.inputs().stream().map(String::valueOf).toList());
        assertThat(json.path("unit").asText()).isEqualTo(step.unit().name());
        assertThat(json.path("source").path("layer").asText())
                .isEqualTo(step.source().layer());
        assertThat(text(json.path("source").path("cited")))
                .isEqualTo(step.source().cited());
        assertThat(json.path("source").path("grade").asText())
                .isEqualTo(step.source().grade().name());
        assertThat(json.path("source").has("reading"))
                .isEqualTo(step.source().reading().isPresent());
        step.source()
                .reading()
                .ifPresent(reading ->
                        assertThat(text(json.path("source").path("reading"))).isEqualTo(reading));
        assertThat(json.path("items")).hasSize(step.items().size());
        for (int i = 0; i < step.items().size(); i++) {
            assertSame(json.path("items").path(i), step.items().get(i));
        }
        assertSame(json.path("value"), step.value());
    }

    private static void assertSame(JsonNode json, Item item) {
        assertThat(json.path("path").asText()).isEqualTo(item.path());
        assertThat(json.path("member").asText("")).isEqualTo(item.member().orElse(""));
        assertThat(text(json.path("label"))).isEqualTo(item.label());
        assertThat(json.path("low").textValue()).isEqualTo(item.low().toString());
        assertThat(json.path("high").textValue()).isEqualTo(item.high().toString());
    }

    /** Quantities are text: floating point never comes near them. */
    private static void assertSame(JsonNode json, StepValue value) {
        if (value instanceof StepValue.Between between) {
            assertThat(json.path("low").textValue()).isEqualTo(between.low().toString());
            assertThat(json.path("high").textValue()).isEqualTo(between.high().toString());
        } else if (value instanceof StepValue.Holds holds) {
            assertThat(json.path("holds").asText()).isEqualTo(holds.truth().name());
        } else if (value instanceof StepValue.For people) {
            assertThat(strings(json.path("surely"))).isEqualTo(people.surely());
            assertThat(strings(json.path("perhaps"))).isEqualTo(people.perhaps());
        } else {
            assertThat(json.toString()).isEqualTo("{\"withheld\":true}");
        }
    }

    private static JsonNode read(Derivation derivation) {
        try {
            return JSON.readTree(derivation.toJson());
        } catch (JsonProcessingException e) {
            throw new AssertionError("what is written is JSON", e);
        }
    }

    private static Text text(JsonNode json) {
        return Text.of(json.path("zh").asText(), json.path("en").asText());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.asText()));
        return strings;
    }
}
