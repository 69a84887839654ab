package org.doudi.calc.internal.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.PersonAttribute;

/**
 * Makes up small households that answer as they are to, everything about them known. It tries the plainest ones and may miss;
 * whoever uses one asks it first.
 */
final class Example {

    private static final Criterion IS_HEAD = Criterion.has(PersonAttribute.RELATION, Relation.HEAD);

    private final Setting setting;
    private final People people;

    Example(Setting setting, People people) {
        this.setting = setting;
        this.people = people;
    }

    /** Somebody of the household, and whether of its assistance unit. */
    record Somebody(Person person, boolean counts) {}

    /** Households to try, the smallest first. */
    List<Situation> of(Set<Goal> answers) {
        List<Goal> everybody = people.ofEverybody(answers);
        List<Criterion> wanted = People.wanted(answers);
        List<Goal> atOnce = new ArrayList<>(everybody);
        wanted.forEach(who -> atOnce.add(Goal.yes(who)));
        List<List<Goal>> apart = new ArrayList<>();
        wanted.forEach(who -> apart.add(People.and(everybody, Goal.yes(who))));
        List<Situation> tries = new ArrayList<>();
        household(List.of(atOnce), everybody)
                .flatMap(them -> situation(them, answers))
                .ifPresent(tries::add);
        if (wanted.size() > 1) {
            household(apart, everybody)
                    .flatMap(them -> situation(them, answers))
                    .ifPresent(tries::add);
        }
        return tries;
    }

    /** The head first: the first of those wanted who can be it, or somebody further, if need be from outside the unit. */
    private Optional<List<Somebody>> household(List<List<Goal>> wanted, List<Goal> everybody) {
        List<Somebody> all = new ArrayList<>();
        int head = -1;
        for (int i = 0; i < wanted.size() && head < 0; i++) {
            Optional<Person> person = people.find(People.and(wanted.get(i), Goal.yes(IS_HEAD)));
            if (person.isPresent()) {
                all.add(new Somebody(person.get(), true));
                head = i;
            }
        }
        if (head < 0) {
            Optional<Person> inside = people.find(People.and(everybody, Goal.yes(IS_HEAD)));
            Optional<Person> outside =
                    people.outsideUnit().flatMap(goal -> people.find(List.of(goal, Goal.yes(IS_HEAD))));
            if (inside.or(() -> outside).isEmpty()) {
                return Optional.empty();
            }
            all.add(new Somebody(inside.or(() -> outside).orElseThrow(), inside.isPresent()));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i != head) {
                Optional<Person> person = people.find(People.and(wanted.get(i), Goal.no(IS_HEAD)));
                if (person.isEmpty()) {
                    return Optional.empty();
                }
                all.add(new Somebody(person.get(), true));
            }
        }
        return Optional.of(all);
    }

    private Optional<Situation> situation(List<Somebody> all, Set<Goal> answers) {
        List<Member> members = new ArrayList<>();
        List<Kin> kin = new ArrayList<>();
        int unit = 0;
        for (int i = 0; i < all.size(); i++) {
            Member member = ExamplePerson.of(idOf(i), all.get(i).person(), i == 0, setting.day());
            members.add(member);
            kin.addAll(ExamplePerson.kinOf(member.id(), all.get(i).person(), setting.day()));
            unit += all.get(i).counts() ? 1 : 0;
        }
        Optional<Registration> place = Place.find(answers, setting.places());
        Optional<Map<Base, Quantity>> amounts =
                Proportions.of(answers, setting).amounts(unit).filter(Example::areBounded);
        if (place.isEmpty() || amounts.isEmpty()) {
            return Optional.empty();
        }
        Household household = Household.builder("example")
                .registration(place.get())
                .members(members)
                .kin(Listing.complete(kin))
                .incomes(Listing.complete(new ExampleIncomes(setting).of(all, amounts.get())))
                .expenses(Listing.complete(ExampleEstate.expenses(amounts.get())))
                .assets(Listing.complete(ExampleEstate.assets(amounts.get())))
                .shocks(Listing.complete(ExampleRecord.shocks(answers, setting.day())))
                .build();
        ExampleRecord record = new ExampleRecord(setting, Math.max(1, unit));
        List<Statement> statements = new ArrayList<>(record.statements(answers));
        for (int i = 0; i < all.size(); i++) {
            statements.addAll(record.statements(idOf(i), all.get(i).person()));
        }
        return Optional.of(Situation.of(household, setting.day())
                .withStandings(Listing.complete(ExampleRecord.standings(answers, setting.day())))
                .withMeasurements(Listing.complete(record.measurements(answers, amounts.get())))
                .withStatements(statements));
    }

    /** How somebody is called, by their place. */
    static String idOf(int place) {
        return "p" + (place + 1);
    }

    /** So much a month, told by the year: the smallest step of an amount is a fen a year. */
    static Amount yearly(Quantity monthly) {
        return Amount.yearly(money(monthly.times(Quantity.of(12))));
    }

    static Money money(Quantity yuan) {
        return Money.ofFen(yuan.times(Quantity.of(100)).numerator().longValueExact());
    }

    /** Far below what a household's lists may add up to: nothing that is built of it can be refused. */
    private static boolean areBounded(Map<Base, Quantity> amounts) {
        Quantity bound = Quantity.of(1_000_000_000L);
        Quantity most = Quantity.of(Household.MAX_ITEMS / 2);
        return amounts.entrySet().stream()
                .allMatch(entry -> entry.getValue().compareTo(entry.getKey().isWhole() ? most : bound) <= 0);
    }

    /** The day of birth of somebody who completed so many years yesterday or before. */
    static LocalDate born(LocalDate day, int years) {
        return day.minusYears(years).minusDays(1);
    }
}
