package org.doudi.workflow.audit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;

/** Trails to test with, the same every time. */
final class Trails {

    static final Origin ORIGIN = Origin.of("county.example/dibao");
    static final String POLICY = "0123456789abcdef".repeat(4);
    static final NoteSigner COUNTY = signer("county.example/dibao", 1);
    static final NoteSigner WITNESS = signer("witness.example", 2);

    private Trails() {}

    /** A trail as a store has it, and where it stood after each entry. */
    record Trail(List<byte[]> stored, List<TrailHead> heads) {
        SignedNote checkpoint(int size, NoteSigner... signers) {
            return SignedNote.of(heads.get(size).checkpoint(), signers);
        }

        List<SignedNote> checkpoints(List<Integer> sizes) {
            return sizes.stream().map(size -> checkpoint(size, COUNTY)).toList();
        }

        List<Hash> leaves() {
            return stored.stream().map(heads.get(0).origin().hashing()::leaf).toList();
        }
    }

    static Trail aTrail(int size) {
        return aTrail(ORIGIN, size, 0);
    }

    /** Another trail of the same origin for each {@code history}. */
    static Trail aTrail(Origin origin, int size, int history) {
        return grown(TrailHead.start(origin), List.of(), size, history);
    }

    /** The entries that there are and, behind the last of them, further ones. */
    static Trail grown(TrailHead from, List<byte[]> before, int size, int history) {
        List<byte[]> stored = new ArrayList<>(before);
        List<TrailHead> heads = new ArrayList<>();
        TrailHead head = from;
        heads.add(head);
        while (stored.size() < size) {
            TrailHead.Appended appended = head.append(anEvent(stored.size(), history));
            stored.add(appended.entry().bytes());
            head = appended.head();
            heads.add(head);
        }
        return new Trail(stored, heads);
    }

    static Event anEvent(int number, int history) {
        return Event.builder(number % 3 == 0 ? "Applied" : "Assessed")
                .actor("clerk-" + number % 4)
                .role(number % 2 == 0 ? Role.TOWNSHIP : Role.CIVIL_AFFAIRS)
                .on(LocalDate.of(2021, 3, 1).plusDays(number))
                .at(Instant.ofEpochMilli(1_614_556_800_123L + number * 86_399_977L))
                .policy(POLICY)
                .command("command-" + history + "-" + number)
                .payload(JsonValue.object(Map.of(
                        "applicant",
                        Sealed.of(anOpening("applicant", number, JsonValue.of("申请人" + number)), Hashing.SHA_256)
                                .toJson(),
                        "reason",
                        JsonValue.of("理由\n\"" + history + "\""),
                        "months",
                        JsonValue.of(number))))
                .build();
    }

    static Opening anOpening(String field, int seed, JsonValue value) {
        byte[] salt = new byte[Opening.SALT_LENGTH];
        Arrays.fill(salt, (byte) seed);
        return Opening.of(field, salt, value);
    }

    /** A signer whose key follows from the seed. */
    static NoteSigner signer(String name, int seed) {
        return NoteSigner.of(name, keys(seed)).get();
    }

    static KeyPair keys(int seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Fixed((byte) seed));
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte value;

        Fixed(byte value) {
            this.value = value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, value);
        }
    }
}
