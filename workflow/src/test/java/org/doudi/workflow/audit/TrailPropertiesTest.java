package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a trail is found, and located. What is still proved is stated here by comparing bytes with what was
 * written: the largest checkpoint up to which nothing differs.
 */
@PropertyDefaults(tries = 300)
class TrailPropertiesTest {

    private static final TrailVerifier VERIFIER = TrailVerifier.of(Trails.ORIGIN, Trails.COUNTY.key());
    private static final int MOST = 24;
    private static final Trails.Trail WHOLE = Trails.aTrail(MOST);
    private static final List<SignedNote> NOTES =
            WHOLE.checkpoints(IntStream.rangeClosed(0, MOST).boxed().toList());

    /** A trail of so many entries, signed at these sizes, and three numbers to choose a manipulation by. */
    record Signed(int size, List<Integer> signed, int a, int b, int c) {
        List<byte[]> stored() {
            return new ArrayList<>(WHOLE.stored().subList(0, size));
        }

        List<SignedNote> checkpoints() {
            return signed.stream().map(NOTES::get).toList();
        }

        int at() {
            return a % size;
        }

        /** The first entry that is not as it was written; the number of entries if some are only missing at the end. */
        int firstDifference(List<byte[]> manipulated) {
            int same = 0;
            while (same < size
                    && same < manipulated.size()
                    && Arrays.equals(manipulated.get(same), WHOLE.stored().get(same))) {
                same++;
            }
            return same;
        }

        /** Up to where signatures vouch for what is there. */
        int stillProved(List<byte[]> manipulated) {
            int same = firstDifference(manipulated);
            return signed.stream()
                    .filter(size -> size <= same)
                    .max(Integer::compare)
                    .orElse(0);
        }

        /** Where it shows: at the entry itself, or at the one before if only that one's successor speaks for it. */
        void assertLocated(List<byte[]> manipulated) {
            assertLocated(manipulated, firstDifference(manipulated));
        }

        void assertLocated(List<byte[]> manipulated, int latest) {
            Verdict verdict = VERIFIER.verify(manipulated, checkpoints());
            int proved = stillProved(manipulated);
            int same = firstDifference(manipulated);
            assertThat(verdict.signed()).isEqualTo(proved);
            if (verdict instanceof Verdict.Truncated truncated) {
                assertThat(same).isEqualTo(manipulated.size());
                assertThat(truncated.size()).isEqualTo(manipulated.size());
                assertThat(truncated.expected()).isEqualTo(size);
            } else {
                assertThat(verdict).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
                    boolean byRoot = broken.code().equals("checkpoint.root");
                    assertThat(broken.entry())
                            .isBetween((long) (byRoot ? proved : Math.max(proved, same - 1)), (long) latest);
                });
            }
        }
    }

    @Property
    void an_honest_trail_is_never_suspected(@ForAll("trails") Signed trail) {
        Verdict verdict = VERIFIER.verify(trail.stored(), trail.checkpoints());

        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signed()).isEqualTo(trail.size());
    }

    @Property
    void an_honest_trail_that_grew_since_is_never_suspected(@ForAll("trails") Signed trail) {
        Verdict verdict = VERIFIER.verify(WHOLE.stored(), trail.checkpoints());

        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signed()).isEqualTo(trail.size());
    }

    @Property
    void a_bit_flipped_is_found(@ForAll("trails") Signed trail) {
        List<byte[]> stored = trail.stored();
        byte[] entry = stored.get(trail.at()).clone();
        entry[trail.b() % entry.length] ^= (byte) (1 << trail.c() % 8);
        stored.set(trail.at(), entry);

        trail.assertLocated(stored);
    }

    @Test
    void any_bit_flipped_in_any_entry_is_found() {
        Signed trail = new Signed(3, List.of(3), 0, 0, 0);
        for (int at = 0; at < 3; at++) {
            for (int bit = 0; bit < WHOLE.stored().get(at).length * 8; bit++) {
                List<byte[]> stored = trail.stored();
                byte[] entry = stored.get(at).clone();
                entry[bit / 8] ^= (byte) (1 << bit % 8);
                stored.set(at, entry);

                trail.assertLocated(stored);
            }
        }
    }

    @Property
    void an_entry_taken_out_is_missed(@ForAll("trails") Signed trail) {
        List<byte[]> stored = trail.stored();
        stored.remove(trail.at());

        trail.assertLocated(stored);
    }

    @Property
    void an_entry_put_in_is_found_also_a_copy_and_one_made_for_the_place(@ForAll("trails") Signed trail) {
        byte[] copy = WHOLE.stored().get(trail.b() % trail.size());
        byte[] made = WHOLE.heads()
                .get(trail.at())
                .append(Trails.anEvent(trail.at(), 1))
                .entry()
                .bytes();
        for (byte[] entry : List.of(copy, made, new byte[0])) {
            List<byte[]> stored = trail.stored();
            stored.add(trail.at(), entry);

            // One that was made for the place fits it: it shows at the entry that had to make room.
            trail.assertLocated(stored, trail.firstDifference(stored) + (entry == made ? 1 : 0));
        }
    }

    @Property
    void an_entry_replaced_by_one_made_for_the_place_is_found(@ForAll("trails") Signed trail) {
        List<byte[]> stored = trail.stored();
        stored.set(
                trail.at(),
                WHOLE.heads()
                        .get(trail.at())
                        .append(Trails.anEvent(trail.at(), 1))
                        .entry()
                        .bytes());

        trail.assertLocated(stored);
    }

    @Property
    void two_entries_swapped_are_found(@ForAll("trails") Signed trail) {
        int other = trail.b() % trail.size();
        if (other != trail.at()) {
            List<byte[]> stored = trail.stored();
            Collections.swap(stored, trail.at(), other);

            trail.assertLocated(stored);
        }
    }

    @Property
    void what_is_cut_off_is_missed(@ForAll("trails") Signed trail) {
        List<byte[]> stored = trail.stored().subList(0, trail.at());

        trail.assertLocated(stored);
        assertThat(VERIFIER.verify(stored, trail.checkpoints())).isInstanceOf(Verdict.Truncated.class);
    }

    /** The strongest attacker but for the key: everything from a place on is written anew, chain and all. */
    @Property
    void a_forked_head_is_found_and_vouches_for_nothing_that_was_not_signed(@ForAll("trails") Signed trail) {
        int size = trail.at() + 1 + trail.b() % MOST;
        Trails.Trail forged =
                Trails.grown(WHOLE.heads().get(trail.at()), trail.stored().subList(0, trail.at()), size, 1);
        Verdict verdict = VERIFIER.verify(forged.stored(), trail.checkpoints());

        assertThat(verdict.signed()).isEqualTo(trail.stillProved(forged.stored()));
        assertThat(verdict).isInstanceOf(size < nextSigned(trail) ? Verdict.Truncated.class : Verdict.Broken.class);
    }

    private static int nextSigned(Signed trail) {
        return trail.signed().stream()
                .filter(size -> size > trail.at())
                .min(Integer::compare)
                .orElseThrow();
    }

    /** One entry is forged, and what follows is made to look damaged: the damage must not vouch for what lies before it. */
    @Property
    void damage_behind_a_forgery_does_not_vouch_for_it(@ForAll("trails") Signed trail) {
        Trails.Trail forged =
                Trails.grown(WHOLE.heads().get(trail.at()), trail.stored().subList(0, trail.at()), trail.size(), 1);
        List<byte[]> stored = new ArrayList<>(forged.stored());
        int damaged = trail.at() + trail.b() % (trail.size() - trail.at());
        stored.set(damaged, new byte[] {1});
        Verdict verdict = VERIFIER.verify(stored, trail.checkpoints());

        assertThat(verdict).isInstanceOf(Verdict.Broken.class);
        assertThat(verdict.signed()).isEqualTo(trail.stillProved(stored));
    }

    @Property
    void a_bit_flipped_in_a_checkpoint_is_found_and_the_others_still_prove(@ForAll("trails") Signed trail) {
        int place = trail.a() % trail.signed().size();
        List<SignedNote> notes = new ArrayList<>(trail.checkpoints());
        byte[] note = notes.get(place).bytes();
        note[trail.b() % note.length] ^= (byte) (1 << trail.c() % 8);
        notes.remove(place);
        // What is no longer a note is not even handed in; what is one and is not signed any more is no checkpoint.
        SignedNote.parse(note).forEach(read -> notes.add(place, read));
        int others = trail.signed().stream()
                .filter(size -> !size.equals(trail.signed().get(place)))
                .max(Integer::compare)
                .orElse(0);
        Verdict verdict = VERIFIER.verify(trail.stored(), notes);

        assertThat(verdict.signed()).isEqualTo(others);
    }

    @Provide
    static Arbitrary<Signed> trails() {
        return Arbitraries.integers()
                .between(1, MOST)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.integers().between(1, size).list().ofMaxSize(4),
                                Arbitraries.integers().between(0, 100_000),
                                Arbitraries.integers().between(0, 100_000),
                                Arbitraries.integers().between(0, 7))
                        .as((sizes, a, b, c) -> {
                            TreeSet<Integer> signed = new TreeSet<>(sizes);
                            signed.add(size);
                            return new Signed(size, List.copyOf(signed), a, b, c);
                        }));
    }
}
