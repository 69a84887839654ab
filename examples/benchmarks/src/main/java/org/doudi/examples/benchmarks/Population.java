package org.doudi.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
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
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;

/**
 * Made-up households, the same for the same seed on every machine: 1 to 6 members with 0 to 3 incomes each, some disabled,
 * ill, old or at school, a few assets, about as many entitled as not. Every fact is known.
 */
public final class Population {

    /** The seed of every benchmark. */
    public static final long SEED = 2018;

    private static final int FEN_PER_YUAN = 100;

    private static final IncomeKind[] INCOMES = {
        IncomeKind.WAGE,
        IncomeKind.WAGE,
        IncomeKind.OPERATING,
        IncomeKind.OPERATING,
        IncomeKind.CENTRAL_BASIC_PENSION,
        IncomeKind.PERSONAL_ACCOUNT_PENSION,
        IncomeKind.SUPPORT,
        IncomeKind.RENT
    };

    private final SplittableRandom random;
    private int made;

    private Population(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** So many households, each on the day of determination. */
    public static List<Situation> of(int size, long seed) {
        return stream(size, seed).toList();
    }

    /** The same, each made when it is asked for. */
    static Stream<Situation> stream(int size, long seed) {
        Population population = from(seed);
        return IntStream.range(0, size).mapToObj(i -> population.next());
    }

    /** As many as anybody asks for, none of which it keeps. */
    public static Population from(long seed) {
        return new Population(seed);
    }

    /** The next household, on the day of determination. */
    public Situation next() {
        return Situation.of(household("h" + made++), Workload.DAY);
    }

    private Household household(String id) {
        int people = 1 + random.nextInt(6);
        List<Member> members = new ArrayList<>();
        List<Income> incomes = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Member member = member("m" + (i + 1), i == 0);
            members.add(member);
            for (int count = random.nextInt(4); count > 0; count--) {
                incomes.add(income(member.id()));
            }
        }
        List<Asset> assets = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            assets.add(asset(owner(members), people));
        }
        List<Expense> expenses = new ArrayList<>();
        for (int count = chance(40) ? 1 + random.nextInt(2) : 0; count > 0; count--) {
            expenses.add(expense(owner(members)));
        }
        return Household.builder(id)
                .registration(registration())
                .members(members)
                .kin(Listing.none())
                .incomes(Listing.complete(incomes))
                .expenses(Listing.complete(expenses))
                .assets(Listing.complete(assets))
                .build();
    }

    private Member member(String id, boolean head) {
        int age = head ? 20 + random.nextInt(65) : random.nextInt(90);
        return Member.builder(id, head ? Relation.HEAD : Relation.OTHER)
                .sex(Fact.known(oneOf(Sex.MALE, Sex.FEMALE)))
                .born(LocalDate.of(2017 - age, 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .residence(Fact.known(residence(head)))
                .disability(Fact.known(disability()))
                .health(Fact.known(chance(85) ? Health.HEALTHY : oneOf(Health.CHRONIC_ILLNESS, Health.MAJOR_ILLNESS)))
                .labour(Fact.known(age < 16 || age > 65 ? LabourCapacity.NONE : LabourCapacity.ORDINARY))
                .schooling(Fact.known(schooling(age)))
                .education(Fact.known(oneOf(Education.values())))
                .build();
    }

    private Residence residence(boolean head) {
        if (head || chance(80)) {
            return Residence.WITH_HOUSEHOLD;
        }
        return chance(50) ? Residence.AWAY_FOR_WORK : oneOf(Residence.values());
    }

    private Disability disability() {
        return chance(88)
                ? Disability.NONE
                : Disability.of(
                        oneOf(DisabilityKind.PHYSICAL, DisabilityKind.VISUAL, DisabilityKind.MENTAL),
                        DisabilityGrade.values()[1 + random.nextInt(4)]);
    }

    private Schooling schooling(int age) {
        if (age < 3 || age > 22) {
            return Schooling.NOT_IN_SCHOOL;
        }
        if (age < 7) {
            return oneOf(Schooling.PRESCHOOL, Schooling.NOT_IN_SCHOOL);
        }
        return age < 13 ? Schooling.PRIMARY : oneOf(Schooling.values());
    }

    private Income income(String member) {
        IncomeKind kind = oneOf(INCOMES);
        Period period = period();
        return Income.builder(member, kind)
                .amount(Fact.known(Money.ofFen((long) random.nextInt(540 * FEN_PER_YUAN) * period.months())))
                .period(period)
                .accruedOn(LocalDate.of(2017, 6 + random.nextInt(7), 1 + random.nextInt(28)))
                .throughPovertyProject(Fact.known(kind == IncomeKind.WAGE && chance(20)))
                .build();
    }

    private Expense expense(Optional<String> member) {
        Period period = period();
        return Expense.builder(oneOf(ExpenseKind.values()))
                .member(member)
                .amount(Fact.known(Money.ofFen((long) random.nextInt(600 * FEN_PER_YUAN) * period.months())))
                .period(period)
                .build();
    }

    private Asset asset(Optional<String> owner, int people) {
        if (chance(50)) {
            return asset(oneOf(AssetKind.DEPOSIT, AssetKind.SECURITY, AssetKind.INSURANCE), owner, 6_000 * people, 0);
        }
        if (chance(80)) {
            return asset(oneOf(AssetKind.DWELLING, AssetKind.DANGEROUS_DWELLING), owner, 300_000, 8_000 * people);
        }
        return asset(oneOf(AssetKind.values()), owner, 20_000, 5_000);
    }

    /** An asset worth up to so many yuan, of an area up to so many hundredths of a square metre. */
    private Asset asset(AssetKind kind, Optional<String> owner, int mostYuan, int mostArea) {
        return Asset.builder(kind)
                .owner(owner)
                .value(Fact.known(Money.ofFen((long) random.nextInt(mostYuan) * FEN_PER_YUAN)))
                .area(Fact.known(mostArea == 0 ? 0 : random.nextInt(mostArea)))
                .build();
    }

    private Registration registration() {
        if (chance(4)) {
            return Registration.urban("500235");
        }
        return Registration.rural(chance(4) ? "510104" : "500235");
    }

    private Period period() {
        return chance(60) ? Period.MONTH : Period.YEAR;
    }

    private Optional<String> owner(List<Member> members) {
        return chance(50)
                ? Optional.empty()
                : Optional.of(members.get(random.nextInt(members.size())).id());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
