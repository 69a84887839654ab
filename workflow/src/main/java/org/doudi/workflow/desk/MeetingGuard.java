package org.doudi.workflow.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Ratio;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** Holds a meeting of the group against what makes it valid: its size, who was there, what it answered. */
record MeetingGuard(Bench bench, Act.Appraise act) {

    Optional<Way> check() {
        bench.at(Progress.Appraising.class, appraising -> check(appraising.work()));
        return bench.now(Progress.Appraising.class).map(now -> passed(now.work()) ? Way.PASSED : Way.NOT_PASSED);
    }

    private void check(Work.Appraisal work) {
        bench.requireImpartial(work.by());
        if (act.group() < work.least() || act.group() > work.most()) {
            bench.refuse(
                    "appraisal.group",
                    Map.of(
                            "group", String.valueOf(act.group()),
                            "least", String.valueOf(work.least()),
                            "most", String.valueOf(work.most())),
                    Text.of("评议小组人数不合规定", "a group of that size may not appraise"));
        }
        requireShare(act.present(), act.group(), work.attendance(), "appraisal.attendance");
        work.representatives()
                .ifPresent(share ->
                        requireShare(act.representatives(), act.present(), share, "appraisal.representatives"));
        bench.refusals().requireValue(share(work.pass()).isPresent(), work.pass());
        Set<String> unanswered = new TreeSet<>(work.asks());
        unanswered.removeIf(question -> act.answers().getOrDefault(question, Truth.OPEN) != Truth.OPEN);
        if (!unanswered.isEmpty()) {
            bench.refuse(
                    "appraisal.unanswered",
                    Map.of("questions", String.join(",", unanswered)),
                    Text.of("尚有未作评议的事项", "a question was not answered"));
        }
    }

    private Optional<Ratio> share(String parameter) {
        return bench.settings().ratio(parameter, bench.command().on());
    }

    private boolean passed(Work.Appraisal work) {
        return act.present() > 0
                && share(work.pass())
                        .map(share -> compareShare(act.inFavour(), act.present(), share))
                        .filter(order -> work.moreThanPass() ? order > 0 : order >= 0)
                        .isPresent();
    }

    private void requireShare(int part, int whole, String parameter, String code) {
        Optional<Ratio> share = share(parameter);
        bench.refusals().requireValue(share.isPresent(), parameter);
        share.ifPresent(least -> {
            if (whole == 0 || compareShare(part, whole, least) < 0) {
                bench.refuse(
                        code,
                        Map.of("part", String.valueOf(part), "whole", String.valueOf(whole), "least", least.toString()),
                        Text.of("人数不足规定比例", "fewer than the share that is asked for"));
            }
        });
    }

    /** Exactly: part ÷ whole against the share, without dividing. */
    private static int compareShare(int part, int whole, Ratio share) {
        return Long.compare((long) part * share.denominator(), (long) whole * share.numerator());
    }
}
