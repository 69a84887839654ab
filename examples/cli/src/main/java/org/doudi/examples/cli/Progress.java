package org.doudi.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar for whoever waits: on standard error, only on a terminal, and gone when it is over. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 78;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Io io;
    private final @Nullable ProgressBar bar;

    private Progress(Io io, @Nullable ProgressBar bar) {
        this.io = io;
        this.bar = bar;
    }

    /** A bar if somebody can see it. Where results go to the same terminal it would only be in their way. */
    static Progress of(Io io, String task, long bytes, boolean wanted) {
        boolean seen = wanted && io.terminal().err() && !io.terminal().out();
        return new Progress(io, seen ? bar(io, task, bytes) : null);
    }

    private static ProgressBar bar(Io io, String task, long bytes) {
        PrintStream err = new PrintStream(io.err(), true, StandardCharsets.UTF_8);
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(bytes)
                .setUnit(" MiB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new DelegatingProgressBarConsumer(line -> err.print("\r" + line), WIDTH))
                .build();
    }

    /** So many bytes of the input are behind us. */
    void at(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    /** Makes room for a message; the bar comes again below it. */
    void clear() {
        if (bar == null) {
            return;
        }
        try {
            io.err().write(CLEAR_LINE.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // Then the message finds nobody either.
            return;
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            clear();
        }
    }
}
