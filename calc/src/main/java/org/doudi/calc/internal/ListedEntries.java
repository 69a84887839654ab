package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doudi.calc.internal.ListedFacts.Entry;
import org.doudi.calc.internal.ListedFacts.Unknown;
import org.doudi.calc.internal.run.AssetTotals;
import org.doudi.calc.internal.run.EarningsTakenOff;
import org.doudi.calc.internal.run.Frame;
import org.doudi.calc.internal.run.IncomeClasses;
import org.doudi.calc.internal.run.Membership;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.KinRelation;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;

/** Which incomes, expenses and assets went into a total: the same questions as the instructions ask, for people to read. */
final class ListedEntries {
    private static final Quantity HUNDRED = Quantity.of(100);
    private static final Text INCOMES = Text.of("家庭收入", "the household's incomes");
    private static final Text PROJECT = Text.of("是否扶贫项目就业", "whether the job came through a poverty project");

    private ListedEntries() {}

    /** Incomes of one class. */
    static Facts incomes(int unit, IncomeClasses classes, int clazz) {
        return new ListedFacts(
                "incomes",
                INCOMES,
                Household::incomes,
                each(unit, Household::incomes, ListedEntries::owner, (index, income, belongs) -> {
                    int known = classes.classOf(income);
                    List<Unknown> unknown = new ArrayList<>(
                            Unknown.of(income.amount(), "amount", income.kind().label()));
                    if (known == IncomeClasses.OPEN) {
                        Text accrual = income.kind().label().plus(Text.of("的取得日", ": day of accrual"));
                        unknown.add(new Unknown("accruedOn", accrual, Fact.Why.NOT_ASKED.label()));
                    }
                    return classes.mayBe(income, clazz)
                            ? Optional.of(entry(index, income, belongs && known == clazz, unknown))
                            : Optional.empty();
                }),
                Money.MAX.toQuantity());
    }

    /** Earnings from which an allowance is taken. Only known amounts are looked at, so more of them changes nothing. */
    static Facts earnings(EarningsTakenOff.Rule rule) {
        return new ListedFacts(
                "incomes",
                INCOMES,
                Household::incomes,
                each(rule.unit(), Household::incomes, ListedEntries::owner, (index, income, belongs) -> {
                    List<Unknown> unknown = rule.asksForProject()
                            ? Unknown.of(income.throughPovertyProject(), "throughPovertyProject", PROJECT)
                            : List.of();
                    return belongs && rule.mayBeTakenOff(income)
                            ? Optional.of(entry(index, income, rule.isTakenOff(income), unknown))
                            : Optional.empty();
                }),
                Quantity.ZERO);
    }

    /** Expenses of some kinds. */
    static Facts expenses(int unit, Set<ExpenseKind> kinds) {
        return new ListedFacts(
                "expenses",
                Text.of("家庭支出", "the household's expenses"),
                Household::expenses,
                each(unit, Household::expenses, Expense::member, (index, expense, belongs) -> {
                    Text label = expense.kind().label();
                    return kinds.contains(expense.kind())
                            ? Optional.of(Entry.of(
                                    index,
                                    expense.member(),
                                    label,
                                    monthly(expense.amount(), expense.period()),
                                    belongs,
                                    Unknown.of(expense.amount(), "amount", label)))
                            : Optional.empty();
                }),
                Money.MAX.toQuantity());
    }

    /** Support that kin are taken to give, as far as it is known. */
    static Facts support(int unit, Set<KinRelation> relations, Quantity line, Ratio share) {
        Support support = new Support(line, share);
        return new ListedFacts(
                "kin",
                Text.of("亲属", "kin"),
                Household::kin,
                each(
                        unit,
                        Household::kin,
                        kin -> Optional.of(kin.ofMember()),
                        (index, kin, belongs) -> relations.contains(kin.relation())
                                ? Optional.of(new Entry(
                                        index,
                                        Optional.of(kin.ofMember()),
                                        kin.relation().label(),
                                        belongs ? support.least(kin) : Quantity.ZERO,
                                        support.most(kin),
                                        support.unknown(kin)))
                                : Optional.empty()),
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
                each(
                        unit,
                        Household::assets,
                        Asset::owner,
                        (index, asset, belongs) -> holdings.kinds().contains(asset.kind())
                                ? Optional.of(Entry.of(
                                        index,
                                        asset.owner(),
                                        asset.kind().label(),
                                        measured(asset, holdings.measure()),
                                        belongs,
                                        unknown(asset, holdings.measure())))
                                : Optional.empty()),
                whole ? most : most.dividedBy(HUNDRED));
    }

    /** Makes an entry of an item, if it may have gone in; told whether it belongs to the unit for certain. */
    private interface Made<T> {
        Optional<Entry> entry(int index, T item, boolean belongs);
    }

    /** The entries of a list, leaving out what belongs to somebody outside the assistance unit. */
    private static <T> Function<Frame, List<Entry>> each(
            int unit, Function<Household, Listing<T>> list, Function<T, Optional<String>> owner, Made<T> made) {
        return frame -> {
            List<T> items = list.apply(frame.household()).items();
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                int belongs = Membership.of(frame, unit, owner.apply(items.get(i)));
                if (belongs != Membership.NO) {
                    made.entry(i, items.get(i), belongs == Membership.YES).ifPresent(entries::add);
                }
            }
            return entries;
        };
    }

    private static Optional<String> owner(Income income) {
        return Optional.of(income.member());
    }

    private static Entry entry(int index, Income income, boolean surely, List<Unknown> unknown) {
        return Entry.of(
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
