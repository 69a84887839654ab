package org.doudi.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Results on their way out. Gathered and passed on in whole pieces, so that a run that is interrupted leaves no half line
 * behind.
 */
final class Output {

    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private final Charset charset;
    private ByteArrayOutputStream pending = new ByteArrayOutputStream(2 * FULL);

    Output(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    /** Writing failed. */
    static final class Failed extends IOException {
        private static final long serialVersionUID = 1L;
        private final boolean closedPipe;

        Failed(IOException cause) {
            super("the results cannot be written", cause);
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            // The operating system's own words, which is all that Java passes on.
            this.closedPipe = message.contains("pipe") || message.contains("管道");
        }

        /** Whether the reader has seen enough, as in {@code | head}: no error. */
        boolean isClosedPipe() {
            return closedPipe;
        }
    }

    /** Writes data, which is UTF-8 everywhere. */
    void data(String text) throws Failed {
        piece(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes words for people. */
    void words(String text) throws Failed {
        piece(inWords(text));
    }

    /** Words for people, as they are written. */
    byte[] inWords(String text) {
        return Printable.of(text).getBytes(charset);
    }

    /** Writes a whole piece, such as a line with its end. */
    void piece(byte[] bytes) throws Failed {
        pending.writeBytes(bytes);
        if (pending.size() >= FULL) {
            flush();
        }
    }

    /** Passes everything on. */
    void flush() throws Failed {
        try {
            pending.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new Failed(e);
        } finally {
            // One long piece must not hold its memory for the rest of the run.
            if (pending.size() > 4 * FULL) {
                pending = new ByteArrayOutputStream(2 * FULL);
            } else {
                pending.reset();
            }
        }
    }
}
