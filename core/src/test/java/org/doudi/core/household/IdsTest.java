package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String SIXTY_FOUR_LETTERS = "a".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"p1", "A", "7", "1234567890", "H-2017.06_a"})
    void aHostNamesItsPeopleWithLettersAndDigits(String id) {
        assertThat(Member.builder(id, Relation.HEAD).build().id()).isEqualTo(id);
    }

    /** Ids show up in derivations, so what looks like an identity or a telephone number has no place in them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "-a",
                "a\n",
                "王小明",
                "13812345678",
                "tel-13812345678",
                "11010519491231002X",
                "440524188001010014"
            })
    void whatCouldBePersonalIsRefusedAndNotRepeated(String id) {
        isRefused(id, Member.builder(id, Relation.HEAD)::build);
        isRefused(id, Kin.builder(id, "p1", KinRelation.SON)::build);
        isRefused(id, Household.builder(id).addMembers(Households.aHead())::build);
    }

    @Test
    void anIdHasAtMostSixtyFourPlaces() {
        assertThat(Member.builder(SIXTY_FOUR_LETTERS, Relation.HEAD).build().id())
                .isEqualTo(SIXTY_FOUR_LETTERS);
        isRefused(SIXTY_FOUR_LETTERS + "a", Member.builder(SIXTY_FOUR_LETTERS + "a", Relation.HEAD)::build);
    }

    private static void isRefused(String id, Supplier<?> builder) {
        assertThat(Reported.by(builder).list()).singleElement().satisfies(problem -> {
            assertThat(problem).extracting(Problem::code, Problem::path).containsExactly("id.format", "id");
            assertThat(problem.found()).isEqualTo(id.length() + " characters");
        });
    }
}
