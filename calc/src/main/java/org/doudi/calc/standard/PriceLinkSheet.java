package org.doudi.calc.standard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.standard.Worksheet.Entry;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.text.Text;

/**
 * One month of a price link.
 *
 * <pre>{@code each = round(max(line × rise or share × coefficient, floor)) if something set it off}</pre>
 *
 * <p>Where rounding would take it below the floor it is the floor, up to the fen.
 */
final class PriceLinkSheet implements Formula.Cases<Integer> {

    private record Read(Index index, YearMonth month) {}

    private final StandardRule.PriceLink link;
    private final RuleBook book;
    private final YearMonth month;
    private final PriceIndices indices;
    private final Worksheet sheet = new Worksheet();
    private final Map<Read, Integer> rises = new LinkedHashMap<>();
    private final List<Trigger> met = new ArrayList<>();
    private int parts;

    PriceLinkSheet(StandardRule.PriceLink link, RuleBook book, YearMonth month, PriceIndices indices) {
        this.link = link;
        this.book = book;
        this.month = month;
        this.indices = indices;
    }

    Worksheet sheet() {
        return sheet;
    }

    boolean isSetOff() {
        return !met.isEmpty();
    }

    /** The step with what each person gets. */
    int workOut() {
        Quantity line = book.line(link.line()).perMonth();
        Quantity floor = book.line(link.floor()).perMonth();
        Rounding rounding = book.rounding(link.rounding());
        requireIndices();
        book.problems().throwIfAny();
        int[] triggers = link.triggers().stream().mapToInt(this::trigger).toArray();
        int setOff = sheet.any(part(Text.of("已启动", "set off"), Unit.TRUTH), triggers);
        int standard = sheet.given(book.valueEntry(link.line(), Unit.YUAN_PER_MONTH), line);
        int factor = link.formula().match(this);
        int plain =
                sheet.times(part(Text.of("标准 × 幅度", "line × rise or share"), Unit.YUAN_PER_MONTH), standard, factor);
        int amount = link.coefficient().equals(Ratio.ONE)
                ? plain
                : sheet.scaled(
                        part(Text.of("乘以系数", "times the coefficient"), Unit.YUAN_PER_MONTH), plain, link.coefficient());
        int least = sheet.given(book.valueEntry(link.floor(), Unit.YUAN_PER_MONTH), floor);
        int exact = sheet.greatest(part(Text.of("不低于下限", "at least the floor"), Unit.YUAN_PER_MONTH), amount, least);
        book.requireMoney(link.id(), sheet.quantity(exact));
        int rounded = sheet.rounded(
                part(Text.of("取整", "rounded"), Unit.YUAN_PER_MONTH).resting(book.both(link.id(), link.rounding())),
                exact,
                rounding);
        int kept = sheet.notBelow(
                part(Text.of("取整不低于下限", "rounding takes it below no bound"), Unit.YUAN_PER_MONTH), rounded, least);
        return sheet.paidIf(book.entry(link.id(), Unit.YUAN_PER_MONTH), setOff, kept);
    }

    private void requireIndices() {
        Set<Read> reads = new LinkedHashSet<>();
        for (Trigger trigger : link.triggers()) {
            for (int back = 0; back < trigger.months(); back++) {
                reads.add(new Read(trigger.index(), month.minusMonths(back)));
            }
        }
        ownIndex().ifPresent(index -> reads.add(new Read(index, month)));
        reads.forEach(this::require);
    }

    /** The index whose rise the formula looks at, if that is one of its own. */
    private Optional<Index> ownIndex() {
        return link.formula().match(new Formula.Cases<Optional<Index>>() {
            @Override
            public Optional<Index> rise(Formula.Rise formula) {
                return Optional.of(formula.of());
            }

            @Override
            public Optional<Index> riseOfTrigger(Formula.RiseOfTrigger formula) {
                return Optional.empty();
            }

            @Override
            public Optional<Index> bands(Formula.Bands formula) {
                return Optional.of(formula.of());
            }
        });
    }

    private void require(Read read) {
        Text label = read.index().label();
        book.problems()
                .require(
                        indices.of(read.index(), read.month()).isPresent(),
                        "index.missing",
                        read.index().name(),
                        read.month().toString(),
                        Text.of(label.zh() + "当月的同比", label.en() + " of that month over a year ago"));
    }

    /** Met when every one of so many months on end is at least the threshold. */
    private int trigger(Trigger trigger) {
        int threshold = sheet.given(
                part(Text.of("启动幅度", "the rise that sets it off"), Unit.RATIO),
                trigger.atLeast().toQuantity());
        int[] months = new int[trigger.months()];
        for (int back = 0; back < trigger.months(); back++) {
            int rise = rise(trigger.index(), month.minusMonths(back));
            months[back] = sheet.atLeast(part(Text.of("达到启动幅度", "the rise is reached"), Unit.TRUTH), rise, threshold);
        }
        int all = months.length == 1
                ? months[0]
                : sheet.all(part(Text.of("连续各月均达到", "reached in every month"), Unit.TRUTH), months);
        if (sheet.holds(all)) {
            met.add(trigger);
        }
        return all;
    }

    /** The step with an index's rise over a year ago; below zero where prices fell. */
    private int rise(Index index, YearMonth of) {
        return rises.computeIfAbsent(new Read(index, of), read -> {
            Quantity over = indices.of(index, of).orElseThrow().toQuantity();
            Text label = index.label();
            return sheet.told(
                    part(Text.of(of + " " + label.zh() + "同比涨幅", "rise of " + label.en() + ", " + of), Unit.RATIO),
                    over.minus(Quantity.of(1)));
        });
    }

    @Override
    public Integer rise(Formula.Rise formula) {
        return sheet.remainder(
                part(Text.of("涨幅，不低于 0", "the rise, not below zero"), Unit.RATIO), rise(formula.of(), month));
    }

    /** Of several that were met the largest; where none was, nothing is paid and none of them matters. */
    @Override
    public Integer riseOfTrigger(Formula.RiseOfTrigger formula) {
        int[] inputs = (met.isEmpty() ? link.triggers() : met)
                .stream()
                        .mapToInt(trigger -> rise(trigger.index(), month))
                        .distinct()
                        .toArray();
        int largest =
                sheet.greatest(part(Text.of("达到条件的指数涨幅", "the rise of the index that set it off"), Unit.RATIO), inputs);
        return sheet.remainder(part(Text.of("涨幅，不低于 0", "the rise, not below zero"), Unit.RATIO), largest);
    }

    /** The share of the last band that is reached; below the first, nothing. */
    @Override
    public Integer bands(Formula.Bands formula) {
        int rise = rise(formula.of(), month);
        Quantity share = Quantity.ZERO;
        Text label = Text.of("未达最低档", "below the lowest band");
        for (Formula.Band band : formula.bands()) {
            int from = sheet.given(
                    part(Text.of("档次起点", "where a band begins"), Unit.RATIO),
                    band.from().toQuantity());
            int reached = sheet.atLeast(part(Text.of("达到该档", "the band is reached"), Unit.TRUTH), rise, from);
            if (sheet.holds(reached)) {
                share = band.share().toQuantity();
                label = Text.of("自 " + band.from() + " 起的档次", "the band from " + band.from());
            }
        }
        return sheet.given(part(label, Unit.RATIO), share);
    }

    private Entry part(Text label, Unit unit) {
        parts++;
        return book.entry(link.id(), unit).named(link.id() + "/" + parts, label);
    }
}
