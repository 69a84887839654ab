package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Policy;
import org.doudi.core.register.RegisterEntry;
import org.erdtman.jcs.JsonCanonicalizer;

/** Whatever has a format reads back as it was written, by every way in and out, and has one digest. */
class FormatPropertiesTest {

    private static final int TRIES = 1000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DoudiModule()).build();

    private static final JsonMapper PLAIN = new JsonMapper();

    /** The lists that stand for sets: their order says nothing. */
    private static final Set<String> SETS = Set.of(
            "kinds",
            "settlements",
            "values",
            "owns",
            "spending",
            "relations",
            "sexes",
            "grades",
            "grounds",
            "statedBy",
            "leads",
            "approves",
            "earns",
            "after",
            "by",
            "to",
            "evidence",
            "findings",
            "formalities",
            "runsAt");

    /** In a listing of a household the order is kept; in a policy it is what support needs. */
    private static final String SET_OF_POLICIES = "items";

    /** What a host may have around our types. */
    record Host<T>(int number, T one, List<T> more, Map<String, T> named) {}

    @Provide
    Arbitrary<Household> households() {
        return Families.households();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Families.situations();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Laws.policies();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aHouseholdReadsBackAndHasOneDigest(@ForAll("households") Household household, @ForAll Random random)
            throws IOException, GeneralSecurityException {
        readsBack(Formats.HOUSEHOLD, household);
        readsBackFromWithinAHostsType(Formats.HOUSEHOLD, household);
        hasOneDigest(Formats.HOUSEHOLD, household, random);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aSituationReadsBackAndHasOneDigest(@ForAll("situations") Situation situation, @ForAll Random random)
            throws IOException, GeneralSecurityException {
        readsBack(Formats.SITUATION, situation);
        readsBackFromWithinAHostsType(Formats.SITUATION, situation);
        hasOneDigest(Formats.SITUATION, situation, random);
    }

    @Provide
    Arbitrary<RegisterEntry> entries() {
        return RegisterEntries.entries();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anEntryOfARegisterReadsBackAndHasOneDigest(@ForAll("entries") RegisterEntry entry, @ForAll Random random)
            throws IOException, GeneralSecurityException {
        readsBack(Formats.REGISTER_ENTRY, entry);
        readsBackFromWithinAHostsType(Formats.REGISTER_ENTRY, entry);
        hasOneDigest(Formats.REGISTER_ENTRY, entry, random);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aPolicyReadsBackAndHasOneDigest(@ForAll("policies") Policy policy, @ForAll Random random)
            throws IOException, GeneralSecurityException {
        readsBack(Formats.POLICY, policy);
        readsBackFromWithinAHostsType(Formats.POLICY, policy);
        hasOneDigest(Formats.POLICY, policy, random);
    }

    private static <T> void readsBackFromWithinAHostsType(Format<T> format, T value) throws IOException {
        JavaType type = MAPPER.getTypeFactory().constructParametricType(Host.class, format.type());
        Host<T> host = new Host<>(7, value, List.of(value, value), Map.of("again", value));

        assertThat(MAPPER.<Host<T>>readValue(MAPPER.writeValueAsString(host), type))
                .isEqualTo(host);
        assertThat(MAPPER.<Host<T>>convertValue(MAPPER.valueToTree(host), type)).isEqualTo(host);
    }

    private static <T> void readsBack(Format<T> format, T value) throws IOException {
        String text = format.write(value);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String pretty = PLAIN.readTree(text).toPrettyString();

        assertThat(format.read(text).get()).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(format.read(bytes).get()).isEqualTo(value);
        assertThat(format.read(new ByteArrayInputStream(bytes)).get()).isEqualTo(value);
        assertThat(format.read(pretty).get()).isEqualTo(value);
        assertThat(format.read(format.canonical(value)).get()).isEqualTo(value);
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(text);
        assertThat(MAPPER.readValue(pretty, format.type())).isEqualTo(value);
        assertThat(format.write(format.read(text).get())).isEqualTo(text);
    }

    /** The canonical form is that of a canonicalizer that we did not write. */
    private static <T> void hasOneDigest(Format<T> format, T value, Random random)
            throws IOException, GeneralSecurityException {
        String canonical = format.canonical(value);
        Set<String> sets = new HashSet<>(SETS);
        if (format.equals(Formats.POLICY)) {
            sets.add(SET_OF_POLICIES);
        }
        String shuffled =
                shuffled(PLAIN.readTree(format.write(value)), "", sets, random).toString();
        T same = format.read(shuffled).get();

        assertThat(canonical).isEqualTo(new JsonCanonicalizer(format.write(value)).getEncodedString());
        assertThat(same).isEqualTo(value);
        assertThat(format.canonical(same)).isEqualTo(canonical);
        assertThat(format.digest(same)).isEqualTo(format.digest(value)).isEqualTo(sha256(canonical));
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode shuffled(JsonNode node, String key, Set<String> sets, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            Collections.shuffle(keys, random);
            ObjectNode copy = PLAIN.createObjectNode();
            keys.forEach(name -> copy.set(
                    name, shuffled(object.get(name), key.equals("extension") ? "extension" : name, sets, random)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> parts = new ArrayList<>();
            array.forEach(part -> parts.add(shuffled(part, key.equals("extension") ? "extension" : "", sets, random)));
            if (sets.contains(key)) {
                Collections.shuffle(parts, random);
            }
            return PLAIN.createArrayNode().addAll(parts);
        }
        return node;
    }
}
