package org.doudi.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Writes the canonical form of RFC 8785, byte by byte: it is what is hashed, and hashing is fast. */
public final class CanonicalWriter {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;

    private byte[] bytes = new byte[256];
    private int length;

    private CanonicalWriter() {}

    /** The canonical form; throws if it is deeper or longer than what is read. */
    public static byte[] write(JsonValue value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(value, 0);
        return Arrays.copyOf(writer.bytes, writer.length);
    }

    private void value(JsonValue value, int depth) {
        if (value instanceof JsonValue.Words words) {
            quoted(words.of());
        } else if (value instanceof JsonValue.Fields fields) {
            fields(fields, inside(depth));
        } else if (value instanceof JsonValue.Items items) {
            items(items, inside(depth));
        } else if (value instanceof JsonValue.Whole whole) {
            raw(Long.toString(whole.of()));
        } else if (value instanceof JsonValue.YesNo truth) {
            raw(String.valueOf(truth.of()));
        } else {
            raw("null");
        }
    }

    private void fields(JsonValue.Fields fields, int depth) {
        char separator = '{';
        for (Map.Entry<String, JsonValue> field : fields.of().entrySet()) {
            raw(separator);
            quoted(field.getKey());
            raw(':');
            value(field.getValue(), depth);
            separator = ',';
        }
        if (fields.of().isEmpty()) {
            raw('{');
        }
        raw('}');
    }

    private void items(JsonValue.Items items, int depth) {
        char separator = '[';
        for (JsonValue item : items.of()) {
            raw(separator);
            value(item, depth);
            separator = ',';
        }
        if (items.of().isEmpty()) {
            raw('[');
        }
        raw(']');
    }

    /** The depth inside an object or a list: as a parser counts, which is what will read it. */
    private static int inside(int depth) {
        Problems.require(
                depth < JsonValue.MAX_DEPTH,
                "json.depth",
                "",
                "",
                Text.of("嵌套不超过 " + JsonValue.MAX_DEPTH + " 层", "at most " + JsonValue.MAX_DEPTH + " levels"));
        return depth + 1;
    }

    private void quoted(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        raw('"');
        if (isPlain(utf8)) {
            raw(utf8);
        } else {
            for (byte next : utf8) {
                escaped(next);
            }
        }
        raw('"');
    }

    /** Whether nothing has to be escaped. Eight bytes at a time: most text is plain. */
    private static boolean isPlain(byte[] utf8) {
        int at = 0;
        for (; at + Long.BYTES <= utf8.length; at += Long.BYTES) {
            long eight = (long) EIGHT.get(utf8, at);
            long quotes = eight ^ ('"' * ONES);
            long slashes = eight ^ ('\\' * ONES);
            long found = ((eight - ' ' * ONES) & ~eight) | ((quotes - ONES) & ~quotes) | ((slashes - ONES) & ~slashes);
            if ((found & TOPS) != 0) {
                return false;
            }
        }
        for (; at < utf8.length; at++) {
            if (isEscaped(utf8[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(byte next) {
        return (next >= 0 && next < ' ') || next == '"' || next == '\\';
    }

    private void escaped(byte next) {
        if (!isEscaped(next)) {
            raw((char) (next & 0xFF));
            return;
        }
        raw('\\');
        switch (next) {
            case '"', '\\' -> raw((char) next);
            case '\b' -> raw('b');
            case '\t' -> raw('t');
            case '\n' -> raw('n');
            case '\f' -> raw('f');
            case '\r' -> raw('r');
            default -> {
                raw("u00");
                raw(Character.forDigit(next >> 4, 16));
                raw(Character.forDigit(next & 15, 16));
            }
        }
    }

    private void raw(char single) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) single;
    }

    private void raw(String ascii) {
        raw(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void raw(byte[] more) {
        if (more.length > bytes.length - length) {
            grow(more.length);
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void grow(int more) {
        Problems.require(
                more <= JsonValue.MAX_LENGTH - length,
                "json.length",
                "",
                "",
                Text.of("至多 " + JsonValue.MAX_LENGTH + " 字节", "at most " + JsonValue.MAX_LENGTH + " bytes"));
        bytes = Arrays.copyOf(bytes, Math.min(JsonValue.MAX_LENGTH, Math.max(2 * bytes.length, length + more)));
    }
}
