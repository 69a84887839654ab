package org.doudi.core.household;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.immutables.value.Value;

/**
 * Income of one member (收入) over the policy's reference period, net of the direct cost of earning it where its kind
 * says so.
 *
 * @param member the id of the member whose income it is
 * @param kind what kind of income
 * @param amount how much over the period, not negative; bounded by {@link Money#MAX}
 * @param period what the amount is counted over
 * @param accruedOn the day on which it accrued, for rules that test that day
 * @param throughPovertyProject whether it was earned in a job found through a poverty-alleviation project (扶贫项目就业)
 */
@Value.Builder
public record Income(
        String member,
        IncomeKind kind,
        Fact<Money> amount,
        Period period,
        Optional<LocalDate> accruedOn,
        Fact<Boolean> throughPovertyProject)
        implements WithIncome {

    /** Use {@link #of} or {@link #builder}. */
    public Income {
        var problems = Problems.collector();
        Ids.check(member, "member", problems);
        Amounts.requireNotNegative(amount, "amount", problems);
        problems.throwIfAny();
    }

    /** A known income of which nothing else is known. */
    public static Income of(String member, IncomeKind kind, Amount amount) {
        return builder(member, kind).amount(amount).build();
    }

    /** A known wage, and whether the job was found through a poverty-alleviation project. */
    public static Income wage(String member, Amount amount, boolean throughPovertyProject) {
        return builder(member, IncomeKind.WAGE)
                .amount(amount)
                .throughPovertyProject(throughPovertyProject)
                .build();
    }

    /** Starts an income whose amount is unknown. */
    public static Builder builder(String member, IncomeKind kind) {
        return new Builder().member(member).kind(kind);
    }

    /** Says nothing of the amount: it is personal. */
    @Override
    public String toString() {
        return "Income[" + member + "]";
    }

    /** Builds an income; what is not set stays unknown, and an unknown amount is one a month. */
    public static final class Builder extends IncomeBuilder {

        Builder() {
            amount(Fact.unknown());
            period(Period.MONTH);
            throughPovertyProject(Fact.unknown());
        }

        /** Whether the job is known to have been found through a poverty-alleviation project. */
        public Builder throughPovertyProject(boolean known) {
            return throughPovertyProject(Fact.known(known));
        }

        /** The known amount and what it is counted over. */
        public Builder amount(Amount amount) {
            return amount(Fact.known(amount.money())).period(amount.period());
        }
    }
}
