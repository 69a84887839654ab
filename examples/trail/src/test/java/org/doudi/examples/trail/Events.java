package org.doudi.examples.trail;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.NoteSigner;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.audit.TrailHead;

/** Something to write. */
final class Events {

    static final Origin ORIGIN = Origin.of("county.example/dibao");

    private Events() {}

    static Event event(String command, int number) {
        return Event.builder("Applied")
                .actor("clerk-1")
                .role(Role.TOWNSHIP)
                .on(LocalDate.of(2021, 3, 1))
                .at(Instant.ofEpochMilli(1_614_556_800_001L + 7L * number))
                .policy("0123456789abcdef".repeat(4))
                .command(command + "-" + number)
                .payload(JsonValue.object(Map.of(
                        "applicant", Sealed.of(opening(number), Hashing.SHA_256).toJson())))
                .build();
    }

    static Opening opening(int number) {
        byte[] salt = new byte[Opening.SALT_LENGTH];
        Arrays.fill(salt, (byte) number);
        return Opening.of("applicant", salt, JsonValue.of("申请人" + number));
    }

    /** So many entries behind a head. */
    static List<Entry> entries(TrailHead head, String command, int count) {
        List<Entry> entries = new ArrayList<>();
        TrailHead next = head;
        for (int i = 0; i < count; i++) {
            TrailHead.Appended appended = next.append(event(command, i));
            entries.add(appended.entry());
            next = appended.head();
        }
        return entries;
    }

    static NoteSigner signer() {
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
