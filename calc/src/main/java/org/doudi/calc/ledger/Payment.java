package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Money that was paid for a month, or taken back (发放、追回). It is known from the day on which it was paid.
 *
 * @param programme of which programme
 * @param month the month for which it was paid
 * @param amount yuan, not zero; negative if it was taken back
 * @param paidOn the day on which it was paid or taken back
 */
public record Payment(ProgrammeId programme, YearMonth month, Money amount, LocalDate paidOn) {

    /** The largest payment: a hundred million yuan. */
    public static final Money LARGEST = Money.ofYuan(100_000_000);

    /** Refuses nothing at all, and what no household is ever paid. */
    public Payment {
        Problems.require(
                amount.fen() != 0 && Math.abs(amount.fen()) <= LARGEST.fen(),
                "payment.amount",
                "amount",
                amount.fen() == 0 ? "0.00" : "a larger amount",
                Text.of("不为 0、不超过 1 亿元的金额", "an amount that is not zero, of at most a hundred million yuan"));
    }

    /** A payment of dibao. */
    public static Payment ofDibao(YearMonth month, Money amount, LocalDate paidOn) {
        return new Payment(ProgrammeId.DIBAO, month, amount, paidOn);
    }

    /** Neither how much nor when: that is personal. */
    @Override
    public String toString() {
        return "Payment[" + programme + "]";
    }
}
