package org.doudi.workflow.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Disclosure;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.NoteSigner;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.SignedNote;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailVerifier;
import org.doudi.workflow.audit.Verdict;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Happening;
import org.doudi.workflow.history.Addition;
import org.doudi.workflow.history.CaseTrail;

/**
 * The trail of a life: entries, one a line, and a checkpoint signed over all of them, kept as files and compared byte by byte.
 * With {@code -Dgolden.update=true} the files are written anew: read what changed before keeping it. Names of policies are in
 * every entry, so a pack that changes changes them all.
 */
final class Records {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "doudi", "workflow", "life");

    private final String place;
    private final Origin origin;
    private final List<Opening> openings = new ArrayList<>();
    private Addition addition;

    Records(String place) {
        this.place = place;
        this.origin = Origin.of(place + ".example/cases");
        this.addition = Addition.to(TrailHead.start(origin));
    }

    /** A commitment to something made up, with a salt that is the same every time. */
    Hash sealed(String field) {
        byte[] salt = new byte[Opening.SALT_LENGTH];
        Arrays.fill(salt, (byte) openings.size());
        Opening opening = Opening.of(field, salt, JsonValue.of("某户第" + openings.size() + "项"));
        openings.add(opening);
        return opening.commitment(Hashing.SHA_256);
    }

    int size() {
        return addition.entries().size();
    }

    void add(CaseFile before, List<Happening> happenings, Instant at) {
        addition = addition.with(before, happenings, at.plusMillis(size()));
    }

    void requireKept(Desk desk, Map<String, CaseFile> files) {
        SignedNote note = SignedNote.of(addition.head().checkpoint(), signer());
        assertKept(place + ".jsonl", lines());
        assertKept(place + ".checkpoint", note.bytes());
        List<byte[]> stored = stored();
        requireProved(stored);
        requireTheSame(desk, files, stored);
    }

    /** With the checkpoint as it was kept, and the household of the first entry disclosed. */
    private void requireProved(List<byte[]> stored) {
        SignedNote note = SignedNote.parse(read(place + ".checkpoint")).getOrElseThrow(Problems::toException);
        Entry first = addition.entries().get(0);
        List<Disclosure> household = openings.stream()
                .map(opening -> new Disclosure(0, opening))
                .filter(disclosure -> disclosure.isIn(first, Hashing.SHA_256))
                .toList();
        assertThat(household).hasSize(1);
        Verdict verdict = TrailVerifier.of(origin, signer().key()).verify(stored, List.of(note), household);
        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signed()).isEqualTo(size());
        List<byte[]> cut = stored.subList(0, stored.size() - 1);
        assertThat(TrailVerifier.of(origin, signer().key()).verify(cut, List.of(note)))
                .isInstanceOf(Verdict.Truncated.class);
    }

    /** From the bytes alone: nothing else is known of the cases. */
    private void requireTheSame(Desk desk, Map<String, CaseFile> files, List<byte[]> stored) {
        List<Entry> entries = stored.stream()
                .map(bytes -> Entry.parse(bytes, origin).getOrElseThrow(Problems::toException))
                .toList();
        assertThat(CaseTrail.replay(desk, entries).getOrElseThrow(Problems::toException))
                .isEqualTo(files);
        // What is personal is Chinese here: none of it stands there.
        assertThat(new String(lines(), StandardCharsets.UTF_8)).matches("[\\x00-\\x7f]*");
    }

    private byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        addition.entries().forEach(entry -> {
            lines.writeBytes(entry.bytes());
            lines.write('\n');
        });
        return lines.toByteArray();
    }

    private List<byte[]> stored() {
        return new String(read(place + ".jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static void assertKept(String file, byte[] bytes) {
        if (Boolean.getBoolean("golden.update")) {
            try {
                Files.createDirectories(GOLDEN);
                Files.write(GOLDEN.resolve(file), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        // As text, so that what differs can be read; the bytes are UTF-8.
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(new String(read(file), StandardCharsets.UTF_8));
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(GOLDEN.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs with a key that follows from nothing but zeros. */
    private NoteSigner signer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Zeros());
            KeyPair keys = generator.generateKeyPair();
            return NoteSigner.of(origin.line(), keys).getOrElseThrow(Problems::toException);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Zeros extends SecureRandom {
        private static final long serialVersionUID = 1;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
