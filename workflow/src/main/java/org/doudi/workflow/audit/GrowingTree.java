package org.doudi.workflow.audit;

/**
 * What {@link Frontier} is, in place: for a verifier, which goes through a trail once and has no use for where it was. It copies
 * bytes and keeps no references to new objects: for each of those a collector that moves objects makes an old one pay.
 */
final class GrowingTree {

    private final Hasher hasher;
    private final byte[][] peaks;
    private final byte[] carried;
    private int count;
    private long size;

    GrowingTree(Hasher hasher, int length) {
        this.hasher = hasher;
        // No size has more binary digits.
        this.peaks = new byte[Long.SIZE][length];
        this.carried = new byte[length];
    }

    void add(byte[] leaf) {
        System.arraycopy(leaf, 0, carried, 0, carried.length);
        for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
            hasher.node(peaks[--count], carried, carried);
        }
        System.arraycopy(carried, 0, peaks[count++], 0, carried.length);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        if (count == 0) {
            return hasher.empty();
        }
        byte[] root = peaks[count - 1].clone();
        for (int i = count - 2; i >= 0; i--) {
            hasher.node(peaks[i], root, root);
        }
        return Hash.owning(root);
    }
}
