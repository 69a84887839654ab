package org.doudi.examples.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.NoteSigner;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.SignedNote;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailStore;
import org.doudi.workflow.audit.TrailStore.Result;
import org.doudi.workflow.audit.TrailVerifier;
import org.doudi.workflow.audit.Verdict;
import org.doudi.workflow.audit.Verification;
import org.junit.jupiter.api.Test;

/** What every store keeps. */
abstract class StoreContract {

    static final TrailHead START = TrailHead.start(Events.ORIGIN);

    private final NoteSigner signer = Events.signer();

    /** A store without entries; the same one each time within a test. */
    abstract TrailStore store();

    @Test
    void what_is_added_is_read_back_byte_for_byte() throws IOException {
        List<Entry> entries = Events.entries(START, "a", 5);

        assertThat(store().size()).isZero();
        assertThat(store().append(START, entries.subList(0, 2))).isEqualTo(new Result.Stored(2));
        assertThat(store().append(START.after(entries.subList(0, 2)), entries.subList(2, 5)))
                .isEqualTo(new Result.Stored(5));

        assertThat(stored(0)).containsExactlyElementsOf(bytes(entries));
        assertThat(stored(3)).containsExactlyElementsOf(bytes(entries.subList(3, 5)));
        assertThat(stored(5)).isEmpty();
        assertThat(store().size()).isEqualTo(5);
    }

    @Test
    void milliseconds_survive() throws IOException {
        List<Entry> entries = Events.entries(START, "a", 3);
        store().append(START, entries);

        assertThat(stored(0).stream()
                        .map(bytes -> Entry.parse(bytes, Events.ORIGIN)
                                .getOrElseThrow(Problems::toException)
                                .event()))
                .containsExactlyElementsOf(entries.stream().map(Entry::event).toList());
    }

    @Test
    void who_looked_too_early_adds_nothing() throws IOException {
        store().append(START, Events.entries(START, "first", 2));

        assertThat(store().append(START, Events.entries(START, "second", 3))).isEqualTo(new Result.Stale(2));
        assertThat(store().size()).isEqualTo(2);
    }

    @Test
    void another_history_of_the_same_length_is_not_joined_on() throws IOException {
        store().append(START, Events.entries(START, "this", 2));
        TrailHead other = START.after(Events.entries(START, "other", 2));

        assertThat(store().append(other, Events.entries(other, "other", 1))).isEqualTo(new Result.Stale(2));
        assertThat(store().size()).isEqualTo(2);
    }

    @Test
    void a_head_that_is_ahead_adds_nothing() throws IOException {
        TrailHead ahead = START.after(Events.entries(START, "a", 2));

        assertThat(store().append(ahead, Events.entries(ahead, "b", 1))).isEqualTo(new Result.Stale(0));
        assertThat(store().size()).isZero();
    }

    @Test
    void entries_that_do_not_follow_one_another_are_refused_all_together() throws IOException {
        List<Entry> entries = new ArrayList<>(Events.entries(START, "a", 3));
        entries.remove(1);

        assertThatThrownBy(() -> store().append(START, entries)).isInstanceOf(ProblemsException.class);
        assertThat(store().size()).isZero();
    }

    @Test
    void another_trail_is_not_kept_here() {
        TrailHead other = TrailHead.start(Origin.of("other.example"));

        assertThatThrownBy(() -> store().append(
                                other,
                                List.of(other.append(Events.event("a", 0)).entry())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writers_at_the_same_time_make_one_trail_and_none_is_lost() throws Exception {
        int writers = 4;
        int each = 8;
        int all = writers * each;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String name = "writer-" + writer;
            work.add(() -> write(name, each));
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            for (Future<Integer> stale : threads.invokeAll(work)) {
                assertThat(stale.get()).isNotNegative();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(store().size()).isEqualTo(all);
        List<String> commands = stored(0).stream()
                .map(bytes -> Entry.parse(bytes, Events.ORIGIN)
                        .getOrElseThrow(Problems::toException)
                        .event()
                        .command())
                .toList();
        assertThat(commands).doesNotHaveDuplicates().hasSize(all);
        assertWhole(all);
    }

    /** As a host does: read where the trail stands, add, and if somebody was quicker read on. Tells how often that was. */
    private int write(String name, int count) throws IOException {
        TrailHead head = START;
        int stale = 0;
        for (int i = 0; i < count; ) {
            TrailHead.Appended appended = head.append(Events.event(name, i));
            if (store().append(head, List.of(appended.entry())) instanceof Result.Stored) {
                head = appended.head();
                i++;
            } else {
                head = head.after(entriesFrom(head.size()));
                stale++;
            }
        }
        return stale;
    }

    final List<Entry> entriesFrom(long from) {
        return stored(from).stream()
                .map(bytes -> Entry.parse(bytes, Events.ORIGIN).getOrElseThrow(Problems::toException))
                .toList();
    }

    /** Streams the store through a verifier, against a checkpoint of where it stands. */
    final void assertWhole(long size) throws IOException {
        TrailHead head = START.after(entriesFrom(0));
        assertThat(head.size()).isEqualTo(size);
        Verification run = TrailVerifier.of(Events.ORIGIN, signer.key())
                .begin(List.of(SignedNote.of(head.checkpoint(), signer)), List.of(), Optional.empty());
        store().read(0, run::accept);

        assertThat(run.verdict()).isInstanceOf(Verdict.Sound.class);
        assertThat(run.verdict().signed()).isEqualTo(size);
    }

    final List<byte[]> stored(long from) {
        List<byte[]> stored = new ArrayList<>();
        try {
            store().read(from, stored::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored;
    }

    private static List<byte[]> bytes(List<Entry> entries) {
        return entries.stream().map(Entry::bytes).toList();
    }
}
