package org.doudi.calc.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.doudi.calc.internal.run.Relatives.Kinship;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kinship that holds from one side holds from the other; what follows for the one follows for the other. */
class RelativesTest {

    @ParameterizedTest
    @EnumSource(Relation.class)
    void whatTheOneIsToTheOtherMirrorsWhatTheOtherIsToTheOne(Relation person) {
        for (Relation other : Relation.values()) {
            Relatives.Tie tie = Relatives.of(person, other);
            Relatives.Tie back = Relatives.of(other, person);

            assertThat(back.kinship()).as(person + " to " + other).isEqualTo(mirrored(tie.kinship()));
            assertThat(back.surely()).as(person + " to " + other).isEqualTo(tie.surely());
        }
    }

    /** The sex that a relation tells is the one that its name tells. */
    @Test
    void aRelationTellsTheSexThatItsNameTells() {
        assertThat(Relatives.sexOf(Relation.DAUGHTER_IN_LAW)).hasValue(Sex.FEMALE);
        assertThat(Relatives.sexOf(Relation.SON_IN_LAW)).hasValue(Sex.MALE);
        for (Relation relation : Relation.values()) {
            String name = relation.name();
            boolean woman = name.matches(".*(MOTHER|DAUGHTER|DAUGHTER_IN_LAW)");
            boolean man = name.matches(".*(FATHER|SON|SON_IN_LAW)");
            assertThat(Relatives.sexOf(relation).filter(Sex.FEMALE::equals).isPresent())
                    .as(name)
                    .isEqualTo(woman);
            assertThat(Relatives.sexOf(relation).filter(Sex.MALE::equals).isPresent())
                    .as(name)
                    .isEqualTo(man);
        }
    }

    private static Kinship mirrored(Kinship kinship) {
        return switch (kinship) {
            case CHILD -> Kinship.PARENT;
            case PARENT -> Kinship.CHILD;
            case GRANDCHILD -> Kinship.GRANDPARENT;
            case GRANDPARENT -> Kinship.GRANDCHILD;
            case SPOUSE, SIBLING, NONE, UNKNOWN -> kinship;
        };
    }
}
