package org.doudi.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/** What every command needs: the streams, the words, and a way to say something. */
final class Context {

    private final Io io;
    private final Words words;
    private final Output out;
    private final PrintWriter err;

    Context(Io io, Words words) {
        this.io = io;
        this.words = words;
        Charset charset = Terminal.charset("stdout");
        this.out = new Output(io.out(), charset);
        this.err = new PrintWriter(io.err(), false, Terminal.charset("stderr"));
    }

    Io io() {
        return io;
    }

    Words words() {
        return words;
    }

    Output out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Says something to whoever runs the command: on standard error, where it mixes with no result. */
    void say(String message) {
        err.println(Printable.of(message));
        err.flush();
    }
}
