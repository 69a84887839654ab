package org.doudi.calc.checker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Criterion;

/** Asks who has so many kin by going through everybody that each of the others may be, and every number there may be. */
final class KinAnswers {

    private static final Set<Relation> WOMEN = EnumSet.of(
            Relation.DAUGHTER,
            Relation.DAUGHTER_IN_LAW,
            Relation.SONS_DAUGHTER,
            Relation.DAUGHTERS_DAUGHTER,
            Relation.MOTHER,
            Relation.WIFES_MOTHER,
            Relation.HUSBANDS_MOTHER,
            Relation.PATERNAL_GRANDMOTHER,
            Relation.MATERNAL_GRANDMOTHER);

    private static final Set<Relation> WOMEN_OR_MEN =
            EnumSet.of(Relation.HEAD, Relation.SPOUSE, Relation.SIBLING, Relation.OTHER);

    private final Household household;
    private final Criterion.HasKin asked;

    KinAnswers(Household household, Criterion.HasKin asked) {
        this.household = household;
        this.asked = asked;
    }

    /** Whether the member has so many; nothing if it is open. */
    Optional<Boolean> of(Member member) {
        int surely = 0;
        int possibly = 0;
        for (Set<Boolean> sought : ofEachOther(member)) {
            surely += sought.contains(false) ? 0 : 1;
            possibly += sought.contains(true) ? 1 : 0;
        }
        // A list that may go on may go on past every bound that the criterion has.
        int most = household.kin().complete() ? possibly : possibly + asked.from() + (isBounded() ? asked.below() : 0);
        Set<Boolean> answers = new HashSet<>();
        for (int number = surely; number <= most; number++) {
            answers.add(number >= asked.from() && (!isBounded() || number < asked.below()));
        }
        return answers.size() == 1 ? Optional.of(answers.iterator().next()) : Optional.empty();
    }

    private boolean isBounded() {
        return asked.below() != Criterion.HasKin.NO_BOUND;
    }

    /** For each of the others whether they are sought, in every way that is left open. */
    private List<Set<Boolean>> ofEachOther(Member member) {
        List<Set<Boolean>> all = new ArrayList<>();
        for (Kin kin : household.kin().items()) {
            if (kin.ofMember().equals(member.id())) {
                all.add(sought(Optional.of(kin.relation()), sexes(kin), kin.disability()));
            }
        }
        for (Member other : household.members()) {
            if (!other.id().equals(member.id())) {
                all.add(sought(member, other));
            }
        }
        return all;
    }

    private Set<Boolean> sought(Member member, Member other) {
        Set<Boolean> all = new HashSet<>();
        for (FamilyTree.Tie tie : FamilyTree.between(member.relation(), other.relation())) {
            for (Sex sex : sexes(other)) {
                all.addAll(sought(called(tie, sex), Set.of(sex), other.disability()));
            }
        }
        return all;
    }

    private Set<Boolean> sought(Optional<KinRelation> relation, Set<Sex> sexes, Fact<Disability> disability) {
        Set<Boolean> all = new HashSet<>();
        Set<DisabilityGrade> grades =
                disability.match(known -> EnumSet.of(known.grade()), why -> EnumSet.allOf(DisabilityGrade.class));
        for (Sex sex : sexes) {
            for (DisabilityGrade grade : grades) {
                all.add(relation.filter(asked.relations()::contains).isPresent()
                        && asked.sexes().contains(sex)
                        && asked.grades().contains(grade));
            }
        }
        return all;
    }

    private static Optional<KinRelation> called(FamilyTree.Tie tie, Sex sex) {
        return switch (tie) {
            case SPOUSE -> Optional.of(KinRelation.SPOUSE);
            case CHILD -> Optional.of(sex == Sex.MALE ? KinRelation.SON : KinRelation.DAUGHTER);
            case PARENT -> Optional.of(KinRelation.PARENT);
            case GRANDCHILD -> Optional.of(KinRelation.GRANDCHILD);
            case GRANDPARENT -> Optional.of(KinRelation.GRANDPARENT);
            case SIBLING -> Optional.of(KinRelation.SIBLING);
            case NONE -> Optional.empty();
        };
    }

    private static Set<Sex> sexes(Member member) {
        if (WOMEN_OR_MEN.contains(member.relation())) {
            return sexes(member.sex());
        }
        return EnumSet.of(WOMEN.contains(member.relation()) ? Sex.FEMALE : Sex.MALE);
    }

    private static Set<Sex> sexes(Kin kin) {
        if (kin.relation() == KinRelation.SON || kin.relation() == KinRelation.DAUGHTER) {
            return EnumSet.of(kin.relation() == KinRelation.SON ? Sex.MALE : Sex.FEMALE);
        }
        return sexes(kin.sex());
    }

    private static Set<Sex> sexes(Fact<Sex> sex) {
        return sex.match(EnumSet::of, why -> EnumSet.allOf(Sex.class));
    }
}
