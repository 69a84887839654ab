package org.doudi.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Coded;
import org.doudi.core.household.Settlement;
import org.doudi.core.text.Text;

/** Puts criteria and terms into words. Sets are named in the order of their lists, so that words never vary. */
final class CriterionWords implements Criterion.Cases<Text>, Term.Cases<Text> {

    private final Function<String, Text> parameterTitle;

    CriterionWords(Function<String, Text> parameterTitle) {
        this.parameterTitle = parameterTitle;
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
        Text of = part(criterion.of());
        return Text.of("并非" + of.zh(), "not: " + of.en());
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
    public Text countableIncome(Term.CountableIncome term) {
        return Text.of("家庭月核定收入", "the household's monthly countable income");
    }

    @Override
    public Text perMember(Term.PerMember term) {
        Text title = parameterTitle.apply(term.parameter());
        return Text.of(title.zh() + " × 人数", title.en() + " × members");
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
        return list(kinds.stream().sorted(Comparator.naturalOrder()).map(Coded::label));
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
