package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class TrailVerifierTest {

    private static final Trails.Trail TRAIL = Trails.aTrail(10);
    private static final TrailVerifier VERIFIER = TrailVerifier.of(Trails.ORIGIN, Trails.COUNTY.key());

    @Test
    void an_honest_trail_is_sound_and_says_what_that_does_not_prove() {
        Verdict verdict = VERIFIER.verify(TRAIL.stored(), TRAIL.checkpoints(List.of(4, 10)));

        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signed()).isEqualTo(10);
        assertThat(verdict.describe(Locale.ENGLISH)).isEqualTo("""
                        sound: 10 entries, the first 10 of them signed for
                          - proved: 10 entries follow one another, each naming the one before
                          - proved: the first 10 are those that were signed for: none changed, added, gone or moved
                          - not proved: that what the entries say is true, or who was behind an actor's name
                          - not proved: that an entry was written at the moment it names
                          - not proved: what the sealed values are that were not disclosed""");
        assertThat(verdict.describe(Locale.CHINA)).isEqualTo("""
                        完好：已读 10 条，其中前 10 条有签署
                          - 已证明：10 条依次相连
                          - 已证明：前 10 条正是签署者所见，未改、未增、未删、未换序
                          - 未证明：条目所述是否属实、操作者为何人
                          - 未证明：条目是否在所记时刻写入
                          - 未证明：未披露的密封值是什么""");
    }

    @Test
    void what_nobody_signed_is_said_not_to_be_proved() {
        Verdict verdict = VERIFIER.verify(TRAIL.stored(), TRAIL.checkpoints(List.of(4)));

        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signed()).isEqualTo(4);
        assertThat(verdict.describe(Locale.ENGLISH))
                .contains("not proved: what stands from entry 4 on: it may have been cut off or written anew");
    }

    @Test
    void a_bare_chain_proves_nothing_and_says_what_it_takes() {
        Verdict verdict = VERIFIER.verify(TRAIL.stored(), List.of());

        assertThat(verdict).isInstanceOf(Verdict.NotProved.class);
        assertThat(verdict.signed()).isZero();
        assertThat(verdict.describe(Locale.ENGLISH)).startsWith("not proved: missing a signed checkpoint\n");
        assertThat(verdict.describe(Locale.CHINA)).startsWith("未获证明：缺 签署的检查点\n");
        // Cut off, it looks just the same: that is why.
        assertThat(VERIFIER.verify(TRAIL.stored().subList(0, 5), List.of())).isInstanceOf(Verdict.NotProved.class);
    }

    @Test
    void a_checkpoint_of_nothing_proves_nothing_of_what_came_after() {
        assertThat(VERIFIER.verify(TRAIL.stored(), TRAIL.checkpoints(List.of(0))))
                .isInstanceOf(Verdict.NotProved.class);
        assertThat(VERIFIER.verify(List.of(), TRAIL.checkpoints(List.of(0)))).isInstanceOf(Verdict.Sound.class);
        assertThat(VERIFIER.verify(List.of(), List.of())).isInstanceOf(Verdict.NotProved.class);
    }

    @Test
    void what_was_cut_off_below_a_checkpoint_is_missed() {
        Verdict verdict = VERIFIER.verify(TRAIL.stored().subList(0, 7), TRAIL.checkpoints(List.of(4, 10)));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Truncated.class, truncated -> {
            assertThat(truncated.size()).isEqualTo(7);
            assertThat(truncated.signed()).isEqualTo(4);
            assertThat(truncated.expected()).isEqualTo(10);
        });
        assertThat(verdict.describe(Locale.ENGLISH))
                .startsWith("truncated: 7 entries where 10 were signed for\n  - proved: the first 4 are those");
        assertThat(verdict.describe(Locale.CHINA)).startsWith("被截断：仅有 7 条，签署的是 10 条");
    }

    @Test
    void a_fault_says_where_it_shows_and_where_proof_ends() {
        List<byte[]> stored = new ArrayList<>(TRAIL.stored());
        stored.set(6, changed(stored.get(6), "\"months\":6", "\"months\":7"));
        Verdict verdict = VERIFIER.verify(stored, TRAIL.checkpoints(List.of(4, 10)));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.entry()).isEqualTo(6);
            assertThat(broken.signed()).isEqualTo(4);
            assertThat(broken.code()).isEqualTo("entry.chain");
        });
        assertThat(verdict.describe(Locale.ENGLISH))
                .startsWith("broken at entry 6: the entry behind it names another hash\n"
                        + "  - proved: the first 4 are those that were signed for")
                .contains("not proved: what stands from entry 4 on");
        assertThat(verdict.describe(Locale.CHINA)).startsWith("被破坏：第 6 条处，后一条目所指的散列与之不符");
    }

    @Test
    void who_writes_the_rest_anew_is_found_by_the_signature_and_vouches_for_nothing() {
        Trails.Trail forged = Trails.grown(TRAIL.heads().get(6), TRAIL.stored().subList(0, 6), 10, 1);
        Verdict verdict = VERIFIER.verify(forged.stored(), TRAIL.checkpoints(List.of(4, 10)));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.code()).isEqualTo("checkpoint.root");
            assertThat(broken.signed()).isEqualTo(4);
            assertThat(broken.entry()).isEqualTo(4);
        });
    }

    @Test
    void the_order_and_number_of_checkpoints_do_not_matter() {
        List<SignedNote> checkpoints = TRAIL.checkpoints(List.of(10, 0, 4, 10, 7, 4));

        assertThat(VERIFIER.verify(TRAIL.stored(), checkpoints))
                .isEqualTo(VERIFIER.verify(TRAIL.stored(), TRAIL.checkpoints(List.of(0, 4, 7, 10))));
    }

    @Test
    void two_roots_signed_for_one_size_are_a_fork_whichever_comes_first() {
        Trails.Trail other = Trails.aTrail(Trails.ORIGIN, 10, 1);
        SignedNote four = TRAIL.checkpoint(4, Trails.COUNTY);
        SignedNote seven = TRAIL.checkpoint(7, Trails.COUNTY);
        SignedNote ten = TRAIL.checkpoint(10, Trails.COUNTY);
        SignedNote forked = other.checkpoint(7, Trails.COUNTY);

        for (List<SignedNote> checkpoints :
                List.of(List.of(four, seven, forked, ten), List.of(ten, forked, seven, four))) {
            assertThat(VERIFIER.verify(TRAIL.stored(), checkpoints))
                    .isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
                        assertThat(broken.code()).isEqualTo("checkpoint.fork");
                        assertThat(broken.signed()).isEqualTo(4);
                        assertThat(broken.entry()).isEqualTo(4);
                    });
        }
    }

    @Test
    void a_fork_between_two_sizes_is_found_too() {
        Trails.Trail forked = Trails.grown(TRAIL.heads().get(5), TRAIL.stored().subList(0, 5), 9, 1);
        List<SignedNote> both = List.of(
                TRAIL.checkpoint(4, Trails.COUNTY),
                TRAIL.checkpoint(7, Trails.COUNTY),
                SignedNote.of(forked.heads().get(4).checkpoint(), Trails.COUNTY));

        for (Trails.Trail trail : List.of(TRAIL, forked)) {
            Verdict verdict = VERIFIER.verify(trail.stored(), both);
            assertThat(verdict).isInstanceOf(Verdict.Broken.class);
            assertThat(verdict.signed()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void a_checkpoint_counts_only_if_enough_of_the_trusted_signed_it() {
        TrailVerifier both = TrailVerifier.of(Trails.ORIGIN, 2, Set.of(Trails.COUNTY.key(), Trails.WITNESS.key()));
        SignedNote one = TRAIL.checkpoint(10, Trails.COUNTY);
        SignedNote two = TRAIL.checkpoint(7, Trails.COUNTY, Trails.WITNESS);

        assertThat(both.verify(TRAIL.stored(), List.of(one)).describe(Locale.ENGLISH))
                .startsWith("not proved: missing a checkpoint that enough of the trusted keys signed");
        Verdict verdict = both.verify(TRAIL.stored(), List.of(one, two));
        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.signed()).isEqualTo(7);
        assertThat(verdict.describe(Locale.ENGLISH))
                .contains("not proved: what 1 checkpoints say that too few of the trusted keys signed");
    }

    @Test
    void a_checkpoint_of_an_unknown_key_or_of_nobody_proves_nothing() {
        SignedNote unknown = TRAIL.checkpoint(10, Trails.signer("county.example/dibao", 9));

        assertThat(VERIFIER.verify(TRAIL.stored(), List.of(unknown))).isInstanceOf(Verdict.NotProved.class);
        assertThat(TrailVerifier.of(Trails.ORIGIN).verify(TRAIL.stored(), List.of(unknown)))
                .isInstanceOf(Verdict.NotProved.class);
    }

    @Test
    void a_trusted_key_under_something_else_is_no_checkpoint_of_this_trail() {
        SignedNote text = SignedNote.of("minutes of a meeting\n", Trails.COUNTY);
        SignedNote other = Trails.aTrail(Origin.of("other.example"), 10, 0).checkpoint(10, Trails.COUNTY);

        for (SignedNote note : List.of(text, other)) {
            assertThat(VERIFIER.verify(TRAIL.stored(), List.of(note, TRAIL.checkpoint(4, Trails.COUNTY))))
                    .isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
                        assertThat(broken.code()).isEqualTo("checkpoint.origin");
                        assertThat(broken.signed()).isEqualTo(4);
                    });
        }
    }

    @Test
    void no_more_signatures_can_be_asked_for_than_there_are_keys() {
        Set<NoteKey> one = Set.of(Trails.COUNTY.key());
        assertThatThrownBy(() -> TrailVerifier.of(Trails.ORIGIN, 2, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrailVerifier.of(Trails.ORIGIN, 0, one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_disclosed_value_is_the_one_that_was_sealed() {
        Disclosure third = new Disclosure(3, Trails.anOpening("applicant", 3, JsonValue.of("申请人3")));
        Verdict verdict = VERIFIER.verify(TRAIL.stored(), TRAIL.checkpoints(List.of(10)), List.of(third));

        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.describe(Locale.ENGLISH))
                .contains("proved: 1 disclosed values are the ones that were sealed");
        Entry entry = Entry.parse(TRAIL.stored().get(3), Trails.ORIGIN).get();
        assertThat(third.isIn(entry, Hashing.SHA_256)).isTrue();
        assertThat(new Disclosure(4, third.opening()).isIn(entry, Hashing.SHA_256))
                .isFalse();
    }

    @Test
    void a_false_disclosure_is_found_and_the_trail_is_still_proved() {
        for (Opening opening : List.of(
                Trails.anOpening("applicant", 3, JsonValue.of("别人")),
                Trails.anOpening("applicant", 4, JsonValue.of("申请人3")),
                Trails.anOpening("name", 3, JsonValue.of("申请人3")))) {
            assertThat(VERIFIER.verify(
                            TRAIL.stored(), TRAIL.checkpoints(List.of(10)), List.of(new Disclosure(3, opening))))
                    .isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
                        assertThat(broken.code()).isEqualTo("disclosure.commitment");
                        assertThat(broken.entry()).isEqualTo(3);
                        assertThat(broken.signed()).isEqualTo(10);
                    });
        }
    }

    @Test
    void a_false_disclosure_does_not_hide_that_the_trail_is_broken_behind_it() {
        Disclosure wrong = new Disclosure(0, Trails.anOpening("applicant", 3, JsonValue.of("别人")));
        List<byte[]> stored = new ArrayList<>(TRAIL.stored());
        stored.remove(8);

        assertThat(VERIFIER.verify(stored, TRAIL.checkpoints(List.of(4, 10)), List.of(wrong)))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.code()).isEqualTo("entry.place"));
    }

    @Test
    void a_disclosure_of_an_entry_that_is_not_there_proves_nothing() {
        Disclosure beyond = new Disclosure(10, Trails.anOpening("applicant", 3, JsonValue.of("申请人3")));
        Verdict verdict = VERIFIER.verify(TRAIL.stored(), TRAIL.checkpoints(List.of(10)), List.of(beyond));

        assertThat(verdict.describe(Locale.ENGLISH))
                .startsWith("not proved: missing the entries of 1 disclosed values");
    }

    @Test
    void what_is_worked_out_again_agrees_differs_or_lacks_something() {
        List<SignedNote> checkpoints = TRAIL.checkpoints(List.of(10));
        Disclosure fifth = new Disclosure(5, Trails.anOpening("applicant", 5, JsonValue.of("申请人5")));
        Recomputation agrees = (event, disclosed) ->
                Sealed.parse(event.payload().field("applicant").orElseThrow())
                                .toJavaOptional()
                                .flatMap(disclosed)
                                .isPresent()
                        ? Recomputation.Result.AGREES
                        : Recomputation.Result.NOTHING_RECORDED;

        assertThat(VERIFIER.verify(TRAIL.stored(), checkpoints, List.of(fifth), agrees)
                        .describe(Locale.ENGLISH))
                .startsWith("sound")
                .contains("proved: 1 records came out the same when worked out again");
        assertThat(VERIFIER.verify(
                                TRAIL.stored(),
                                checkpoints,
                                List.of(),
                                (event, disclosed) -> event.type().equals("Assessed")
                                        ? Recomputation.Result.NOT_AT_HAND
                                        : Recomputation.Result.NOTHING_RECORDED)
                        .describe(Locale.ENGLISH))
                .startsWith("not proved: missing policies or facts to work out 6 entries again");
        assertThat(VERIFIER.verify(
                        TRAIL.stored(),
                        checkpoints,
                        List.of(),
                        (event, disclosed) -> event.type().equals("Assessed")
                                ? Recomputation.Result.DIFFERS
                                : Recomputation.Result.NOTHING_RECORDED))
                .isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
                    assertThat(broken.code()).isEqualTo("recomputation.differs");
                    assertThat(broken.entry()).isOne();
                    assertThat(broken.signed()).isEqualTo(10);
                });
    }

    @Test
    void entries_can_be_handed_in_one_by_one_and_nothing_is_read_behind_a_fault() {
        Verification run = VERIFIER.begin(TRAIL.checkpoints(List.of(10)), List.of(), Optional.empty());

        assertThat(run.accept(TRAIL.stored().get(0))).isTrue();
        assertThat(run.accept(TRAIL.stored().get(2))).isFalse();
        assertThat(run.accept(TRAIL.stored().get(1))).isFalse();
        assertThat(run.verdict()).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void one_entry_is_proved_without_the_others() {
        MerkleTree tree = MerkleTree.of(Hashing.SHA_256, TRAIL.leaves());
        SignedNote seven = TRAIL.checkpoint(7, Trails.COUNTY);
        byte[] entry = TRAIL.stored().get(5);

        assertThat(VERIFIER.includes(seven, entry, tree.inclusion(5, 7))).isTrue();
        assertThat(VERIFIER.includes(TRAIL.checkpoint(10, Trails.COUNTY), entry, tree.inclusion(5, 7)))
                .isFalse();
        assertThat(VERIFIER.includes(seven, TRAIL.stored().get(4), tree.inclusion(5, 7)))
                .isFalse();
        assertThat(VERIFIER.includes(seven, entry, tree.inclusion(4, 7))).isFalse();
        assertThat(VERIFIER.includes(seven, changed(entry, "\"months\":5", "\"months\":6"), tree.inclusion(5, 7)))
                .isFalse();
        assertThat(VERIFIER.includes(seven, new byte[0], tree.inclusion(5, 7))).isFalse();
        assertThat(VERIFIER.includes(TRAIL.checkpoint(7, Trails.WITNESS), entry, tree.inclusion(5, 7)))
                .isFalse();
        assertThat(TrailVerifier.of(Origin.of("other.example"), Trails.COUNTY.key())
                        .includes(seven, entry, tree.inclusion(5, 7)))
                .isFalse();
    }

    @Test
    void two_checkpoints_are_shown_to_be_of_one_history_without_any_entry() {
        MerkleTree tree = MerkleTree.of(Hashing.SHA_256, TRAIL.leaves());
        SignedNote four = TRAIL.checkpoint(4, Trails.COUNTY);
        SignedNote ten = TRAIL.checkpoint(10, Trails.COUNTY);
        SignedNote forked = Trails.aTrail(Trails.ORIGIN, 4, 1).checkpoint(4, Trails.COUNTY);

        assertThat(VERIFIER.areConsistent(four, ten, tree.consistency(4, 10))).isTrue();
        assertThat(VERIFIER.areConsistent(ten, four, tree.consistency(4, 10))).isFalse();
        assertThat(VERIFIER.areConsistent(forked, ten, tree.consistency(4, 10))).isFalse();
        assertThat(VERIFIER.areConsistent(four, forked, List.of())).isFalse();
        assertThat(VERIFIER.areConsistent(four, four, List.of())).isTrue();
        assertThat(VERIFIER.areConsistent(TRAIL.checkpoint(4, Trails.WITNESS), ten, tree.consistency(4, 10)))
                .isFalse();
    }

    @Test
    void a_head_is_taken_up_again_from_what_is_stored() {
        List<Entry> entries = TRAIL.stored().stream()
                .map(bytes -> Entry.parse(bytes, Trails.ORIGIN).get())
                .toList();

        assertThat(TrailHead.start(Trails.ORIGIN).after(entries))
                .isEqualTo(TRAIL.heads().get(10));
        assertThat(TRAIL.heads().get(4).after(entries.subList(4, 10)))
                .isEqualTo(TRAIL.heads().get(10));
        assertThatThrownBy(() -> TRAIL.heads().get(4).after(entries)).isInstanceOf(ProblemsException.class);
        Entry forged = Trails.aTrail(Trails.ORIGIN, 5, 1)
                .heads()
                .get(4)
                .append(Trails.anEvent(4, 1))
                .entry();
        assertThatThrownBy(() -> TRAIL.heads().get(4).after(List.of(forged))).isInstanceOf(ProblemsException.class);
        assertThat(TRAIL.heads().get(4)).hasToString("TrailHead[county.example/dibao at 4]");
        assertThatThrownBy(() -> new Frontier(3, List.of(Hashing.SHA_256.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] changed(byte[] entry, String part, String instead) {
        String text = new String(entry, StandardCharsets.UTF_8);
        assertThat(text).contains(part);
        return text.replace(part, instead).getBytes(StandardCharsets.UTF_8);
    }
}
