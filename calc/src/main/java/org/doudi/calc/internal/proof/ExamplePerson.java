package org.doudi.calc.internal.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.internal.proof.Person.Kind;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Education;
import org.doudi.core.household.Health;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.PersonAttribute;

/** Makes up a person, as plain as the answers leave it: a healthy man of forty who lives with his household. */
final class ExamplePerson {

    private static final int GROWN_UP = 40;

    private ExamplePerson() {}

    static Member of(String id, Person person, boolean head, LocalDate day) {
        Relation relation = head
                ? Relation.HEAD
                : Relation.values()[person.value(PersonAttribute.RELATION, Relation.OTHER.ordinal())];
        DisabilityKind kind =
                DisabilityKind.values()[value(person, PersonAttribute.DISABILITY_KIND, DisabilityKind.NONE)];
        DisabilityGrade grade =
                DisabilityGrade.values()[value(person, PersonAttribute.DISABILITY_GRADE, DisabilityGrade.NONE)];
        return Member.builder(id, relation)
                .born(Example.born(day, person.age(GROWN_UP)))
                .sex(Sex.values()[value(person, PersonAttribute.SEX, Sex.MALE)])
                .residence(Residence.values()[value(person, PersonAttribute.RESIDENCE, Residence.WITH_HOUSEHOLD)])
                .disability(Fact.known(new Disability(kind, grade)))
                .health(Health.values()[value(person, PersonAttribute.HEALTH, Health.HEALTHY)])
                .labour(LabourCapacity.values()[value(person, PersonAttribute.LABOUR, LabourCapacity.ORDINARY)])
                .schooling(Schooling.values()[value(person, PersonAttribute.SCHOOLING, Schooling.NOT_IN_SCHOOL)])
                .education(Education.values()[value(person, PersonAttribute.EDUCATION, Education.PRIMARY)])
                .build();
    }

    private static int value(Person person, PersonAttribute attribute, Enum<?> preferred) {
        return person.value(attribute, preferred.ordinal());
    }

    /** As many kin as are asked for, those of the narrowest description first: they count for the wider ones too. */
    static List<Kin> kinOf(String member, Person person, LocalDate day) {
        Map<Kind, Integer> wanted = person.fewestKin();
        List<Kin> kin = new ArrayList<>();
        wanted.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> size(entry.getKey())))
                .forEach(entry -> {
                    long missing = entry.getValue()
                            - kin.stream()
                                    .filter(one -> fits(one, entry.getKey()))
                                    .count();
                    Kin one = plainest(member, entry.getKey(), wanted.keySet(), day);
                    for (long i = 0; i < missing; i++) {
                        kin.add(one.withId(member + "-k" + (kin.size() + 1)));
                    }
                });
        return kin;
    }

    private static int size(Kind kind) {
        return kind.relations().size() * kind.sexes().size() * kind.grades().size();
    }

    /** A relative of the description that counts for as few others as can be. */
    private static Kin plainest(String member, Kind kind, Set<Kind> all, LocalDate day) {
        return everyKindOf(member, day).stream()
                .filter(one -> fits(one, kind))
                .min(Comparator.comparingLong(
                        one -> all.stream().filter(other -> fits(one, other)).count()))
                .orElseGet(() -> relative(member, KinRelation.SIBLING, Sex.MALE, DisabilityGrade.NONE, day));
    }

    private static List<Kin> everyKindOf(String member, LocalDate day) {
        List<Kin> all = new ArrayList<>();
        for (KinRelation relation : KinRelation.values()) {
            for (Sex sex : Sex.values()) {
                for (DisabilityGrade grade : DisabilityGrade.values()) {
                    boolean told = relation == KinRelation.SON || relation == KinRelation.DAUGHTER;
                    if (!told || (relation == KinRelation.SON) == (sex == Sex.MALE)) {
                        all.add(relative(member, relation, sex, grade, day));
                    }
                }
            }
        }
        return all;
    }

    private static Kin relative(String member, KinRelation relation, Sex sex, DisabilityGrade grade, LocalDate day) {
        boolean none = grade == DisabilityGrade.NONE;
        return Kin.builder("k", member, relation)
                .sex(Fact.known(sex))
                .birth(Fact.known(Example.born(day, GROWN_UP)))
                .disability(Fact.known(none ? Disability.NONE : Disability.of(DisabilityKind.PHYSICAL, grade)))
                .build();
    }

    private static boolean fits(Kin kin, Kind kind) {
        return kind.relations().contains(kin.relation())
                && kin.sex().value().filter(kind.sexes()::contains).isPresent()
                && kin.disability()
                        .value()
                        .filter(disability -> kind.grades().contains(disability.grade()))
                        .isPresent();
    }
}
