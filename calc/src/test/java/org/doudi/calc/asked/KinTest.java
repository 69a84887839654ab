package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doudi.calc.Households;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Criterion.HasKin;
import org.doudi.core.policy.PersonAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many kin somebody has: outside the household and in it, counted, described, and open where it does not follow. */
class KinTest {

    private static final Set<Sex> EITHER = EnumSet.allOf(Sex.class);
    private static final Set<DisabilityGrade> ANY = EnumSet.allOf(DisabilityGrade.class);
    private static final Set<KinRelation> CHILDREN = Set.of(KinRelation.SON, KinRelation.DAUGHTER);

    private static final HasKin A_SON = (HasKin) Criterion.hasKin(1, KinRelation.SON);
    private static final HasKin A_CHILD = (HasKin) Criterion.hasKin(1, KinRelation.SON, KinRelation.DAUGHTER);
    private static final HasKin ONE_CHILD = new HasKin(CHILDREN, EITHER, ANY, 1, 2);
    private static final HasKin NO_CHILD = new HasKin(CHILDREN, EITHER, ANY, 0, 1);
    private static final HasKin A_SEVERELY_DISABLED_CHILD = new HasKin(
            CHILDREN, EITHER, EnumSet.of(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2), 1, HasKin.NO_BOUND);

    @Test
    void kinOutsideTheHouseholdCountForTheMemberTheyBelongTo() {
        Household household =
                couple().kin(Listing.complete(kin(1, "p2", KinRelation.SON))).build();

        assertThat(head(A_SON, household)).isEqualTo(NO);
        assertThat(ofThe(Relation.SPOUSE, A_SON, household)).isEqualTo(YES);
    }

    /** A list that may go on can add, never take away. */
    @Test
    void aListThatMayGoOnIsOpenUntilThereAreEnough() {
        Kin son = kin(1, "p1", KinRelation.SON);

        assertThat(head(A_SON, alone(Listing.none()))).isEqualTo(NO);
        assertThat(head(A_SON, alone(Listing.unknown()))).isEqualTo(OPEN);
        assertThat(head(A_SON, alone(Listing.partial(son)))).isEqualTo(YES);
        assertThat(head(ONE_CHILD, alone(Listing.partial(son)))).isEqualTo(OPEN);
        assertThat(head(NO_CHILD, alone(Listing.partial(son)))).isEqualTo(NO);
        assertThat(head(NO_CHILD, alone(Listing.unknown()))).isEqualTo(OPEN);
        assertThat(head(NO_CHILD, alone(Listing.none()))).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({"0, NO", "1, YES", "2, NO"})
    void exactlyOneIsOneAndNotTwo(int children, Truth one) {
        List<Kin> all = List.of(kin(1, "p1", KinRelation.SON), kin(2, "p1", KinRelation.DAUGHTER));

        assertThat(head(ONE_CHILD, alone(Listing.complete(all.subList(0, children)))))
                .isEqualTo(one);
    }

    /** One lives here, one elsewhere. */
    @Test
    void kinInTheHouseholdAndOutsideItAddUp() {
        Household household = family(Listing.complete(kin(1, "p1", KinRelation.SON)), Relation.DAUGHTER);

        assertThat(head(ONE_CHILD, household)).isEqualTo(NO);
        assertThat(head((HasKin) Criterion.hasKin(2, KinRelation.SON, KinRelation.DAUGHTER), household))
                .isEqualTo(YES);
        assertThat(head((HasKin) Criterion.hasKin(3, KinRelation.SON, KinRelation.DAUGHTER), household))
                .isEqualTo(NO);
    }

    /** A bound that stands for none is none, however many are listed. */
    @Test
    void noBoundIsNoBound() {
        List<Kin> many = java.util.stream.IntStream.range(0, HasKin.NO_BOUND + 1)
                .mapToObj(number -> kin(number, "p1", KinRelation.GRANDCHILD))
                .toList();

        assertThat(head((HasKin) Criterion.hasKin(1, KinRelation.GRANDCHILD), alone(Listing.complete(many))))
                .isEqualTo(YES);
        assertThat(head((HasKin) Criterion.hasKin(1, KinRelation.GRANDCHILD), alone(Listing.partial(many))))
                .isEqualTo(YES);
    }

    @Test
    void aSonIsAManAndADaughterIsNotWhateverIsWritten() {
        HasKin women = new HasKin(CHILDREN, EnumSet.of(Sex.FEMALE), ANY, 1, HasKin.NO_BOUND);

        assertThat(head(women, alone(Listing.complete(kin(1, "p1", KinRelation.SON)))))
                .isEqualTo(NO);
        assertThat(head(women, alone(Listing.complete(kin(1, "p1", KinRelation.DAUGHTER)))))
                .isEqualTo(YES);
        assertThat(head(women, family(Listing.none(), Relation.SON))).isEqualTo(NO);
        assertThat(head(women, family(Listing.none(), Relation.DAUGHTER))).isEqualTo(YES);
    }

    @Test
    void kinOfUnknownSexAreOpenWhereTheSexIsAskedFor() {
        HasKin brothers = new HasKin(Set.of(KinRelation.SIBLING), EnumSet.of(Sex.MALE), ANY, 1, HasKin.NO_BOUND);
        Kin sibling = kin(1, "p1", KinRelation.SIBLING);
        Asked asked = askHead(brothers, alone(Listing.complete(sibling)));

        assertThat(asked.truth()).isEqualTo(OPEN);
        assertThat(asked.missing()).containsExactly("kin/0/sex");
        assertThat(head(brothers, alone(Listing.complete(sibling.withSex(Fact.known(Sex.MALE))))))
                .isEqualTo(YES);
        assertThat(head(brothers, alone(Listing.complete(sibling.withSex(Fact.known(Sex.FEMALE))))))
                .isEqualTo(NO);
        assertThat(head((HasKin) Criterion.hasKin(1, KinRelation.SIBLING), alone(Listing.complete(sibling))))
                .isEqualTo(YES);
    }

    /** The head is the mother's child; a son only if a man. */
    @ParameterizedTest
    @CsvSource({"MALE, YES", "FEMALE, NO", ", OPEN"})
    void aChildInTheHouseholdIsASonIfAMan(Sex sex, Truth hasASon) {
        Fact<Sex> known = sex == null ? Fact.unknown() : Fact.known(sex);
        Household household = Households.aFamily(
                        Households.anAdult(1).sex(known).build(),
                        Member.builder("p2", Relation.MOTHER)
                                .livesWithHousehold()
                                .build())
                .kin(Listing.none())
                .build();

        assertThat(ofThe(Relation.MOTHER, A_SON, household)).isEqualTo(hasASon);
        assertThat(ofThe(Relation.MOTHER, A_CHILD, household)).isEqualTo(YES);
        if (sex == null) {
            assertThat(askOfThe(Relation.MOTHER, A_SON, household).missing()).containsExactly("members/0/sex");
        }
    }

    @ParameterizedTest
    @CsvSource({"GRADE_1, YES", "GRADE_2, YES", "GRADE_3, NO", "NONE, NO", ", OPEN"})
    void aDisabledChildIsOneOfTheGradesAskedFor(DisabilityGrade grade, Truth has) {
        Fact<Disability> known = grade == null
                ? Fact.unknown()
                : Fact.known(
                        grade == DisabilityGrade.NONE
                                ? Disability.NONE
                                : Disability.of(DisabilityKind.PHYSICAL, grade));
        Household elsewhere =
                alone(Listing.complete(kin(1, "p1", KinRelation.SON).withDisability(known)));
        Household here = Households.aFamily(
                        Households.anAdult(1).build(),
                        Member.builder("p2", Relation.DAUGHTER)
                                .livesWithHousehold()
                                .disability(known)
                                .build())
                .kin(Listing.none())
                .build();

        assertThat(head(A_SEVERELY_DISABLED_CHILD, elsewhere)).isEqualTo(has);
        assertThat(head(A_SEVERELY_DISABLED_CHILD, here)).isEqualTo(has);
        if (grade == null) {
            assertThat(askHead(A_SEVERELY_DISABLED_CHILD, elsewhere).missing()).containsExactly("kin/0/disability");
            assertThat(askHead(A_SEVERELY_DISABLED_CHILD, here).missing()).containsExactly("members/1/disability");
        }
    }

    /** The grandson is the son's child or another's: open for the son, certain for the head. */
    @Test
    void whatDoesNotFollowIsOpenAndSaysWhy() {
        Household household = family(Listing.none(), Relation.SON, Relation.SONS_SON);
        Asked asked = askOfThe(Relation.SON, A_CHILD, household);

        assertThat(asked.truth()).isEqualTo(OPEN);
        assertThat(asked.missing()).containsExactly("members/2/relation");
        assertThat(asked.why()).containsExactly("what they are to another member does not follow from it");
        assertThat(head((HasKin) Criterion.hasKin(1, KinRelation.GRANDCHILD), household))
                .isEqualTo(YES);
        // What it may be is his child: nothing else.
        assertThat(ofThe(Relation.SON, (HasKin) Criterion.hasKin(1, KinRelation.SPOUSE), household))
                .isEqualTo(NO);
        assertThat(ofThe(Relation.SONS_SON, (HasKin) Criterion.hasKin(2, KinRelation.PARENT), household))
                .isEqualTo(NO);
    }

    /** A lodger is anything to the son, as far as anybody knows, and nothing of all this to the head. */
    @Test
    void anybodyElseMayBeAnythingToAllButTheHead() {
        Household household = family(Listing.none(), Relation.SON, Relation.OTHER);

        assertThat(head((HasKin) Criterion.hasKin(2, KinRelation.SON, KinRelation.DAUGHTER), household))
                .isEqualTo(NO);
        assertThat(ofThe(Relation.SON, A_SON, household)).isEqualTo(OPEN);
        assertThat(askOfThe(Relation.SON, A_SON, household).missing())
                .containsExactly("members/2/relation", "members/2/sex");
        assertThat(ofThe(Relation.OTHER, A_SON, household)).isEqualTo(OPEN);
    }

    /** Of those for whom it is settled nothing is missing, nor is what was not asked for. */
    @Test
    void onlyWhatCanMatterIsMissing() {
        Household household = couple().kin(Listing.complete(
                        kin(1, "p1", KinRelation.SIBLING),
                        kin(2, "p2", KinRelation.SIBLING),
                        kin(3, "p1", KinRelation.SPOUSE)))
                .build();
        HasKin brothers = new HasKin(Set.of(KinRelation.SIBLING), EnumSet.of(Sex.MALE), ANY, 1, HasKin.NO_BOUND);

        assertThat(askHead(brothers, household).missing()).containsExactly("kin/0/sex");
        assertThat(Asked.some(brothers, household).missing()).containsExactly("kin/0/sex", "kin/1/sex");
    }

    @Test
    void kinThatAreNotConfirmedAreMissing() {
        Asked asked = askHead(A_SON, alone(Listing.unknown()));

        assertThat(asked.missing()).containsExactly("kin");
        assertThat(asked.why()).containsExactly("the list was not confirmed to be complete");
    }

    private static Truth head(HasKin criterion, Household household) {
        return askHead(criterion, household).truth();
    }

    private static Asked askHead(HasKin criterion, Household household) {
        return askOfThe(Relation.HEAD, criterion, household);
    }

    private static Truth ofThe(Relation relation, HasKin criterion, Household household) {
        return askOfThe(relation, criterion, household).truth();
    }

    private static Asked askOfThe(Relation relation, HasKin criterion, Household household) {
        return Asked.some(Criterion.all(Criterion.has(PersonAttribute.RELATION, relation), criterion), household);
    }

    private static Household alone(Listing<Kin> kin) {
        return family(kin);
    }

    private static Household.Builder couple() {
        return Households.aFamily(
                Households.anAdult(1).build(),
                Member.builder("p2", Relation.SPOUSE).livesWithHousehold().build());
    }

    /** The head with people of these relations, {@code p2} and on. */
    private static Household family(Listing<Kin> kin, Relation... others) {
        Household.Builder household =
                Households.aFamily(Households.anAdult(1).build()).kin(kin);
        for (int i = 0; i < others.length; i++) {
            household.addMembers(Member.builder("p" + (i + 2), others[i])
                    .livesWithHousehold()
                    .build());
        }
        return household.build();
    }

    private static Kin kin(int number, String member, KinRelation relation) {
        return Kin.builder("k" + number, member, relation).build();
    }
}
