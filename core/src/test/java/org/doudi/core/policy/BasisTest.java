package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static final Basis BASIS = Basis.of(Grade.B, "doc", "art. 1");

    @Test
    void citesAtLeastOnePlace() {
        assertThat(BASIS.citations()).containsExactly(Citation.of("doc", "art. 1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Basis(List.of(), Grade.A, Optional.empty()));
    }

    @Test
    void aFurtherPlaceKeepsTheReadingAndAReadingKeepsThePlaces() {
        Basis both = BASIS.read("所读", "as read").and("other", "2");
        Basis turned = BASIS.and("other", "2").read("所读", "as read");

        assertThat(both).isEqualTo(turned);
        assertThat(both.citations()).containsExactly(Citation.of("doc", "art. 1"), Citation.of("other", "2"));
        assertThat(both.reading()).contains(Text.of("所读", "as read"));
        assertThat(both.grade()).isEqualTo(Grade.B);
        assertThat(BASIS.reading()).isEmpty();
    }

    @Test
    void everyGradeHasWordsOfItsOwn() {
        assertThat(Grade.values()).extracting(Grade::label).doesNotHaveDuplicates();
        assertThat(Grade.A.label().zh()).isEqualTo("全文核对");
    }
}
