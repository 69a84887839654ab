package org.doudi.workflow.audit;

import java.util.List;

/**
 * Checks proofs about Merkle trees by RFC 9162, sections 2.1.3.2 and 2.1.4.2. Whatever does not fit exactly (a hash too many
 * or too few, an index outside, hashes of another length) is refused; nothing throws.
 */
public final class MerkleProof {

    private MerkleProof() {}

    /** Whether the tree with that root and size has that leaf at that index. */
    public static boolean includes(Hashing hashing, long index, long size, Hash leaf, List<Hash> path, Hash root) {
        if (index < 0 || index >= size || !allFit(hashing, path) || !fits(hashing, leaf)) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash known = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                known = hashing.node(sibling, known);
                int skipped = Long.numberOfTrailingZeros(node);
                node >>>= skipped;
                last >>>= skipped;
            } else {
                known = hashing.node(known, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && known.equals(root);
    }

    /** Whether the later tree begins with the earlier one. */
    public static boolean isConsistent(
            Hashing hashing, long earlier, long later, Hash earlierRoot, Hash laterRoot, List<Hash> path) {
        if (earlier < 0 || earlier > later || !allFit(hashing, path) || !fits(hashing, earlierRoot)) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        if (earlier == 0) {
            return path.isEmpty() && earlierRoot.equals(hashing.empty());
        }
        boolean complete = Long.bitCount(earlier) == 1;
        if (!complete && path.isEmpty()) {
            return false;
        }
        long node = earlier - 1;
        long last = later - 1;
        int skipped = Long.numberOfTrailingZeros(~node);
        node >>>= skipped;
        last >>>= skipped;
        Hash first = complete ? earlierRoot : path.get(0);
        Hash before = first;
        Hash after = first;
        for (Hash next : complete ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                before = hashing.node(next, before);
                after = hashing.node(next, after);
                int zeros = Long.numberOfTrailingZeros(node);
                node >>>= zeros;
                last >>>= zeros;
            } else {
                after = hashing.node(after, next);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && before.equals(earlierRoot) && after.equals(laterRoot);
    }

    private static boolean allFit(Hashing hashing, List<Hash> hashes) {
        return hashes.stream().allMatch(hash -> fits(hashing, hash));
    }

    private static boolean fits(Hashing hashing, Hash hash) {
        return hash.shared().length == hashing.length();
    }
}
