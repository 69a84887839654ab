package org.doudi.calc.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.doudi.calc.checker.FamilyTree.Tie;
import org.doudi.core.household.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawing that the checker reads kinship from, looked at itself: a few of its ties by hand, and all of them mirrored. */
class FamilyTreeTest {

    @ParameterizedTest
    @CsvSource({
        "HEAD,            SPOUSE,               SPOUSE",
        "SPOUSE,          DAUGHTER,             CHILD",
        "WIFES_MOTHER,    SPOUSE,               CHILD",
        "WIFES_MOTHER,    HEAD,                 NONE",
        "WIFES_MOTHER,    SON,                  GRANDCHILD",
        "FATHER,          SIBLING,              CHILD",
        "SIBLING,         PATERNAL_GRANDMOTHER, GRANDPARENT",
        "SON,             SON,                  SIBLING",
        "SON,             DAUGHTERS_SON,        NONE",
        "SON,             SIBLING,              NONE",
        "MOTHER,          PATERNAL_GRANDFATHER, NONE",
        "SONS_SON,        DAUGHTERS_SON,        NONE",
        "HEAD,            OTHER,                NONE",
    })
    void whatFollows(Relation person, Relation other, Tie tie) {
        assertThat(FamilyTree.between(person, other)).containsExactly(tie);
    }

    @ParameterizedTest
    @CsvSource({
        "SON,             DAUGHTER_IN_LAW, SPOUSE",
        "DAUGHTER,        DAUGHTERS_SON,   CHILD",
        "DAUGHTER_IN_LAW, SONS_DAUGHTER,   CHILD",
        "SONS_DAUGHTER,   SON,             PARENT",
        "SONS_SON,        SONS_DAUGHTER,   SIBLING",
        "DAUGHTER_IN_LAW, SON_IN_LAW,      SIBLING",
    })
    void whatMayBe(Relation person, Relation other, Tie tie) {
        assertThat(FamilyTree.between(person, other)).containsExactlyInAnyOrder(tie, Tie.NONE);
    }

    @Test
    void anybodyElseMayBeAnythingToAllButTheHead() {
        assertThat(FamilyTree.between(Relation.OTHER, Relation.MOTHER)).isEqualTo(EnumSet.allOf(Tie.class));
        assertThat(FamilyTree.between(Relation.OTHER, Relation.HEAD)).isEqualTo(Set.of(Tie.NONE));
    }
}
