package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A key that somebody trusts to sign notes: an Ed25519 public key with a name, as C2SP {@code signed-note} writes them
 * ({@code vkey}).
 */
public final class NoteKey {

    /** The algorithm byte of Ed25519 in keys and key ids. */
    private static final byte ED25519 = 1;

    private static final int LENGTH = 32;

    /** A space to Unicode, none to Java. */
    private static final int NEXT_LINE = 0x85;

    /** What stands before the 32 bytes in the X.509 form of an Ed25519 key (RFC 8410), in hexadecimal digits. */
    private static final String X509 = "302a300506032b6570032100";

    private final String name;
    private final byte[] point;
    private final PublicKey key;
    private final int id;

    private NoteKey(String name, byte[] point, PublicKey key) {
        this.name = name;
        this.point = point;
        this.key = key;
        this.id = id(name, point);
    }

    /** A key of the JDK. */
    public static Either<Problems, NoteKey> of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] before = HexFormat.of().parseHex(X509);
        boolean ed25519 = encoded != null
                && encoded.length == before.length + LENGTH
                && Arrays.equals(encoded, 0, before.length, before, 0, before.length);
        if (!ed25519 || !isName(name)) {
            return refused();
        }
        return Either.right(new NoteKey(name, Arrays.copyOfRange(encoded, before.length, encoded.length), key));
    }

    /** Reads a key: name, key id and base64 with plus signs between. A key id that is not the key's is refused. */
    public static Either<Problems, NoteKey> parse(String vkey) {
        // A name has no plus sign; base64 may.
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) {
            return refused();
        }
        Either<Problems, byte[]> decoded = Base64Text.decode(parts[2]);
        if (decoded.isLeft() || decoded.get().length != 1 + LENGTH || decoded.get()[0] != ED25519) {
            return refused();
        }
        byte[] point = Arrays.copyOfRange(decoded.get(), 1, 1 + LENGTH);
        return publicKey(point)
                .map(key -> new NoteKey(parts[0], point, key))
                .flatMap(read ->
                        HexFormat.of().toHexDigits(read.id()).equals(parts[1]) ? Either.right(read) : refused());
    }

    private static Either<Problems, PublicKey> publicKey(byte[] point) {
        try {
            byte[] encoded = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(point));
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            // Only here is it looked at whether these bytes are a point of the curve at all.
            Signature.getInstance("Ed25519").initVerify(key);
            return Either.right(key);
        } catch (GeneralSecurityException e) {
            return refused();
        }
    }

    private static <T> Either<Problems, T> refused() {
        return Either.left(
                Problems.of("key.form", "", "", Text.of("Ed25519 公钥及名称", "an Ed25519 public key with a name")));
    }

    /** No space that Unicode knows, no control character and no plus sign, and not empty. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && SignedNote.isText(name + "\n")
                && name.chars()
                        .noneMatch(c -> c == '+'
                                || c == '\n'
                                || c == NEXT_LINE
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c));
    }

    /** The name of whoever signs. */
    public String name() {
        return name;
    }

    /** The first four bytes of SHA-256 over name, line feed, algorithm byte and key: tells keys of one name apart. */
    public int id() {
        return id;
    }

    private static int id(String name, byte[] point) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
            sha256.update(ED25519);
            return ByteBuffer.wrap(sha256.digest(point)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether it signed that text. */
    boolean signed(String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature that is no point on the curve is none.
            return false;
        }
    }

    /** The key as C2SP writes it. */
    public String vkey() {
        byte[] typed = ByteBuffer.allocate(1 + LENGTH).put(ED25519).put(point).array();
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && name.equals(that.name) && Arrays.equals(point, that.point);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** The key as C2SP writes it: it is public. */
    @Override
    public String toString() {
        return vkey();
    }
}
