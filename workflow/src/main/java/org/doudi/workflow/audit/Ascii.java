package org.doudi.workflow.audit;

import java.util.Arrays;

/** Puts pieces of ASCII one behind the other, into bytes that have room for all of them. */
final class Ascii {

    private final byte[] bytes;
    private int length;

    Ascii(int room) {
        this.bytes = new byte[room];
    }

    Ascii put(Literal literal) {
        literal.copyTo(bytes, length);
        length += literal.length();
        return this;
    }

    Ascii put(byte[] more) {
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    Ascii number(long number) {
        put(Long.toString(number));
        return this;
    }

    Ascii quoted(String text) {
        bytes[length++] = '"';
        put(text);
        bytes[length++] = '"';
        return this;
    }

    /** Deprecated because it is for ASCII only; for that it copies at once and makes nothing on the way. */
    @SuppressWarnings("deprecation")
    private void put(String text) {
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }
}
