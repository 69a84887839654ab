package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Inquiry;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.calc.internal.proof.Goal;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Condition;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.text.Text;

/**
 * Programmes that let nobody in. Conditions that admit and cannot hold together, though each alone can, are {@code
 * admission.never}, a problem, a note where the day or a switch settles it. An exclusion that takes back everybody whom the
 * conditions let in is {@code exclusion.swallows}: a problem; of an exclusion as a rule a warning, because exceptions are left.
 * That it takes back everybody is proved, and that there would be somebody is shown by a household that meets the conditions;
 * without one nothing is said.
 */
final class AdmissionCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Stretch stretch : examination.stretches()) {
            for (Dated<Provision.Programme> programme : stretch.rules(Provision.Programme.class)) {
                List<Goal> admitting = stretch.admitting(programme.rule().id());
                if (!admitting.isEmpty()) {
                    check(stretch, programme, admitting, remarks);
                }
            }
        }
        return remarks;
    }

    private static void check(
            Stretch stretch, Dated<Provision.Programme> programme, List<Goal> admitting, List<Remark> remarks) {
        if (stretch.isImpossible(admitting)) {
            if (admitting.stream().noneMatch(goal -> stretch.isImpossible(List.of(goal)))) {
                boolean anyDay = stretch.isImpossibleOnAnyDay(admitting);
                Text message = Words.quoted(programme.rule().title())
                        .plus(Text.of("的准入条件不可能同时成立", ": the conditions that admit can never hold together"));
                Text whole =
                        anyDay ? message : message.plus(Text.of("（由日期或开关决定）", " (the day or a switch settles it)"));
                remarks.add(Remark.of(
                                "admission.never",
                                anyDay ? Severity.PROBLEM : Severity.NOTE,
                                programme.rule().id(),
                                programme.said(),
                                whole)
                        .on(stretch.days()));
            }
            return;
        }
        swallows(stretch, programme.rule().id(), Effect.EXCLUDES, Severity.PROBLEM, admitting, remarks);
        swallows(stretch, programme.rule().id(), Effect.EXCLUDES_AS_A_RULE, Severity.WARNING, admitting, remarks);
    }

    private static void swallows(
            Stretch stretch,
            String programme,
            Effect effect,
            Severity severity,
            List<Goal> admitting,
            List<Remark> remarks) {
        for (Dated<Condition> exclusion : stretch.conditions(programme, effect)) {
            List<Goal> left = new ArrayList<>(admitting);
            left.add(Goal.no(exclusion.rule().criterion()));
            if (stretch.isImpossible(left)) {
                Optional<Situation> somebody =
                        stretch.example(programme, admitting, answers -> admits(stretch, programme, answers));
                somebody.ifPresent(household -> remarks.add(Remark.of(
                                "exclusion.swallows",
                                severity,
                                exclusion.rule().id(),
                                exclusion.said(),
                                Words.quoted(exclusion.rule().title())
                                        .plus(Text.of(
                                                "排除所有满足准入条件的家庭",
                                                " excludes every household that the conditions admit")))
                        .on(stretch.days())
                        .shownBy(household)));
            }
        }
    }

    /** Whether every condition that admits holds. */
    static boolean admits(Stretch stretch, String programme, Inquiry.Answers answers) {
        return stretch.conditions(programme, Effect.ADMITS).stream()
                .allMatch(one -> answers.holds(one.rule().id()) == Truth.YES);
    }
}
