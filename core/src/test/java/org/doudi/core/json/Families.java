package org.doudi.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Education;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.ResidentId;
import org.doudi.core.household.Role;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;

/** Arbitrary households and situations, with everything that they can say. */
final class Families {

    private static final String CHECK_CHARACTERS = "10X98765432";

    private Families() {}

    static Arbitrary<Household> households() {
        return householdsUntil(Values.LAST_DAY);
    }

    static Arbitrary<Situation> situations() {
        return Values.days()
                .flatMap(on -> Combinators.combine(
                                householdsUntil(on),
                                Values.listings(standings(on)),
                                Values.listings(measurements(on)),
                                statements(on).list().ofMaxSize(3))
                        .as((household, standings, measurements, statements) -> new Situation(
                                household, on, standings, measurements, onceEach(ofMembers(statements, household)))));
    }

    /** Households of which nothing lies after a day. */
    private static Arbitrary<Household> householdsUntil(LocalDate last) {
        Arbitrary<List<String>> ids =
                Values.ids().list().uniqueElements().ofMinSize(1).ofMaxSize(4);
        return ids.flatMap(people -> Builders.withBuilder(() -> Household.builder("h"))
                .use(Values.ids())
                .in((builder, id) -> builder.id(id))
                .use(Values.facts(registrations()))
                .in((builder, registration) -> builder.registration(registration))
                .use(members(people, last))
                .in((builder, members) -> builder.members(members))
                .use(Values.listings(kin(people, last)).map(Families::withDifferentIds))
                .in((builder, kin) -> builder.kin(kin))
                .use(Values.listings(incomes(people, last)))
                .in((builder, incomes) -> builder.incomes(incomes))
                .use(Values.listings(expenses(people)))
                .in((builder, expenses) -> builder.expenses(expenses))
                .use(Values.listings(assets(people)))
                .in((builder, assets) -> builder.assets(assets))
                .use(Values.listings(shocks(last)))
                .in((builder, shocks) -> builder.shocks(shocks))
                .use(Values.extensions())
                .in((builder, extension) -> builder.extension(extension))
                .build(Household.Builder::build));
    }

    private static Arbitrary<Registration> registrations() {
        return Combinators.combine(Arbitraries.integers().between(100_000, 999_999), Arbitraries.of(Settlement.class))
                .as((area, settlement) -> new Registration(String.valueOf(area), settlement));
    }

    /** The first of them is the head; no two have one identity number. */
    private static Arbitrary<List<Member>> members(List<String> ids, LocalDate last) {
        return members(last).list().ofSize(ids.size()).map(people -> {
            List<Member> members = new ArrayList<>();
            Set<ResidentId> numbers = new HashSet<>();
            for (int i = 0; i < people.size(); i++) {
                Member person = people.get(i);
                Optional<ResidentId> number = person.residentId().filter(numbers::add);
                Relation relation = i == 0
                        ? Relation.HEAD
                        : person.relation() == Relation.HEAD ? Relation.OTHER : person.relation();
                members.add(person.withId(ids.get(i)).withRelation(relation).withResidentId(number));
            }
            return members;
        });
    }

    private static Arbitrary<Member> members(LocalDate last) {
        return Builders.withBuilder(() -> Member.builder("p", Relation.OTHER))
                .use(Arbitraries.of(Relation.class))
                .in((builder, relation) -> builder.relation(relation))
                .use(Values.optionals(Values.texts(100)))
                .in((builder, name) -> builder.name(name))
                .use(Values.optionals(residentIds()))
                .in((builder, number) -> builder.residentId(number))
                .use(Values.facts(Arbitraries.of(Sex.class)))
                .in((builder, sex) -> builder.sex(sex))
                .use(Values.facts(Values.daysUntil(last)))
                .in((builder, birth) -> builder.birth(birth))
                .use(Values.facts(Arbitraries.of(Residence.class)))
                .in((builder, residence) -> builder.residence(residence))
                .use(Values.facts(disabilities()))
                .in((builder, disability) -> builder.disability(disability))
                .use(Values.facts(Arbitraries.of(Health.class)))
                .in((builder, health) -> builder.health(health))
                .use(Values.facts(Arbitraries.of(LabourCapacity.class)))
                .in((builder, labour) -> builder.labour(labour))
                .use(Values.facts(Arbitraries.of(Schooling.class)))
                .in((builder, schooling) -> builder.schooling(schooling))
                .use(Values.facts(Arbitraries.of(Education.class)))
                .in((builder, education) -> builder.education(education))
                .use(Values.extensions())
                .in((builder, extension) -> builder.extension(extension))
                .build(Member.Builder::build);
    }

    /** Area, birth, sequence and the check character of ISO 7064 MOD 11-2. */
    static Arbitrary<ResidentId> residentIds() {
        Arbitrary<Integer> areas = Arbitraries.integers().between(110_000, 659_999);
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(
                        LocalDate.of(1850, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(areas, births, sequences).as((area, birth, sequence) -> {
            String places = "%06d%s%03d".formatted(area, birth.toString().replace("-", ""), sequence);
            int sum = 0;
            for (int i = 0; i < places.length(); i++) {
                sum += Character.digit(places.charAt(i), 10) * (1 << (17 - i)) % 11;
            }
            return ResidentId.of(places + CHECK_CHARACTERS.charAt(sum % 11));
        });
    }

    private static Arbitrary<Disability> disabilities() {
        Arbitrary<DisabilityKind> kinds =
                Arbitraries.of(DisabilityKind.class).filter(kind -> kind != DisabilityKind.NONE);
        Arbitrary<DisabilityGrade> grades =
                Arbitraries.of(DisabilityGrade.class).filter(grade -> grade != DisabilityGrade.NONE);
        return Arbitraries.oneOf(
                Arbitraries.just(Disability.NONE),
                Combinators.combine(kinds, grades).as(Disability::of));
    }

    private static Arbitrary<Kin> kin(List<String> people, LocalDate last) {
        return Builders.withBuilder(() -> Kin.builder("k", "p", KinRelation.SON))
                .use(Values.ids())
                .in((builder, id) -> builder.id(id))
                .use(Arbitraries.of(people))
                .in((builder, of) -> builder.ofMember(of))
                .use(Arbitraries.of(KinRelation.class))
                .in((builder, relation) -> builder.relation(relation))
                .use(Values.facts(Arbitraries.of(Sex.class)))
                .in((builder, sex) -> builder.sex(sex))
                .use(Values.facts(Values.daysUntil(last)))
                .in((builder, birth) -> builder.birth(birth))
                .use(Values.facts(disabilities()))
                .in((builder, disability) -> builder.disability(disability))
                .use(Values.facts(Values.amounts()))
                .in((builder, pays) -> builder.pays(pays))
                .use(Values.facts(Values.amounts()))
                .in((builder, income) -> builder.householdIncome(income))
                .use(Values.facts(Arbitraries.integers().between(1, Household.MAX_MEMBERS)))
                .in((builder, size) -> builder.householdSize(size))
                .use(Values.facts(Arbitraries.integers().between(1, Kin.MAX_SUPPORTED)))
                .in((builder, supported) -> builder.supports(supported))
                .build(Kin.Builder::build);
    }

    private static Listing<Kin> withDifferentIds(Listing<Kin> kin) {
        Set<String> ids = new HashSet<>();
        return new Listing<>(
                kin.items().stream().filter(person -> ids.add(person.id())).toList(), kin.complete());
    }

    private static Arbitrary<Income> incomes(List<String> people, LocalDate last) {
        return Combinators.combine(
                        Arbitraries.of(people),
                        Arbitraries.of(IncomeKind.class),
                        Values.facts(Values.money()),
                        Values.periods(),
                        Values.optionals(Values.daysUntil(last)),
                        Values.facts(Arbitraries.of(true, false)))
                .as((member, kind, amount, period, accrued, project) -> Income.builder(member, kind)
                        .amount(amount)
                        .period(period)
                        .accruedOn(accrued)
                        .throughPovertyProject(project)
                        .build());
    }

    private static Arbitrary<Expense> expenses(List<String> people) {
        return Combinators.combine(
                        Arbitraries.of(ExpenseKind.class),
                        Values.optionals(Arbitraries.of(people)),
                        Values.facts(Values.money()),
                        Values.periods())
                .as((kind, member, amount, period) -> Expense.builder(kind)
                        .member(member)
                        .amount(amount)
                        .period(period)
                        .build());
    }

    private static Arbitrary<Asset> assets(List<String> people) {
        return Combinators.combine(
                        Arbitraries.of(AssetKind.class),
                        Values.optionals(Arbitraries.of(people)),
                        Values.facts(Values.money()),
                        Values.facts(Arbitraries.integers().between(0, Asset.MAX_AREA)))
                .as((kind, owner, value, area) ->
                        Asset.builder(kind).owner(owner).value(value).area(area).build());
    }

    private static Arbitrary<Shock> shocks(LocalDate last) {
        return Combinators.combine(Arbitraries.of(ShockKind.class), Values.daysUntil(last))
                .as(Shock::of);
    }

    private static Arbitrary<Standing> standings(LocalDate on) {
        return Combinators.combine(
                        Values.ids(),
                        Values.windowsFrom(on),
                        Values.texts(128),
                        Values.facts(Values.amounts()),
                        Values.optionals(Values.daysUntil(on)))
                .as((programme, enrolled, ground, paid, since) ->
                        new Standing(programme, enrolled, ground, paid, since.filter(enrolled::contains)));
    }

    private static Arbitrary<Measurement> measurements(LocalDate on) {
        return Combinators.combine(
                        Values.daysUntil(on),
                        Values.amounts(),
                        Arbitraries.integers().between(1, Household.MAX_MEMBERS))
                .as(Measurement::of);
    }

    private static Arbitrary<Statement> statements(LocalDate on) {
        return Combinators.combine(
                        Values.ids(),
                        Values.optionals(Arbitraries.just("somebody")),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Role.class),
                        Values.ids(),
                        Values.texts(Statement.MAX_REASON),
                        Values.daysUntil(on))
                .as(Statement::new);
    }

    /** Those given of somebody are given of the last member. */
    private static List<Statement> ofMembers(List<Statement> statements, Household household) {
        String last = household.members().get(household.members().size() - 1).id();
        return statements.stream()
                .map(one -> one.member().isPresent() ? one.of(last) : one)
                .toList();
    }

    /** At most one answer to a question, of a member and on a day. */
    private static List<Statement> onceEach(List<Statement> statements) {
        Set<List<Object>> asked = new HashSet<>();
        return statements.stream()
                .filter(one -> asked.add(List.of(one.question(), one.member(), one.on())))
                .toList();
    }
}
