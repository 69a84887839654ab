package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

class ExpenseTest {

    private static final Expense CARE = Expense.of(ExpenseKind.DISABILITY, Amount.yearly(Money.ofYuan(1800)));

    @Test
    void anAmountThatIsNotSetIsUnknownAndNotZero() {
        Expense expense = Expense.builder(ExpenseKind.MAJOR_ILLNESS).build();

        assertThat(expense.amount()).isEqualTo(Fact.unknown());
        assertThat(expense.period()).isEqualTo(Period.MONTH);
        assertThat(expense.member()).isEmpty();
    }

    @Test
    void anAmountBringsItsPeriod() {
        assertThat(CARE.amount()).isEqualTo(Fact.known(Money.ofYuan(1800)));
        assertThat(CARE.period()).isEqualTo(Period.YEAR);
    }

    @Test
    void isNeverNegative() {
        assertThat(Reported.faultsOf(() -> CARE.withAmount(Fact.known(Money.of("-0.01")))))
                .containsExactly("money.negative @ amount");
    }

    /** For what a family pays tells of its illnesses. */
    @Test
    void isShownWithoutAnythingOfIt() {
        assertThat(CARE.withMember("p2")).hasToString("Expense");
    }
}
