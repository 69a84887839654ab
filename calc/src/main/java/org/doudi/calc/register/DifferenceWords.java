package org.doudi.calc.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.household.ResidentId;
import org.doudi.core.text.Text;

/** Says a difference in one line. */
final class DifferenceWords implements Difference.Cases<String> {

    private static final Text ROW = Text.of("%s第 %s 条", "%s, entry %s");
    private static final Text LISTED = Text.of("、", ", ");
    private static final Text AND = Text.of("，", "; ");
    private static final Text FIELD = Text.of("%s：%s ／ %s", "%s: %s / %s");
    private static final Text NOTHING = Text.of("无", "none");
    private static final Text ONLY = Text.of("%s：对方册中无此户，%s%s", "%s: not in the other register, %s%s");
    private static final Text BECAUSE = Text.of("（%s）", " (%s)");
    private static final Text GROUND = Text.of("%s：%s，%s", "%s: %s, %s");
    private static final Text NOT_MATCHED =
            Text.of("%s：%s；所列 %s 人中对方册有 %s 人", "%s: %s; the other has %s of the %s people it lists");
    private static final Text ELSEWHERE =
            Text.of("%s：%s所列家庭与%s所列家庭不是同一户", "%s: the households of %s and of %s are not the same");
    private static final Text HEAD = Text.of("户主", "the head");
    private static final Text MEMBER = Text.of("第 %s 名其他成员", "other member %s");
    private static final Text UNREADABLE = Text.of("%s：%s的号码无法识别：%s", "%s: the number of %s cannot be read: %s");
    private static final Text TWICE = Text.of("%s：%s 重复登记", "%s: %s is listed more than once");

    private final Reconciliation reconciliation;
    private final Locale locale;

    DifferenceWords(Reconciliation reconciliation, Locale locale) {
        this.reconciliation = reconciliation;
        this.locale = locale;
    }

    private String in(Text text, Object... values) {
        return String.format(Locale.ROOT, text.in(locale), values);
    }

    private String rows(Side side, List<Integer> rows) {
        RegisterIndex register = reconciliation.register(side);
        String positions = rows.stream()
                .map(row -> String.valueOf(register.position(row)))
                .collect(Collectors.joining(LISTED.in(locale)));
        return in(ROW, side.label().in(locale), positions);
    }

    private String rows(Side side, int row) {
        return rows(side, List.of(row));
    }

    @Override
    public String disagreement(Difference.Disagreement difference) {
        String said = difference.differing().stream()
                .map(one -> in(
                        FIELD, one.fact().orElse(one.field().label().in(locale)), said(one.one()), said(one.other())))
                .collect(Collectors.joining(AND.in(locale)));
        return rows(Side.ONE, difference.rowOfOne()) + AND.in(locale) + rows(Side.OTHER, difference.rowOfOther())
                + " — " + said;
    }

    private String said(String value) {
        return value.isEmpty() ? NOTHING.in(locale) : value;
    }

    @Override
    public String inOneOnly(Difference.InOneOnly difference) {
        String verdicts = difference.expected().verdicts().stream()
                .map(verdict -> verdict.label().in(locale))
                .collect(Collectors.joining(LISTED.in(locale)));
        String grounds = telling(difference.expected())
                .map(Finding::grounds)
                .flatMap(List::stream)
                .map(this::ground)
                .distinct()
                .collect(Collectors.joining(AND.in(locale)));
        return in(
                ONLY,
                rows(difference.side(), difference.row()),
                verdicts,
                grounds.isEmpty() ? "" : in(BECAUSE, grounds));
    }

    /** What it is not because of is told only where nothing else is. */
    private static Stream<Finding> telling(Expected expected) {
        boolean isAsItShouldBe = expected.verdicts().contains(Verdict.AS_IT_SHOULD_BE);
        return expected.findings().stream().filter(finding -> isAsItShouldBe || finding.answer() != Truth.NO);
    }

    private String ground(Ground ground) {
        return in(
                GROUND,
                ground.title().in(locale),
                ground.holds().label().in(locale),
                ground.cited().in(locale));
    }

    @Override
    public String notMatched(Difference.NotMatched difference) {
        String rows = rows(difference.side(), difference.row());
        String why = difference.presence().label().in(locale);
        boolean isChinese = "zh".equals(locale.getLanguage());
        return isChinese
                ? in(NOT_MATCHED, rows, why, difference.named(), difference.found())
                : in(NOT_MATCHED, rows, why, difference.found(), difference.named());
    }

    @Override
    public String elsewhere(Difference.Elsewhere difference) {
        return in(
                ELSEWHERE,
                difference.number().masked(),
                rows(Side.ONE, difference.rowsOfOne()),
                rows(Side.OTHER, difference.rowsOfOther()));
    }

    @Override
    public String numberUnreadable(Difference.NumberUnreadable difference) {
        Unreadable number = difference.number();
        String whose = number.place() == Written.HEAD ? HEAD.in(locale) : in(MEMBER, number.place());
        return in(
                UNREADABLE,
                rows(difference.side(), number.row()),
                whose,
                number.problem().describe(locale));
    }

    @Override
    public String listedTwice(Difference.ListedTwice difference) {
        ResidentId number = difference.repeated().number();
        return in(TWICE, rows(difference.side(), difference.repeated().rows()), number.masked());
    }
}
