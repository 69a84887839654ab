package org.doudi.core.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Coded;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Puts criteria and terms into words. Sets are named in the order of their lists, so that words never vary. */
final class CriterionWords implements Criterion.Cases<Text>, Term.Cases<Text> {

    private final Function<String, Text> titleOf;

    CriterionWords(Function<String, Text> titleOf) {
        this.titleOf = titleOf;
    }

    @Override
    public Text all(Criterion.All criterion) {
        return joined(parts(criterion.of()), "且", "and");
    }

    @Override
    public Text any(Criterion.Any criterion) {
        return joined(parts(criterion.of()), "或", "or");
    }

    @Override
    public Text not(Criterion.Not criterion) {
        // In brackets: what follows after an "and" is not denied with it.
        Text of = criterion.of().match(this);
        return Text.of("并非（" + of.zh() + "）", "not (" + of.en() + ")");
    }

    @Override
    public Text compare(Criterion.Compare criterion) {
        Text left = criterion.left().match(this);
        Text right = criterion.right().match(this);
        Text word = criterion.comparison().label();
        return Text.of(left.zh() + word.zh() + right.zh(), left.en() + " " + word.en() + " " + right.en());
    }

    @Override
    public Text registeredIn(Criterion.RegisteredIn criterion) {
        Text settlements = list(Stream.of(Settlement.values())
                .filter(criterion.settlements()::contains)
                .map(Coded::label));
        String area = criterion.area();
        return Text.of(
                "户籍在" + (area.isEmpty() ? "" : "区划 " + area + " ") + settlements.zh(),
                "registered " + settlements.en() + (area.isEmpty() ? "" : ", in area " + area));
    }

    @Override
    public Text owns(Criterion.Owns criterion) {
        Text kinds = assets(criterion.kinds());
        return Text.of("拥有" + kinds.zh(), "owns " + kinds.en());
    }

    @Override
    public Text someMember(Criterion.SomeMember criterion) {
        Text who = part(criterion.who());
        return Text.of("有成员" + who.zh(), "some member: " + who.en());
    }

    @Override
    public Text age(Criterion.Age criterion) {
        int from = criterion.fromYears();
        int below = criterion.belowYears();
        if (below == Criterion.Age.NO_BOUND) {
            return Text.of("年满 " + from + " 周岁", "aged " + from + " or over");
        }
        return from == 0
                ? Text.of("未满 " + below + " 周岁", "aged under " + below)
                : Text.of("年满 " + from + " 未满 " + below + " 周岁", "aged " + from + " to under " + below);
    }

    @Override
    public Text has(Criterion.Has criterion) {
        PersonAttribute attribute = criterion.attribute();
        Text values = list(attribute.options().stream()
                .filter(value -> criterion.values().contains(value.name()))
                .map(Coded::label));
        return Text.of(
                attribute.label().zh() + "为" + values.zh(), attribute.label().en() + ": " + values.en());
    }

    @Override
    public Text hasKin(Criterion.HasKin criterion) {
        Text relations = list(ordered(criterion.relations()));
        Text who = relations;
        if (criterion.sexes().size() < Sex.values().length) {
            Text sexes = list(ordered(criterion.sexes()));
            who = Text.of(sexes.zh() + who.zh(), sexes.en() + " " + who.en());
        }
        if (criterion.grades().size() < DisabilityGrade.values().length) {
            Text grades = list(ordered(criterion.grades()));
            who = Text.of("残疾等级为" + grades.zh() + "的" + who.zh(), who.en() + " (disability: " + grades.en() + ")");
        }
        int from = criterion.from();
        int most = criterion.below() - 1;
        if (criterion.below() == Criterion.HasKin.NO_BOUND) {
            return Text.of("至少有 " + from + " 名" + who.zh(), "has at least " + from + " " + who.en());
        }
        return from == most
                ? Text.of("恰有 " + from + " 名" + who.zh(), "has exactly " + from + " " + who.en())
                : Text.of("有 " + from + " 至 " + most + " 名" + who.zh(), "has " + from + " to " + most + " " + who.en());
    }

    @Override
    public Text earns(Criterion.Earns criterion) {
        Text kinds = list(ordered(criterion.kinds()));
        return Text.of("有收入（" + kinds.zh() + "）", "has income (" + kinds.en() + ")");
    }

    @Override
    public Text during(Criterion.During criterion) {
        return days(criterion.days());
    }

    @Override
    public Text switchedOn(Criterion.SwitchedOn criterion) {
        Text title = title(criterion.parameter());
        return Text.of("已启用“" + title.zh() + "”", "\"" + title.en() + "\" is switched on");
    }

    @Override
    public Text enrolled(History.Enrolled criterion) {
        Text programme = title(criterion.programme());
        String grounds = criterion.grounds().stream().sorted().collect(Collectors.joining(", "));
        String months = String.valueOf(criterion.months());
        return Text.of(
                "已纳入" + programme.zh() + (grounds.isEmpty() ? "" : "（事由：" + grounds + "）")
                        + (criterion.months() == 0 ? "" : "满 " + months + " 个月"),
                "enrolled in " + programme.en() + (grounds.isEmpty() ? "" : " (ground: " + grounds + ")")
                        + (criterion.months() == 0 ? "" : " for at least " + months + " months"));
    }

    @Override
    public Text steady(History.Steady criterion) {
        Text line = title(criterion.line());
        Text word = criterion.comparison().label();
        int last = criterion.measurements();
        return Text.of(
                "最近 " + last + " 次测算均" + word.zh() + "当时的" + line.zh(),
                "each of the last " + last + " measurements " + word.en() + " the " + line.en() + " of its day");
    }

    @Override
    public Text struck(History.Struck criterion) {
        Text kinds = list(ordered(criterion.kinds()));
        int months = criterion.withinMonths();
        return Text.of(
                "近 " + months + " 个月内遭遇" + kinds.zh(), "struck within the last " + months + " months by " + kinds.en());
    }

    @Override
    public Text stated(History.Stated criterion) {
        Text question = title(criterion.question());
        return Text.of("经认定：" + question.zh(), "judged on the record: " + question.en());
    }

    @Override
    public Text statedOf(History.StatedOf criterion) {
        Text question = title(criterion.question());
        return Text.of("经认定（本人）：" + question.zh(), "judged of the person: " + question.en());
    }

    @Override
    public Text countableIncome(Term.CountableIncome term) {
        return Text.of("家庭月核定收入", "the household's monthly countable income");
    }

    @Override
    public Text perMember(Term.PerMember term) {
        Text title = title(term.parameter());
        return Text.of(title.zh() + " × 人数", title.en() + " × members");
    }

    @Override
    public Text spending(Term.Spending term) {
        Text kinds = list(ordered(term.kinds()));
        return Text.of("家庭每月" + kinds.zh() + "支出合计", "the household's monthly spending on " + kinds.en());
    }

    @Override
    public Text incomeLastYear(Term.IncomeLastYear term) {
        return Text.of("上年度测算的家庭月核定收入", "the monthly countable income measured last year");
    }

    @Override
    public Text timesParameter(Term.TimesParameter term) {
        return term.term().match(this).plus(Text.same(" × ")).plus(title(term.parameter()));
    }

    @Override
    public Text holdings(Term.Holdings term) {
        Text kinds = assets(term.kinds());
        Text measure = term.measure().label();
        return Text.of(kinds.zh() + "的" + measure.zh() + "合计", "total " + measure.en() + " of " + kinds.en());
    }

    @Override
    public Text things(Term.Things term) {
        return Text.same(String.valueOf(term.number()));
    }

    @Override
    public Text overMonths(Term.OverMonths term) {
        Text of = term.term().match(this);
        return Text.of(term.months() + " 个月的" + of.zh(), of.en() + " over " + term.months() + " months");
    }

    @Override
    public Text times(Term.Times term) {
        return term.term().match(this).plus(Text.same(" × " + term.ratio()));
    }

    /** Days as people write them: the last one is named, not the one after. */
    static Text days(Window days) {
        boolean begins = !days.startInclusive().equals(LocalDate.MIN);
        boolean ends = !days.endExclusive().equals(LocalDate.MAX);
        String first = String.valueOf(days.startInclusive());
        String last = ends ? String.valueOf(days.endExclusive().minusDays(1)) : "";
        if (begins && ends) {
            return Text.of("在 " + first + " 至 " + last + " 期间", "from " + first + " to " + last);
        }
        if (begins) {
            return Text.of("自 " + first + " 起", "from " + first + " on");
        }
        return ends ? Text.of("至 " + last + " 止", "until " + last) : Text.of("任何时候", "at any time");
    }

    private Text title(String id) {
        return titleOf.apply(id);
    }

    private List<Text> parts(List<Criterion> of) {
        return of.stream().map(this::part).toList();
    }

    /** Brackets what is itself joined, so that "a and b or c" cannot be read two ways. */
    private Text part(Criterion criterion) {
        Text words = criterion.match(this);
        boolean joined = criterion instanceof Criterion.All || criterion instanceof Criterion.Any;
        return joined ? Text.of("（" + words.zh() + "）", "(" + words.en() + ")") : words;
    }

    private static Text assets(Set<AssetKind> kinds) {
        return list(ordered(kinds));
    }

    /** Labels in the order of their list. */
    private static <E extends Enum<E> & Coded> Stream<Text> ordered(Set<E> values) {
        return values.stream().sorted(Comparator.naturalOrder()).map(Coded::label);
    }

    private static Text list(Stream<Text> words) {
        return joinedWith(words.toList(), "、", " / ");
    }

    private static Text joined(List<Text> words, String zh, String en) {
        return joinedWith(words, zh, " " + en + " ");
    }

    private static Text joinedWith(List<Text> words, String zh, String en) {
        return Text.of(
                words.stream().map(Text::zh).collect(Collectors.joining(zh)),
                words.stream().map(Text::en).collect(Collectors.joining(en)));
    }
}
