package org.doudi.calc.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.Missing;
import org.doudi.calc.finding.IncomePerHead;
import org.doudi.calc.finding.PriorityFinding;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/** Tells a household what became of it. */
final class SelectedWords {

    private final Selected selected;
    private final Claim claim;

    SelectedWords(Selected selected) {
        this.selected = selected;
        this.claim = selected.ranked().claim();
    }

    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        Ranked ranked = selected.ranked();
        lines.add(Text.of(
                "第 " + selected.number() + " 号，" + ranked.persons() + " 人，位次 " + ranked.place(),
                "number " + selected.number() + ", " + counted(ranked.persons()) + ", place " + ranked.place()));
        claim.priority().map(SelectedWords::rank).ifPresent(lines::add);
        claim.income().map(SelectedWords::income).ifPresent(lines::add);
        lines.add(Text.of(
                "申请日期 " + ranked.candidate().applied(),
                "applied on " + ranked.candidate().applied()));
        if (ranked.isTied()) {
            lines.add(Text.of("与他户各项相同，仅按户名编号排列", "equal to another in everything: placed by name alone"));
        }
        lines.add(verdict());
        claim.missing().stream().map(SelectedWords::missing).forEach(lines::add);
        return lines;
    }

    static String counted(long persons) {
        return persons == 1 ? "1 person" : persons + " persons";
    }

    private static Text rank(PriorityFinding found) {
        List<Text> possible = found.possible().stream()
                .map(rank -> rank.title().plus(Text.of("（第 " + rank.value() + " 等）", " (rank " + rank.value() + ")")))
                .toList();
        Text ranks = possible.stream()
                .reduce((one, other) -> one.plus(Text.of(" 或 ", " or ")).plus(other))
                .orElseThrow();
        return found.title()
                .plus(Text.of("：", ": "))
                .plus(ranks)
                .plus(Text.of(
                        "，依据 " + found.cited().zh(), ", by " + found.cited().en()));
    }

    private static Text income(IncomePerHead found) {
        Text label = Text.of("人均月核定收入 ", "monthly countable income for each member ");
        String low = yuan(found.low());
        if (found.isExact()) {
            return label.plus(Text.of(low + " 元", low + " yuan"));
        }
        return label.plus(
                found.isUnlimited()
                        ? Text.of(low + " 元以上", low + " yuan or more")
                        : Text.of(
                                low + " 至 " + yuan(found.high()) + " 元", low + " to " + yuan(found.high()) + " yuan"));
    }

    /** What was compared is not rounded: where no decimal can say it, a fraction, with what it comes to behind it. */
    private static String yuan(Quantity quantity) {
        String exact = quantity.toString();
        if (exact.contains("/")) {
            BigDecimal about = new BigDecimal(quantity.numerator())
                    .divide(new BigDecimal(quantity.denominator()), 4, RoundingMode.HALF_EVEN);
            return exact + " ≈ " + about.toPlainString();
        }
        BigDecimal decimal = new BigDecimal(exact);
        return (decimal.scale() < 2 ? decimal.setScale(2, RoundingMode.UNNECESSARY) : decimal).toPlainString();
    }

    private Text verdict() {
        Text verdict = selected.verdict()
                .label()
                .plus(Text.of("：", ": "))
                .plus(selected.room().label());
        Text left = selected.left().isPresent()
                ? verdict.plus(Text.of(
                        "，余 " + selected.left().getAsLong() + " 人",
                        ", " + counted(selected.left().getAsLong()) + " left"))
                : verdict;
        return claim.qualifies() == Truth.OPEN
                ? left.plus(Text.of("；自身是否符合条件待定", "; whether it qualifies is open"))
                : left;
    }

    private static Text missing(Missing missing) {
        return Text.of(
                "缺：" + missing.what().zh() + "（" + missing.why().zh() + "）",
                "missing: " + missing.what().en() + " (" + missing.why().en() + ")");
    }
}
