package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines as bytes, one after another, in memory that is bounded whatever comes: what is longer than the bound is
 * passed over and counted, not kept.
 */
final class LineReader {

    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int most;
    private final BeforeReading beforeReading;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private byte[] line = new byte[CHUNK];
    private int length;
    private long lengthSeen;
    private long number;
    private long position;

    /** Called before the input is asked for more, which may take as long as it likes. */
    interface BeforeReading {
        void run() throws IOException;
    }

    /**
     * Reads from a stream.
     *
     * @param most the longest line that is kept, in bytes
     */
    LineReader(InputStream in, int most, BeforeReading beforeReading) {
        this.in = in;
        this.most = most;
        this.beforeReading = beforeReading;
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        if (line.length > 4 * CHUNK) {
            // One long line must not hold its memory for the rest of the run.
            line = new byte[CHUNK];
        }
        length = 0;
        lengthSeen = 0;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            keep(end - from);
            boolean whole = end < to;
            from = whole ? end + 1 : end;
            if (whole) {
                break;
            }
        }
        if (any) {
            number++;
            trim();
        }
        return any;
    }

    private boolean fill() throws IOException {
        beforeReading.run();
        int read = in.read(chunk, 0, chunk.length);
        from = 0;
        to = Math.max(read, 0);
        position += to;
        return to > 0;
    }

    private void keep(int count) {
        lengthSeen += count;
        if (lengthSeen > most) {
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(most, Math.max(length + count, 2 * line.length)));
        }
        System.arraycopy(chunk, from, line, length, count);
        length += count;
    }

    /** The end of a line as Windows writes it, and the mark with which some editors begin a file. */
    private void trim() {
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        int mark = BYTE_ORDER_MARK.length;
        if (number == 1 && length >= mark && Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark)) {
            System.arraycopy(line, mark, line, 0, length - mark);
            length -= mark;
        }
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** How many bytes were taken from the input so far. */
    long position() {
        return position;
    }

    /** Whether the line was longer than the bound, so that its bytes are not here. */
    boolean isTooLong() {
        return lengthSeen > most;
    }

    /** Whether there is nothing on the line. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return !isTooLong();
    }

    /** The bytes of the line, from the first to {@link #length}; they change with the next line. */
    byte[] bytes() {
        return line;
    }

    /** How many of the bytes belong to the line. */
    int length() {
        return length;
    }
}
