package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Whoever signs notes: a name and an Ed25519 key pair of the JDK's. The private key never leaves it. */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey secret;

    private NoteSigner(NoteKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /** Signs with these keys under that name; refuses keys that are not Ed25519 or do not belong together. */
    public static Either<Problems, NoteSigner> of(String name, KeyPair keys) {
        return NoteKey.of(name, keys.getPublic())
                .map(key -> new NoteSigner(key, keys.getPrivate()))
                .flatMap(NoteSigner::tried);
    }

    private static Either<Problems, NoteSigner> tried(NoteSigner signer) {
        String text = "trial\n";
        try {
            if (signer.key.signed(text, signer.signature(text))) {
                return Either.right(signer);
            }
        } catch (GeneralSecurityException e) {
            // A private key of another kind cannot sign at all: told below.
        }
        return Either.left(Problems.of("key.pair", "", "", Text.of("成对的 Ed25519 密钥", "an Ed25519 key pair")));
    }

    /** The public part. */
    public NoteKey key() {
        return key;
    }

    /** Its signature of a text. */
    NoteSignature sign(String text) {
        try {
            byte[] signature = signature(text);
            return new NoteSignature(
                    key.name(),
                    ByteBuffer.allocate(Integer.BYTES + signature.length)
                            .putInt(key.id())
                            .put(signature)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it signed before", e);
        }
    }

    private byte[] signature(String text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(secret);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.sign();
    }

    /** Only the name. */
    @Override
    public String toString() {
        return "NoteSigner[" + key.name() + "]";
    }
}
