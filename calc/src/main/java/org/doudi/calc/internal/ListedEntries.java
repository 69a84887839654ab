package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.internal.ListedFacts.Entry;
import org.doudi.calc.internal.ListedFacts.Unknown;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;

/** Which incomes, expenses and assets went into a total: the same questions as the instructions ask, for people to read. */
final class ListedEntries {
    private static final Quantity HUNDRED = Quantity.of(100);

    private ListedEntries() {}

    /** Incomes of one class. */
    static Facts incomes(int unit, IncomeClasses classes, int clazz) {
        return new ListedFacts(
                "incomes",
                Text.of("家庭收入", "the household's incomes"),
                Household::incomes,
                frame -> {
                    Listing<Income> incomes = frame.household.incomes();
                    List<Entry> entries = new ArrayList<>();
                    for (int i = 0; i < incomes.items().size(); i++) {
                        Income income = incomes.items().get(i);
                        int belongs = Membership.of(frame, unit, income.member());
                        if (belongs != Membership.NO && classes.mayBe(income, clazz)) {
                            int known = classes.classOf(income);
                            List<Unknown> unknown = new ArrayList<>(Unknown.of(
                                    income.amount(), "amount", income.kind().label()));
                            if (known == IncomeClasses.OPEN) {
                                unknown.add(new Unknown(
                                        "accruedOn",
                                        income.kind().label().plus(Text.of("的取得日", ": day of accrual")),
                                        Fact.Why.NOT_ASKED.label()));
                            }
                            entries.add(entry(i, income, belongs == Membership.YES && known == clazz, unknown));
                        }
                    }
                    return entries;
                },
                Money.MAX.toQuantity());
    }

    /** Earnings from which an allowance is taken. Only known amounts are looked at, so more of them changes nothing. */
    static Facts earnings(EarningsTakenOff.Rule rule) {
        return new ListedFacts(
                "incomes",
                Text.of("家庭收入", "the household's incomes"),
                Household::incomes,
                frame -> {
                    Listing<Income> incomes = frame.household.incomes();
                    List<Entry> entries = new ArrayList<>();
                    for (int i = 0; i < incomes.items().size(); i++) {
                        Income income = incomes.items().get(i);
                        int belongs = Membership.of(frame, rule.unit(), income.member());
                        if (belongs == Membership.YES && rule.mayBeTakenOff(income)) {
                            boolean surely = rule.isTakenOff(income);
                            entries.add(entry(
                                    i,
                                    income,
                                    surely,
                                    rule.asksForProject()
                                            ? Unknown.of(
                                                    income.throughPovertyProject(),
                                                    "throughPovertyProject",
                                                    Text.of(
                                                            "是否扶贫项目就业",
                                                            "whether the job came through a poverty project"))
                                            : List.of()));
                        }
                    }
                    return entries;
                },
                Quantity.ZERO);
    }

    /** Expenses of some kinds. */
    static Facts expenses(int unit, Set<ExpenseKind> kinds) {
        return new ListedFacts(
                "expenses",
                Text.of("家庭支出", "the household's expenses"),
                Household::expenses,
                frame -> {
                    Listing<Expense> expenses = frame.household.expenses();
                    List<Entry> entries = new ArrayList<>();
                    for (int i = 0; i < expenses.items().size(); i++) {
                        Expense expense = expenses.items().get(i);
                        int belongs = Membership.of(frame, unit, expense.member());
                        if (belongs != Membership.NO && kinds.contains(expense.kind())) {
                            entries.add(new Entry(
                                    i,
                                    expense.member(),
                                    expense.kind().label(),
                                    monthly(expense.amount(), expense.period()),
                                    belongs == Membership.YES,
                                    Unknown.of(
                                            expense.amount(),
                                            "amount",
                                            expense.kind().label())));
                        }
                    }
                    return entries;
                },
                Money.MAX.toQuantity());
    }

    /** Assets of some kinds. */
    static Facts assets(int unit, Term.Holdings holdings) {
        Quantity most = Quantity.of(AssetTotals.mostOf(holdings.measure()));
        boolean whole = holdings.measure() == Term.Measure.NUMBER;
        return new ListedFacts(
                "assets",
                Text.of("家庭财产", "the household's assets"),
                Household::assets,
                frame -> {
                    Listing<Asset> assets = frame.household.assets();
                    List<Entry> entries = new ArrayList<>();
                    for (int i = 0; i < assets.items().size(); i++) {
                        Asset asset = assets.items().get(i);
                        int belongs = Membership.of(frame, unit, asset.owner());
                        if (belongs != Membership.NO && holdings.kinds().contains(asset.kind())) {
                            entries.add(new Entry(
                                    i,
                                    asset.owner(),
                                    asset.kind().label(),
                                    measured(asset, holdings.measure()),
                                    belongs == Membership.YES,
                                    unknown(asset, holdings.measure())));
                        }
                    }
                    return entries;
                },
                whole ? most : most.dividedBy(HUNDRED));
    }

    private static Entry entry(int index, Income income, boolean surely, List<Unknown> unknown) {
        return new Entry(
                index,
                Optional.of(income.member()),
                income.kind().label(),
                monthly(income.amount(), income.period()),
                surely,
                unknown);
    }

    private static Optional<Quantity> monthly(Fact<Money> amount, Period period) {
        return amount.value().map(money -> money.per(period).perMonth());
    }

    private static Optional<Quantity> measured(Asset asset, Term.Measure measure) {
        return switch (measure) {
            case VALUE -> asset.value().value().map(Money::toQuantity);
            case NUMBER -> Optional.of(Quantity.of(1));
            case AREA -> asset.area().value().map(area -> Quantity.of(area).dividedBy(HUNDRED));
        };
    }

    private static List<Unknown> unknown(Asset asset, Term.Measure measure) {
        Text label = asset.kind().label();
        return switch (measure) {
            case VALUE -> Unknown.of(asset.value(), "value", label.plus(Text.of("的价值", ": value")));
            case NUMBER -> List.of();
            case AREA -> Unknown.of(asset.area(), "area", label.plus(Text.of("的面积", ": area")));
        };
    }
}
