package org.doudi.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Which of the standard streams are a terminal. Java tells of two of them together, and on newer versions of neither; so
 * Linux is asked itself, and elsewhere the start script or nobody.
 *
 * @param in the input
 * @param out the results
 * @param err the messages
 */
record Terminal(boolean in, boolean out, boolean err) {

    /** No terminal anywhere. */
    static final Terminal NONE = new Terminal(false, false, false);

    /** Set by the start script: the numbers of the streams that are a terminal, such as {@code 02}. */
    private static final String PROPERTY = "doudi.terminal";

    /** What the streams of this process are. */
    static Terminal detect() {
        return new Terminal(is(0), is(1), is(2));
    }

    private static boolean is(int stream) {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return told.contains(String.valueOf(stream));
        }
        try {
            String target = Path.of("/proc/self/fd/" + stream).toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /**
     * In what to write words: what the console says it reads, if that has Chinese; else UTF-8. A machine that is set to plain
     * ASCII would show question marks in place of every citation. JSON is always UTF-8.
     */
    static Charset charset(String stream) {
        String name = System.getProperty(stream + ".encoding", System.getProperty("sun." + stream + ".encoding", ""));
        try {
            Charset console = Charset.forName(name);
            return console.canEncode() && console.newEncoder().canEncode('民') ? console : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
