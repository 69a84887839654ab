package org.doudi.examples.cli;

import java.io.InputStream;

/** So many times the same byte. */
final class Repeated extends InputStream {

    private final int what;
    private long left;

    Repeated(char what, long times) {
        this.what = what;
        this.left = times;
    }

    @Override
    public int read() {
        return left-- > 0 ? what : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (left <= 0) {
            return -1;
        }
        int count = (int) Math.min(left, length);
        java.util.Arrays.fill(bytes, from, from + count, (byte) what);
        left -= count;
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}
