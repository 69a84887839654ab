package org.doudi.workflow.audit;

import java.util.List;

/**
 * A Merkle tree that only grows, as far as growing needs it: the roots of its complete subtrees, from the largest to the
 * smallest (a compact range). Adding a leaf and telling the root take as many hashes as the size has binary digits, at most.
 *
 * @param size how many leaves
 * @param peaks the roots, one for each one in the binary form of the size
 */
public record Frontier(long size, List<Hash> peaks) {

    /** No leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    /** Takes a copy; refuses a number of roots that the size does not have. */
    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(size + " leaves have not " + peaks.size() + " peaks");
        }
    }

    /** With one more leaf. */
    public Frontier with(Hash leaf, Hashing hashing) {
        return with(leaf, hashing.hasher());
    }

    /** As many subtrees as the size has ones at its end become one with the leaf. */
    Frontier with(Hash leaf, Hasher hashing) {
        int kept = peaks.size() - Long.numberOfTrailingZeros(~size);
        Hash carried = leaf;
        for (int i = peaks.size() - 1; i >= kept; i--) {
            carried = hashing.node(peaks.get(i), carried);
        }
        Hash[] more = new Hash[kept + 1];
        for (int i = 0; i < kept; i++) {
            more[i] = peaks.get(i);
        }
        more[kept] = carried;
        return new Frontier(size + 1, List.of(more));
    }

    /** The root of the tree (RFC 6962, section 2.1). */
    public Hash root(Hashing hashing) {
        if (peaks.isEmpty()) {
            return hashing.empty();
        }
        Hash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = hashing.node(peaks.get(i), root);
        }
        return root;
    }
}
