package org.doudi.workflow.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASCII that stands in every entry, as bytes. */
final class Literal {

    private final byte[] bytes;

    private Literal(byte[] bytes) {
        this.bytes = bytes;
    }

    static Literal of(String ascii) {
        return new Literal(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    int length() {
        return bytes.length;
    }

    /** Whether these bytes have it there. */
    boolean isAt(byte[] in, int at) {
        int end = at + bytes.length;
        return end <= in.length && Arrays.equals(in, at, end, bytes, 0, bytes.length);
    }

    void copyTo(byte[] to, int at) {
        System.arraycopy(bytes, 0, to, at, bytes.length);
    }
}
