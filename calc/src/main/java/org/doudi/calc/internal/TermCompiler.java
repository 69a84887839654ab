package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.run.Arithmetic;
import org.doudi.calc.internal.run.AssetTotals;
import org.doudi.calc.internal.run.ExpenseTotal;
import org.doudi.calc.internal.run.Recorded;
import org.doudi.calc.internal.run.Scale;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;

/** Compiles the totals that criteria compare. */
final class TermCompiler implements Term.Cases<Integer> {

    private static final Quantity HUNDRED = Quantity.of(100);

    private record Total(int slot, Term.Holdings holdings) {}

    static final Size MOST_MONTHLY = Size.monthly(Quantity.of(Money.MAX.fen()));

    private final PlanBuilder plan;
    private final StepWords words;
    private final Rules rules;
    private final Parameters parameters;
    private final IntSupplier unit;
    private final IntSupplier countableIncome;
    private final List<Total> totals = new ArrayList<>();

    TermCompiler(
            PlanBuilder plan,
            StepWords words,
            Rules rules,
            Parameters parameters,
            IntSupplier unit,
            IntSupplier countableIncome) {
        this.plan = plan;
        this.words = words;
        this.rules = rules;
        this.parameters = parameters;
        this.unit = unit;
        this.countableIncome = countableIncome;
    }

    int compile(Term term) {
        return plan.share(term, () -> term.match(this));
    }

    @Override
    public Integer countableIncome(Term.CountableIncome term) {
        return countableIncome.getAsInt();
    }

    @Override
    public Integer perMember(Term.PerMember term) {
        int each = given(term.parameter());
        int count = people();
        Quantity largest = plan.size(each).largest().times(Quantity.of(Household.MAX_MEMBERS));
        Text title = rules.titleOf(term.parameter());
        return plan.add(
                words.part(
                        title.plus(Text.of(" × 人数", " × members")),
                        new Operation.PerPerson(),
                        unitOf(term.parameter()),
                        Facts.NONE,
                        each,
                        count),
                Size.of(plan.size(each).denominator(), largest),
                slot -> scale -> new Arithmetic.PerPerson(slot, each, count));
    }

    @Override
    public Integer spending(Term.Spending term) {
        return spending(described(term), term.kinds());
    }

    /** The slot with what is spent on some kinds in a month. */
    int spending(Text label, Set<ExpenseKind> kinds) {
        int members = unit.getAsInt();
        return plan.add(
                words.part(
                        label,
                        new Operation.TotalExpenses(kinds),
                        Unit.YUAN_PER_MONTH,
                        ListedEntries.expenses(members, kinds),
                        members),
                MOST_MONTHLY,
                slot -> scale -> new ExpenseTotal(slot, members, kinds, scale));
    }

    @Override
    public Integer incomeLastYear(Term.IncomeLastYear term) {
        return plan.add(
                words.part(
                        described(term),
                        new RecordOperation.MeasuredLastYear(),
                        Unit.YUAN_PER_MONTH,
                        RecordedFacts.lastYear()),
                MOST_MONTHLY,
                slot -> scale -> new Recorded.IncomeLastYear(slot, rules.day(), scale));
    }

    @Override
    public Integer timesParameter(Term.TimesParameter term) {
        Ratio ratio = parameters
                .value(term.parameter(), ParameterValue.OfRatio.class)
                .map(ParameterValue.OfRatio::ratio)
                .orElse(Ratio.ONE);
        return scaled(compile(term.term()), ratio, described(term), parameters.source(term.parameter()));
    }

    @Override
    public Integer holdings(Term.Holdings term) {
        int members = unit.getAsInt();
        Unit counts = switch (term.measure()) {
            case VALUE -> Unit.YUAN;
            case NUMBER -> Unit.THINGS;
            case AREA -> Unit.SQUARE_METRES;
        };
        PlanStep step = words.part(
                described(term), new Operation.TotalAssets(term), counts, ListedEntries.assets(members, term), members);
        Size size = Size.monthly(Quantity.of(AssetTotals.mostOf(term.measure())));
        int slot = totals.isEmpty()
                ? plan.add(step, size, first -> scale -> assetTotals(members, scale))
                : plan.add(step, size);
        totals.add(new Total(slot, term));
        return slot;
    }

    @Override
    public Integer things(Term.Things term) {
        Quantity value = Quantity.of(term.number());
        return plan.addGiven(
                words.part(
                        Text.of("数目", "a number").plus(Text.same(" " + term.number())),
                        new Operation.Given(value),
                        Unit.THINGS,
                        Facts.NONE),
                value);
    }

    @Override
    public Integer times(Term.Times term) {
        return scaled(compile(term.term()), term.ratio(), described(term), Optional.empty());
    }

    /** The input times a ratio, which may rest on something of its own. */
    private int scaled(int input, Ratio ratio, Text label, Optional<Step.Source> resting) {
        Size before = plan.size(input);
        Size after = Size.of(
                before.denominator().multiply(BigInteger.valueOf(ratio.denominator())),
                before.largest().times(ratio.toQuantity()));
        return plan.add(
                words.part(label, new Operation.Scale(ratio), plan.unit(input), Facts.NONE, input)
                        .alsoOn(resting),
                after,
                slot -> scale -> new Arithmetic.Scale(slot, input, ratio.numerator(), ratio.denominator()));
    }

    @Override
    public Integer overMonths(Term.OverMonths term) {
        int input = compile(term.term());
        Ratio months = Ratio.of(term.months(), 1);
        Size before = plan.size(input);
        return plan.add(
                words.part(described(term), new Operation.Scale(months), Unit.YUAN, Facts.NONE, input),
                Size.of(before.denominator(), before.largest().times(months.toQuantity())),
                slot -> scale -> new Arithmetic.Scale(slot, input, term.months(), 1));
    }

    /** The slot with a parameter's value for one person: yuan a month, yuan, or square metres. */
    int given(String id) {
        return plan.share("parameter " + id, () -> {
            // Where there is no value a problem has been noted: the plan is never run, but the rest is gone through.
            Quantity quantity = parameters.value(id).map(TermCompiler::quantity).orElse(Quantity.ZERO);
            return plan.addGiven(
                    words.given(id, rules.titleOf(id), quantity, unitOf(id), parameters.source(id)),
                    quantity.times(HUNDRED));
        });
    }

    /** The slot with the number of people in the assistance unit. */
    int people() {
        int members = unit.getAsInt();
        return plan.share(
                "people",
                () -> plan.add(
                        words.part(
                                Text.of("人数", "members"),
                                new Operation.CountPeople(),
                                Unit.PEOPLE,
                                Facts.NONE,
                                members),
                        Size.PLAIN,
                        slot -> scale -> new Arithmetic.CountPeople(slot, members)));
    }

    private AssetTotals assetTotals(int members, Scale scale) {
        return new AssetTotals(
                members,
                totals.stream().mapToInt(Total::slot).toArray(),
                totals.stream().map(Total::holdings).toArray(Term.Holdings[]::new),
                scale);
    }

    private Text described(Term term) {
        return term.describe(rules::titleOf);
    }

    private static Quantity quantity(ParameterValue value) {
        if (value instanceof ParameterValue.OfAmount amount) {
            return amount.amount().perMonth();
        }
        if (value instanceof ParameterValue.OfMoney money) {
            return money.money().toQuantity();
        }
        if (value instanceof ParameterValue.OfArea area) {
            return Quantity.of(area.hundredths()).dividedBy(HUNDRED);
        }
        throw new IllegalStateException("resolving the regime has checked that the value can be compared");
    }

    private Unit unitOf(String parameter) {
        Optional<ParameterValue> value = parameters.value(parameter);
        if (value.isPresent() && value.get() instanceof ParameterValue.OfArea) {
            return Unit.SQUARE_METRES;
        }
        return value.isPresent() && value.get() instanceof ParameterValue.OfMoney ? Unit.YUAN : Unit.YUAN_PER_MONTH;
    }
}
