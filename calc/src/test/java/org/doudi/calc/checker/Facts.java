package org.doudi.calc.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.Kin;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;

/** Works out from the situation itself which facts belong beside a step, so that a wrong or missing item is found. */
final class Facts {

    /** A fact that belongs beside a step. */
    record Line(String path, Optional<String> member, Fraction low, Fraction high) {}

    /** The rule under which income counts, so that every class of income has a name. */
    private static final String COUNTED = "";

    private final Situation situation;
    private final Household household;
    private final List<IncomeRule.Disregard> disregards = new ArrayList<>();
    private final Rules rules;

    Facts(Rules rules, Situation situation) {
        this.rules = rules;
        this.situation = situation;
        this.household = situation.household();
        rules.provisions().forEach(resolved -> {
            if (resolved.value() instanceof IncomeRule.Disregard disregard) {
                disregards.add(disregard);
            }
        });
    }

    /** Everything that belongs beside the step; {@code unit} is who belongs to the household. */
    List<Line> beside(Step step, Group unit) {
        Operation operation = step.operation();
        if (operation instanceof Operation.TotalIncome) {
            boolean disregarded = disregards.stream().anyMatch(rule -> rule.id().equals(step.id()));
            return incomes(disregarded ? step.id() : COUNTED, unit);
        }
        if (operation instanceof Operation.TotalExpenses total) {
            return expenses(total, unit);
        }
        if (operation instanceof Operation.TotalAssets total) {
            return assets(total.holdings(), unit);
        }
        return operation instanceof BenefitOperation.TakeOffEarnings ? earnings(step.id(), unit) : List.of();
    }

    /** The most that a list may add up to. */
    static Fraction most(Operation operation) {
        if (operation instanceof Operation.TotalAssets total && total.holdings().measure() != Term.Measure.VALUE) {
            // So many entries at most, each of at most a million square metres.
            long each = total.holdings().measure() == Term.Measure.NUMBER ? 1 : 1_000_000;
            return Fraction.of(10_000 * each, 1);
        }
        return Fraction.of(Money.MAX);
    }

    private List<Line> incomes(String rule, Group unit) {
        List<Line> lines = new ArrayList<>();
        List<Income> incomes = household.incomes().items();
        for (int i = 0; i < incomes.size(); i++) {
            Income income = incomes.get(i);
            Set<String> perhaps = classes(income);
            if (unit.possibly().contains(income.member()) && perhaps.contains(rule)) {
                boolean surely = unit.surely().contains(income.member()) && perhaps.size() == 1;
                lines.add(line("incomes/" + i, Optional.of(income.member()), monthly(income), surely));
            }
        }
        return unconfirmed(lines, "incomes", household.incomes(), Fraction.of(Money.MAX));
    }

    /** Under which rules the income may fall, whatever is unknown about it. The first that applies takes it. */
    private Set<String> classes(Income income) {
        Set<String> classes = new LinkedHashSet<>();
        for (IncomeRule.Disregard rule : disregards) {
            if (!rule.kinds().contains(income.kind())) {
                continue;
            }
            Optional<LocalDate> tested = rule.tested() == IncomeRule.Tested.ON_DETERMINATION
                    ? Optional.of(situation.on())
                    : income.accruedOn();
            if (tested.isEmpty()) {
                classes.add(rule.id());
            } else if (rule.inForce().contains(tested.get())) {
                classes.add(rule.id());
                return classes;
            }
        }
        classes.add(COUNTED);
        return classes;
    }

    private List<Line> earnings(String id, Group unit) {
        IncomeRule.EarningsDeduction rule =
                (IncomeRule.EarningsDeduction) rules.provision(id).orElseThrow().value();
        List<Line> lines = new ArrayList<>();
        List<Income> incomes = household.incomes().items();
        for (int i = 0; i < incomes.size(); i++) {
            Income income = incomes.get(i);
            Set<String> classes = classes(income);
            boolean all = rule.earnings() == IncomeRule.Earnings.ALL;
            boolean project = all || income.throughPovertyProject().match(known -> known, why -> false);
            boolean perhaps = all || income.throughPovertyProject().match(known -> known, why -> true);
            if (perhaps
                    && rule.kinds().contains(income.kind())
                    && income.amount().isKnown()
                    && classes.equals(Set.of(COUNTED))
                    && unit.surely().contains(income.member())) {
                lines.add(line("incomes/" + i, Optional.of(income.member()), monthly(income), project));
            }
        }
        return lines;
    }

    /** The support of each of the kin, of every size of their household and number of people supported that there may be. */
    List<Line> support(BenefitOperation.TotalSupport total, Group unit, Span line) {
        List<Line> lines = new ArrayList<>();
        List<Kin> all = household.kin().items();
        for (int i = 0; i < all.size(); i++) {
            Kin kin = all.get(i);
            if (total.relations().contains(kin.relation()) && unit.possibly().contains(kin.ofMember())) {
                Span given = support(kin, total.share(), line.low());
                Fraction low = unit.surely().contains(kin.ofMember()) ? given.low() : Fraction.ZERO;
                lines.add(new Line("kin/" + i, Optional.of(kin.ofMember()), low, given.high()));
            }
        }
        return unconfirmed(lines, "kin", household.kin(), Fraction.of(Money.MAX));
    }

    private static Span support(Kin kin, Ratio share, Fraction line) {
        Optional<Fraction> paid = kin.pays().value().map(Facts::monthly);
        Optional<Fraction> income = kin.householdIncome().value().map(Facts::monthly);
        List<Fraction> possible = new ArrayList<>();
        for (int people : every(kin.householdSize(), Household.MAX_MEMBERS)) {
            for (int supported : every(kin.supports(), Kin.MAX_SUPPORTED)) {
                Fraction left = income.orElse(Fraction.ZERO).minus(line.times(Fraction.of(people, 1)));
                Fraction imputed = left.times(Fraction.of(share.numerator(), (long) share.denominator() * supported));
                possible.add(imputed.max(paid.orElse(Fraction.ZERO)));
            }
        }
        Fraction most = possible.stream().reduce(Fraction::max).orElseThrow();
        return new Span(
                possible.stream().reduce(Fraction::min).orElseThrow(),
                paid.isPresent() && income.isPresent() ? most : Fraction.of(Money.MAX));
    }

    private static List<Integer> every(Fact<Integer> number, int most) {
        return number.match(
                List::of, why -> IntStream.rangeClosed(1, most).boxed().toList());
    }

    private List<Line> expenses(Operation.TotalExpenses total, Group unit) {
        List<Line> lines = new ArrayList<>();
        List<Expense> expenses = household.expenses().items();
        for (int i = 0; i < expenses.size(); i++) {
            Expense expense = expenses.get(i);
            if (total.kinds().contains(expense.kind()) && contains(unit.possibly(), expense.member())) {
                Optional<Fraction> value = monthly(expense.amount(), expense.period());
                lines.add(line(
                        "expenses/" + i,
                        expense.member(),
                        new Known(value, Fraction.of(Money.MAX)),
                        contains(unit.surely(), expense.member())));
            }
        }
        return unconfirmed(lines, "expenses", household.expenses(), Fraction.of(Money.MAX));
    }

    private List<Line> assets(Term.Holdings holdings, Group unit) {
        Fraction most = most(new Operation.TotalAssets(holdings));
        List<Line> lines = new ArrayList<>();
        List<Asset> assets = household.assets().items();
        for (int i = 0; i < assets.size(); i++) {
            Asset asset = assets.get(i);
            if (holdings.kinds().contains(asset.kind()) && contains(unit.possibly(), asset.owner())) {
                Optional<Fraction> value = switch (holdings.measure()) {
                    case NUMBER -> Optional.of(Fraction.of(1, 1));
                    case VALUE -> asset.value().value().map(Fraction::of);
                    case AREA -> asset.area().value().map(hundredths -> Fraction.of(hundredths, 100));
                };
                lines.add(line(
                        "assets/" + i, asset.owner(), new Known(value, most), contains(unit.surely(), asset.owner())));
            }
        }
        return unconfirmed(lines, "assets", household.assets(), most);
    }

    /** What belongs to nobody in particular belongs to the household. */
    private static boolean contains(Set<String> group, Optional<String> member) {
        return member.isEmpty() || group.contains(member.get());
    }

    /** A value if it is known, and the most that it may be if it is not. */
    private record Known(Optional<Fraction> value, Fraction most) {}

    private static Known monthly(Income income) {
        return new Known(monthly(income.amount(), income.period()), Fraction.of(Money.MAX));
    }

    private static Optional<Fraction> monthly(Fact<Money> amount, Period period) {
        return amount.value().map(money -> Fraction.of(money.fen(), 100L * period.months()));
    }

    static Fraction monthly(Amount amount) {
        return Fraction.of(amount.money().fen(), 100L * amount.period().months());
    }

    private static Line line(String path, Optional<String> member, Known known, boolean surely) {
        Fraction low = surely ? known.value().orElse(Fraction.ZERO) : Fraction.ZERO;
        return new Line(path, member, low, known.value().orElse(known.most()));
    }

    private static List<Line> unconfirmed(List<Line> lines, String path, Listing<?> listing, Fraction most) {
        if (!listing.complete()) {
            lines.add(new Line(path, Optional.empty(), Fraction.ZERO, most));
        }
        return lines;
    }
}
