package org.doudi.workflow.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** Puts the work of a stage into the cells of a table. */
final class WorkCells implements Work.Cases<WorkCells.Cells> {

    /**
     * Three cells.
     *
     * @param kind what kind of work it is
     * @param who who may do it, a line each; empty of a closing
     * @param takes what it takes, a line each; empty if it takes nothing
     */
    record Cells(Text kind, List<Text> who, List<Text> takes) {
        Cells {
            who = List.copyOf(who);
            takes = List.copyOf(takes);
        }
    }

    private final Function<String, Text> titleOf;

    WorkCells(Function<String, Text> titleOf) {
        this.titleOf = titleOf;
    }

    @Override
    public Cells lodging(Work.Lodging work) {
        return new Cells(
                Text.of("申请", "lodging"),
                List.of(Words.roles(work.by())),
                work.signed() ? List.of(Text.of("户主签名", "signed by the head of the household")) : List.of());
    }

    @Override
    public Cells investigation(Work.Investigation work) {
        List<Text> takes = new ArrayList<>();
        takes.add(Text.of("至少 " + work.people() + " 人", people(work.people())));
        takes.addAll(record(new Holding(work.evidence(), work.findings())));
        return new Cells(Text.of("调查", "investigation"), List.of(Words.roles(work.by())), takes);
    }

    private static String people(int people) {
        return people == 1 ? "at least 1 person" : "at least " + people + " people";
    }

    @Override
    public Cells referral(Work.Referral work) {
        return new Cells(
                Text.of("提请核对", "referral"),
                List.of(
                        Text.of("提请：", "asks: ").plus(Words.roles(work.by())),
                        Text.of("答复：", "answers: ").plus(Words.roles(work.to()))),
                List.of(work.gives().label()));
    }

    @Override
    public Cells appraisal(Work.Appraisal work) {
        List<Text> takes = new ArrayList<>();
        takes.add(Text.of("评议组：", "a group of ").plus(work.size()));
        takes.add(Text.of("到会不少于：", "there at least: ").plus(titleOf.apply(work.attendance())));
        work.representatives()
                .map(titleOf)
                .map(Text.of("到会者中代表村民的不少于：", "of those, representing villagers at least: ")::plus)
                .ifPresent(takes::add);
        takes.add(
                (work.moreThanPass() ? Text.of("赞成超过：", "for it more than: ") : Text.of("赞成不少于：", "for it at least: "))
                        .plus(titleOf.apply(work.pass())));
        work.asks().stream()
                .sorted()
                .map(question -> Text.of("逐项评议：", "to be answered: ").plus(Text.same(question)))
                .forEach(takes::add);
        return new Cells(Text.of("民主评议", "appraisal"), List.of(Words.roles(work.by())), takes);
    }

    @Override
    public Cells posting(Work.Posting work) {
        return new Cells(
                Text.of("公示", "notice"),
                List.of(Words.roles(work.by())),
                List.of(
                        Text.of("地点：", "in ").plus(work.where().label()),
                        Text.of("期限：", "for: ").plus(Words.standing(work, titleOf.apply(work.days())))));
    }

    @Override
    public Cells determination(Work.Determination work) {
        List<Text> takes = new ArrayList<>();
        if (work.by().size() > 1) {
            takes.add(Text.of("须全部同意", "all of them"));
        }
        takes.addAll(Words.labels(work.formalities(), Formality::label));
        takes.addAll(record(new Holding(work.evidence(), work.findings())));
        return new Cells(Text.of("审核审批", "determination"), List.of(Words.roles(work.by())), takes);
    }

    @Override
    public Cells hearing(Work.Hearing work) {
        return new Cells(Text.of("异议处理", "hearing"), List.of(Words.roles(work.by())), List.of());
    }

    @Override
    public Cells undertaking(Work.Undertaking work) {
        return new Cells(
                Text.of("落实帮扶", "undertaking"),
                List.of(Words.roles(work.by())),
                Words.labels(work.items(), Item::label));
    }

    @Override
    public Cells notification(Work.Notification work) {
        return new Cells(
                Text.of("告知录入", "notification"),
                List.of(Words.roles(work.by())),
                Words.labels(work.to(), Addressee::label));
    }

    @Override
    public Cells closing(Work.Closing work) {
        return new Cells(Text.of("结案：", "closing: ").plus(work.result().label()), List.of(), List.of());
    }

    private static List<Text> record(Holding holding) {
        List<Text> lines = new ArrayList<>();
        Words.joined(Words.labels(holding.evidence(), Evidence::label))
                .map(Text.of("须有：", "on record: ")::plus)
                .ifPresent(lines::add);
        Words.joined(Words.labels(holding.findings(), Matter::label))
                .map(Text.of("须认定：", "found: ")::plus)
                .ifPresent(lines::add);
        return lines;
    }
}
