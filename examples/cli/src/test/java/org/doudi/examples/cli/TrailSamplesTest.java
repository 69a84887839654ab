package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.json.JsonValue;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.examples.trail.Assessed;
import org.doudi.examples.trail.MemoryVault;
import org.doudi.workflow.audit.Disclosure;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.NoteSigner;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.audit.Sealer;
import org.doudi.workflow.audit.SignedNote;
import org.doudi.workflow.audit.TrailHead;
import org.junit.jupiter.api.Test;

/**
 * The sample trail: two families of the samples, applied for and assessed, signed for twice. Keys and salts are fixed, so that
 * it is the same every time; {@code -Dgolden.update=true} writes it anew.
 */
class TrailSamplesTest {

    private static final Origin ORIGIN = Origin.of("district.example/dibao");
    private static final LocalDate ON = LocalDate.of(2018, 6, 1);

    private final MemoryVault vault = new MemoryVault();
    private final List<Entry> entries = new ArrayList<>();
    private int salts;
    private TrailHead head = TrailHead.start(ORIGIN);

    @Test
    void the_sample_trail_is_what_the_library_writes_today() throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(Cli.SAMPLES.resolve(file.getKey()), file.getValue());
            }
            assertThat(Files.readString(Cli.SAMPLES.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
    }

    private Map<String, String> files() {
        Regime regime = Regime.of(List.of(
                        Packs.byId("national-2012").orElseThrow(),
                        Packs.byId("chongqing-2017").orElseThrow(),
                        Formats.POLICY
                                .read(Cli.text(Cli.SAMPLES.resolve("district-rate.json")))
                                .getOrElseThrow(Problems::toException)))
                .getOrElseThrow(Problems::toException);
        Assessor assessor = Assessor.of(regime, ON, Set.of(ProgrammeId.DIBAO)).getOrElseThrow(Problems::toException);
        NoteSigner district = signer("district.example/dibao", 1);
        NoteSigner auditor = signer("auditor.example", 2);

        add(applied("widow", assessor.regimeDigest()));
        add(assessed(assessor, "widow"));
        add(applied("car", assessor.regimeDigest()));
        SignedNote early = SignedNote.of(head.checkpoint(), district, auditor);
        add(assessed(assessor, "car"));
        add(informed("widow", assessor.regimeDigest()));
        SignedNote late = SignedNote.of(head.checkpoint(), district, auditor);

        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "trail-entries.jsonl", lines(entries.stream().map(Entry::bytes).toList()));
        files.put("trail-checkpoint-3.txt", early.toString());
        files.put("trail-checkpoint-5.txt", late.toString());
        files.put("trail-keys.txt", district.key().vkey() + "\n" + auditor.key().vkey() + "\n");
        files.put(
                "trail-disclosures.jsonl",
                lines(List.of(disclosure(1, "situation"), disclosure(1, "explanation"), disclosure(3, "situation"))));
        return files;
    }

    private void add(Event event) {
        TrailHead.Appended appended = head.append(event);
        entries.add(appended.entry());
        head = appended.head();
    }

    private Event applied(String household, String regime) {
        return Event.builder("Applied")
                .actor("clerk-7")
                .role(Role.TOWNSHIP)
                .on(ON.minusDays(20))
                .at(at())
                .policy(regime)
                .command("apply-" + household)
                .payload(JsonValue.object(Map.of(
                        "household",
                        JsonValue.of(household),
                        "applicant",
                        sealer().<String>seal("applicant", JsonValue.of("申请人（虚构）"))
                                .toJson())))
                .build();
    }

    private Event assessed(Assessor assessor, String household) {
        Household family = Formats.HOUSEHOLD.read(Cli.household(household)).getOrElseThrow(Problems::toException);
        Event.Builder event = Assessed.event(assessor.assess(Situation.of(family, ON)), ProgrammeId.DIBAO, sealer());
        event.actor("clerk-12").role(Role.CIVIL_AFFAIRS).at(at()).command("assess-" + household);
        return event.build();
    }

    private Event informed(String household, String regime) {
        return Event.builder("Informed")
                .actor("clerk-12")
                .role(Role.CIVIL_AFFAIRS)
                .on(ON.plusDays(1))
                .at(at())
                .policy(regime)
                .command("inform-" + household)
                .payload(JsonValue.object(Map.of("household", JsonValue.of(household))))
                .build();
    }

    /** Seven minutes, seven seconds and seven milliseconds after the one before. */
    private Instant at() {
        return Instant.ofEpochMilli(1_527_811_200_250L + entries.size() * 427_007L);
    }

    private Sealer sealer() {
        return Sealer.of(
                Hashing.SHA_256,
                () -> {
                    byte[] salt = new byte[Opening.SALT_LENGTH];
                    Arrays.fill(salt, (byte) ++salts);
                    return salt;
                },
                vault);
    }

    private byte[] disclosure(int entry, String field) {
        Sealed<Object> sealed = Sealed.parse(
                        entries.get(entry).event().payload().field(field).orElseThrow())
                .getOrElseThrow(Problems::toException);
        return new Disclosure(entry, vault.find(sealed.commitment()).orElseThrow())
                .toJson()
                .canonical();
    }

    private static String lines(List<byte[]> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(
                line -> all.append(new String(line, StandardCharsets.UTF_8)).append('\n'));
        return all.toString();
    }

    private static NoteSigner signer(String name, int seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new SecureRandom() {
                private static final long serialVersionUID = 1;

                @Override
                public void nextBytes(byte[] bytes) {
                    Arrays.fill(bytes, (byte) seed);
                }
            });
            return NoteSigner.of(name, generator.generateKeyPair()).getOrElseThrow(Problems::toException);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
