package org.doudi.workflow.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree of which all leaves are at hand (RFC 6962, section 2.1): makes proofs. {@link MerkleProof} checks them.
 * Nothing is kept: a root or a proof takes about as many hashes as there are leaves.
 */
public final class MerkleTree {

    private final Hashing hashing;
    private final List<Hash> leaves;

    private MerkleTree(Hashing hashing, List<Hash> leaves) {
        this.hashing = hashing;
        this.leaves = List.copyOf(leaves);
    }

    /** A tree of these leaf hashes. */
    public static MerkleTree of(Hashing hashing, List<Hash> leaves) {
        return new MerkleTree(hashing, leaves);
    }

    /** How many leaves. */
    public int size() {
        return leaves.size();
    }

    /** The root of all leaves. */
    public Hash root() {
        return root(size());
    }

    /**
     * The root as it was when there were so many.
     *
     * @throws IndexOutOfBoundsException if there never were
     */
    public Hash root(int size) {
        checkSize(size);
        return size == 0 ? hashing.empty() : root(0, size);
    }

    /**
     * Proves that the tree of the first {@code size} leaves has that leaf (section 2.1.1).
     *
     * @throws IndexOutOfBoundsException if it has not
     */
    public List<Hash> inclusion(int index, int size) {
        checkSize(size);
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("leaf " + index + " of " + size);
        }
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    /**
     * Proves that the tree of the first {@code later} leaves begins with that of the first {@code earlier} (section 2.1.2).
     * From nothing everything follows: the proof is empty.
     *
     * @throws IndexOutOfBoundsException if there never were so many, or the later one is the smaller
     */
    public List<Hash> consistency(int earlier, int later) {
        checkSize(later);
        if (earlier < 0 || earlier > later) {
            throw new IndexOutOfBoundsException(earlier + " of " + later);
        }
        List<Hash> path = new ArrayList<>();
        if (earlier > 0) {
            consistency(earlier, 0, later, true, path);
        }
        return path;
    }

    private void inclusion(int index, int from, int to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /** {@code known}: whoever checks has the root of the subtree, because it is the earlier root. */
    private void consistency(int earlier, int from, int to, boolean known, List<Hash> path) {
        if (earlier == to) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        int middle = from + split(to - from);
        if (earlier <= middle) {
            consistency(earlier, from, middle, known, path);
            path.add(root(middle, to));
        } else {
            consistency(earlier, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    private Hash root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + split(to - from);
        return hashing.node(root(from, middle), root(middle, to));
    }

    /** The largest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private void checkSize(int size) {
        if (size < 0 || size > leaves.size()) {
            throw new IndexOutOfBoundsException(size + " of " + leaves.size());
        }
    }

    @Override
    public String toString() {
        return "MerkleTree[" + size() + " leaves]";
    }
}
