package org.doudi.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;

/**
 * Any household: its people, incomes, expenses and assets, with everything known or with holes of every kind. Nobody is
 * born, and nothing accrues, later than in the last days of 2016, so that any later day can be assessed.
 */
public final class Situations {

    /** One in so many facts is unknown; 0 for none. */
    private final int unknownOneIn;

    private Situations(int unknownOneIn) {
        this.unknownOneIn = unknownOneIn;
    }

    /** Households of which everything is known. */
    public static Arbitrary<Household> known() {
        return new Situations(0).households();
    }

    /** Households of which something may be unknown, from little to much. */
    public static Arbitrary<Household> partlyKnown() {
        return Arbitraries.of(3, 8, 20).flatMap(oneIn -> new Situations(oneIn).households());
    }

    private Arbitrary<Household> households() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(size -> Combinators.combine(
                                members(size),
                                registration(),
                                listing(income(size), 5),
                                listing(expense(size), 3),
                                listing(asset(size), 3))
                        .as((members, registration, incomes, expenses, assets) -> Household.builder("h-1")
                                .registration(registration)
                                .addAllMembers(members)
                                .incomes(incomes)
                                .expenses(expenses)
                                .assets(assets)
                                .build()));
    }

    private Arbitrary<List<Member>> members(int size) {
        return member().list().ofSize(size).map(members -> {
            List<Member> numbered = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                numbered.add(members.get(i)
                        .withId("p" + (i + 1))
                        .withRelation(i == 0 ? Relation.HEAD : members.get(i).relation()));
            }
            return numbered;
        });
    }

    private Arbitrary<Member> member() {
        return Combinators.combine(
                        Arbitraries.of(Relation.SPOUSE, Relation.SON, Relation.MOTHER, Relation.OTHER),
                        fact(births()),
                        fact(residences()),
                        fact(disabilities()),
                        fact(Arbitraries.of(Health.class)),
                        fact(Arbitraries.of(Schooling.class)))
                .as((relation, birth, residence, disability, health, schooling) -> Member.builder("p", relation)
                        .birth(birth)
                        .residence(residence)
                        .disability(disability)
                        .health(health)
                        .schooling(schooling)
                        .build());
    }

    /** Every age, and often the days on which somebody turns 6 or 70 about the days that the tests assess. */
    static Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1925, 1, 1).toEpochDay(),
                        LocalDate.of(2016, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> near = Arbitraries.of(
                LocalDate.of(1947, 6, 1),
                LocalDate.of(1947, 6, 2),
                LocalDate.of(1948, 2, 29),
                LocalDate.of(1951, 1, 1),
                LocalDate.of(2011, 6, 1),
                LocalDate.of(2011, 6, 2),
                LocalDate.of(2012, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, near));
    }

    static Arbitrary<Residence> residences() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Residence.WITH_HOUSEHOLD)), Tuple.of(1, Arbitraries.of(Residence.class)));
    }

    static Arbitrary<Disability> disabilities() {
        Arbitrary<Disability> some = Combinators.combine(
                        Arbitraries.of(DisabilityKind.PHYSICAL, DisabilityKind.MENTAL, DisabilityKind.VISUAL),
                        Arbitraries.of(
                                DisabilityGrade.GRADE_1,
                                DisabilityGrade.GRADE_2,
                                DisabilityGrade.GRADE_3,
                                DisabilityGrade.GRADE_4))
                .as(Disability::of);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Disability.NONE)), Tuple.of(1, some));
    }

    static Arbitrary<Registration> registrations() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Registration.rural(Households.DISTRICT))),
                Tuple.of(1, Arbitraries.of(Registration.urban(Households.DISTRICT), Registration.rural("361124"))));
    }

    private Arbitrary<Fact<Registration>> registration() {
        return fact(registrations());
    }

    Arbitrary<Income> income(int size) {
        return Combinators.combine(
                        memberIds(size),
                        incomeKinds(),
                        fact(amounts()),
                        Arbitraries.of(Period.class),
                        accruals().optional(0.7),
                        fact(Arbitraries.of(true, false)))
                .as((member, kind, amount, period, accrued, project) -> Income.builder(member, kind)
                        .amount(amount)
                        .period(period)
                        .accruedOn(accrued)
                        .throughPovertyProject(project)
                        .build());
    }

    static Arbitrary<IncomeKind> incomeKinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(IncomeKind.WAGE)),
                Tuple.of(1, Arbitraries.just(IncomeKind.CENTRAL_BASIC_PENSION)),
                Tuple.of(2, Arbitraries.of(IncomeKind.class)));
    }

    Arbitrary<Expense> expense(int size) {
        return Combinators.combine(
                        Arbitraries.of(ExpenseKind.class),
                        memberIds(size).optional(0.5),
                        fact(amounts()),
                        Arbitraries.of(Period.class))
                .as((kind, member, amount, period) -> Expense.builder(kind)
                        .member(member)
                        .amount(amount)
                        .period(period)
                        .build());
    }

    /** Deposits and houses most of all: the other kinds exclude at once. */
    Arbitrary<Asset> asset(int size) {
        Arbitrary<AssetKind> kinds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(AssetKind.DEPOSIT, AssetKind.BOND)),
                Tuple.of(3, Arbitraries.of(AssetKind.DWELLING, AssetKind.DANGEROUS_DWELLING)),
                Tuple.of(2, Arbitraries.of(AssetKind.TREES, AssetKind.DISABILITY_SCOOTER, AssetKind.MOTORCYCLE)),
                Tuple.of(1, Arbitraries.of(AssetKind.class)));
        return Combinators.combine(
                        kinds,
                        memberIds(size).optional(0.5),
                        fact(amounts()),
                        fact(Arbitraries.integers().between(0, 15_000)))
                .as((kind, owner, value, area) ->
                        Asset.builder(kind).owner(owner).value(value).area(area).build());
    }

    /** Fen: from nothing to much more than any line, mostly about as large as one. */
    static Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.longs().between(0, 60_000)),
                        Tuple.of(2, Arbitraries.longs().between(0, 1_500_000)),
                        Tuple.of(1, Arbitraries.of(35_000L, 105_000L, 1_259_999L, 1_260_000L, 1_260_001L)),
                        Tuple.of(1, Arbitraries.of(0L, 1L, 500_000_000_000L)))
                .map(Money::ofFen);
    }

    /** About the end of 2015 and the end of 2016. */
    static Arbitrary<LocalDate> accruals() {
        return Arbitraries.of(
                LocalDate.of(2015, 12, 31),
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2016, 6, 30),
                LocalDate.of(2016, 12, 31));
    }

    private static Arbitrary<String> memberIds(int size) {
        return Arbitraries.integers().between(1, size).map(number -> "p" + number);
    }

    private <T> Arbitrary<Fact<T>> fact(Arbitrary<T> values) {
        Arbitrary<Fact<T>> known = values.map(Fact::known);
        return unknownOneIn == 0
                ? known
                : Arbitraries.frequencyOf(
                        Tuple.of(unknownOneIn - 1, known),
                        Tuple.of(1, Arbitraries.of(Fact.Why.class).map(Fact::unknown)));
    }

    private <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items, int most) {
        Arbitrary<Boolean> complete = unknownOneIn == 0
                ? Arbitraries.just(true)
                : Arbitraries.integers().between(1, unknownOneIn).map(dice -> dice > 1);
        return Combinators.combine(items.list().ofMaxSize(most), complete).as(Listing::new);
    }
}
