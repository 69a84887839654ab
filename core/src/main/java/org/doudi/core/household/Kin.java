package org.doudi.core.household;

import java.time.LocalDate;
import org.doudi.core.fact.Fact;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.immutables.value.Value;

/**
 * Somebody outside the household who is related to a member: the children who live elsewhere, the parents of a spouse.
 * They do not count towards the household; some rules ask about them. Somebody who is related to several members, such as the
 * child of a couple, is listed once under each: nothing tells that two entries are one person.
 *
 * @param id the host's name for the person, unique among the household's kin; never a personal one
 * @param ofMember the id of the member to whom the person is related
 * @param relation what the person is to that member
 * @param sex sex
 * @param birth the day of birth
 * @param disability what the disability certificate says, or {@link Disability#NONE}
 */
@Value.Builder
public record Kin(
        String id,
        String ofMember,
        KinRelation relation,
        Fact<Sex> sex,
        Fact<LocalDate> birth,
        Fact<Disability> disability)
        implements WithKin {

    /** Use {@link #builder}. */
    public Kin {
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        problems.throwIfAny();
    }

    /** Starts a relative of whom only the relation is known. */
    public static Builder builder(String id, String ofMember, KinRelation relation) {
        return new Builder().id(id).ofMember(ofMember).relation(relation);
    }

    /** Only the id: everything else is personal. */
    @Override
    public String toString() {
        return "Kin[" + id + "]";
    }

    /** Builds a relative; what is not set stays unknown. */
    public static final class Builder extends KinBuilder {

        Builder() {
            sex(Fact.unknown());
            birth(Fact.unknown());
            disability(Fact.unknown());
        }
    }
}
