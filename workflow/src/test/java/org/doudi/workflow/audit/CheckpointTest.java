package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void the_example_of_c2sp_is_read_and_written_back() {
        SignedNote note = SignedNote.parse(Resources.bytes("c2sp/tlog-checkpoint.example0.txt"))
                .get();
        Checkpoint checkpoint = Checkpoint.parse(note.text()).get();

        assertThat(checkpoint.origin()).isEqualTo(Origin.of("example.com/behind-the-sofa"));
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root().base64()).isEqualTo(ROOT);
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.text()).isEqualTo(note.text());
    }

    @Test
    void extensions_are_signed_with_the_rest() {
        String text = "a.example\n0\n" + ROOT + "\none\ntwo 兜底\n";

        assertThat(Checkpoint.parse(text).get().extensions()).containsExactly("one", "two 兜底");
        assertThat(Checkpoint.parse(text).get().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.example\n1\n",
                "a.example\n1\nROOT",
                "a.example\n1\n\nROOT\n",
                "\n1\nROOT\n",
                "a.example\n01\nROOT\n",
                "a.example\n-1\nROOT\n",
                "a.example\n+1\nROOT\n",
                "a.example\n1.0\nROOT\n",
                "a.example\n１\nROOT\n",
                "a.example\n\nROOT\n",
                "a.example\n9223372036854775808\nROOT\n",
                "a.example\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a.example\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "a.example\n1\nAAAA\n",
                "a.example\n1\nROOT\n\n",
                "a.example\n1\nROOT\nmore\n\nstill\n",
                "a example\n1\nROOT\n",
                "a.example\n1\nROOT\nmo\tre\n",
                "a.example#SHA-512\n1\nROOT\n",
                "a.example#none\n1\nROOT\n"
            })
    void what_is_not_written_exactly_as_a_checkpoint_is_refused(String text) {
        assertThat(Checkpoint.parse(text.replace("ROOT", ROOT)).isLeft()).isTrue();
    }

    @Test
    void the_largest_size_is_read() {
        assertThat(Checkpoint.parse("a.example\n9223372036854775807\n" + ROOT + "\n")
                        .get()
                        .size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_root_of_another_function_a_negative_size_and_what_is_no_line_are_refused() {
        Origin origin = Origin.of("a.example");
        Hash root = Hashing.SHA_256.empty();

        assertThatThrownBy(() -> Checkpoint.of(origin, 1, Hash.of(new byte[48])))
                .isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> Checkpoint.of(origin, -1, root)).isInstanceOf(ProblemsException.class);
        for (String line : List.of("", "a\nb", "a\rb", "\uD800")) {
            assertThatThrownBy(() -> new Checkpoint(origin, 1, root, List.of(line)))
                    .isInstanceOf(ProblemsException.class);
        }
    }

    @Test
    void a_trail_of_nothing_has_the_hash_of_nothing() {
        assertThat(TrailHead.start(Trails.ORIGIN).checkpoint().text())
                .isEqualTo("county.example/dibao\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    }
}
