package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.Households;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Household;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Criterion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any two people beside the head, every kinship, each sex: the checker reads all of it off its own drawing. */
class KinshipTest {

    private static final Criterion EVERY_KIN = Criterion.any(Stream.of(KinRelation.values())
            .flatMap(relation -> Stream.of(Sex.values())
                    .filter(sex -> relation != KinRelation.SON || sex == Sex.MALE)
                    .filter(sex -> relation != KinRelation.DAUGHTER || sex == Sex.FEMALE)
                    .map(sex -> new Criterion.HasKin(
                            Set.of(relation), EnumSet.of(sex), EnumSet.allOf(DisabilityGrade.class), 1, 2)))
            .toArray(Criterion[]::new));

    @ParameterizedTest
    @EnumSource(Relation.class)
    void whatTwoPeopleAreToEachOtherFollowsFromWhatTheyAreToTheHead(Relation one) {
        if (one == Relation.HEAD) {
            return;
        }
        for (Relation other : EnumSet.complementOf(EnumSet.of(Relation.HEAD))) {
            Household household = Households.aFamily(
                            Households.anAdult(1).build(),
                            Member.builder("p2", one).livesWithHousehold().build(),
                            Member.builder("p3", other).livesWithHousehold().build())
                    .kin(Listing.none())
                    .build();

            // Asking has the checker look at every step.
            assertThat(Asked.some(EVERY_KIN, household).truth()).isNotNull();
        }
    }
}
