package org.doudi.workflow.audit;

import java.security.DigestException;
import java.security.MessageDigest;

/** Hashes one thing after another with one digest: a new one for each costs a fifth of hashing an entry. For one thread. */
final class Hasher {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte COMMITMENT = 2;

    private final MessageDigest digest;

    Hasher(MessageDigest digest) {
        this.digest = digest;
    }

    Hash leaf(byte[] entry) {
        digest.update(LEAF);
        return Hash.owning(digest.digest(entry));
    }

    Hash node(Hash left, Hash right) {
        digest.update(NODE);
        digest.update(left.shared());
        return Hash.owning(digest.digest(right.shared()));
    }

    /** The hash of an entry, into bytes that are there. */
    void leaf(byte[] entry, byte[] to) {
        digest.update(LEAF);
        digest.update(entry);
        end(to);
    }

    /** The hash of two subtrees, into bytes that are there and may be one of the two. */
    void node(byte[] left, byte[] right, byte[] to) {
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        end(to);
    }

    private void end(byte[] to) {
        try {
            digest.digest(to, 0, to.length);
        } catch (DigestException e) {
            throw new IllegalStateException("there is room for a hash", e);
        }
    }

    Hash commitment(byte[] salt, byte[] hidden) {
        digest.update(COMMITMENT);
        digest.update(salt);
        return Hash.owning(digest.digest(hidden));
    }

    Hash empty() {
        return Hash.owning(digest.digest());
    }
}
