package org.doudi.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Coded;
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
import org.doudi.core.money.Amount;
import org.doudi.core.money.Period;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.PersonAttribute;

/** Throws people, of the values that the rules name and of others, at the ages about which they ask. */
final class People {

    private static final int OLDEST = 100;

    private final Aims aims;
    private final Dice dice;
    private final Sizes sizes;

    People(Aims aims, Dice dice) {
        this.aims = aims;
        this.dice = dice;
        this.sizes = new Sizes(dice);
    }

    /** Everything about them is known; the first is the head. */
    List<Member> members(int size) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(member(i));
        }
        return members;
    }

    Member member(int place) {
        Member.Builder member = Member.builder("p" + (place + 1), relation(place))
                .born(birth())
                .sex(value(PersonAttribute.SEX, Sex.class))
                .disability(Fact.known(disability()))
                .health(value(PersonAttribute.HEALTH, Health.class))
                .labour(value(PersonAttribute.LABOUR, LabourCapacity.class))
                .schooling(value(PersonAttribute.SCHOOLING, Schooling.class))
                .education(value(PersonAttribute.EDUCATION, Education.class));
        // Who does not belong to the household makes most of it immaterial.
        boolean lives = dice.chance(60);
        return member.residence(lives ? Residence.WITH_HOUSEHOLD : value(PersonAttribute.RESIDENCE, Residence.class))
                .build();
    }

    private Relation relation(int place) {
        return place == 0 ? Relation.HEAD : relationOf(named(PersonAttribute.RELATION));
    }

    private Relation relationOf(Set<String> names) {
        List<Relation> named = new ArrayList<>(options(Relation.class, names));
        named.remove(Relation.HEAD);
        List<Relation> usual = List.of(Relation.SPOUSE, Relation.SON, Relation.DAUGHTER, Relation.MOTHER);
        List<Relation> others = List.of(Relation.values()).subList(1, Relation.values().length);
        return dice.chance(50) ? dice.of(usual) : dice.mostly(named, others);
    }

    private Set<String> named(PersonAttribute attribute) {
        return aims.values.getOrDefault(attribute, Set.of());
    }

    private <E extends Enum<E> & Coded> E value(PersonAttribute attribute, Class<E> type) {
        return dice.mostly(options(type, named(attribute)), List.of(type.getEnumConstants()));
    }

    private static <E extends Enum<E> & Coded> List<E> options(Class<E> type, Set<String> names) {
        return names.stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    Disability disability() {
        List<DisabilityGrade> grades = new ArrayList<>(aims.kin.stream()
                .filter(kin -> kin.grades().size() < DisabilityGrade.values().length)
                .flatMap(kin -> kin.grades().stream())
                .sorted()
                .toList());
        grades.addAll(options(DisabilityGrade.class, named(PersonAttribute.DISABILITY_GRADE)));
        DisabilityGrade grade = dice.mostly(grades, List.of(DisabilityGrade.values()));
        List<DisabilityKind> kinds = options(DisabilityKind.class, named(PersonAttribute.DISABILITY_KIND));
        DisabilityKind kind = dice.mostly(kinds, List.of(DisabilityKind.values()));
        return disability(kind, grade);
    }

    private static Disability disability(DisabilityKind kind, DisabilityGrade grade) {
        boolean none = kind == DisabilityKind.NONE || grade == DisabilityGrade.NONE;
        return none ? Disability.NONE : Disability.of(kind, grade);
    }

    LocalDate birth() {
        if (!aims.ages.isEmpty() && dice.chance(60)) {
            return birthAt(dice.among(aims.ages)).minusDays(dice.any(0, 0, 1, 365, -1));
        }
        return aims.on.minusDays(dice.between(0, 365 * OLDEST));
    }

    /** Born on the day on which somebody completes so many years today. */
    private LocalDate birthAt(int years) {
        LocalDate birth = aims.on.minusYears(years);
        return birth.isAfter(aims.on.minusDays(1)) ? aims.on.minusDays(1) : birth;
    }

    /** The same person, so old that the criterion is met or just not. */
    Member aged(Member member, Criterion.Age age, boolean met) {
        boolean bounded = age.belowYears() != Criterion.Age.NO_BOUND;
        int oldest = bounded ? age.belowYears() - 1 : Math.max(age.fromYears(), OLDEST);
        boolean older = !met && bounded && (age.fromYears() == 0 || dice.chance(50));
        int years = met ? dice.between(age.fromYears(), oldest) : older ? age.belowYears() : age.fromYears() - 1;
        return years < 0 ? member : member.withBirth(Fact.known(birthAt(years)));
    }

    /** The same person, with one of the values or with another. */
    Member having(Member member, Criterion.Has has, boolean met) {
        List<String> options =
                has.attribute().options().stream().map(Coded::name).toList();
        List<String> fitting = options.stream()
                .filter(name -> has.values().contains(name) == met)
                .toList();
        return fitting.isEmpty() ? member : with(member, has.attribute(), dice.of(fitting));
    }

    private Member with(Member member, PersonAttribute attribute, String name) {
        return switch (attribute) {
            case RELATION -> withRelation(member, Relation.valueOf(name));
            case SEX -> member.withSex(Fact.known(Sex.valueOf(name)));
            case RESIDENCE -> member.withResidence(Fact.known(Residence.valueOf(name)));
            case DISABILITY_KIND ->
                member.withDisability(Fact.known(disability(
                        DisabilityKind.valueOf(name),
                        someGrade(member.disability().value()))));
            case DISABILITY_GRADE ->
                member.withDisability(
                        Fact.known(disability(someKind(member.disability().value()), DisabilityGrade.valueOf(name))));
            case HEALTH -> member.withHealth(Fact.known(Health.valueOf(name)));
            case LABOUR -> member.withLabour(Fact.known(LabourCapacity.valueOf(name)));
            case SCHOOLING -> member.withSchooling(Fact.known(Schooling.valueOf(name)));
            case EDUCATION -> member.withEducation(Fact.known(Education.valueOf(name)));
        };
    }

    /** Exactly one is the head, so nobody else becomes it and it stays what it is. */
    private static Member withRelation(Member member, Relation relation) {
        boolean head = member.relation() == Relation.HEAD || relation == Relation.HEAD;
        return head ? member : member.withRelation(relation);
    }

    private DisabilityGrade someGrade(Optional<Disability> before) {
        return before.map(Disability::grade)
                .filter(grade -> grade != DisabilityGrade.NONE)
                .orElseGet(() -> dice.among(EnumSet.complementOf(EnumSet.of(DisabilityGrade.NONE))));
    }

    private DisabilityKind someKind(Optional<Disability> before) {
        return before.map(Disability::kind)
                .filter(kind -> kind != DisabilityKind.NONE)
                .orElseGet(() -> dice.among(EnumSet.complementOf(EnumSet.of(DisabilityKind.NONE))));
    }

    /** Relatives of these members. */
    Listing<Kin> kin(int members) {
        List<Kin> kin = new ArrayList<>();
        int count = dice.any(0, 0, 0, 1, 2, 3);
        for (int i = 0; i < count; i++) {
            List<KinRelation> named = Stream.concat(
                            aims.kin.stream().flatMap(asked -> asked.relations().stream()), aims.supporters.stream())
                    .distinct()
                    .sorted()
                    .toList();
            KinRelation relation = dice.mostly(named, List.of(KinRelation.values()));
            Kin one = kin("k" + (i + 1), "p" + dice.between(1, members), relation);
            kin.add(aims.supporters.isEmpty() ? one : supporting(one));
        }
        return Listing.complete(kin);
    }

    /** With a household of their own that has about a line for each of its people. */
    private Kin supporting(Kin kin) {
        int people = dice.between(1, 4);
        Period period = dice.any(Period.values());
        return kin.withPays(Fact.known(Amount.monthly(sizes.any(aims.amounts.monthly, 1, 1))))
                .withHouseholdIncome(
                        Fact.known(Amount.of(sizes.any(aims.amounts.monthly, period.months(), people), period)))
                .withHouseholdSize(Fact.known(people))
                .withSupports(Fact.known(dice.between(1, Kin.MAX_SUPPORTED)));
    }

    private Kin kin(String id, String of, KinRelation relation) {
        return Kin.builder(id, of, relation)
                .sex(Fact.known(dice.any(Sex.values())))
                .birth(Fact.known(birth()))
                .disability(Fact.known(disability()))
                .build();
    }

    /** The same kin, with more or fewer of the member's, so that the criterion can be met or not. */
    Listing<Kin> kin(Listing<Kin> before, String member, Criterion.HasKin criterion, boolean met) {
        List<Kin> kin = new ArrayList<>();
        for (Kin one : before.items()) {
            if (!one.ofMember().equals(member)) {
                kin.add(one.withId("k" + (kin.size() + 1)));
            }
        }
        boolean bounded = criterion.below() != Criterion.HasKin.NO_BOUND;
        int below = Math.max(0, criterion.from() - 1);
        int count = met ? criterion.from() : bounded && dice.chance(50) ? criterion.below() : below;
        for (int i = 0; i < Math.min(count, 8); i++) {
            KinRelation relation = dice.among(criterion.relations());
            DisabilityGrade grade = dice.among(criterion.grades());
            kin.add(kin("k" + (kin.size() + 1), member, relation)
                    .withSex(Fact.known(dice.among(criterion.sexes())))
                    .withDisability(Fact.known(disability(DisabilityKind.PHYSICAL, grade))));
        }
        return Listing.complete(kin);
    }
}
