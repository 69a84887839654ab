package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Condition;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * Whether what is promised can be paid. A programme that pays nothing is fine. One that fills a gap or adds a supplement
 * while it admits people needs the figures for it: {@code benefit.line} where a line or its rounding has none, {@code
 * benefit.amount} where a supplement, a band, a fixed amount or the part of a cost has none, each a problem, as is {@code
 * amount.fen}, an amount paid as it stands that is not whole fen a month; a parameter for which no layer in force has a value at all is
 * {@code parameter.unbound} and not told again. A group without supplements ({@code group.empty}) pays nothing to anybody, a
 * warning.
 *
 * <p>A programme that no condition admits to ({@code programme.unassessable}) is a note: a standing can refer to it, and
 * somebody may be enrolled in it by other rules, but nobody can be assessed for it.
 */
final class BenefitsCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Dated<Provision.Programme> programme : examination.all(Provision.Programme.class)) {
            for (Window days : Days.of(programme.days())
                    .minus(admitting(examination, programme.rule().id()))
                    .spans()) {
                remarks.add(remark(
                                "programme.unassessable",
                                Severity.NOTE,
                                programme,
                                Text.of(
                                        "没有准入条件：可作登记，不能据以认定",
                                        "no condition admits: one can be enrolled in it, not assessed for it"))
                        .on(days));
            }
        }
        for (Dated<Provision.Gap> gap : examination.all(Provision.Gap.class)) {
            Days paying =
                    Days.of(gap.days()).and(admitting(examination, gap.rule().programme()));
            for (String parameter : List.of(gap.rule().line(), gap.rule().rounding())) {
                missing("benefit.line", examination, gap, parameter, paying, remarks);
            }
        }
        for (Dated<Provision.SupplementGroup> group : examination.all(Provision.SupplementGroup.class)) {
            supplements(examination, group, remarks);
        }
        for (Dated<Benefit.Tiers> tiers : examination.all(Benefit.Tiers.class)) {
            Ladder<String> amounts = tiers.rule().amounts();
            Stream.concat(amounts.rungs().stream().map(Ladder.Rung::value), amounts.otherwise().stream())
                    .distinct()
                    .forEach(amount -> asItStands(
                            examination,
                            tiers,
                            amount,
                            Days.of(tiers.days())
                                    .and(admitting(examination, tiers.rule().programme())),
                            remarks));
        }
        for (Dated<Benefit.Flat> flat : examination.all(Benefit.Flat.class)) {
            Days paying =
                    Days.of(flat.days()).and(admitting(examination, flat.rule().programme()));
            asItStands(examination, flat, flat.rule().amount(), paying, remarks);
        }
        for (Dated<Benefit.CostShare> share : examination.all(Benefit.CostShare.class)) {
            Days paying = Days.of(share.days())
                    .and(admitting(examination, share.rule().programme()));
            for (String parameter :
                    List.of(share.rule().allowance(), share.rule().rounding())) {
                missing("benefit.amount", examination, share, parameter, paying, remarks);
            }
        }
        return remarks;
    }

    private static void supplements(
            Examination examination, Dated<Provision.SupplementGroup> group, List<Remark> remarks) {
        Days paying =
                Days.of(group.days()).and(admitting(examination, group.rule().programme()));
        Days filled = Days.NONE;
        for (Dated<Provision.Supplement> supplement : examination.all(Provision.Supplement.class)) {
            if (supplement.rule().group().equals(group.rule().id())) {
                Days days = Days.of(supplement.days());
                filled = filled.plus(days);
                asItStands(examination, supplement, supplement.rule().amount(), paying.and(days), remarks);
            }
        }
        for (Window days : Days.of(group.days()).minus(filled).spans()) {
            remarks.add(
                    remark("group.empty", Severity.WARNING, group, Text.of("补助组内没有补助", "no supplement is in the group"))
                            .on(days));
        }
    }

    /** What is paid as it stands is never rounded: an amount that is not whole fen a month lets nobody be assessed. */
    private static void asItStands(
            Examination examination,
            Dated<? extends Provision> benefit,
            String parameter,
            Days paying,
            List<Remark> remarks) {
        missing("benefit.amount", examination, benefit, parameter, paying, remarks);
        for (Series.Entry<Resolved<ParameterValue>> entry : examination.values(parameter)) {
            if (entry.value().value() instanceof ParameterValue.OfAmount amount
                    && amount.amount().money().fen() % amount.amount().period().months() != 0) {
                Text value = amount.describe();
                for (Window days : paying.and(Days.of(List.of(entry.window()))).spans()) {
                    remarks.add(remark(
                                    "amount.fen",
                                    Severity.PROBLEM,
                                    benefit,
                                    Text.of(
                                            value.zh() + "折合每月不是整分：照发的金额不取整",
                                            value.en() + " is not whole fen a month: what is paid as it stands is not"
                                                    + " rounded"))
                            .on(days));
                }
            }
        }
    }

    private static void missing(
            String code,
            Examination examination,
            Dated<? extends Provision> benefit,
            String parameter,
            Days paying,
            List<Remark> remarks) {
        Text title = Words.quoted(examination.titleOf(parameter));
        for (Window days : Coverage.of(examination, parameter, paying).left().spans()) {
            remarks.add(remark(
                            code,
                            Severity.PROBLEM,
                            benefit,
                            Text.of(
                                    title.zh() + "没有取值，而项目仍可准入：无从计算",
                                    title.en()
                                            + " has no value while people can be admitted: nothing can be worked out"))
                    .on(days));
        }
    }

    private static Days admitting(Examination examination, String programme) {
        return Days.of(examination.all(Condition.class).stream()
                .filter(one -> one.rule().effect() == Effect.ADMITS
                        && one.rule().programme().equals(programme))
                .map(Dated::days)
                .toList());
    }

    private static Remark remark(String code, Severity severity, Dated<? extends Provision> about, Text message) {
        return Remark.of(code, severity, about.rule().id(), about.said(), message);
    }
}
