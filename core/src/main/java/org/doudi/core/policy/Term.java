package org.doudi.core.policy;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.money.Ratio;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A quantity of the household that a criterion compares. Always a total, never a figure for each head: the standard is
 * multiplied by the number of people, the income is not divided by it.
 */
public sealed interface Term {

    /** What a term counts. Only terms of the same dimension can be compared. */
    enum Dimension {
        /** Yuan, of a flow for a month. */
        MONEY,
        /** Things. */
        COUNT,
        /** Hundredths of a square metre. */
        AREA
    }

    /** What of the assets is added up. */
    enum Measure {
        /** What they are worth. */
        VALUE(Dimension.MONEY, Text.of("价值", "value")),
        /** How many there are. */
        NUMBER(Dimension.COUNT, Text.of("数量", "number")),
        /** Their floor area. */
        AREA(Dimension.AREA, Text.of("面积", "area"));

        private final Dimension dimension;
        private final Text label;

        Measure(Dimension dimension, Text label) {
            this.dimension = dimension;
            this.label = label;
        }

        /** What the measure counts. */
        public Dimension dimension() {
            return dimension;
        }

        /** The measure's name. */
        public Text label() {
            return label;
        }
    }

    /** The household's countable income (核定收入) for a month. */
    record CountableIncome() implements Term {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.countableIncome(this);
        }
    }

    /** A parameter, for a month if it has a period, times the number of people in the assistance unit. */
    record PerMember(String parameter) implements Term {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.perMember(this);
        }
    }

    /** What the household and its members spend on these kinds, for a month (支出). */
    record Spending(Set<ExpenseKind> kinds) implements Term {
        /** Takes a copy; refuses an empty set. */
        public Spending {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spending(this);
        }
    }

    /**
     * The countable income that was measured last in the calendar year before (上年度收入), for a month; open if nothing was
     * measured in that year.
     */
    record IncomeLastYear() implements Term {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.incomeLastYear(this);
        }
    }

    /** A multiple or share of another term that a layer sets: a parameter of type {@link ParameterType#RATIO}. */
    record TimesParameter(Term term, String parameter) implements Term {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timesParameter(this);
        }
    }

    /** All assets of these kinds added up. */
    record Holdings(Measure measure, Set<AssetKind> kinds) implements Term {
        /** Takes a copy; refuses an empty set. */
        public Holdings {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holdings(this);
        }
    }

    /** A number of things. */
    record Things(int number) implements Term {
        /** Refuses fewer than none. */
        public Things {
            Problems.require(
                    number >= 0,
                    "number.negative",
                    "",
                    String.valueOf(number),
                    Text.of("不小于 0 的数", "no negative number"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.things(this);
        }
    }

    /** A multiple or share of another term. */
    record Times(Term term, Ratio ratio) implements Term {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.times(this);
        }
    }

    /** What a monthly amount comes to over some months: a sum of money that can be compared with what is owned. */
    record OverMonths(Term term, int months) implements Term {
        /** Refuses what is no monthly amount and a number of months that is not 1 to 1200. */
        public OverMonths {
            Problems.require(
                    months >= 1 && months <= 1_200 && Terms.dimensions(term).contains(Dimension.MONEY),
                    "months.bound",
                    "",
                    String.valueOf(months),
                    Text.of("月金额与 1 至 1200 个月", "a monthly amount and 1 to 1200 months"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overMonths(this);
        }
    }

    /** One function for each case; a new case breaks the build where it is not handled. */
    interface Cases<R> {
        /** The countable income. */
        R countableIncome(CountableIncome term);

        /** A parameter for each person. */
        R perMember(PerMember term);

        /** Spending. */
        R spending(Spending term);

        /** Last year's income. */
        R incomeLastYear(IncomeLastYear term);

        /** A multiple that a layer sets. */
        R timesParameter(TimesParameter term);

        /** Assets added up. */
        R holdings(Holdings term);

        /** A number of things. */
        R things(Things term);

        /** A multiple. */
        R times(Times term);

        /** Over some months. */
        R overMonths(OverMonths term);
    }

    /** One function for each case. */
    <R> R match(Cases<R> cases);

    /** The term in words; parameters are called by the title that the function gives for their id. */
    default Text describe(Function<String, Text> parameterTitle) {
        return match(new CriterionWords(parameterTitle));
    }

    /** The household's countable income for a month. */
    static Term countableIncome() {
        return new CountableIncome();
    }

    /** A line, limit or other parameter, times the number of people. */
    static Term perMember(String parameter) {
        return new PerMember(parameter);
    }

    /** What is spent on these kinds in a month. */
    static Term spendingOn(ExpenseKind... kinds) {
        return new Spending(Set.of(kinds));
    }

    /** The income measured last in the calendar year before. */
    static Term incomeLastYear() {
        return new IncomeLastYear();
    }

    /** What all assets of these kinds are worth together. */
    static Term valueOf(AssetKind... kinds) {
        return holdings(Measure.VALUE, kinds);
    }

    /** How many assets of these kinds there are. */
    static Term numberOf(AssetKind... kinds) {
        return holdings(Measure.NUMBER, kinds);
    }

    /** The floor area of all assets of these kinds together. */
    static Term areaOf(AssetKind... kinds) {
        return holdings(Measure.AREA, kinds);
    }

    /** What all money and claims to money are worth together (货币财产). */
    static Term financialAssets() {
        return valueOf(
                Stream.of(AssetKind.values()).filter(AssetKind::isFinancial).toArray(AssetKind[]::new));
    }

    /** A number of things. */
    static Term number(int number) {
        return new Things(number);
    }

    /** What this monthly amount comes to over some months. */
    default Term overMonths(int months) {
        return new OverMonths(this, months);
    }

    /** This term a whole number of times. */
    default Term times(int times) {
        return new Times(this, Ratio.of(times, 1));
    }

    /** This term times a ratio that a layer sets. */
    default Term times(String parameter) {
        return new TimesParameter(this, parameter);
    }

    private static Term holdings(Measure measure, AssetKind... kinds) {
        return new Holdings(
                measure, Stream.of(kinds).collect(Collectors.toCollection(() -> EnumSet.noneOf(AssetKind.class))));
    }
}
