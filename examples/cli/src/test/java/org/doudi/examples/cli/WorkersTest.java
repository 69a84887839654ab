package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    /** The first of every ten takes longer than all others together. */
    @Test
    void what_is_done_comes_back_in_the_order_in_which_it_was_given() throws IOException {
        List<Integer> taken = new ArrayList<>();
        try (Workers<Object, Integer> workers = new Workers<>(Object::new, taken::add)) {
            for (int i = 0; i < 200; i++) {
                int task = i;
                workers.give(
                        own -> {
                            busy(task % 10 == 0 ? 20_000_000 : 1_000);
                            return task;
                        },
                        1);
            }
            workers.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    private static void busy(int rounds) {
        long sum = 0;
        for (int i = 1; i <= rounds; i++) {
            sum += Integer.bitCount(i);
        }
        assertThat(sum).isPositive();
    }

    /** Each waits for the other: one after another they would never meet. */
    @Test
    void two_processors_work_at_the_same_time() throws IOException {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = new ArrayList<>();
        try (Workers<Object, Boolean> workers = new Workers<>(Object::new, met::add)) {
            for (int i = 0; i < 2; i++) {
                workers.give(
                        own -> {
                            both.countDown();
                            return await(both);
                        },
                        1);
            }
            workers.finish();
        }
        assertThat(met).containsExactly(true, true);
    }

    /** No two tasks have the same of a worker's own at a time, or counts would be lost. */
    @Test
    void what_a_worker_has_is_its_own() throws IOException {
        try (Workers<long[], Integer> workers = new Workers<>(() -> new long[1], one -> {})) {
            for (int i = 0; i < 1_000; i++) {
                workers.give(
                        own -> {
                            for (int j = 0; j < 1_000; j++) {
                                own[0]++;
                            }
                            return 1;
                        },
                        1);
            }
            workers.finish();
            assertThat(workers.owned().stream().mapToLong(own -> own[0]).sum()).isEqualTo(1_000_000);
        }
    }

    /** Nobody takes while the first task waits: with inputs of 5 MiB, a second would be more than 8 MiB together. */
    @Test
    void so_much_input_at_most_waits() throws Exception {
        AtomicInteger given = new AtomicInteger();
        CountDownLatch gate = new CountDownLatch(1);
        try (Workers<Object, Integer> workers = new Workers<>(Object::new, one -> {})) {
            Thread giver = new Thread(() -> {
                try {
                    for (int i = 0; i < 3; i++) {
                        workers.give(
                                own -> {
                                    await(gate);
                                    return 1;
                                },
                                5L << 20);
                        given.incrementAndGet();
                    }
                    workers.finish();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            giver.start();
            giver.join(300);
            assertThat(given.get()).isEqualTo(1);
            gate.countDown();
            giver.join(30_000);
            assertThat(given.get()).isEqualTo(3);
        }
    }

    private static boolean await(CountDownLatch gate) {
        try {
            return gate.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void what_goes_wrong_in_a_task_goes_wrong_for_who_takes_it() throws IOException {
        try (Workers<Object, Integer> workers = new Workers<>(Object::new, one -> {})) {
            workers.give(
                    own -> {
                        throw new OutOfMemoryError("made up");
                    },
                    1);
            assertThatThrownBy(workers::finish).isInstanceOf(OutOfMemoryError.class);
            workers.give(
                    own -> {
                        throw new IllegalStateException("made up");
                    },
                    1);
            assertThatThrownBy(workers::finish).isInstanceOf(IllegalStateException.class);
            workers.give(
                    own -> {
                        throw new IOException("made up");
                    },
                    1);
            assertThatThrownBy(workers::finish).isInstanceOf(IOException.class);
        }
    }
}
