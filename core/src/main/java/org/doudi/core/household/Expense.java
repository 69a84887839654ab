package org.doudi.core.household;

import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.problem.Problems;
import org.immutables.value.Value;

/**
 * What the household itself had to pay (自负支出) over the policy's reference period, after insurance and assistance.
 *
 * @param kind what for
 * @param member the id of the member for whom, if it is for one
 * @param amount how much over the period, not negative
 * @param period what the amount is counted over
 */
@Value.Builder
public record Expense(ExpenseKind kind, Optional<String> member, Fact<Money> amount, Period period)
        implements WithExpense {

    /** Use {@link #of} or {@link #builder}. */
    public Expense {
        var problems = Problems.collector();
        Amounts.requireNotNegative(amount, "amount", problems);
        problems.throwIfAny();
    }

    /** A known expense of the household as a whole. */
    public static Expense of(ExpenseKind kind, Amount amount) {
        return builder(kind).amount(amount).build();
    }

    /** Starts an expense whose amount is unknown. */
    public static Builder builder(ExpenseKind kind) {
        return new Builder().kind(kind);
    }

    /** Says nothing: it is personal. */
    @Override
    public String toString() {
        return "Expense";
    }

    /** Builds an expense; what is not set stays unknown, and an unknown amount is one a month. */
    public static final class Builder extends ExpenseBuilder {

        Builder() {
            amount(Fact.unknown());
            period(Period.MONTH);
        }

        /** The known amount and what it is counted over. */
        public Builder amount(Amount amount) {
            return amount(Fact.known(amount.money())).period(amount.period());
        }
    }
}
