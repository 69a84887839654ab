package org.doudi.workflow.audit;

import java.nio.charset.StandardCharsets;

/**
 * A piece of ASCII inside bytes, looked at where it is: what nobody asks for is never copied.
 *
 * @param bytes the bytes, not copied
 * @param from where it begins
 * @param to where it ends
 */
@SuppressWarnings("ArrayRecordComponent")
record Span(byte[] bytes, int from, int to) implements CharSequence {

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Span(bytes, from + start, from + end);
    }

    boolean is(Literal literal) {
        return literal.length() == length() && literal.isAt(bytes, from);
    }

    boolean isHex() {
        return Hash.isHex(bytes, from, to);
    }

    boolean isHexOf(byte[] hash) {
        return Hash.isWritten(hash, bytes, from, to);
    }

    /** The number that so many digits are; −1 if one of them is none. */
    int digits(int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
