package org.doudi.workflow.audit;

/** Puts pieces of ASCII one behind the other, into as many bytes as they are together. */
final class Ascii {

    private final byte[] bytes;
    private int at;

    Ascii(int length) {
        this.bytes = new byte[length];
    }

    Ascii put(Literal literal) {
        literal.copyTo(bytes, at);
        at += literal.length();
        return this;
    }

    Ascii put(byte[] more) {
        System.arraycopy(more, 0, bytes, at, more.length);
        at += more.length;
        return this;
    }

    Ascii quoted(String text) {
        bytes[at++] = '"';
        put(text);
        bytes[at++] = '"';
        return this;
    }

    /** Deprecated because it is for ASCII only; for that it copies at once and makes nothing on the way. */
    @SuppressWarnings("deprecation")
    Ascii put(String text) {
        text.getBytes(0, text.length(), bytes, at);
        at += text.length();
        return this;
    }

    byte[] written() {
        return bytes;
    }
}
