package org.doudi.examples.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.json.JsonValue;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Disclosure;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.NoteSigner;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.audit.Sealer;
import org.doudi.workflow.audit.SignedNote;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailVerifier;
import org.doudi.workflow.audit.Verdict;
import org.junit.jupiter.api.Test;

/** A recorded assessment, worked out again from the regime that it names and the facts that are disclosed. */
class AssessedTest {

    private static final LocalDate ON = LocalDate.of(2018, 6, 1);
    private static final ProgrammeId DIBAO = ProgrammeId.DIBAO;
    private static final Regime RATE = regime("district-rate.json");
    private static final Regime FIXED = regime("district-fixed.json");

    private final NoteSigner signer = Events.signer();
    private final MemoryVault vault = new MemoryVault();
    private final Event event = assessed();

    /** What a verifier is shown. */
    private Verdict verify(Event written, List<Regime> regimes, List<Opening> shown) {
        TrailHead.Appended appended = TrailHead.start(Events.ORIGIN).append(written);
        return verify(appended.entry().bytes(), appended.head(), regimes, shown);
    }

    private Verdict verify(byte[] stored, TrailHead signed, List<Regime> regimes, List<Opening> shown) {
        return TrailVerifier.of(Events.ORIGIN, signer.key())
                .verify(
                        List.of(stored),
                        List.of(SignedNote.of(signed.checkpoint(), signer)),
                        shown.stream()
                                .map(opening -> new Disclosure(0, opening))
                                .toList(),
                        AssessedAgain.under(regimes));
    }

    @Test
    void it_comes_out_the_same() {
        Verdict facts = verify(event, List.of(FIXED, RATE), List.of(opening("situation")));
        Verdict steps = verify(event, List.of(RATE), List.of(opening("situation"), opening("explanation")));

        for (Verdict verdict : List.of(facts, steps)) {
            assertThat(verdict).isInstanceOf(Verdict.Sound.class);
            assertThat(verdict.describe(Locale.ENGLISH))
                    .contains("proved: 1 records came out the same when worked out again");
        }
    }

    @Test
    void without_the_facts_or_without_the_regime_it_is_not_proved() {
        for (Verdict verdict : List.of(
                verify(event, List.of(RATE), List.of()),
                verify(event, List.of(FIXED), List.of(opening("situation"))),
                verify(event, List.of(), List.of(opening("situation"))))) {
            assertThat(verdict).isInstanceOf(Verdict.NotProved.class);
            assertThat(verdict.describe(Locale.ENGLISH))
                    .contains("missing policies or facts to work out 1 entries again");
        }
    }

    /** Both districts give this family the same: which of them decided, only the steps tell. */
    @Test
    void a_digest_of_another_regime_is_found() {
        assertDiffers(event.withPolicy(Formats.digest(FIXED)), List.of(opening("situation"), opening("explanation")));
        assertThat(verify(event.withPolicy("0".repeat(64)), List.of(FIXED, RATE), List.of(opening("situation"))))
                .isInstanceOf(Verdict.NotProved.class);
    }

    @Test
    void a_result_that_was_recorded_otherwise_is_found() {
        assertDiffers(with("finding", finding("ENTITLED", "349.18", "349.18")), List.of(opening("situation")));
        assertDiffers(with("finding", finding("NOT_ENTITLED", "0.00", "0.00")), List.of(opening("situation")));
        assertDiffers(with("programme", JsonValue.of("registration")), List.of(opening("situation")));
    }

    @Test
    void facts_that_were_sealed_otherwise_are_found() {
        Opening opening = opening("situation");
        Opening none = salted(opening, replaced(opening.value(), "\"members\"", "\"people\""));
        // Facts that are no situation at all were never assessed.
        assertDiffers(with("situation", Sealed.of(none, Hashing.SHA_256).toJson()), List.of(none));

        Opening nextDay = salted(opening, replaced(opening.value(), "\"on\":\"2018-06-01\"", "\"on\":\"2018-06-02\""));
        assertDiffers(with("situation", Sealed.of(nextDay, Hashing.SHA_256).toJson()), List.of(nextDay));
    }

    @Test
    void facts_that_are_shown_otherwise_than_they_were_sealed_are_found() {
        Opening opening = opening("situation");
        Opening other = salted(opening, replaced(opening.value(), "2018-06-01", "2018-06-02"));

        assertThat(verify(event, List.of(RATE), List.of(other)))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.code()).isEqualTo("disclosure.commitment"));
    }

    @Test
    void a_result_that_was_changed_afterwards_is_found_by_the_trail() {
        TrailHead.Appended appended = TrailHead.start(Events.ORIGIN).append(event);
        byte[] forged = new String(appended.entry().bytes(), StandardCharsets.UTF_8)
                .replace("349.17", "949.17")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(forged).isNotEqualTo(appended.entry().bytes());

        assertThat(verify(forged, appended.head(), List.of(RATE), List.of(opening("situation"))))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.code()).isEqualTo("checkpoint.root"));
    }

    @Test
    void steps_that_are_not_those_that_led_there_are_found() {
        Opening opening = opening("explanation");
        Opening other = salted(opening, replaced(opening.value(), "349.17", "349.10"));

        assertDiffers(
                with("explanation", Sealed.of(other, Hashing.SHA_256).toJson()), List.of(opening("situation"), other));
    }

    /** Both are sealed under the same name in one entry: the commitment in its place decides, not the name. */
    @Test
    void facts_of_somebody_else_in_the_same_entry_are_not_taken_for_those_that_were_assessed() {
        Opening facts = opening("situation");
        Opening others = salted(facts, replaced(facts.value(), "\"members\"", "\"people\""));
        Event both = with("appeal", Sealed.of(others, Hashing.SHA_256).toJson());

        assertThat(verify(both, List.of(RATE), List.of(others))).isInstanceOf(Verdict.NotProved.class);
        assertThat(verify(both, List.of(RATE), List.of(others, facts))).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void neither_facts_nor_steps_stand_in_the_entry() {
        Entry entry = TrailHead.start(Events.ORIGIN).append(event).entry();

        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8))
                .contains("349.17", "ENTITLED", Formats.digest(RATE))
                .doesNotContain("members", "widow", "birth", "1735");
    }

    private void assertDiffers(Event written, List<Opening> shown) {
        assertThat(verify(written, List.of(FIXED, RATE), shown))
                .isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
                    assertThat(broken.code()).isEqualTo("recomputation.differs");
                    assertThat(broken.entry()).isZero();
                    assertThat(broken.signed()).isOne();
                });
    }

    private Event assessed() {
        int[] salt = {0};
        Sealer sealer = Sealer.of(
                Hashing.SHA_256,
                () -> {
                    byte[] bytes = new byte[Opening.SALT_LENGTH];
                    Arrays.fill(bytes, (byte) ++salt[0]);
                    return bytes;
                },
                vault);
        Assessor assessor = Assessor.of(RATE, ON, Set.of(DIBAO)).getOrElseThrow(Problems::toException);
        Event.Builder event = Assessed.event(assessor.assess(Situation.of(widow(), ON)), DIBAO, sealer);
        event.actor("clerk-1")
                .role(Role.CIVIL_AFFAIRS)
                .at(Instant.ofEpochMilli(1_527_811_200_250L))
                .command("assess-1");
        return event.build();
    }

    private Opening opening(String field) {
        Sealed<Object> sealed =
                Sealed.parse(event.payload().field(field).orElseThrow()).getOrElseThrow(Problems::toException);
        Hash commitment = sealed.commitment();
        return vault.find(commitment).orElseThrow();
    }

    private static Opening salted(Opening like, JsonValue value) {
        return Opening.of(like.field(), like.salt(), value);
    }

    private Event with(String field, JsonValue value) {
        Map<String, JsonValue> fields = new TreeMap<>(((JsonValue.Fields) event.payload()).of());
        fields.put(field, value);
        return event.withPayload(JsonValue.object(fields));
    }

    private static JsonValue finding(String outcome, String least, String most) {
        return JsonValue.object(Map.of(
                "outcome",
                JsonValue.of(outcome),
                "monthlyLeast",
                JsonValue.of(least),
                "monthlyMost",
                JsonValue.of(most)));
    }

    private static JsonValue replaced(JsonValue value, String part, String instead) {
        String json = new String(value.canonical(), StandardCharsets.UTF_8).replace(part, instead);
        assertThat(json).isNotEqualTo(new String(value.canonical(), StandardCharsets.UTF_8));
        return JsonValue.parse(json.getBytes(StandardCharsets.UTF_8)).getOrElseThrow(Problems::toException);
    }

    private static Household widow() {
        return Formats.HOUSEHOLD.read(Samples.lines("households.jsonl").get(1)).getOrElseThrow(Problems::toException);
    }

    private static Regime regime(String layer) {
        List<Policy> layers = new ArrayList<>(List.of(
                Packs.byId("national-2012").orElseThrow(),
                Packs.byId("chongqing-2017").orElseThrow()));
        layers.add(Formats.POLICY.read(Samples.text(layer)).getOrElseThrow(Problems::toException));
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }
}
