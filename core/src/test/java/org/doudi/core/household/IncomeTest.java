package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

class IncomeTest {

    @Test
    void anAmountThatIsNotSetIsUnknownAndNotZero() {
        Income income = Income.builder("p1", IncomeKind.WAGE).build();

        assertThat(income.amount()).isEqualTo(Fact.unknown());
        assertThat(income.period()).isEqualTo(Period.MONTH);
        assertThat(income.throughPovertyProject()).isEqualTo(Fact.unknown());
        assertThat(income.accruedOn()).isEmpty();
    }

    @Test
    void anAmountBringsItsPeriod() {
        Income income = Income.of("p1", IncomeKind.OPERATING, Amount.yearly(Money.ofYuan(12_600)));

        assertThat(income.amount()).isEqualTo(Fact.known(Money.ofYuan(12_600)));
        assertThat(income.period()).isEqualTo(Period.YEAR);
    }

    @Test
    void mayBeNothingButNotNegative() {
        assertThat(ofYuan("0").amount()).isEqualTo(Fact.known(Money.ZERO));
        assertThat(Reported.faultsOf(() -> ofYuan("-0.01"))).containsExactly("money.negative @ amount");
        assertThat(Reported.faultsOf(() -> ofYuan("350").withAmount(Fact.known(Money.of("-0.01")))))
                .containsExactly("money.negative @ amount");
    }

    @Test
    void knowsTheDayOnWhichItAccrued() {
        LocalDate day = LocalDate.of(2020, 12, 31);

        assertThat(ofYuan("350").withAccruedOn(day).accruedOn()).contains(day);
    }

    @Test
    void isShownByItsMemberOnly() {
        assertThat(ofYuan("987654.32")).hasToString("Income[p1]");
    }

    /** An identity number in the wrong field would be shown wherever the income is. */
    @Test
    void whatCannotBeTheIdOfAMemberIsRefusedAndNotShown() {
        Problems problems =
                Reported.by(() -> Income.of(Households.A_NUMBER, IncomeKind.WAGE, Amount.monthly(Money.ofYuan(1))));

        assertThat(problems.list()).extracting(Problem::code).containsExactly("id.format");
        assertThat(Reported.words(problems)).doesNotContain(Households.A_NUMBER);
    }

    @Test
    void anAmountThatIsRefusedIsStillPersonal() {
        Problems problems = Reported.by(() -> ofYuan("-987654.32"));

        assertThat(Reported.words(problems)).doesNotContain("987654");
    }

    private static Income ofYuan(String amount) {
        return Income.of("p1", IncomeKind.WAGE, Amount.monthly(Money.of(amount)));
    }
}
