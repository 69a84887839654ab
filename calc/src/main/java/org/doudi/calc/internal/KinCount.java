package org.doudi.calc.internal;

import java.util.List;
import java.util.Set;
import org.doudi.calc.internal.Relatives.Kinship;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Member;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Criterion;

/** Counts the kin of each member, in the household and outside it, and asks whether there are so many. */
final class KinCount extends Op {

    /** More than anybody's kin: stands for a list that may go on. */
    private static final int MANY = Criterion.HasKin.NO_BOUND;

    private static final int NO = 0;
    private static final int MAYBE = 1;
    private static final int YES = 2;

    private final int slot;
    private final Criterion.HasKin criterion;

    KinCount(int slot, Criterion.HasKin criterion) {
        this.slot = slot;
        this.criterion = criterion;
    }

    @Override
    void run(Frame frame) {
        List<Member> members = frame.household.members();
        long low = 0;
        long high = 0;
        for (int m = 0; m < members.size(); m++) {
            Member person = members.get(m);
            int surely = 0;
            int possibly = frame.household.kin().complete() ? 0 : MANY;
            for (Kin kin : frame.household.kin().items()) {
                if (kin.ofMember().equals(person.id())) {
                    int counts = counts(kin);
                    surely += counts == YES ? 1 : 0;
                    possibly += counts == NO ? 0 : 1;
                }
            }
            for (int o = 0; o < members.size(); o++) {
                if (o != m) {
                    int counts = counts(person, members.get(o));
                    surely += counts == YES ? 1 : 0;
                    possibly += counts == NO ? 0 : 1;
                }
            }
            // As many as possible are in the span only together with as few: every number between can be.
            boolean allFit = surely >= criterion.from() && possibly < criterion.below();
            boolean someFits = possibly >= criterion.from() && surely < criterion.below();
            low |= allFit ? 1L << m : 0;
            high |= someFits ? 1L << m : 0;
        }
        frame.set(slot, low, high);
    }

    /** Whether somebody outside the household is of this description. */
    int counts(Kin kin) {
        if (!criterion.relations().contains(kin.relation())) {
            return NO;
        }
        return Math.min(ofSex(sexOf(kin)), ofGrade(kin.disability()));
    }

    /** Whether another member is of this description to the person. */
    int counts(Member person, Member other) {
        Kinship kinship = Relatives.of(person.relation(), other.relation());
        Fact<Sex> sex = sexOf(other);
        int related = kinship == Kinship.CHILD ? asChild(sex) : related(kinship);
        return Math.min(related, Math.min(ofSex(sex), ofGrade(other.disability())));
    }

    private int asChild(Fact<Sex> sex) {
        boolean sons = criterion.relations().contains(KinRelation.SON);
        boolean daughters = criterion.relations().contains(KinRelation.DAUGHTER);
        if (sons == daughters) {
            return sons ? YES : NO;
        }
        if (sex instanceof Fact.Known<Sex> known) {
            return (known.get() == Sex.MALE) == sons ? YES : NO;
        }
        return MAYBE;
    }

    private int related(Kinship kinship) {
        return switch (kinship) {
            case SPOUSE -> in(KinRelation.SPOUSE);
            case PARENT -> in(KinRelation.PARENT);
            case GRANDCHILD -> in(KinRelation.GRANDCHILD);
            case GRANDPARENT -> in(KinRelation.GRANDPARENT);
            case SIBLING -> in(KinRelation.SIBLING);
            case UNKNOWN -> MAYBE;
            case NONE, CHILD -> NO;
        };
    }

    private int in(KinRelation relation) {
        return criterion.relations().contains(relation) ? YES : NO;
    }

    private int ofSex(Fact<Sex> sex) {
        return is(sex, criterion.sexes(), Sex.values().length);
    }

    private int ofGrade(Fact<Disability> disability) {
        Set<DisabilityGrade> grades = criterion.grades();
        if (grades.size() == DisabilityGrade.values().length) {
            return YES;
        }
        if (disability instanceof Fact.Known<Disability> known) {
            return grades.contains(known.get().grade()) ? YES : NO;
        }
        return MAYBE;
    }

    private static <T> int is(Fact<T> fact, Set<T> values, int all) {
        if (values.size() == all) {
            return YES;
        }
        if (fact instanceof Fact.Known<T> known) {
            return values.contains(known.get()) ? YES : NO;
        }
        return MAYBE;
    }

    /** A son is a man also where nobody wrote that down. */
    static Fact<Sex> sexOf(Kin kin) {
        return switch (kin.relation()) {
            case SON -> Fact.known(Sex.MALE);
            case DAUGHTER -> Fact.known(Sex.FEMALE);
            case SPOUSE, PARENT, GRANDCHILD, GRANDPARENT, SIBLING -> kin.sex();
        };
    }

    private static Fact<Sex> sexOf(Member member) {
        return Relatives.sexOf(member.relation()).map(Fact::known).orElseGet(member::sex);
    }
}
