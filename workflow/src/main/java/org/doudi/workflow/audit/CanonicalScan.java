package org.doudi.workflow.audit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.doudi.core.json.JsonValue;

/**
 * Goes over bytes, front to back, and tells whether they are JSON in its canonical form, without building what they say: a verifier hashes
 * them as they are and asks only that nobody can have written the same otherwise. It takes what {@link JsonValue#parse} reads
 * and {@link JsonValue#canonical} writes back, and nothing else. Once something does not fit, nothing does.
 */
final class CanonicalScan {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;

    /** What stands behind a backslash; after u only two noughts and a control character that has no letter of its own. */
    private static final String ESCAPES = "\"\\bfnrtu";

    private static final String WITH_A_LETTER = "\b\f\n\r\t";
    private static final String HEX = "0123456789abcdef";

    private final byte[] bytes;
    private int at;
    private boolean failed;
    private boolean ascii = true;
    private int textFrom;
    private boolean textPlain;
    private long number;

    CanonicalScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Where it is. */
    int at() {
        return at;
    }

    /** Goes past exactly this ASCII text. */
    void pass(Literal literal) {
        failed = failed || !literal.isAt(bytes, at);
        at += failed ? 0 : literal.length();
    }

    /** Goes past exactly this ASCII text and a text in quotation marks. Gives the latter; nothing if it is not plain ASCII. */
    Span text(Literal before) {
        pass(before);
        failed = failed || !text();
        return failed || !textPlain ? new Span(bytes, 0, 0) : new Span(bytes, textFrom, at - 1);
    }

    /** Goes past exactly this ASCII text and a whole number, which it gives. */
    long whole(Literal before) {
        pass(before);
        failed = failed || !whole();
        return failed ? 0 : number;
    }

    /** Goes past an object that may have so many levels, itself included. */
    void object(int levels) {
        failed = failed || at == bytes.length || bytes[at] != '{' || !value(levels);
    }

    /** Whether nothing failed and nothing is left, and all of it was UTF-8. */
    boolean isDone() {
        return !failed && at == bytes.length && (ascii || isUtf8());
    }

    private boolean take(String ascii) {
        int end = at + ascii.length();
        if (end > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        at = end;
        return true;
    }

    private boolean text() {
        if (!take('"')) {
            return false;
        }
        textFrom = at;
        textPlain = true;
        while (true) {
            skipPlain();
            if (at == bytes.length) {
                return false;
            }
            byte next = bytes[at++];
            if (next == '"') {
                return true;
            } else if (next == '\\') {
                textPlain = false;
                if (!escape()) {
                    return false;
                }
            } else if (next < 0) {
                textPlain = false;
                ascii = false;
            } else if (next < ' ') {
                return false;
            }
        }
    }

    /** Goes to the next byte that is not plain ASCII, eight at a time. */
    private void skipPlain() {
        while (at + Long.BYTES <= bytes.length) {
            long eight = (long) EIGHT.get(bytes, at);
            long quotes = eight ^ ('"' * ONES);
            long slashes = eight ^ ('\\' * ONES);
            // The lowest byte that is marked is one of those; a borrow may have marked higher ones too.
            long marked = (eight | (eight - ' ' * ONES) | (quotes - ONES) | (slashes - ONES)) & TOPS;
            if (marked != 0) {
                at += Long.numberOfTrailingZeros(marked) / Byte.SIZE;
                return;
            }
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
    }

    private boolean escape() {
        if (at == bytes.length || ESCAPES.indexOf(bytes[at]) < 0) {
            return false;
        }
        if (bytes[at++] != 'u') {
            return true;
        }
        if (!take("00") || at + 2 > bytes.length) {
            return false;
        }
        int high = HEX.indexOf(bytes[at++]);
        int low = HEX.indexOf(bytes[at++]);
        return (high == 0 || high == 1) && low >= 0 && WITH_A_LETTER.indexOf(high * 16 + low) < 0;
    }

    private boolean whole() {
        boolean negative = take('-');
        int from = at;
        long read = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            if (at - from == 16) {
                return false;
            }
            read = read * 10 + bytes[at++] - '0';
        }
        boolean noughtAhead = at > from && bytes[from] == '0' && (at > from + 1 || negative);
        number = negative ? -read : read;
        return at > from && !noughtAhead && read <= JsonValue.MAX_WHOLE;
    }

    private boolean value(int levels) {
        if (at == bytes.length) {
            return false;
        }
        return switch (bytes[at]) {
            case '"' -> text();
            case '{' -> levels > 0 && fields(levels - 1);
            case '[' -> levels > 0 && items(levels - 1);
            case 't' -> take("true");
            case 'f' -> take("false");
            case 'n' -> take("null");
            default -> whole();
        };
    }

    private boolean items(int levels) {
        at++;
        if (take(']')) {
            return true;
        }
        do {
            if (!value(levels)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean fields(int levels) {
        at++;
        if (take('}')) {
            return true;
        }
        int keyBefore = -1;
        int endBefore = -1;
        boolean plainBefore = true;
        do {
            if (!text()) {
                return false;
            }
            int key = textFrom;
            int end = at - 1;
            boolean plain = textPlain;
            if (keyBefore >= 0 && !ascends(keyBefore, endBefore, key, end, plainBefore && plain)) {
                return false;
            }
            if (!take(':') || !value(levels)) {
                return false;
            }
            keyBefore = key;
            endBefore = end;
            plainBefore = plain;
        } while (take(','));
        return take('}');
    }

    /** RFC 8785 orders keys by UTF-16 code units, which is not the order of their UTF-8 bytes. */
    private boolean ascends(int from, int to, int otherFrom, int otherTo, boolean plain) {
        return plain
                ? Arrays.compare(bytes, from, to, bytes, otherFrom, otherTo) < 0
                : decoded(from, to).compareTo(decoded(otherFrom, otherTo)) < 0;
    }

    /** What is no text is found later, by {@link #isDone}; any order is fine for it. */
    private String decoded(int from, int to) {
        return JsonValue.parse(Arrays.copyOfRange(bytes, from - 1, to + 1))
                .map(text -> text instanceof JsonValue.Words words ? words.of() : "")
                .getOrElse("");
    }

    private boolean take(char next) {
        boolean there = at < bytes.length && bytes[at] == next;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean isUtf8() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .hasRemaining();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
