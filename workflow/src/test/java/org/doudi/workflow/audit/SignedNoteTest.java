package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final String VKEY =
            Resources.text("c2sp/signed-note.vkey.txt").strip();
    private static final NoteKey FOO = NoteKey.parse(VKEY).get();
    private static final byte[] EXAMPLE = Resources.bytes("c2sp/signed-note.example1.txt");

    @Test
    void the_example_of_c2sp_is_signed_by_its_key() {
        SignedNote note = SignedNote.parse(EXAMPLE).get();

        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.signedBy(Set.of(FOO)).get()).containsExactly(FOO);
        assertThat(note.bytes()).isEqualTo(EXAMPLE);
        assertThat(FOO.vkey()).isEqualTo(VKEY);
        assertThat(FOO.name()).isEqualTo("example.com/foo");
        assertThat(FOO.id()).isEqualTo(0x530d903a);
    }

    @Test
    void any_bit_flipped_in_the_example_is_found() {
        assertEveryFlipIsFound(EXAMPLE, Set.of(FOO), 1);
    }

    @Test
    void any_bit_flipped_in_a_checkpoint_that_two_signed_is_found() {
        SignedNote note = Trails.aTrail(3).checkpoint(3, Trails.COUNTY, Trails.WITNESS);

        assertEveryFlipIsFound(note.bytes(), Set.of(Trails.COUNTY.key(), Trails.WITNESS.key()), 2);
    }

    /** No longer a note, or no longer signed by all. */
    private static void assertEveryFlipIsFound(byte[] note, Set<NoteKey> trusted, int signers) {
        assertThat(SignedNote.parse(note).get().signedBy(trusted).get()).hasSize(signers);
        for (int bit = 0; bit < note.length * 8; bit++) {
            byte[] flipped = note.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            int left = SignedNote.parse(flipped)
                    .flatMap(read -> read.signedBy(trusted))
                    .map(Set::size)
                    .getOrElse(0);
            assertThat(left).as("bit %d", bit).isLessThan(signers);
        }
    }

    @Test
    void a_text_may_have_empty_lines_and_chinese() {
        SignedNote note = SignedNote.parse(Resources.bytes("c2sp/signed-note.example0.txt"))
                .get();

        assertThat(note.text()).endsWith("sole:\n\ned è subito sera.\n");
        SignedNote own = SignedNote.of("兜底\n\n\n", Trails.COUNTY);
        assertThat(SignedNote.parse(own.bytes()).get()).isEqualTo(own).hasSameHashCodeAs(own);
        assertThat(own.signedBy(Set.of(Trails.COUNTY.key())).get()).hasSize(1);
    }

    @Test
    void signatures_of_others_are_kept_and_ignored() {
        byte[] cosigned = Resources.bytes("c2sp/tlog-cosignature.example0.txt");
        SignedNote note = SignedNote.parse(cosigned).get();

        assertThat(note.bytes()).isEqualTo(cosigned);
        assertThat(note.signedBy(Set.of(FOO)).get()).isEmpty();
        assertThat(note.with(Trails.WITNESS)
                        .signedBy(Set.of(Trails.WITNESS.key()))
                        .get())
                .containsExactly(Trails.WITNESS.key());
    }

    @Test
    void a_name_alone_or_an_id_alone_is_not_the_key() throws NoSuchAlgorithmException {
        NoteSigner sameName = NoteSigner.of("example.com/foo", ed25519()).get();

        assertThat(SignedNote.of("text\n", sameName).signedBy(Set.of(FOO)).get())
                .isEmpty();
    }

    @Test
    void who_signed_already_signs_no_second_time() {
        SignedNote note = SignedNote.of("text\n", Trails.COUNTY, Trails.COUNTY);

        assertThat(note).isEqualTo(SignedNote.of("text\n", Trails.COUNTY));
        assertThat(note.with(Trails.COUNTY)).isEqualTo(note);
    }

    @Test
    void a_signature_that_stands_there_twice_is_refused() {
        String note = SignedNote.of("text\n", Trails.COUNTY).toString();
        String twice = note + note.substring(note.indexOf('—'));

        assertThat(SignedNote.parse(bytes(twice))
                        .get()
                        .signedBy(Set.of(Trails.COUNTY.key()))
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_false_signature_of_a_trusted_key_spoils_the_note_whoever_else_signed() {
        String good = SignedNote.of("text\n", Trails.COUNTY).toString();
        String other = SignedNote.of("other\n", Trails.WITNESS).toString();
        SignedNote mixed = SignedNote.parse(bytes(good + other.substring(other.indexOf('—'))))
                .get();

        assertThat(mixed.signedBy(Set.of(Trails.COUNTY.key())).get()).hasSize(1);
        assertThat(mixed.signedBy(Set.of(Trails.COUNTY.key(), Trails.WITNESS.key()))
                        .isLeft())
                .isTrue();
    }

    @Test
    void the_last_bits_of_base64_may_not_be_anything() {
        String note = SignedNote.of("text\n", Trails.COUNTY).toString();
        // 68 bytes are 90 and two thirds of base64's groups: one = and two bits that say nothing.
        int last = note.length() - 3;
        String padded = note.substring(0, last) + (char) (note.charAt(last) + 1) + "=\n";

        assertThat(note).endsWith("=\n").doesNotEndWith("==\n");
        assertThat(Base64.getDecoder()
                        .decode(padded.substring(padded.lastIndexOf(' ') + 1).strip()))
                .isEqualTo(Base64.getDecoder()
                        .decode(note.substring(note.lastIndexOf(' ') + 1).strip()));
        assertThat(SignedNote.parse(bytes(padded)).isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "text\n\n— a AAAAAAA=",
                "text\n— a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=\n\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n—a AAAAAAA=\n",
                "text\n\n— a  AAAAAAA=\n",
                "text\n\n— a\tb AAAAAAA=\n",
                "text\n\n— a AAAAAAA= \n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a\u0085b AAAAAAA=\n",
                "text\n\n— a\u3000b AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a AAAAAA==\n",
                "text\n\n— a AAAAAAA\n",
                "text\n\n— a AAAA\n",
                "text\n\n— a AAAA_AA=\n",
                "text\r\n\n— a AAAAAAA=\n",
                "te\u0000xt\n\n— a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=\r\n"
            })
    void what_is_not_written_exactly_as_a_note_is_refused(String note) {
        assertThat(SignedNote.parse(bytes(note)).isLeft()).isTrue();
    }

    @Test
    void as_many_signatures_as_a_note_may_have() {
        StringBuilder note = new StringBuilder("text\n\n");
        for (int i = 0; i < 100; i++) {
            note.append("— key").append(i).append(" AAAAAAA=\n");
        }
        assertThat(SignedNote.parse(bytes(note.toString())).isRight()).isTrue();
        assertThat(SignedNote.parse(bytes(note + "— more AAAAAAA=\n")).isLeft()).isTrue();
        assertThat(SignedNote.parse(bytes("a".repeat(1_000_000) + "\n\n— a AAAAAAA=\n"))
                        .isLeft())
                .isTrue();
    }

    @Test
    void bytes_that_are_no_utf_8_are_no_note() {
        byte[] note = EXAMPLE.clone();
        note[0] = (byte) 0xFF;
        assertThat(SignedNote.parse(note).isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "te\txt\n", "text\r\n", "\u0000\n", "\uD800\n", "a\uDC00b\n"})
    void what_is_no_text_is_not_signed(String text) {
        assertThatThrownBy(() -> SignedNote.of(text, Trails.COUNTY)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void a_note_that_nobody_signs_is_none() {
        assertThatThrownBy(() -> SignedNote.of("text\n")).isInstanceOf(ProblemsException.class);
    }

    @Test
    void only_the_controls_that_c2sp_names_are_refused() {
        assertThat(SignedNote.of("\u007f\u0080\n", Trails.COUNTY)
                        .signedBy(Set.of(Trails.COUNTY.key()))
                        .get())
                .hasSize(1);
    }

    @Test
    void a_key_is_read_back_as_it_is_written() {
        for (int seed = 0; seed < 40; seed++) {
            NoteKey key = Trails.signer("名/key" + seed, seed).key();
            assertThat(NoteKey.parse(key.vkey()).get()).isEqualTo(key).hasSameHashCodeAs(key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2",
                "example.com/foo+530d903a+BOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k=",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo +530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void what_is_no_key_is_refused(String vkey) {
        assertThat(NoteKey.parse(vkey).isLeft()).isTrue();
    }

    @Test
    void thirty_two_bytes_that_are_no_point_of_the_curve_are_no_key() {
        byte[] typed = new byte[33];
        typed[0] = 1;
        typed[1] = 2;
        byte[] name = bytes("example.com/foo\n");
        String id = Hash.of(Reference.hash(name, typed)).hex().substring(0, 8);

        assertThat(NoteKey.parse("example.com/foo+" + id + "+"
                                + Base64.getEncoder().encodeToString(typed))
                        .isLeft())
                .isTrue();
    }

    @Test
    void only_pairs_of_ed25519_keys_sign() throws NoSuchAlgorithmException {
        KeyPair one = ed25519();
        KeyPair other = ed25519();
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        KeyPair ed448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair();

        assertThat(NoteSigner.of("a", one).isRight()).isTrue();
        assertThat(NoteSigner.of("a", new KeyPair(one.getPublic(), other.getPrivate()))
                        .isLeft())
                .isTrue();
        assertThat(NoteSigner.of("a", new KeyPair(one.getPublic(), rsa.getPrivate()))
                        .isLeft())
                .isTrue();
        for (KeyPair wrong : List.of(rsa, ed448)) {
            assertThat(NoteSigner.of("a", wrong).isLeft()).isTrue();
        }
        for (String name : List.of("", "a b", "a+b", "a\nb", "a\uD800", "a\u0085")) {
            assertThat(NoteSigner.of(name, one).isLeft()).isTrue();
        }
        assertThat(NoteSigner.of("a", one).get().toString()).isEqualTo("NoteSigner[a]");
    }

    private static KeyPair ed25519() throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
