package org.doudi.workflow.audit;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, word for word over lists of entries, with nothing of the library in it. */
final class Reference {

    private Reference() {}

    /** MTH(D[n]). */
    static byte[] root(List<byte[]> entries) {
        int n = entries.size();
        if (n == 0) {
            return hash();
        }
        if (n == 1) {
            return hash(new byte[] {0}, entries.get(0));
        }
        int k = split(n);
        return hash(new byte[] {1}, root(entries.subList(0, k)), root(entries.subList(k, n)));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int m, List<byte[]> entries) {
        int n = entries.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        List<byte[]> path = new ArrayList<>();
        if (m < k) {
            path.addAll(path(m, entries.subList(0, k)));
            path.add(root(entries.subList(k, n)));
        } else {
            path.addAll(path(m - k, entries.subList(k, n)));
            path.add(root(entries.subList(0, k)));
        }
        return path;
    }

    /** PROOF(m, D[n]). */
    static List<byte[]> proof(int m, List<byte[]> entries) {
        return subproof(m, entries, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> entries, boolean b) {
        int n = entries.size();
        if (m == n) {
            return b ? List.of() : List.of(root(entries));
        }
        int k = split(n);
        List<byte[]> proof = new ArrayList<>();
        if (m <= k) {
            proof.addAll(subproof(m, entries.subList(0, k), b));
            proof.add(root(entries.subList(k, n)));
        } else {
            proof.addAll(subproof(m - k, entries.subList(k, n), false));
            proof.add(root(entries.subList(0, k)));
        }
        return proof;
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    static byte[] hash(byte[]... parts) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                all.writeBytes(part);
            }
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
