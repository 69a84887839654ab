package org.doudi.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A process of its own for {@link StreamingTest}: assesses lines that are made while they are read, and a line of 20 MiB
 * among them. Never is the input as a whole anywhere.
 */
final class Streamed {

    private Streamed() {}

    public static void main(String[] args) {
        byte[] lines = args[2].replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        int times = Integer.parseInt(args[0]);
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new Endless(lines, times / 2), new Repeated('z', 20 << 20), new Endless(lines, times - times / 2))));
        Lines out = new Lines();
        int code = Doudi.run(
                new String[] {
                    "assess",
                    "--policy",
                    "national-2012",
                    "--policy",
                    "chongqing-2017",
                    "--layer",
                    args[1],
                    "--on",
                    "2018-06-01"
                },
                new Io(in, out, System.err, Terminal.NONE),
                Locale.ENGLISH);
        System.out.println(out.count + " " + code);
    }

    /** The same bytes so many times. */
    private static final class Endless extends InputStream {
        private final byte[] bytes;
        private long left;
        private int next;

        Endless(byte[] bytes, long times) {
            this.bytes = bytes;
            this.left = times * bytes.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("slow");
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, left), bytes.length - next);
            System.arraycopy(bytes, next, into, from, count);
            next = (next + count) % bytes.length;
            left -= count;
            return count;
        }
    }

    /** Counts lines and keeps none. */
    private static final class Lines extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count += b == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
                count += bytes[i] == '\n' ? 1 : 0;
            }
        }
    }
}
