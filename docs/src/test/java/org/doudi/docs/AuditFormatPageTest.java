package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Disclosure;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.MerkleProof;
import org.doudi.workflow.audit.NoteKey;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.SignedNote;
import org.doudi.workflow.audit.TrailVerifier;
import org.doudi.workflow.audit.Verdict;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/**
 * Works the example of the page out again from what the page gives: by what the page says, with the JDK and somebody else's
 * canonical form and nothing of the library. Then the library has to agree with the page.
 */
class AuditFormatPageTest {

    private static final Path PAGE = MarkdownTest.ROOT.resolve("docs/audit-format.md");
    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Pattern BLOCK =
            Pattern.compile("(<!-- (given|worked out): ([a-z0-9-]+) -->\n```text\n)(.*?)(```\n)", Pattern.DOTALL);

    private final Map<String, String> blocks = new LinkedHashMap<>();
    private final Map<String, String> workedOut = new LinkedHashMap<>();

    AuditFormatPageTest() throws IOException {
        String page = Files.readString(PAGE);
        BLOCK.matcher(page).results().forEach(block -> blocks.put(block.group(3), block.group(4)));
    }

    @Test
    void the_example_follows_from_the_page() throws IOException, GeneralSecurityException {
        workOut();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, filledIn(Files.readString(PAGE)));
            blocks.putAll(workedOut);
        }

        assertThat(workedOut).hasSize(10);
        workedOut.forEach(
                (name, content) -> assertThat(blocks.get(name)).as(name).isEqualTo(content));
    }

    private String filledIn(String page) {
        return BLOCK.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1) + workedOut.getOrDefault(block.group(3), block.group(4)) + block.group(5)));
    }

    private void workOut() throws IOException, GeneralSecurityException {
        List<byte[]> commitments = new ArrayList<>();
        for (String opening : lines("openings")) {
            commitments.add(commitment(MAPPER.readTree(opening)));
        }
        workedOut.put("commitments", hex(commitments));

        String origin = lines("origin").get(0);
        List<String> entries = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        byte[] previous = sha256();
        for (String event : lines("events")) {
            ObjectNode entry = (ObjectNode) MAPPER.readTree(event);
            seal((ObjectNode) entry.get("payload"), commitments);
            entry.put("format", "doudi/entry/1");
            entry.put("trail", origin);
            entry.put("sequence", entries.size());
            entry.put("previous", HEX.formatHex(previous));
            String canonical = canonical(entry);
            previous = sha256(new byte[] {0}, utf8(canonical));
            entries.add(canonical);
            leaves.add(previous);
        }
        workedOut.put("entries", String.join("\n", entries) + "\n");
        workedOut.put("leaves", hex(leaves));
        byte[] two = sha256(new byte[] {1}, leaves.get(0), leaves.get(1));
        byte[] three = sha256(new byte[] {1}, two, leaves.get(2));
        workedOut.put("roots", hex(List.of(sha256(), leaves.get(0), two, three)));
        workedOut.put("inclusion", hex(List.of(leaves.get(0), leaves.get(2))));
        workedOut.put("consistency", hex(List.of(leaves.get(2))));
        sign(origin + "\n3\n" + Base64.getEncoder().encodeToString(three) + "\n");

        ObjectNode disclosure =
                MAPPER.createObjectNode().put("format", "doudi/disclosure/1").put("entry", 1);
        disclosure.set("opening", MAPPER.readTree(lines("openings").get(1)));
        workedOut.put("disclosure", canonical(disclosure) + "\n");
    }

    private static byte[] commitment(JsonNode opening) throws IOException, GeneralSecurityException {
        ObjectNode hidden = MAPPER.createObjectNode();
        hidden.set("field", opening.get("field"));
        hidden.set("value", opening.get("value"));
        return sha256(new byte[] {2}, HEX.parseHex(opening.get("salt").textValue()), utf8(canonical(hidden)));
    }

    /** A number is the line of an opening. */
    private void seal(ObjectNode payload, List<byte[]> commitments) throws IOException {
        for (String key : List.of("applicant", "situation")) {
            if (payload.has(key)) {
                int line = payload.get(key).intValue();
                payload.set(
                        key,
                        MAPPER.createObjectNode()
                                .put(
                                        "field",
                                        MAPPER.readTree(lines("openings").get(line))
                                                .get("field")
                                                .textValue())
                                .put("sealed", HEX.formatHex(commitments.get(line))));
            }
        }
    }

    private void sign(String checkpoint) throws GeneralSecurityException {
        byte[] secret = HEX.parseHex(lines("key").get(0));
        String name = lines("key").get(1);
        byte[] point = publicKey(secret);
        byte[] id = Arrays.copyOf(sha256(utf8(name + "\n"), new byte[] {1}, point), 4);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(joined(HEX.parseHex("302e020100300506032b657004220420"), secret))));
        signature.update(utf8(checkpoint));
        workedOut.put("checkpoint", checkpoint);
        workedOut.put("vkey", name + "+" + HEX.formatHex(id) + "+" + base64(new byte[] {1}, point) + "\n");
        workedOut.put("note", checkpoint + "\n— " + name + " " + base64(id, signature.sign()) + "\n");
    }

    /** The JDK derives a public key only when it makes a pair: it is given the private one for chance. */
    private static byte[] publicKey(byte[] secret) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new SecureRandom() {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(secret, 0, bytes, 0, bytes.length);
            }
        });
        KeyPair pair = generator.generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        assertThat(((EdECPublicKey) pair.getPublic()).getParams().getName()).isEqualTo("Ed25519");
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    @Test
    void the_library_verifies_the_page_and_finds_every_character_that_is_changed_in_an_entry() {
        Origin origin = Origin.parse(lines("origin").get(0)).getOrElseThrow(Problems::toException);
        NoteKey key = NoteKey.parse(lines("vkey").get(0)).getOrElseThrow(Problems::toException);
        SignedNote note = SignedNote.parse(utf8(blocks.get("note"))).getOrElseThrow(Problems::toException);
        Disclosure disclosure = JsonValue.parse(utf8(lines("disclosure").get(0)))
                .flatMap(Disclosure::parse)
                .getOrElseThrow(Problems::toException);
        TrailVerifier verifier = TrailVerifier.of(origin, key);
        List<byte[]> entries =
                lines("entries").stream().map(AuditFormatPageTest::utf8).toList();

        assertThat(note.text()).isEqualTo(blocks.get("checkpoint"));
        Verdict verdict = verifier.verify(entries, List.of(note), List.of(disclosure));
        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signed()).isEqualTo(3);
        assertThat(verifier.includes(note, entries.get(1), hashes("inclusion"))).isTrue();
        for (int at = 0; at < entries.get(1).length; at += 7) {
            List<byte[]> changed = new ArrayList<>(entries);
            changed.set(1, entries.get(1).clone());
            changed.get(1)[at] ^= 1;
            assertThat(verifier.verify(changed, List.of(note))).isNotInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void the_library_checks_the_proofs_of_the_page() {
        List<Hash> roots = hashes("roots");

        assertThat(MerkleProof.isConsistent(Hashing.SHA_256, 2, 3, roots.get(2), roots.get(3), hashes("consistency")))
                .isTrue();
    }

    private List<String> lines(String block) {
        return blocks.get(block).lines().toList();
    }

    private List<Hash> hashes(String block) {
        return lines(block).stream()
                .map(hex -> Hash.parse(hex).getOrElseThrow(Problems::toException))
                .toList();
    }

    private static String hex(List<byte[]> all) {
        StringBuilder lines = new StringBuilder();
        all.forEach(bytes -> lines.append(HEX.formatHex(bytes)).append('\n'));
        return lines.toString();
    }

    private static String canonical(JsonNode json) throws IOException {
        return new JsonCanonicalizer(MAPPER.writeValueAsString(json)).getEncodedString();
    }

    private static String base64(byte[]... parts) {
        return Base64.getEncoder().encodeToString(joined(parts));
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
