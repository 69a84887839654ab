package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How a trail hashes: RFC 6962, section 2.1, over any {@link MessageDigest}. What is hashed begins with a byte that tells
 * leaves (0), nodes (1) and commitments (2) apart, so that none can pose as another.
 *
 * <p>SHA-256 is the default. Others, such as SM3 (GB/T 32905-2016), are found by name where a security provider has them;
 * the checkpoint format is specified for SHA-256 only, so tools of others may refuse theirs.
 */
public final class Hashing {

    /** SHA-256. */
    public static final Hashing SHA_256 = of("SHA-256").getOrElseThrow(Problems::toException);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte COMMITMENT = 2;

    private final String algorithm;
    private final MessageDigest prototype;

    private Hashing(String algorithm, MessageDigest prototype) {
        this.algorithm = algorithm;
        this.prototype = prototype;
    }

    /** The hash function of that name, as {@link MessageDigest#getInstance(String)} knows it. */
    public static Either<Problems, Hashing> of(String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.clone();
            return digest.getDigestLength() >= 32
                    ? Either.right(new Hashing(digest.getAlgorithm(), digest))
                    : refused(algorithm);
        } catch (NoSuchAlgorithmException | CloneNotSupportedException e) {
            return refused(algorithm);
        }
    }

    private static Either<Problems, Hashing> refused(String algorithm) {
        return Either.left(Problems.of(
                "hash.algorithm",
                "",
                algorithm.length() + " characters",
                Text.of("已安装的、至少 256 位的散列算法", "an installed hash function of 256 bits or more")));
    }

    /** The function's name. */
    public String algorithm() {
        return algorithm;
    }

    /** How many bytes a hash has. */
    public int length() {
        return prototype.getDigestLength();
    }

    /** The hash of an entry. */
    public Hash leaf(byte[] entry) {
        MessageDigest digest = start(LEAF);
        return Hash.owning(digest.digest(entry));
    }

    /** The hash of two subtrees. */
    public Hash node(Hash left, Hash right) {
        MessageDigest digest = start(NODE);
        digest.update(left.shared());
        return Hash.owning(digest.digest(right.shared()));
    }

    /** The hash of no entries: that of nothing at all. */
    public Hash empty() {
        return Hash.owning(copy().digest());
    }

    /** The hash of a salt of {@link Opening#SALT_LENGTH} bytes and what it hides. */
    Hash commitment(byte[] salt, byte[] hidden) {
        MessageDigest digest = start(COMMITMENT);
        digest.update(salt);
        return Hash.owning(digest.digest(hidden));
    }

    private MessageDigest start(byte domain) {
        MessageDigest digest = copy();
        digest.update(domain);
        return digest;
    }

    /** Cheaper than asking the providers each time, and safe to share: the prototype itself is never fed. */
    private MessageDigest copy() {
        try {
            return (MessageDigest) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("it was cloned before", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashing hashing && algorithm.equals(hashing.algorithm);
    }

    @Override
    public int hashCode() {
        return algorithm.hashCode();
    }

    @Override
    public String toString() {
        return algorithm;
    }
}
