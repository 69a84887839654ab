package org.doudi.calc.internal.run;

import java.util.EnumSet;
import java.util.Set;
import org.doudi.calc.internal.run.Relatives.Kinship;
import org.doudi.calc.internal.run.Relatives.Tie;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Member;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Criterion;

/** Whether somebody is of the description that a criterion about kin gives. */
public final class KinSought {

    static final int NO = 0;
    public static final int MAYBE = 1;
    static final int YES = 2;

    private static final Set<KinRelation> CHILDREN = EnumSet.of(KinRelation.SON, KinRelation.DAUGHTER);

    private final Criterion.HasKin criterion;

    public KinSought(Criterion.HasKin criterion) {
        this.criterion = criterion;
    }

    /** Whether somebody outside the household is of this description. */
    public int is(Kin kin) {
        if (!criterion.relations().contains(kin.relation())) {
            return NO;
        }
        return Math.min(ofSex(sexOf(kin)), ofGrade(kin.disability()));
    }

    /** Whether another member is of this description to the person. */
    public int is(Member person, Member other) {
        Tie tie = Relatives.of(person.relation(), other.relation());
        Fact<Sex> sex = sexOf(other);
        int follows = tie.surely() ? YES : MAYBE;
        return Math.min(
                Math.min(related(tie.kinship(), sex), follows), Math.min(ofSex(sex), ofGrade(other.disability())));
    }

    private int asChild(Fact<Sex> sex) {
        boolean sons = criterion.relations().contains(KinRelation.SON);
        if (!asksSexOfChildren()) {
            return sons ? YES : NO;
        }
        if (sex instanceof Fact.Known<Sex> known) {
            return (known.get() == Sex.MALE) == sons ? YES : NO;
        }
        return MAYBE;
    }

    private int related(Kinship kinship, Fact<Sex> sex) {
        return switch (kinship) {
            case CHILD -> asChild(sex);
            case SPOUSE -> in(KinRelation.SPOUSE);
            case PARENT -> in(KinRelation.PARENT);
            case GRANDCHILD -> in(KinRelation.GRANDCHILD);
            case GRANDPARENT -> in(KinRelation.GRANDPARENT);
            case SIBLING -> in(KinRelation.SIBLING);
            case UNKNOWN -> CHILDREN.containsAll(criterion.relations()) ? asChild(sex) : MAYBE;
            case NONE -> NO;
        };
    }

    private int in(KinRelation relation) {
        return criterion.relations().contains(relation) ? YES : NO;
    }

    private int ofSex(Fact<Sex> sex) {
        if (!asksSex()) {
            return YES;
        }
        if (sex instanceof Fact.Known<Sex> known) {
            return criterion.sexes().contains(known.get()) ? YES : NO;
        }
        return MAYBE;
    }

    private int ofGrade(Fact<Disability> disability) {
        if (!asksGrade()) {
            return YES;
        }
        if (disability instanceof Fact.Known<Disability> known) {
            return criterion.grades().contains(known.get().grade()) ? YES : NO;
        }
        return MAYBE;
    }

    /** A son is a man also where nobody wrote that down. */
    public static Fact<Sex> sexOf(Kin kin) {
        return switch (kin.relation()) {
            case SON -> Fact.known(Sex.MALE);
            case DAUGHTER -> Fact.known(Sex.FEMALE);
            case SPOUSE, PARENT, GRANDCHILD, GRANDPARENT, SIBLING -> kin.sex();
        };
    }

    public static Fact<Sex> sexOf(Member member) {
        return Relatives.sexOf(member.relation()).map(Fact::known).orElseGet(member::sex);
    }

    /** Whether it matters which sex somebody has, apart from what makes a child a son. */
    public boolean asksSex() {
        return criterion.sexes().size() < Sex.values().length;
    }

    /** Whether it matters which disability somebody has. */
    public boolean asksGrade() {
        return criterion.grades().size() < DisabilityGrade.values().length;
    }

    /** Whether it takes the sex of a child to tell whether they are sought: sons are, daughters are not. */
    public boolean asksSexOfChildren() {
        return criterion.relations().contains(KinRelation.SON)
                != criterion.relations().contains(KinRelation.DAUGHTER);
    }
}
