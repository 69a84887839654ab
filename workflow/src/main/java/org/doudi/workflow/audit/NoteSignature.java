package org.doudi.workflow.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** One signature line of a note: a name and, after four bytes of key id, the signature. */
final class NoteSignature {

    private static final String DASH = "\u2014 ";

    private final String name;
    private final byte[] bytes;

    NoteSignature(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    boolean isBy(NoteKey key) {
        return name.equals(key.name())
                && bytes.length > Integer.BYTES
                && ByteBuffer.wrap(bytes).getInt() == key.id();
    }

    boolean isValid(NoteKey key, String text) {
        return key.signed(text, Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** The line, without its line feed. */
    String line() {
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes);
    }

    static boolean isLine(String line) {
        return line.startsWith(DASH);
    }

    /** What stands behind the dash. */
    static String content(String line) {
        return line.substring(DASH.length());
    }
}
