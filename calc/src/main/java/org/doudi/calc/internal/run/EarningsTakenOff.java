package org.doudi.calc.internal.run;

import java.util.List;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.policy.IncomeRule.Earnings;

/**
 * What an allowance takes off earnings, member by member.
 *
 * <p>Only what certainly counts is looked at: known amounts of members who belong for certain. Anything else adds to the
 * income that counts nothing at least and, at most, no less than the allowance could take off it, so leaving it out here
 * keeps both ends of the countable income right. Taking it off here while income does not count it there would not.
 */
public final class EarningsTakenOff extends Op {
    /** Which earnings, and what is taken off them. */
    public record Rule(int unit, IncomeClasses classes, long kinds, Earnings earnings, Allowance allowance) {

        public Rule(int unit, IncomeClasses classes, Set<IncomeKind> kinds, Earnings earnings, Allowance allowance) {
            this(unit, classes, Kinds.bits(kinds), earnings, allowance);
        }

        /** Whether the income, which may be meant, is certainly of the earnings that are meant. */
        public boolean isTakenOff(Income income) {
            return !asksForProject() || income.throughPovertyProject().isKnown();
        }

        /** Whether only earnings through a poverty-alleviation project are meant. */
        public boolean asksForProject() {
            return earnings == Earnings.THROUGH_POVERTY_PROJECT;
        }

        /** Whether the income has a known amount that certainly counts and may be of the earnings that are meant. */
        public boolean mayBeTakenOff(Income income) {
            return Kinds.has(kinds, income.kind())
                    && !(asksForProject()
                            && income.throughPovertyProject() instanceof Fact.Known<Boolean> project
                            && !project.get())
                    && income.amount().isKnown()
                    && classes.classOf(income) == IncomeClasses.COUNTED;
        }
    }

    private final int slot;
    private final Rule rule;
    private final long shareNumerator;
    private final long shareDenominator;
    private final long fixed;
    private final long cap;
    private final Scale scale;

    public EarningsTakenOff(int slot, Rule rule, Scale scale) {
        super(slots(rule.unit()), slots(slot));
        Allowance allowance = rule.allowance();
        this.slot = slot;
        this.rule = rule;
        this.shareNumerator = allowance.share().numerator();
        this.shareDenominator = allowance.share().denominator();
        this.fixed = allowance.fixed().fen() * scale.denominator();
        this.cap = allowance.cap().map(Money::fen).orElse(Money.MAX.fen()) * scale.denominator();
        this.scale = scale;
    }

    @Override
    public void run(Frame frame) {
        List<Income> incomes = frame.household.incomes().items();
        for (int i = 0; i < incomes.size(); i++) {
            if (rule.mayBeTakenOff(incomes.get(i))) {
                takeOff(frame, incomes, i);
                return;
            }
        }
    }

    /** Adds up for each member; a household of which something is open is looked at by itself. */
    @Override
    public void run(Columns columns) {
        FactColumns facts = columns.facts();
        Entries incomes = facts.incomes();
        MemberColumns members = facts.members();
        long[] earnings = members.cleared(columns);
        long[] unsure = columns.clearedScratch();
        for (int i = 0; i < incomes.size(); i++) {
            if (incomes.isOf(rule.kinds(), i) && rule.mayBeTakenOff(facts.income(i))) {
                earnings[members.at(incomes.row(i), incomes.place(i))] +=
                        incomes.amount(FactColumns.MONTHLY, i) * scale.perTwelfth();
                unsure[incomes.row(i)] |= rule.isTakenOff(facts.income(i)) ? 0 : 1;
            }
        }
        long[] result = columns.cleared(slot);
        members.add(earnings, columns.low[rule.unit()], this::takenOff, result);
        for (int row = 0; row < columns.rows(); row++) {
            if (unsure[row] != 0 || !columns.isKnown(rule.unit(), row)) {
                run(columns, row);
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
            if (Membership.of(frame, rule.unit(), place) == Membership.YES) {
                frame.add(slot, takenOff(surely[place]), takenOff(possibly[place]));
            }
        }
    }

    private long takenOff(long earnings) {
        return earnings == 0
                ? 0
                : Math.min(Math.min(earnings, cap), earnings / shareDenominator * shareNumerator + fixed);
    }

    private long monthly(Income income) {
        return income.amount() instanceof Fact.Known<Money> known ? scale.monthly(known.get(), income.period()) : 0;
    }
}
