package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MerkleProofPropertiesTest {

    private static final Hashing SHA_256 = Hashing.SHA_256;
    private static final int MOST = 130;
    private static final List<byte[]> ENTRIES = IntStream.range(0, MOST)
            .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final MerkleTree TREE =
            MerkleTree.of(SHA_256, ENTRIES.stream().map(SHA_256::leaf).toList());

    /** A leaf of a tree, and another number for each attack. */
    record Place(int index, int size, int other) {
        Hash leaf() {
            return leafOf(index);
        }

        List<Hash> path() {
            return TREE.inclusion(index, size);
        }

        Hash root() {
            return TREE.root(size);
        }
    }

    /** Two sizes. */
    record Pair(int earlier, int later, int other) {
        List<Hash> path() {
            return TREE.consistency(earlier, later);
        }

        boolean holds(int first, int second, List<Hash> path) {
            return MerkleProof.isConsistent(SHA_256, first, second, TREE.root(earlier), TREE.root(later), path);
        }
    }

    private static Hash leafOf(int index) {
        return SHA_256.leaf(ENTRIES.get(index));
    }

    @Property
    void roots_and_proofs_are_what_the_definition_gives(@ForAll("places") Place at, @ForAll("pairs") Pair two) {
        assertThat(at.root().bytes()).isEqualTo(Reference.root(ENTRIES.subList(0, at.size())));
        assertThat(at.path().stream().map(Hash::hex))
                .isEqualTo(Reference.path(at.index(), ENTRIES.subList(0, at.size())).stream()
                        .map(bytes -> Hash.of(bytes).hex())
                        .toList());
        assertThat(two.path().stream().map(Hash::hex))
                .isEqualTo(Reference.proof(two.earlier(), ENTRIES.subList(0, two.later())).stream()
                        .map(bytes -> Hash.of(bytes).hex())
                        .toList());
    }

    @Property
    void every_proof_is_accepted(@ForAll("places") Place at, @ForAll("pairs") Pair two) {
        assertThat(MerkleProof.includes(SHA_256, at.index(), at.size(), at.leaf(), at.path(), at.root()))
                .isTrue();
        assertThat(two.holds(two.earlier(), two.later(), two.path())).isTrue();
    }

    @Property
    void a_tree_that_grows_has_the_root_of_a_whole_one(@ForAll("places") Place at) {
        Frontier frontier = Frontier.EMPTY;
        for (int i = 0; i < at.size(); i++) {
            frontier = frontier.with(leafOf(i), SHA_256);
        }
        assertThat(frontier.root(SHA_256)).isEqualTo(at.root());
    }

    @Property
    void a_proof_for_another_index_is_refused(@ForAll("places") Place at) {
        if (at.other() != at.index()) {
            assertThat(MerkleProof.includes(SHA_256, at.other(), at.size(), at.leaf(), at.path(), at.root()))
                    .isFalse();
            assertThat(MerkleProof.includes(SHA_256, at.index(), at.size(), leafOf(at.other()), at.path(), at.root()))
                    .isFalse();
        }
    }

    /** Where the path has the same shape in both sizes, only a root that is not the size's own gives the lie away. */
    @Property
    void a_proof_for_another_size_is_refused_by_that_sizes_root(@ForAll("places") Place at) {
        int other = at.other() + 1;
        if (other != at.size() && other > at.index()) {
            assertThat(MerkleProof.includes(SHA_256, at.index(), other, at.leaf(), at.path(), TREE.root(other)))
                    .isFalse();
        }
        assertThat(MerkleProof.includes(SHA_256, at.index(), 0, at.leaf(), at.path(), at.root()))
                .isFalse();
        assertThat(MerkleProof.includes(SHA_256, at.index(), at.index(), at.leaf(), at.path(), at.root()))
                .isFalse();
        assertThat(MerkleProof.includes(SHA_256, at.index(), -at.size(), at.leaf(), at.path(), at.root()))
                .isFalse();
        assertThat(MerkleProof.includes(SHA_256, -1, at.size(), at.leaf(), at.path(), at.root()))
                .isFalse();
    }

    @Property
    void a_node_too_many_or_too_few_is_refused(@ForAll("places") Place at, @ForAll("pairs") Pair two) {
        for (List<Hash> path : spoilt(at.path())) {
            assertThat(MerkleProof.includes(SHA_256, at.index(), at.size(), at.leaf(), path, at.root()))
                    .isFalse();
        }
        for (List<Hash> path : spoilt(two.path())) {
            assertThat(two.holds(two.earlier(), two.later(), path)).isFalse();
        }
    }

    /** One missing, one more, one twice, two swapped, one changed, one cut short. */
    private static List<List<Hash>> spoilt(List<Hash> path) {
        List<List<Hash>> spoilt = new ArrayList<>();
        for (int i = 0; i <= path.size(); i++) {
            List<Hash> more = new ArrayList<>(path);
            more.add(i, leafOf(i));
            spoilt.add(more);
            if (i < path.size()) {
                List<Hash> fewer = new ArrayList<>(path);
                fewer.remove(i);
                spoilt.add(fewer);
                List<Hash> twice = new ArrayList<>(path);
                twice.add(i, path.get(i));
                spoilt.add(twice);
                spoilt.add(with(path, i, flipped(path.get(i).bytes())));
                spoilt.add(with(path, i, Arrays.copyOf(path.get(i).bytes(), 48)));
                List<Hash> swapped = new ArrayList<>(path);
                Collections.swap(swapped, i, (i + 1) % path.size());
                spoilt.add(swapped);
            }
        }
        spoilt.removeIf(path::equals);
        return spoilt;
    }

    private static List<Hash> with(List<Hash> path, int i, byte[] bytes) {
        List<Hash> changed = new ArrayList<>(path);
        changed.set(i, Hash.of(bytes));
        return changed;
    }

    private static byte[] flipped(byte[] bytes) {
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    @Property
    void a_leaf_of_another_length_or_kind_is_refused(@ForAll("places") Place at) {
        Hash longer = Hash.of(Arrays.copyOf(at.leaf().bytes(), 64));
        assertThat(MerkleProof.includes(SHA_256, at.index(), at.size(), longer, at.path(), at.root()))
                .isFalse();
        Hash asNode = SHA_256.node(at.leaf(), at.leaf());
        assertThat(MerkleProof.includes(SHA_256, at.index(), at.size(), asNode, at.path(), at.root()))
                .isFalse();
        Hash plain = Hash.of(Reference.hash(ENTRIES.get(at.index())));
        assertThat(MerkleProof.includes(SHA_256, at.index(), at.size(), plain, at.path(), at.root()))
                .isFalse();
    }

    /** The classic attack: the two children of a node, joined, handed in as an entry. */
    @Property
    void an_inner_node_cannot_pose_as_an_entry(@ForAll("places") Place at) {
        if (at.size() >= 2) {
            byte[] children = new byte[64];
            System.arraycopy(leafOf(0).bytes(), 0, children, 0, 32);
            System.arraycopy(leafOf(1).bytes(), 0, children, 32, 32);
            List<Hash> rest = TREE.inclusion(0, at.size());
            List<Hash> above = rest.subList(1, rest.size());
            int levelAbove = (at.size() + 1) / 2;
            assertThat(MerkleProof.includes(SHA_256, 0, levelAbove, SHA_256.leaf(children), above, at.root()))
                    .isFalse();
        }
    }

    @Property
    void sizes_that_are_swapped_or_others_are_refused(@ForAll("pairs") Pair two) {
        if (two.earlier() != two.later()) {
            assertThat(two.holds(two.later(), two.earlier(), two.path())).isFalse();
            assertThat(two.holds(two.earlier(), two.earlier(), two.path())).isFalse();
            assertThat(two.holds(two.later(), two.later(), two.path())).isFalse();
            assertThat(two.holds(0, two.later(), two.path())).isFalse();
            assertThat(two.holds(two.earlier(), 0, two.path())).isFalse();
            assertThat(two.holds(-two.earlier(), two.later(), two.path())).isFalse();
            assertThat(MerkleProof.isConsistent(
                            SHA_256,
                            two.earlier(),
                            two.later(),
                            TREE.root(two.later()),
                            TREE.root(two.earlier()),
                            two.path()))
                    .isFalse();
        }
    }

    @Property
    void a_root_that_is_not_the_earlier_ones_is_refused(@ForAll("pairs") Pair two) {
        int other = two.other() + 1;
        if (other != two.earlier()) {
            assertThat(MerkleProof.isConsistent(
                            SHA_256, two.earlier(), two.later(), TREE.root(other), TREE.root(two.later()), two.path()))
                    .isFalse();
        }
    }

    @Property
    void from_nothing_everything_follows_without_a_proof(@ForAll("places") Place at) {
        assertThat(MerkleProof.isConsistent(SHA_256, 0, at.size(), SHA_256.empty(), at.root(), List.of()))
                .isTrue();
        assertThat(MerkleProof.isConsistent(SHA_256, 0, at.size(), at.root(), at.root(), List.of()))
                .isFalse();
        assertThat(MerkleProof.isConsistent(SHA_256, 0, at.size(), SHA_256.empty(), at.root(), List.of(at.root())))
                .isFalse();
    }

    @Provide
    static Arbitrary<Place> places() {
        return Arbitraries.integers()
                .between(1, MOST)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.integers().between(0, size - 1),
                                Arbitraries.integers().between(0, MOST - 1))
                        .as((index, other) -> new Place(index, size, other)));
    }

    @Provide
    static Arbitrary<Pair> pairs() {
        return Arbitraries.integers()
                .between(1, MOST)
                .flatMap(later -> Combinators.combine(
                                Arbitraries.integers().between(1, later),
                                Arbitraries.integers().between(0, MOST - 1))
                        .as((earlier, other) -> new Pair(earlier, later, other)));
    }
}
