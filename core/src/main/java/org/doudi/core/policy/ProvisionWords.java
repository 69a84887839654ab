package org.doudi.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.household.Coded;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Puts rules into words, complete: nothing that a rule says is left out. */
final class ProvisionWords implements Provision.Cases<Text> {

    private final Function<String, Text> titleOf;

    ProvisionWords(Function<String, Text> titleOf) {
        this.titleOf = titleOf;
    }

    @Override
    public Text parameter(Provision.Parameter provision) {
        return Text.of("由各层绑定的值：", "a value for layers to bind: ")
                .plus(provision.type().label());
    }

    @Override
    public Text programme(Provision.Programme provision) {
        return Text.of("一项救助", "a kind of help");
    }

    @Override
    public Text unit(Provision.Unit provision) {
        return Text.of("计为家庭成员：", "counts as a member of the family: ").plus(say(provision.who()));
    }

    @Override
    public Text incomeConcept(IncomeRule.IncomeConcept provision) {
        return switch (provision.concept()) {
            case NET -> Text.of("收入按纯收入计：减去取得收入的成本", "income is counted net of the cost of earning it");
            case DISPOSABLE ->
                Text.of(
                        "收入按可支配收入计：减去成本、税款与社会保险费",
                        "income is counted as disposable: net of cost, taxes and contributions");
        };
    }

    @Override
    public Text disregard(IncomeRule.Disregard provision) {
        Text rule = Text.of("不计入收入：", "does not count as income: ").plus(list(provision.kinds()));
        if (provision.inForce().equals(Window.ALWAYS)) {
            return rule;
        }
        Text tested = provision.tested() == IncomeRule.Tested.ON_DETERMINATION
                ? Text.of("，认定日", ", for determinations ")
                : Text.of("，取得日", ", for what accrued ");
        return rule.plus(tested).plus(CriterionWords.days(provision.inForce()));
    }

    @Override
    public Text earningsDeduction(IncomeRule.EarningsDeduction provision) {
        Text earnings = switch (provision.earnings()) {
            case ALL -> Text.of("每名成员的劳动收入（", "from what each member earns (");
            case THROUGH_POVERTY_PROJECT ->
                Text.of(
                        "每名成员由扶贫项目就业所得（",
                        "from what each member earns in a job found through a poverty-alleviation project (");
        };
        return earnings.plus(list(provision.kinds()))
                .plus(Text.of("）扣减：", ") is taken off: "))
                .plus(title(provision.allowance()));
    }

    @Override
    public Text spendingDeduction(IncomeRule.SpendingDeduction provision) {
        return Text.of("家庭收入扣减用于 ", "from the income of the household is taken off what it spends on ")
                .plus(list(provision.kinds()))
                .plus(Text.of(" 的支出，上限：", ", up to: "))
                .plus(title(provision.cap()));
    }

    @Override
    public Text condition(Provision.Condition provision) {
        Text rule = switch (provision.effect()) {
            case ADMITS -> rule("须满足", "is only for those of whom this holds", provision);
            case EXCLUDES -> rule("不得满足", "is not for those of whom this holds", provision);
            case EXCLUDES_AS_A_RULE -> rule("原则上不得满足", "is as a rule not for those of whom this holds", provision);
            case EXITS -> rule("在册者满足即退出", "is left by those enrolled of whom this holds", provision);
            case PROTECTS -> rule("在册者满足即不退出", "is not left by those enrolled of whom this holds", provision);
        };
        return provision
                .exception()
                .map(question -> rule.plus(Text.of("；例外的认定：", "; the exception is decided by: "))
                        .plus(title(question)))
                .orElse(rule);
    }

    @Override
    public Text question(Provision.Question provision) {
        Text by = list(provision.statedBy());
        boolean person = provision.about() == Criterion.Scope.PERSON;
        Text asked = Text.of(
                "由人认定的问题（" + (person ? "逐人" : "按户") + "），可认定者：" + by.zh(),
                "a question for people, about " + (person ? "each member" : "the household") + "; answered by: "
                        + by.en());
        int months = provision.holdsMonths();
        Text held = months == 0
                ? asked
                : asked.plus(Text.of("；" + months + " 个月内有效", "; an answer holds for " + months + " months"));
        return provision.unanswered() == Provision.Silence.OPEN
                ? held
                : held.plus(Text.of("；未认定视为否", "; no answer counts as no"));
    }

    @Override
    public Text gap(Provision.Gap provision) {
        Text paid = title(provision.programme())
                .plus(Text.of(" 发放 ", " pays "))
                .plus(title(provision.line()))
                .plus(Text.of(" × 人数减核定收入", " × members less the countable income"));
        Stream<Text> first = provision.after().stream().sorted().map(id -> {
            Text other = title(id);
            return Text.of("、减" + other.zh() + "已补部分", ", less what " + other.en() + " fills");
        });
        return Stream.concat(Stream.of(paid), first)
                .reduce(Text::plus)
                .orElseThrow()
                .plus(Text.of("，只取整一次：", ", rounded once: "))
                .plus(title(provision.rounding()));
    }

    @Override
    public Text supplementGroup(Provision.SupplementGroup provision) {
        Text programme = title(provision.programme());
        return Text.of(
                "本组各项（" + programme.zh() + "）每名成员只取最高一项",
                "of the supplements of this group (" + programme.en() + ") each member gets the highest");
    }

    @Override
    public Text supplement(Provision.Supplement provision) {
        Text amount = title(provision.amount());
        Text group = title(provision.group());
        Text who = say(provision.who());
        return Text.of(
                "符合下列条件的每名成员发放" + amount.zh() + "：" + who.zh() + "（组：" + group.zh() + "）",
                amount.en() + " for each member of whom this holds: " + who.en() + " (group: " + group.en() + ")");
    }

    @Override
    public Text priority(Steering.Priority provision) {
        return title(provision.programme())
                .plus(Text.of("的优先顺序，", ": who goes first, "))
                .plus(provision.precedence().label())
                .plus(Text.of("——", " – "))
                .plus(ladder(provision.ranks(), rank -> Text.of("第 " + rank + " 位", "rank " + rank)));
    }

    @Override
    public Text review(Steering.Review provision) {
        return title(provision.programme())
                .plus(Text.of("的复核周期——", ": how often it is reviewed – "))
                .plus(ladder(
                        provision.months(), months -> Text.of("每 " + months + " 个月", "every " + months + " months")));
    }

    @Override
    public Text quota(Steering.Quota provision) {
        Text programme = title(provision.programme());
        Text share = title(provision.share());
        Text of = provision.of().label();
        Text effect = provision.effect().label();
        Text misfit = provision.misfit().label();
        return Text.of(
                programme.zh() + "的规模：" + of.zh() + "（人）× " + share.zh() + "，" + effect.zh() + "；首个不能整户纳入者："
                        + misfit.zh(),
                "how many in " + programme.en() + ": " + of.en() + " (persons) × " + share.en() + ", " + effect.en()
                        + "; the first household that does not fit whole: " + misfit.en());
    }

    @Override
    public Text measure(Steering.Measure provision) {
        Text rule = provision
                .kind()
                .label()
                .plus(Text.of("，", ", "))
                .plus(provision.weight().label())
                .plus(Text.of("：", ": "))
                .plus(say(provision.who()));
        Text limited = provision
                .limit()
                .map(limit -> rule.plus(Text.of("；最高：", "; at most: ")).plus(title(limit)))
                .orElse(rule);
        return provision.timesAYear() == 0
                ? limited
                : limited.plus(Text.of(
                        "；每年至少 " + provision.timesAYear() + " 次",
                        "; at least " + (provision.timesAYear() == 1 ? "once" : provision.timesAYear() + " times")
                                + " a year"));
    }

    @Override
    public Text authority(Administration.Authority provision) {
        Text leads = list(provision.leads());
        Text approves = list(provision.approves());
        boolean joint = provision.approves().size() > 1;
        return title(provision.programme())
                .plus(Text.of(
                        "由" + leads.zh() + "牵头，由" + approves.zh() + (joint ? "共同审批" : "审批"),
                        " is led by " + leads.en() + " and approved by " + approves.en() + (joint ? ", jointly" : "")));
    }

    @Override
    public Text start(Administration.Start provision) {
        return title(provision.programme())
                .plus(Text.of("起始月：", " begins with: "))
                .plus(provision.from().label());
    }

    @Override
    public Text recordKept(Administration.RecordKept provision) {
        Text programme = title(provision.programme());
        Text keeper = provision.keeper().label();
        Text form = provision.form().label();
        Text duty = provision.duty().label();
        return Text.of(
                programme.zh() + "：" + keeper.zh() + duty.zh() + "保存" + form.zh(),
                programme.en() + ": " + form.en() + " kept by " + keeper.en() + ", " + duty.en());
    }

    @Override
    public Text consistency(Administration.Consistency provision) {
        Text applies = say(provision.applies());
        Text expects = say(provision.expects());
        Text sought = provision.sought().label();
        Text severity = provision.severity().label();
        return Text.of(
                severity.zh() + "（" + sought.zh() + "）：凡" + applies.zh() + "的，应符合：" + expects.zh(),
                severity.en() + " (" + sought.en() + "): where this holds: " + applies.en() + ", this is expected: "
                        + expects.en());
    }

    @Override
    public Text placement(Linkage.Placement provision) {
        Text floor = title(provision.floor());
        Text development = title(provision.development());
        Text below = say(provision.belowFloor());
        Text poor = say(provision.poor());
        Text able = say(provision.able());
        return Text.of(
                below.zh() + "的归" + floor.zh() + "；" + poor.zh() + "，且" + able.zh() + "的归" + development.zh() + "；可兼属",
                "belongs to " + floor.en() + " where this holds: " + below.en() + "; to " + development.en()
                        + " where both hold: " + poor.en() + ", and " + able.en() + "; possibly to both");
    }

    @Override
    public Text crossEligibility(Linkage.CrossEligibility provision) {
        Text from = title(provision.from());
        Text to = title(provision.to());
        return Text.of(
                "已纳入" + from.zh() + "且符合" + to.zh() + "条件的，应纳入" + to.zh(),
                "whoever is in " + from.en() + " and qualifies for " + to.en() + " should be in it");
    }

    @Override
    public Text target(Promise.Target provision) {
        return provision.aim().match(new AimWords(titleOf));
    }

    @Override
    public Text timetable(Promise.Timetable provision) {
        Text notices = joined(provision.notices().stream().map(this::title).toList(), "、", ", ");
        Text programme = title(provision.programme());
        return Text.of(
                programme.zh() + "：" + provision.days() + " 天内完成，其中公示 " + notices.zh(),
                programme.en() + ": to be done in " + provision.days() + " days, among them the notices "
                        + notices.en());
    }

    @Override
    public Text exemption(Promise.Exemption provision) {
        Text law = provision.law().label();
        Text programme = title(provision.programme());
        return Text.of(programme.zh() + "不守此通则：" + law.zh(), programme.en() + " does not keep this law: " + law.en());
    }

    @Override
    public Text imputedSupport(IncomeRule.ImputedSupport provision) {
        Text kin = list(provision.relations());
        Text line = title(provision.line());
        Text share = title(provision.share());
        return Text.of(
                kin.zh() + "的赡养、抚养、扶养费计入收入：（其家庭收入 − " + line.zh() + " × 其家庭人数）× " + share.zh() + " ÷ 被赡养人数，实付更多的按实付",
                "support by " + kin.en() + " counts as income: (income of their household − " + line.en()
                        + " × its people) × " + share.en()
                        + " ÷ people supported; what is really paid if that is more");
    }

    @Override
    public Text tiers(Benefit.Tiers provision) {
        return title(provision.programme())
                .plus(Text.of(" 分档发放，每人——", " pays by band, each person – "))
                .plus(ladder(provision.amounts(), this::title));
    }

    @Override
    public Text flat(Benefit.Flat provision) {
        Text amount = title(provision.amount());
        return title(provision.programme()).plus(Text.of(" 每户发放" + amount.zh(), " pays each household " + amount.en()));
    }

    @Override
    public Text costShare(Benefit.CostShare provision) {
        Text kinds = list(provision.kinds());
        Text much = title(provision.allowance());
        Text rounding = title(provision.rounding());
        return title(provision.programme())
                .plus(Text.of(
                        " 补助家庭自付的支出（" + kinds.zh() + "）：" + much.zh() + "，不超过支出，只取整一次：" + rounding.zh(),
                        " pays part of what the household itself spends on " + kinds.en() + ": " + much.en()
                                + ", never more than that, rounded once: " + rounding.en()));
    }

    @Override
    public Text forfeit(Benefit.Forfeit provision) {
        Text who = say(provision.who());
        Text gap = title(provision.gap());
        return Text.of(
                "成员" + who.zh() + "者，停发本人在" + gap.zh() + "中的份额",
                "a member of whom this holds gets no part of " + gap.en() + ": " + who.en());
    }

    @Override
    public Text gradual(Benefit.Gradual provision) {
        Text months = title(provision.months());
        Text who = say(provision.criterion());
        Text pays = provision.pays().label();
        return title(provision.programme())
                .plus(Text.of(
                        " 渐退：" + who.zh() + "的，不再符合条件后续发，期限 " + months.zh() + "，" + pays.zh(),
                        " goes on for " + months.en() + " after they no longer qualify, paying " + pays.en()
                                + "; only where this holds: " + who.en()));
    }

    @Override
    public Text whileProtected(Benefit.WhileProtected provision) {
        return title(provision.programme())
                .plus(Text.of(" 保护期内：", " pays while they are protected: "))
                .plus(provision.pays().label());
    }

    @Override
    public Text indexation(StandardRule.Indexation provision) {
        Text line = title(provision.line());
        Text grown =
                Text.of(line.zh() + "每年 = 上年 ×（1 + 增长幅度）", "each year " + line.en() + " = last year's × (1 + growth)");
        Text floored = provision
                .floor()
                .map(this::title)
                .map(floor -> grown.plus(Text.of("，不低于" + floor.zh(), ", at least " + floor.en())))
                .orElse(grown);
        Text bounded = provision.upwardOnly() ? floored.plus(Text.of("，只升不降", ", never less than before")) : floored;
        return bounded.plus(Text.of("，只取整一次：", ", rounded once: ")).plus(title(provision.rounding()));
    }

    @Override
    public Text priceLink(StandardRule.PriceLink provision) {
        return new PriceLinkWords(titleOf).write(provision);
    }

    @Override
    public Text procedure(Procedure provision) {
        return title(provision.programme())
                .plus(Text.of(
                        "的" + provision.occasion().label().zh() + "程序：",
                        ", " + provision.occasion().label().en() + ": "))
                .plus(new ProcedureWords(titleOf).write(provision));
    }

    private Text rule(String zh, String en, Provision.Condition condition) {
        return title(condition.programme())
                .plus(Text.of("，" + zh + "：", " " + en + ": "))
                .plus(say(condition.criterion()));
    }

    private <V> Text ladder(Ladder<V> ladder, Function<V, Text> value) {
        List<Text> rungs = ladder.rungs().stream()
                .map(rung -> Text.of(
                        rung.title().zh() + "（" + say(rung.criterion()).zh() + "）："
                                + value.apply(rung.value()).zh(),
                        rung.title().en() + " (" + say(rung.criterion()).en() + "): "
                                + value.apply(rung.value()).en()))
                .toList();
        Text otherwise = ladder.otherwise()
                .map(value)
                .map(given -> Text.of("其余：" + given.zh(), "otherwise: " + given.en()))
                .orElse(Text.of("其余：无", "otherwise: nothing"));
        return joined(Stream.concat(rungs.stream(), Stream.of(otherwise)).toList(), "；", "; ");
    }

    private Text say(Criterion criterion) {
        return criterion.describe(titleOf);
    }

    private Text title(String id) {
        return titleOf.apply(id);
    }

    private static <C extends Enum<C> & Coded> Text list(Set<C> values) {
        return joined(
                values.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Coded::label)
                        .toList(),
                "、",
                ", ");
    }

    private static Text joined(List<Text> words, String zh, String en) {
        return Text.of(
                words.stream().map(Text::zh).collect(Collectors.joining(zh)),
                words.stream().map(Text::en).collect(Collectors.joining(en)));
    }
}
