package org.doudi.core.household;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.fact.Extension;
import org.doudi.core.fact.Fact;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.immutables.value.Value;

/**
 * A person of the household. Whoever is listed need not count: which of them belong to the assistance unit
 * (共同生活的家庭成员) is for the policy to say.
 *
 * <p>Build with {@link #builder}; what is not set is unknown.
 *
 * @param id the host's name for the person, unique in the household; shown in derivations, so never a personal one
 * @param relation to the head of the household
 * @param name the person's name, if the host wants it carried; never shown by this library outside a record made for it
 * @param residentId the identity number, if known
 * @param sex sex
 * @param birth the day of birth
 * @param residence whether the person lives with the household
 * @param disability what the disability certificate says, or {@link Disability#NONE}
 * @param health health
 * @param labour labour capacity
 * @param schooling what school the person attends
 * @param education the highest education reached
 * @param extension what an integrator adds
 */
@Value.Builder
public record Member(
        String id,
        Relation relation,
        Optional<String> name,
        Optional<ResidentId> residentId,
        Fact<Sex> sex,
        Fact<LocalDate> birth,
        Fact<Residence> residence,
        Fact<Disability> disability,
        Fact<Health> health,
        Fact<LabourCapacity> labour,
        Fact<Schooling> schooling,
        Fact<Education> education,
        Extension extension)
        implements WithMember {

    /** Use {@link #builder}. */
    public Member {
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        problems.throwIfAny();
    }

    /** Starts a member of whom only id and relation are known. */
    public static Builder builder(String id, Relation relation) {
        return new Builder().id(id).relation(relation);
    }

    /** Only the id: everything else is personal. */
    @Override
    public String toString() {
        return "Member[" + id + "]";
    }

    /** Builds a member; what is not set stays unknown. */
    public static final class Builder extends MemberBuilder {

        Builder() {
            sex(Fact.unknown());
            birth(Fact.unknown());
            residence(Fact.unknown());
            disability(Fact.unknown());
            health(Fact.unknown());
            labour(Fact.unknown());
            schooling(Fact.unknown());
            education(Fact.unknown());
            extension(Extension.NONE);
        }

        /** The known day of birth. */
        public Builder born(LocalDate day) {
            return birth(Fact.known(day));
        }

        /** The known day of birth, for example {@code "1947-05-31"}. */
        public Builder born(String isoDay) {
            return born(LocalDate.parse(isoDay));
        }

        /** The known sex. */
        public Builder sex(Sex known) {
            return sex(Fact.known(known));
        }

        /** The known residence. */
        public Builder residence(Residence known) {
            return residence(Fact.known(known));
        }

        /** The known state of health. */
        public Builder health(Health known) {
            return health(Fact.known(known));
        }

        /** The known labour capacity. */
        public Builder labour(LabourCapacity known) {
            return labour(Fact.known(known));
        }

        /** The known schooling. */
        public Builder schooling(Schooling known) {
            return schooling(Fact.known(known));
        }

        /** The known education. */
        public Builder education(Education known) {
            return education(Fact.known(known));
        }

        /** Known to live with the household. */
        public Builder livesWithHousehold() {
            return residence(Fact.known(Residence.WITH_HOUSEHOLD));
        }

        /** Known to have that disability. */
        public Builder disabled(DisabilityKind kind, DisabilityGrade grade) {
            return disability(Fact.known(Disability.of(kind, grade)));
        }

        /** Known to be healthy, without disability and not in school: nothing that a supplement asks about. */
        public Builder inGoodHealth() {
            return disability(Fact.known(Disability.NONE))
                    .health(Fact.known(Health.HEALTHY))
                    .schooling(Fact.known(Schooling.NOT_IN_SCHOOL));
        }
    }
}
