package org.doudi.examples.benchmarks.trail;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.NoteSigner;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.audit.SignedNote;
import org.doudi.workflow.audit.TrailHead;

/**
 * Made-up events, the same on every run, and the trail that they make: each seals three values and records a finding, and says as
 * many words besides as it is given.
 *
 * @param events the events
 * @param stored the bytes of their entries
 * @param signer who signed
 * @param checkpoint the checkpoint of all of them
 */
record Workload(List<Event> events, List<byte[]> stored, NoteSigner signer, SignedNote checkpoint) {

    static final Origin ORIGIN = Origin.of("county.example/dibao");

    static Workload of(int size, int words) {
        Random random = new Random(20170314);
        List<Event> events = new ArrayList<>();
        List<byte[]> stored = new ArrayList<>();
        TrailHead head = TrailHead.start(ORIGIN);
        for (int i = 0; i < size; i++) {
            Event event = event(i, payload(random, i, words));
            TrailHead.Appended appended = head.append(event);
            events.add(event);
            stored.add(appended.entry().bytes());
            head = appended.head();
        }
        NoteSigner signer = newSigner();
        return new Workload(events, stored, signer, SignedNote.of(head.checkpoint(), signer));
    }

    static Event event(int number, JsonValue payload) {
        return Event.builder("Assessed")
                .actor("clerk-" + number % 7)
                .role(Role.CIVIL_AFFAIRS)
                .on(LocalDate.of(2021, 3, 1).plusDays(number % 300))
                .at(Instant.ofEpochMilli(1_614_556_800_123L + number * 86_399L))
                .policy("0123456789abcdef".repeat(4))
                .command("assess-" + number)
                .payload(payload)
                .build();
    }

    private static JsonValue payload(Random random, int number, int words) {
        return JsonValue.object(Map.of(
                "applicant", sealed("applicant", random),
                "situation", sealed("situation", random),
                "explanation", sealed("explanation", random),
                "finding",
                        JsonValue.object(Map.of(
                                "outcome", JsonValue.of("ENTITLED"),
                                "monthly", JsonValue.of(random.nextInt(1000) + ".50"),
                                "members", JsonValue.of(number % 6 + 1))),
                "note", JsonValue.of("word ".repeat(words))));
    }

    private static JsonValue sealed(String field, Random random) {
        byte[] salt = new byte[Opening.SALT_LENGTH];
        random.nextBytes(salt);
        return Sealed.of(Opening.of(field, salt, JsonValue.of(field)), Hashing.SHA_256)
                .toJson();
    }

    private static NoteSigner newSigner() {
        try {
            return NoteSigner.of(
                            ORIGIN.name(),
                            KeyPairGenerator.getInstance("Ed25519").generateKeyPair())
                    .getOrElseThrow(Problems::toException);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
