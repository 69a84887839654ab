package org.doudi.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Locale;

/** Starts the command line in a process: the real streams in, an exit code out. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Not System.out: it swallows errors, and a closed pipe has to end the run.
        Io io = new Io(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.detect());
        int code = Doudi.run(args, io, Locale.getDefault());
        if (code != 0) {
            System.exit(code);
        }
    }
}
