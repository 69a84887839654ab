package org.doudi.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;

/**
 * Learns more about a household: fills what is unknown with anything that it could be, adds entries to lists that nobody
 * confirmed and confirms some of them. What was known stays.
 */
final class Completion {

    private final Random random;

    /** In per cent, how much of what is unknown is learned. */
    private final int learned;

    private Completion(Random random, int learned) {
        this.random = random;
        this.learned = learned;
    }

    /** The household when everything about it is known. */
    static Household whole(Household household, Random random) {
        return new Completion(random, 100).of(household);
    }

    /** The household when some more is known. */
    static Household partial(Household household, Random random) {
        return new Completion(random, 50).of(household);
    }

    private Household of(Household household) {
        int size = household.members().size();
        return household
                .withRegistration(learn(
                        household.registration(),
                        () -> any(
                                Registration.rural("500235"),
                                Registration.rural("500101"),
                                Registration.urban("500235"),
                                Registration.rural("361124"))))
                .withMembers(household.members().stream().map(this::of).toList())
                .withIncomes(learn(household.incomes(), this::of, () -> anIncome(size)))
                .withExpenses(learn(household.expenses(), this::of, () -> anExpense(size)))
                .withAssets(learn(household.assets(), this::of, () -> anAsset(size)));
    }

    private Member of(Member member) {
        return member.withBirth(
                        learn(member.birth(), () -> LocalDate.of(1925, 1, 1).plusDays(random.nextInt(33_000))))
                .withResidence(learn(member.residence(), () -> any(Residence.values())))
                .withDisability(learn(
                        member.disability(),
                        () -> any(
                                Disability.NONE,
                                Disability.of(DisabilityKind.MENTAL, DisabilityGrade.GRADE_1),
                                Disability.of(DisabilityKind.VISUAL, DisabilityGrade.GRADE_4))))
                .withHealth(learn(member.health(), () -> any(Health.values())))
                .withSchooling(learn(member.schooling(), () -> any(Schooling.values())));
    }

    /** An unknown day of accrual counts as unknown too. */
    private Income of(Income income) {
        return income.withAmount(learn(income.amount(), this::anAmount))
                .withThroughPovertyProject(learn(income.throughPovertyProject(), random::nextBoolean))
                .withAccruedOn(income.accruedOn().isEmpty() && learns() ? Optional.of(aDay()) : income.accruedOn());
    }

    private Expense of(Expense expense) {
        return expense.withAmount(learn(expense.amount(), this::anAmount));
    }

    private Asset of(Asset asset) {
        return asset.withValue(learn(asset.value(), this::anAmount))
                .withArea(learn(asset.area(), () -> random.nextInt(20_000)));
    }

    private Income anIncome(int size) {
        return of(Income.builder(aMember(size), any(IncomeKind.values()))
                .period(any(Period.values()))
                .build());
    }

    private Expense anExpense(int size) {
        return of(Expense.builder(any(ExpenseKind.values()))
                .member(random.nextBoolean() ? Optional.of(aMember(size)) : Optional.empty())
                .build());
    }

    private Asset anAsset(int size) {
        return of(Asset.builder(any(AssetKind.values()))
                .owner(random.nextBoolean() ? Optional.of(aMember(size)) : Optional.empty())
                .build());
    }

    private String aMember(int size) {
        return "p" + (1 + random.nextInt(size));
    }

    private LocalDate aDay() {
        return any(LocalDate.of(2015, 12, 31), LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
    }

    /** Now and then more than any line, mostly not. */
    private Money anAmount() {
        return Money.ofFen(
                switch (random.nextInt(8)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(2_000_000);
                    case 2 -> 500_000_000_000L;
                    default -> random.nextInt(40_000);
                });
    }

    private boolean learns() {
        return random.nextInt(100) < learned;
    }

    private <T> Fact<T> learn(Fact<T> fact, Supplier<T> value) {
        return !fact.isKnown() && learns() ? Fact.known(value.get()) : fact;
    }

    private <T> Listing<T> learn(Listing<T> listing, UnaryOperator<T> more, Supplier<T> further) {
        List<T> items = new ArrayList<>(listing.items().stream().map(more).toList());
        if (listing.complete()) {
            return Listing.complete(items);
        }
        int added = random.nextInt(3);
        for (int i = 0; i < added; i++) {
            items.add(further.get());
        }
        return new Listing<>(items, learns());
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
