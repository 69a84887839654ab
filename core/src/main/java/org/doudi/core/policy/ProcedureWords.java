package org.doudi.core.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** Puts a procedure into words, stage by stage. */
final class ProcedureWords implements Work.Cases<Text> {

    private static final Text COLON = Text.of("：", ": ");

    private final Function<String, Text> titleOf;

    ProcedureWords(Function<String, Text> titleOf) {
        this.titleOf = titleOf;
    }

    Text write(Procedure procedure) {
        List<Text> stages = procedure.stages().stream()
                .map(stage -> stage(procedure, stage))
                .toList();
        List<Text> clocks = procedure.clocks().stream()
                .map(clock -> clock(procedure, clock))
                .toList();
        Text all = joined(stages, "；", "; ");
        return clocks.isEmpty()
                ? all
                : all.plus(Text.of("。时限：", ". To be done within: ")).plus(joined(clocks, "；", "; "));
    }

    private Text stage(Procedure procedure, Stage stage) {
        Text done = stage.title()
                .plus(Text.of("（", " ("))
                .plus(stage.work().match(this))
                .plus(Text.of("）", ")"));
        List<Text> leads = stage.leads().entrySet().stream()
                .sorted(Comparator.comparing(lead -> lead.getKey().ordinal()))
                .map(lead -> lead(procedure, lead.getKey(), lead.getValue()))
                .toList();
        return leads.isEmpty() ? done : done.plus(Text.of("，", ", ")).plus(joined(leads, "、", ", "));
    }

    private static Text lead(Procedure procedure, Way way, String next) {
        Text title = procedure.stage(next).orElseThrow().title();
        return way.label().plus(Text.of("→", " → ")).plus(title);
    }

    private Text clock(Procedure procedure, Clock clock) {
        List<Text> stages = procedure.stages().stream()
                .filter(stage -> clock.runsAt().contains(stage.id()))
                .map(Stage::title)
                .toList();
        Text unit = clock.unit().label();
        return clock.title()
                .plus(Text.of("（", " ("))
                .plus(titleOf.apply(clock.days()))
                .plus(Text.of("，", ", "))
                .plus(
                        clock.standsWhileAsked()
                                ? unit.plus(Text.of("，提请后至答复前不计", ", not while an answer is awaited"))
                                : unit)
                .plus(Text.of("）：", "): "))
                .plus(joined(stages, "、", ", "));
    }

    @Override
    public Text lodging(Work.Lodging work) {
        Text lodged = by("提出", "lodged", work.by());
        return work.signed() ? lodged.plus(Text.of("，户主签名", ", signed by the head of the household")) : lodged;
    }

    @Override
    public Text investigation(Work.Investigation work) {
        return roles(work.by())
                .plus(Text.of("至少 " + work.people() + " 人：", ", at least " + work.people() + " of them: "))
                .plus(joined(onRecord(work.evidence(), work.findings()), "、", ", "));
    }

    @Override
    public Text referral(Work.Referral work) {
        Text by = roles(work.by());
        Text to = roles(work.to());
        return Text.of(by.zh() + "提请" + to.zh() + "答复", "asked of " + to.en() + " by " + by.en())
                .plus(COLON)
                .plus(work.gives().label());
    }

    @Override
    public Text appraisal(Work.Appraisal work) {
        Text size = work.size();
        Text called = roles(work.by());
        Text present = Text.of(
                        called.zh() + "召集评议（" + size.zh() + "），到会不少于 ",
                        "a group of " + size.en() + " called by " + called.en() + "; present at least ")
                .plus(titleOf.apply(work.attendance()));
        Text pass = (work.moreThanPass()
                        ? Text.of("，赞成超过 ", "; in favour more than ")
                        : Text.of("，赞成不少于 ", "; in favour at least "))
                .plus(titleOf.apply(work.pass()));
        Text vote = work.representatives()
                .map(titleOf)
                .map(Text.of("，其中村民代表不少于 ", ", of whom representatives of villagers at least ")::plus)
                .map(present::plus)
                .orElse(present)
                .plus(pass);
        return work.asks().isEmpty() ? vote : vote.plus(questions(work.asks()));
    }

    private static Text questions(Collection<String> names) {
        return Text.of("，逐项评议：", "; one by one: ")
                .plus(joined(names.stream().sorted().map(Text::same).toList(), "、", ", "));
    }

    @Override
    public Text posting(Work.Posting work) {
        Text by = roles(work.by());
        Text where = work.where().label();
        Text posted = Text.of(
                        by.zh() + "在" + where.zh() + "公示 ", "posted in " + where.en() + " by " + by.en() + " for ")
                .plus(titleOf.apply(work.days()));
        return work.unit() == Clock.Unit.CALENDAR
                ? posted
                : posted.plus(Text.of("，", ", ")).plus(work.unit().label());
    }

    @Override
    public Text determination(Work.Determination work) {
        Text decided = work.by().size() > 1 ? by("共同决定", "decided jointly", work.by()) : by("决定", "decided", work.by());
        List<Text> needed = onRecord(work.evidence(), work.findings());
        Text formal = work.formalities().isEmpty()
                ? decided
                : decided.plus(Text.of("，", ", ")).plus(labels(work.formalities(), Formality::label));
        return needed.isEmpty()
                ? formal
                : formal.plus(Text.of("，同意前须有：", "; before approval: ")).plus(joined(needed, "、", ", "));
    }

    @Override
    public Text hearing(Work.Hearing work) {
        return by("听取异议", "the objection is heard", work.by());
    }

    @Override
    public Text undertaking(Work.Undertaking work) {
        return by("落实", "put down", work.by()).plus(COLON).plus(labels(work.items(), Item::label));
    }

    @Override
    public Text notification(Work.Notification work) {
        return by("告知或录入", "told or entered", work.by()).plus(COLON).plus(labels(work.to(), Addressee::label));
    }

    @Override
    public Text closing(Work.Closing work) {
        return work.result().label();
    }

    /** Who does it, before the verb in Chinese and after it in English: one or several. */
    private static Text by(String zh, String en, Collection<Role> roles) {
        Text who = roles(roles);
        return Text.of(who.zh() + zh, en + " by " + who.en());
    }

    /** What has to be on record: evidence, and findings each named as one. */
    private static List<Text> onRecord(Collection<Evidence> evidence, Collection<Matter> findings) {
        Stream<Text> found = findings.stream()
                .sorted()
                .map(Matter::label)
                .map(matter -> Text.of("认定“" + matter.zh() + "”", "the finding \"" + matter.en() + "\""));
        return Stream.concat(evidence.stream().sorted().map(Evidence::label), found)
                .toList();
    }

    private static Text roles(Collection<Role> roles) {
        return labels(roles, Role::label);
    }

    private static <E extends Enum<E>> Text labels(Collection<E> values, Function<E, Text> label) {
        return joined(values.stream().sorted().map(label).toList(), "、", ", ");
    }

    /** Never of nothing: no text is empty. */
    private static Text joined(List<Text> words, String zh, String en) {
        return words.stream()
                .reduce((one, other) -> one.plus(Text.of(zh, en)).plus(other))
                .orElseThrow();
    }
}
