package org.doudi.calc.standard;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.standard.Worksheet.Entry;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Works out how lines move under a regime: what a line comes to when it is adjusted, whether and how much of a price subsidy is
 * paid, whether an average that was promised is reached. Figures that others publish come from the host. Immutable, to be
 * shared by threads.
 */
public final class Standards {

    private final Regime regime;

    private Standards(Regime regime) {
        this.regime = regime;
    }

    /** The standards of a regime. */
    public static Standards of(Regime regime) {
        return new Standards(regime);
    }

    /**
     * What a line comes to under a rule of indexation (标准动态调整), in the line's own period.
     *
     * <pre>{@code after = round(max(before × factor, floor, before if it never falls))}</pre>
     *
     * <p>Where rounding would take it below the floor, or below a line that never falls, it is that, up to the fen.
     *
     * @param rule the id of a {@link StandardRule.Indexation} in force on the day
     * @param on the day on which it is adjusted: the line and its floor are those of that day
     * @param factor what the index is over the year before: 1.098 for growth of 9.8 %, 0.98 for a fall of 2 %
     * @return the line, or every problem: no such rule, a line without a value on that day, more than money
     *     can be
     */
    public Either<Problems, IndexedLine> indexed(String rule, LocalDate on, Ratio factor) {
        return Problems.attempt(() -> {
            RuleBook book = new RuleBook(regime, on);
            StandardRule.Indexation indexation = book.rule(
                    rule,
                    StandardRule.Indexation.class,
                    Text.of("当日有效的标准调整规则", "a rule of indexation in force on that day"));
            Amount before = book.line(indexation.line());
            indexation.floor().ifPresent(book::line);
            Rounding rounding = book.rounding(indexation.rounding());
            book.problems().throwIfAny();
            Unit unit = RuleBook.unitOf(before.period());
            Entry entry = book.entry(rule, unit);
            Worksheet sheet = new Worksheet();
            int old = sheet.given(
                    book.valueEntry(indexation.line(), unit), before.money().toQuantity());
            int by = sheet.told(
                    entry.named(rule + "/1", Text.of("指数比上年", "the index over the year before"))
                            .in(Unit.RATIO),
                    factor.toQuantity());
            int grown = sheet.times(entry.named(rule + "/2", Text.of("按指数调整后", "grown by the index")), old, by);
            int[] candidates = candidates(indexation, book, sheet, unit, old, grown, before.period());
            int exact = sheet.greatest(entry.named(rule + "/3", Text.of("取高", "the greatest of these")), candidates);
            book.requireMoney(rule, sheet.quantity(exact));
            int rounded = sheet.rounded(entry.resting(book.both(rule, indexation.rounding())), exact, rounding);
            int after = sheet.notBelow(
                    entry.named(rule + "/4", Text.of("取整不低于下限", "rounding takes it below no bound")),
                    rounded,
                    Arrays.copyOfRange(candidates, 1, candidates.length));
            Amount line = sheet.money(after).per(before.period());
            return new IndexedLine(rule, before, line, book.derivation(rule, sheet));
        });
    }

    /** First the line grown, then what the line after may not be below. */
    private static int[] candidates(
            StandardRule.Indexation indexation,
            RuleBook book,
            Worksheet sheet,
            Unit unit,
            int old,
            int grown,
            Period period) {
        int[] without = indexation.upwardOnly() ? new int[] {grown, old} : new int[] {grown};
        return indexation
                .floor()
                .map(id -> {
                    Quantity floor = book.line(id).perMonth().times(Quantity.of(period.months()));
                    int least = sheet.given(book.valueEntry(id, unit), floor);
                    int[] with = Arrays.copyOf(without, without.length + 1);
                    with[without.length] = least;
                    return with;
                })
                .orElse(without);
    }

    /**
     * Whether a temporary price subsidy is paid for a month, and how much for each person.
     *
     * @param rule the id of a {@link StandardRule.PriceLink} in force on the last day of the month
     * @param month the month whose indices are looked at
     * @param indices what was published; every index that the rule looks at has to be there
     * @return the subsidy, or every problem: no such rule, a line without a value, an index that was not published, more than
     *     money can be
     */
    public Either<Problems, PriceSubsidy> subsidy(String rule, YearMonth month, PriceIndices indices) {
        return Problems.attempt(() -> {
            RuleBook book = new RuleBook(regime, month.atEndOfMonth());
            StandardRule.PriceLink link = book.rule(
                    rule,
                    StandardRule.PriceLink.class,
                    Text.of("当月末有效的价格联动规则", "a price link in force at the end of that month"));
            PriceLinkSheet sheet = new PriceLinkSheet(link, book, month, indices);
            int paid = sheet.workOut();
            Worksheet worked = sheet.sheet();
            return new PriceSubsidy(rule, month, sheet.isSetOff(), worked.money(paid), book.derivation(rule, worked));
        });
    }

    /**
     * Whether what recipients get on average is as much as was promised: for persons, compared as totals before anything is
     * rounded.
     *
     * @param target the id of a {@link Promise.Target} that aims at an average benefit
     * @param on a day of the month
     * @param paid everything that was paid for that month
     * @param recipients how many people it was paid to, at least 1
     * @return the answer, or every problem: no such target, a day to which it does not apply, nobody who got anything
     */
    public Either<Problems, AverageBenefit> average(String target, LocalDate on, Money paid, int recipients) {
        return Problems.attempt(() -> {
            RuleBook book = new RuleBook(regime, on);
            Text expected = Text.of("当日适用的人均补助目标", "a target for an average benefit that applies on that day");
            Aim aim = book.rule(target, Promise.Target.class, expected).aim();
            book.problems()
                    .require(
                            aim instanceof Aim.AverageBenefit promised
                                    && promised.on().contains(on),
                            "rule.absent",
                            target,
                            on.toString(),
                            expected);
            book.problems()
                    .require(
                            recipients >= 1,
                            "recipients.none",
                            "recipients",
                            String.valueOf(recipients),
                            Text.of("至少 1 人", "at least one person"));
            book.problems()
                    .require(
                            !paid.isNegative(),
                            "money.negative",
                            "paid",
                            "a negative amount",
                            Text.of("不小于 0 的金额", "no negative amount"));
            book.problems().throwIfAny();
            Aim.AverageBenefit average = (Aim.AverageBenefit) aim;
            Entry entry = book.entry(target, Unit.YUAN_PER_MONTH);
            Worksheet sheet = new Worksheet();
            int all = sheet.told(
                    entry.named(target + "/1", Text.of("当月发放总额", "everything paid for the month")), paid.toQuantity());
            int people = sheet.told(
                    entry.named(target + "/2", Text.of("领取人数", "recipients")).in(Unit.PEOPLE), Quantity.of(recipients));
            int each = sheet.given(
                    entry.named(target + "/3", Text.of("承诺的人均水平", "the average promised")),
                    average.atLeast().perMonth());
            int promised = sheet.perPerson(
                    entry.named(target + "/4", Text.of("承诺水平 × 人数", "the average promised × recipients")),
                    each,
                    people);
            int met = sheet.atLeast(entry, all, promised);
            return new AverageBenefit(target, sheet.holds(met), book.derivation(target, sheet));
        });
    }

    @Override
    public String toString() {
        return "Standards[" + regime + "]";
    }
}
