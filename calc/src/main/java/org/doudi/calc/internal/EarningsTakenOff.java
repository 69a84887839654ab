package org.doudi.calc.internal;

import java.util.List;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;

/**
 * What an allowance takes off earnings, member by member.
 *
 * <p>Only amounts that are known are looked at. What is unknown of somebody's earnings adds to the income that counts at
 * least what the allowance could take off it, so leaving it out here keeps the income's lowest value right.
 */
final class EarningsTakenOff extends Op {
    /** Which earnings, and what is taken off them. */
    record Rule(int unit, IncomeClasses classes, long kinds, Allowance allowance) {
        Rule(int unit, IncomeClasses classes, Set<IncomeKind> kinds, Allowance allowance) {
            this(unit, classes, Kinds.bits(kinds), allowance);
        }

        /** Whether the income's known amount certainly counts and was certainly earned through a project. */
        boolean isTakenOff(Income income) {
            return income.throughPovertyProject().isKnown() && classes.classOf(income) == IncomeClasses.COUNTED;
        }

        /** Whether the income has a known amount that may count and may have been earned through a project. */
        boolean mayBeTakenOff(Income income) {
            return Kinds.has(kinds, income.kind())
                    && !(income.throughPovertyProject() instanceof Fact.Known<Boolean> project && !project.get())
                    && income.amount().isKnown()
                    && classes.mayBe(income, IncomeClasses.COUNTED);
        }
    }

    private final int slot;
    private final Rule rule;
    private final long shareNumerator;
    private final long shareDenominator;
    private final long fixed;
    private final long cap;
    private final long perMonth;
    private final long perYear;

    EarningsTakenOff(int slot, Rule rule, Scale scale) {
        Allowance allowance = rule.allowance();
        this.slot = slot;
        this.rule = rule;
        this.shareNumerator = allowance.share().numerator();
        this.shareDenominator = allowance.share().denominator();
        this.fixed = allowance.fixed().fen() * scale.denominator();
        this.cap = allowance.cap().map(Money::fen).orElse(Money.MAX.fen()) * scale.denominator();
        this.perMonth = scale.perFen(Period.MONTH);
        this.perYear = scale.perFen(Period.YEAR);
    }

    @Override
    void run(Frame frame) {
        List<Income> incomes = frame.household.incomes().items();
        for (int i = 0; i < incomes.size(); i++) {
            if (rule.mayBeTakenOff(incomes.get(i))) {
                takeOff(frame, incomes, i);
                return;
            }
        }
    }

    private void takeOff(Frame frame, List<Income> incomes, int first) {
        long[] surely = new long[frame.household.members().size()];
        long[] possibly = new long[surely.length];
        for (int i = first; i < incomes.size(); i++) {
            Income income = incomes.get(i);
            if (rule.mayBeTakenOff(income)) {
                int place = frame.placeOf(income.member());
                long value = monthly(income);
                possibly[place] += value;
                surely[place] += rule.isTakenOff(income) ? value : 0;
            }
        }

        for (int place = 0; place < possibly.length; place++) {
            int belongs = Membership.of(frame, rule.unit(), place);
            if (belongs != Membership.NO) {
                frame.add(slot, belongs == Membership.YES ? takenOff(surely[place]) : 0, takenOff(possibly[place]));
            }
        }
    }

    private long takenOff(long earnings) {
        return earnings == 0
                ? 0
                : Math.min(Math.min(earnings, cap), earnings / shareDenominator * shareNumerator + fixed);
    }

    private long monthly(Income income) {
        return income.amount() instanceof Fact.Known<Money> known
                ? known.get().fen() * (income.period() == Period.MONTH ? perMonth : perYear)
                : 0;
    }
}
