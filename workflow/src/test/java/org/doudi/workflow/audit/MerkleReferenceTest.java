package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of eight leaves by which the authors of RFC 6962 test (certificate-transparency, {@code MerkleTreeTest}). */
class MerkleReferenceTest {

    private static final List<byte[]> ENTRIES = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final Hashing SHA_256 = Hashing.SHA_256;
    private static final MerkleTree TREE =
            MerkleTree.of(SHA_256, ENTRIES.stream().map(SHA_256::leaf).toList());

    @Test
    void the_roots_are_those_of_the_reference() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size <= 8; size++) {
            assertThat(HexFormat.of().formatHex(Reference.root(ENTRIES.subList(0, size))))
                    .as("the oracle of these tests")
                    .isEqualTo(ROOTS.get(size));
            assertThat(TREE.root(size).hex()).isEqualTo(ROOTS.get(size));
            assertThat(frontier.root(SHA_256).hex()).isEqualTo(ROOTS.get(size));
            if (size < 8) {
                frontier = frontier.with(SHA_256.leaf(ENTRIES.get(size)), SHA_256);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void the_inclusion_proofs_are_those_of_the_reference(int index, int size, String path) {
        assertThat(TREE.inclusion(index, size)).isEqualTo(hashes(path));
        assertThat(MerkleProof.includes(
                        SHA_256, index, size, SHA_256.leaf(ENTRIES.get(index)), hashes(path), root(size)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void the_consistency_proofs_are_those_of_the_reference(int earlier, int later, String path) {
        assertThat(TREE.consistency(earlier, later)).isEqualTo(hashes(path));
        assertThat(MerkleProof.isConsistent(SHA_256, earlier, later, root(earlier), root(later), hashes(path)))
                .isTrue();
    }

    @Test
    void every_proof_is_the_one_that_the_definition_gives() {
        for (int size = 1; size <= 8; size++) {
            int all = size;
            IntStream.range(0, size)
                    .forEach(index -> assertThat(TREE.inclusion(index, all))
                            .isEqualTo(hashes(Reference.path(index, ENTRIES.subList(0, all)))));
            IntStream.rangeClosed(1, size)
                    .forEach(earlier -> assertThat(TREE.consistency(earlier, all))
                            .isEqualTo(hashes(Reference.proof(earlier, ENTRIES.subList(0, all)))));
        }
    }

    private static Hash root(int size) {
        return Hash.parse(ROOTS.get(size)).get();
    }

    private static List<Hash> hashes(String path) {
        return path.isEmpty()
                ? List.of()
                : List.of(path.split(" ")).stream()
                        .map(hex -> Hash.parse(hex).get())
                        .toList();
    }

    private static List<Hash> hashes(List<byte[]> path) {
        return path.stream().map(Hash::of).toList();
    }
}
