package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Work that several processors do at once and that comes back in the order in which it was given. What is under way is bounded
 * in number and in size: whoever gives more first takes what is done.
 *
 * @param <W> what each worker has of its own: only one task at a time has it
 * @param <R> what a task comes to
 */
final class Workers<W, R> implements AutoCloseable {

    /** Whole inputs that wait are at most this large together, or one that alone is larger. */
    private static final long MOST_BYTES = 8L << 20;

    private static final int MOST_PROCESSORS = 8;
    private static final int TASKS_EACH = 4;

    private final Supplier<W> made;
    private final Queue<W> idle = new ConcurrentLinkedQueue<>();
    private final List<W> all = new ArrayList<>();
    private final int processors =
            Math.min(MOST_PROCESSORS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService executor = Executors.newFixedThreadPool(processors, Workers::thread);
    private final Deque<UnderWay<R>> underWay = new ArrayDeque<>();
    private final Taker<R> taker;
    private long bytes;

    private record UnderWay<R>(Future<R> result, long bytes) {}

    /** What is done with a worker's own. */
    interface Task<W, R> {
        R with(W own) throws IOException;
    }

    /** Takes what tasks came to, in the order in which they were given, on the thread that gives them. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    Workers(Supplier<W> made, Taker<R> taker) {
        this.made = made;
        this.taker = taker;
    }

    /** Nobody waits for them when the process is to end. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "doudi-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Gives a task, whose input is so large. */
    void give(Task<W, R> task, long size) throws IOException {
        while (!underWay.isEmpty() && (underWay.size() >= processors * TASKS_EACH || bytes + size > MOST_BYTES)) {
            takeFirst();
        }
        bytes += size;
        Callable<R> work = () -> {
            W own = own();
            try {
                return task.with(own);
            } finally {
                idle.add(own);
            }
        };
        underWay.add(new UnderWay<>(executor.submit(work), size));
    }

    private W own() {
        W own = idle.poll();
        if (own != null) {
            return own;
        }
        W another = made.get();
        synchronized (all) {
            all.add(another);
        }
        return another;
    }

    /** Takes all that was given. */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        UnderWay<R> first = underWay.remove();
        bytes -= first.bytes();
        taker.take(result(first.result()));
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IOException(e.getCause());
        }
    }

    /** What the workers had of their own, once everything is taken. */
    List<W> owned() {
        synchronized (all) {
            return List.copyOf(all);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
