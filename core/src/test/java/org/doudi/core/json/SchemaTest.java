package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.register.RegisterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas, as a validator that we did not write understands them: what we write is valid, and what a schema can refuse
 * is refused. A schema cannot know about keys given twice, references, sums or days in their order.
 */
class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<Format<?>, Schema> SCHEMAS = Formats.all().stream()
            .collect(Collectors.toMap(
                    format -> format, format -> REGISTRY.getSchema(format.schema(), InputFormat.JSON)));

    static Stream<Format<?>> formats() {
        return Formats.all().stream();
    }

    static Stream<Policy> packs() {
        return Packs.all().stream();
    }

    static Stream<MalformedCase> jsonThatIsMalformed() {
        return MalformedCase.all()
                .filter(one -> !one.isLayers() && !one.schema().equals("not json"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void inTheJarIsWhatTheDescriptionYields(Format<?> format) throws IOException {
        SchemaFiles.updateIfAsked(format);

        assertThat(SchemaFiles.read(format)).isEqualTo(format.schema());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isASchemaItself(Format<?> format) throws IOException {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(MAPPER.readTree(format.schema()))).isEmpty();
    }

    /** Every object but an integrator's own is closed, and every key says what it means. */
    @ParameterizedTest
    @MethodSource("formats")
    void describesEveryKeyAndClosesEveryObject(Format<?> format) throws IOException {
        ObjectNode definitions = (ObjectNode) MAPPER.readTree(format.schema()).path("$defs");
        definitions.remove("ExtensionValue");

        assertThat(definitions.properties()).isNotEmpty().allSatisfy(definition -> {
            assertThat(definition.getKey()).matches("[A-Za-z]+");
            JsonNode object = definition.getValue();
            Stream<JsonNode> closed = object.has("oneOf") ? stream(object.get("oneOf")) : Stream.of(object);
            assertThat(object.path("description").asText()).isNotBlank();
            if (object.has("enum")) {
                return;
            }
            assertThat(closed).isNotEmpty().allSatisfy(one -> {
                assertThat(one.path("additionalProperties").isBoolean()).isTrue();
                assertThat(one.path("additionalProperties").asBoolean()).isFalse();
                assertThat(stream(one.path("properties")))
                        .allSatisfy(key ->
                                assertThat(key.path("description").asText()).isNotBlank());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void acceptsThePacksAsTheyLieInTheJarAndAsTheyAreWritten(Policy pack) throws IOException {
        try (InputStream file = Packs.class.getResourceAsStream(pack.id() + ".json")) {
            assertThat(errors(Formats.POLICY, MAPPER.readTree(file))).isEmpty();
        }
        assertThat(errors(Formats.POLICY, Formats.POLICY.write(pack))).isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void acceptsEveryHouseholdThatIsWritten(@ForAll("households") Household household) throws IOException {
        assertThat(errors(Formats.HOUSEHOLD, Formats.HOUSEHOLD.write(household)))
                .isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void acceptsEverySituationThatIsWritten(@ForAll("situations") Situation situation) throws IOException {
        assertThat(errors(Formats.SITUATION, Formats.SITUATION.write(situation)))
                .isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void acceptsEveryPolicyThatIsWritten(@ForAll("policies") Policy policy) throws IOException {
        assertThat(errors(Formats.POLICY, Formats.POLICY.write(policy))).isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void acceptsEveryEntryOfARegisterThatIsWritten(@ForAll("entries") RegisterEntry entry) throws IOException {
        assertThat(errors(Formats.REGISTER_ENTRY, Formats.REGISTER_ENTRY.write(entry)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jsonThatIsMalformed")
    void refusesWhatItCan(MalformedCase one) throws IOException {
        String input = new String(one.input(), StandardCharsets.UTF_8);

        assertThat(errors(one.format(), input).isEmpty() ? "accepts" : "refuses")
                .isEqualTo(one.schema());
    }

    /** What only the reader sees is the smaller part. */
    @Test
    void refusesMost() {
        Map<String, Long> counts =
                jsonThatIsMalformed().collect(Collectors.groupingBy(MalformedCase::schema, Collectors.counting()));

        assertThat(counts).containsOnlyKeys("refuses", "accepts");
        assertThat(counts.get("refuses")).isGreaterThan(2 * counts.get("accepts"));
    }

    @Provide
    Arbitrary<Household> households() {
        return Families.households();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Families.situations();
    }

    @Provide
    Arbitrary<RegisterEntry> entries() {
        return RegisterEntries.entries();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Laws.policies();
    }

    private static List<Error> errors(Format<?> format, String json) throws IOException {
        return errors(format, MAPPER.readTree(json));
    }

    /** Days are checked too: a schema may leave them unchecked. */
    private static List<Error> errors(Format<?> format, JsonNode json) {
        return SCHEMAS.get(format)
                .validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                .map(i -> node.isArray()
                        ? node.get(i)
                        : List.copyOf(node.properties()).get(i).getValue());
    }
}
