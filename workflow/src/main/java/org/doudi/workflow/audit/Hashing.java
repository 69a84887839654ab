package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.regex.Pattern;
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

    private static final int LEAST = 32;
    private static final int MOST = 64;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9/._-]{1,40}");

    /** SHA-256. Behind the constants that it is made with. */
    public static final Hashing SHA_256 = of("SHA-256").getOrElseThrow(Problems::toException);

    private final String algorithm;
    private final MessageDigest prototype;

    private Hashing(String algorithm, MessageDigest prototype) {
        this.algorithm = algorithm;
        this.prototype = prototype;
    }

    /**
     * The hash function of that name or alias, as {@link MessageDigest#getInstance(String)} knows it. Whatever it was asked for
     * by, it is called by the name that its provider gives it: one function has one name in a trail.
     */
    public static Either<Problems, Hashing> of(String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            Hashing hashing = new Hashing(name(digest, algorithm), digest);
            int length = hashing.copy().getDigestLength();
            return length >= LEAST
                            && length <= MOST
                            && NAME.matcher(hashing.algorithm).matches()
                    ? Either.right(hashing)
                    : refused(algorithm);
        } catch (NoSuchAlgorithmException | UnsupportedOperationException e) {
            return refused(algorithm);
        }
    }

    private static String name(MessageDigest digest, String alias) {
        Provider.Service service = digest.getProvider().getService("MessageDigest", alias);
        return service == null ? alias : service.getAlgorithm();
    }

    private static Either<Problems, Hashing> refused(String algorithm) {
        return Either.left(Problems.of(
                "hash.algorithm",
                "",
                algorithm.length() + " characters",
                Text.of("已安装的 256 至 512 位散列算法", "an installed hash function of 256 to 512 bits")));
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
        return hasher().leaf(entry);
    }

    /** The hash of two subtrees. */
    public Hash node(Hash left, Hash right) {
        return hasher().node(left, right);
    }

    /** The hash of no entries: that of nothing at all. */
    public Hash empty() {
        return hasher().empty();
    }

    /** The hash of a salt of {@link Opening#SALT_LENGTH} bytes and what it hides. */
    Hash commitment(byte[] salt, byte[] hidden) {
        return hasher().commitment(salt, hidden);
    }

    /** For many hashes, one after another. */
    Hasher hasher() {
        return new Hasher(copy());
    }

    /** Cheaper than asking the providers each time, and safe to share: the prototype itself is never fed. */
    private MessageDigest copy() {
        try {
            return (MessageDigest) prototype.clone();
        } catch (CloneNotSupportedException e) {
            // Every digest of the JDK's can; one that cannot is refused when it is asked for.
            throw new UnsupportedOperationException(algorithm, e);
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
