package org.doudi.calc.internal.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Term;
import org.doudi.core.policy.Term.Measure;

/** Makes up what a household owns and spends so that the totals come out. */
final class ExampleEstate {

    private ExampleEstate() {}

    private record Total<K>(Set<K> kinds, Quantity amount) {}

    /** Values and areas first: the things that bear them count as things. */
    static List<Asset> assets(Map<Base, Quantity> amounts) {
        Map<AssetKind, Quantity> values = spread(AssetKind.class, holdings(amounts, Measure.VALUE), Map.of());
        Map<AssetKind, Quantity> areas = spread(AssetKind.class, holdings(amounts, Measure.AREA), Map.of());
        Map<AssetKind, Quantity> bearing = new EnumMap<>(AssetKind.class);
        Stream.of(values, areas).forEach(those -> those.keySet().forEach(kind -> bearing.put(kind, Quantity.of(1))));
        Map<AssetKind, Quantity> numbers = spread(AssetKind.class, holdings(amounts, Measure.NUMBER), bearing);
        List<Asset> assets = new ArrayList<>();
        numbers.forEach((kind, number) -> {
            for (long i = 0; i < number.numerator().longValueExact(); i++) {
                Quantity value = i == 0 ? values.getOrDefault(kind, Quantity.ZERO) : Quantity.ZERO;
                Quantity area = i == 0 ? areas.getOrDefault(kind, Quantity.ZERO) : Quantity.ZERO;
                assets.add(Asset.builder(kind)
                        .value(Fact.known(Example.money(value)))
                        .area(Fact.known(area.min(Quantity.of(Asset.MAX_AREA))
                                .numerator()
                                .intValueExact()))
                        .build());
            }
        });
        return assets;
    }

    /** By the year, as a household of the time would tell them. */
    static List<Expense> expenses(Map<Base, Quantity> amounts) {
        List<Total<ExpenseKind>> totals = new ArrayList<>();
        amounts.forEach((base, amount) -> {
            if (base instanceof Base.Of of && of.term() instanceof Term.Spending spending) {
                totals.add(new Total<>(spending.kinds(), amount));
            }
        });
        List<Expense> expenses = new ArrayList<>();
        spread(ExpenseKind.class, totals, Map.of())
                .forEach((kind, amount) -> expenses.add(Expense.of(kind, Example.yearly(amount))));
        return expenses;
    }

    private static List<Total<AssetKind>> holdings(Map<Base, Quantity> amounts, Measure measure) {
        List<Total<AssetKind>> totals = new ArrayList<>();
        amounts.forEach((base, amount) -> {
            if (base instanceof Base.Of of
                    && of.term() instanceof Term.Holdings holdings
                    && holdings.measure() == measure) {
                totals.add(new Total<>(holdings.kinds(), amount));
            }
        });
        return totals;
    }

    /** So much of each kind that every total comes out: the narrowest total first, on the kind that counts for fewest others. */
    private static <K extends Enum<K>> Map<K, Quantity> spread(
            Class<K> type, List<Total<K>> totals, Map<K, Quantity> before) {
        Map<K, Quantity> amounts = new EnumMap<>(type);
        amounts.putAll(before);
        totals.stream()
                .sorted(Comparator.comparingInt(total -> total.kinds().size()))
                .forEach(total -> {
                    Quantity missing = total.amount().minus(sum(amounts, total.kinds()::contains));
                    if (missing.signum() > 0) {
                        K kind = total.kinds().stream()
                                .min(Comparator.<K>comparingLong(one -> totals.stream()
                                                .filter(other -> other.kinds().contains(one))
                                                .count())
                                        .thenComparing(Comparator.naturalOrder()))
                                .orElseThrow();
                        amounts.merge(kind, missing, Quantity::plus);
                    }
                });
        return amounts;
    }

    private static <K> Quantity sum(Map<K, Quantity> amounts, Predicate<K> which) {
        return amounts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
