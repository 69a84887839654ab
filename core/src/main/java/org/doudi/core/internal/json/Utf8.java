package org.doudi.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Watches bytes go by and finds the first that is not UTF-8 as Unicode defines it: no overlong forms, no surrogates, no
 * byte order mark. Jackson alone takes overlong forms and, of its own accord, UTF-16 and UTF-32.
 */
final class Utf8 {

    private static final int BYTES_OF_THE_MARK = 3;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long NOT_PLAIN = 0x8080808080808080L;

    private long offset;
    private int missing;
    private int least = 0x80;
    private int most = 0xBF;
    private int markSeen;

    /** Takes the next bytes; false if one of them does not fit, which is then the one at {@link #offset}. */
    boolean accept(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (missing == 0) {
                i = plainUntil(bytes, i, to);
                if (i == to) {
                    break;
                }
            }
            int next = bytes[i];
            if (next >= 0 && missing == 0) {
                continue;
            }
            if (!accept(next & 0xFF, offset + i - from)) {
                offset += i - from;
                return false;
            }
        }
        offset += to - from;
        return true;
    }

    /** Passes over bytes below 80 eight at a time; where it stops, fewer than eight or some other byte follow. */
    private static int plainUntil(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) EIGHT.get(bytes, at) & NOT_PLAIN) == 0) {
            at += Long.BYTES;
        }
        return at;
    }

    /** Whether the last character came to its end. */
    boolean isComplete() {
        return missing == 0;
    }

    /** How many bytes went by, or where the one is that does not fit. */
    long offset() {
        return offset;
    }

    /** EF BB BF. */
    private static int ofTheMark(int index) {
        return index == 0 ? 0xEF : index == 1 ? 0xBB : 0xBF;
    }

    private boolean accept(int next, long at) {
        if (at < BYTES_OF_THE_MARK
                && at == markSeen
                && next == ofTheMark(markSeen)
                && ++markSeen == BYTES_OF_THE_MARK) {
            return false;
        }
        if (missing > 0) {
            boolean fits = next >= least && next <= most;
            missing--;
            least = 0x80;
            most = 0xBF;
            return fits;
        }
        if (next >= 0xC2 && next <= 0xDF) {
            missing = 1;
        } else if (next >= 0xE0 && next <= 0xEF) {
            missing = 2;
            least = next == 0xE0 ? 0xA0 : 0x80;
            most = next == 0xED ? 0x9F : 0xBF;
        } else if (next >= 0xF0 && next <= 0xF4) {
            missing = 3;
            least = next == 0xF0 ? 0x90 : 0x80;
            most = next == 0xF4 ? 0x8F : 0xBF;
        }
        return missing > 0;
    }
}
