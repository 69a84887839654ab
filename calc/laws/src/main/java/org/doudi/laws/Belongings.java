package org.doudi.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.time.Window;

/** Throws incomes, expenses and assets whose totals lie about the lines and limits. */
final class Belongings {

    /** In hundredths of a square metre: large enough for any house. */
    private static final int MOST_AREA = 40_000;

    private final Aims aims;
    private final Dice dice;
    private final Sizes sizes;

    Belongings(Aims aims, Dice dice) {
        this.aims = aims;
        this.dice = dice;
        this.sizes = new Sizes(dice);
    }

    /** Incomes, mostly such that all of them together come to about a line. */
    Listing<Income> incomes(int members) {
        int count = dice.any(0, 1, 1, 1, 2, 2, 3);
        List<Income> incomes = new ArrayList<>();
        if (count == 1 || dice.chance(40)) {
            for (int i = 0; i < count; i++) {
                Period period = dice.any(Period.values());
                incomes.add(income(members, period, sizes.any(aims.amounts.monthly, period.months(), members)));
            }
            return Listing.complete(incomes);
        }
        long rest = sizes.any(aims.amounts.monthly, 1, members).fen();
        for (int i = 1; i <= count; i++) {
            long part = i == count ? rest : dice.between(0, rest);
            Period period = dice.any(Period.values());
            incomes.add(income(members, period, Money.ofFen(part * period.months())));
            rest -= part;
        }
        return Listing.complete(incomes);
    }

    /** The same incomes, with one of these kinds that is the member's, however small, or with none of them. */
    Listing<Income> incomes(Listing<Income> before, String member, Set<IncomeKind> kinds, boolean met) {
        List<Income> incomes = new ArrayList<>(before.items().stream()
                .filter(income -> met || !income.member().equals(member) || !kinds.contains(income.kind()))
                .toList());
        if (met) {
            Money some = dice.chance(50)
                    ? Money.ofFen(1)
                    : sizes.any(aims.amounts.monthly, 1, 1).plus(Money.ofFen(1));
            incomes.add(Income.of(member, dice.among(kinds), Amount.monthly(some)));
        } else if (dice.chance(30)) {
            incomes.add(Income.of(member, dice.among(kinds), Amount.monthly(Money.ZERO)));
        }
        return Listing.complete(incomes);
    }

    /** One more income of somebody, of any kind. */
    Income income(int members) {
        Period period = dice.any(Period.values());
        return income(members, period, sizes.any(aims.amounts.monthly, period.months(), members));
    }

    private Income income(int members, Period period, Money amount) {
        return Income.builder("p" + dice.between(1, members), incomeKind())
                .amount(Amount.of(amount, period))
                .accruedOn(accrual())
                .throughPovertyProject(dice.chance(50))
                .build();
    }

    private IncomeKind incomeKind() {
        return dice.chance(40)
                ? dice.any(IncomeKind.WAGE, IncomeKind.OPERATING)
                : dice.mostly(List.copyOf(aims.incomes), List.of(IncomeKind.values()));
    }

    /** Also where no rule asks for the day, now and then one is told. */
    private Optional<LocalDate> accrual() {
        if (aims.accruals.isEmpty()) {
            return dice.chance(70) ? Optional.empty() : Optional.of(aims.on.minusDays(dice.between(0, 400)));
        }
        Window window = dice.of(aims.accruals);
        LocalDate edge = dice.chance(50) ? window.startInclusive() : window.endExclusive();
        boolean near = edge.isAfter(LocalDate.MIN.plusDays(1)) && edge.isBefore(aims.on);
        return Optional.of(
                near && dice.chance(70) ? edge.minusDays(dice.below(2)) : aims.on.minusDays(dice.between(0, 800)));
    }

    /** Expenses about the lines, or about such a share of the income as the rules name. */
    Listing<Expense> expenses(int members, Listing<Income> incomes) {
        int count = dice.any(0, 0, 1, 1, 2);
        List<Expense> expenses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ExpenseKind kind = dice.mostly(List.copyOf(aims.expenses), List.of(ExpenseKind.values()));
            Period period = dice.any(Period.values());
            Quantity target = related(monthly(incomes)).orElseGet(() -> sizes.aim(aims.amounts.monthly, members));
            expenses.add(Expense.builder(kind)
                    .member(aMember(members))
                    .amount(Amount.of(sizes.about(target, period.months(), members), period))
                    .build());
        }
        return Listing.complete(expenses);
    }

    /** An amount that stands to this one in a ratio that the rules name. */
    Optional<Quantity> related(Quantity amount) {
        Set<Quantity> ratios = aims.amounts.ratios;
        return ratios.isEmpty() || dice.chance(40)
                ? Optional.empty()
                : Optional.of(amount.times(dice.of(List.copyOf(ratios))));
    }

    static Quantity monthly(Listing<Income> incomes) {
        Quantity total = Quantity.ZERO;
        for (Income income : incomes.items()) {
            total = total.plus(income.amount()
                    .value()
                    .map(money -> Amount.of(money, income.period()).perMonth())
                    .orElse(Quantity.ZERO));
        }
        return total;
    }

    /** Assets about the limits; of a kind that is counted, sometimes as many as count. */
    Listing<Asset> assets(int members) {
        List<Asset> assets = new ArrayList<>();
        int count = dice.any(0, 0, 1, 1, 2, 3);
        AssetKind often = assetKind();
        boolean many = dice.chance(40);
        if (many && !aims.amounts.counts.isEmpty()) {
            Quantity target = sizes.aim(aims.amounts.counts, members);
            count = sizes.about(Amounts.whole(target), 1, 4);
        }
        for (int i = 0; i < count; i++) {
            assets.add(asset(many ? often : assetKind(), members));
        }
        return Listing.complete(assets);
    }

    private AssetKind assetKind() {
        List<AssetKind> plain = List.of(AssetKind.values());
        return dice.mostly(List.copyOf(aims.assets), plain);
    }

    Asset asset(AssetKind kind, int members) {
        Quantity area = sizes.aim(aims.amounts.areas, members);
        int hundredths = sizes.about(Amounts.whole(area), members, MOST_AREA);
        return Asset.builder(kind)
                .owner(aMember(members))
                .value(Fact.known(sizes.any(aims.amounts.sums, 1, members)))
                .area(Fact.known(hundredths))
                .build();
    }

    private Optional<String> aMember(int members) {
        return dice.chance(50) ? Optional.of("p" + dice.between(1, members)) : Optional.empty();
    }
}
