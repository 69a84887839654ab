package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * Households that are let in and told to leave by the same facts ({@code exit.admits}): all conditions that admit hold, none
 * that excludes, a condition of exit, and none that protects. A note, shown by such a household: the two may be decided on
 * different days, and a policy may declare that it is meant so.
 *
 * <p>Where admission asks for income below a line and exit for income at or above it nothing is told: that the two exclude
 * each other is proved, down to the fen.
 */
final class ExitCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Stretch stretch : examination.stretches()) {
            for (Dated<Provision.Programme> programme : stretch.rules(Provision.Programme.class)) {
                String id = programme.rule().id();
                if (!stretch.admitting(id).isEmpty()) {
                    stretch.conditions(id, Effect.EXITS).forEach(exit -> check(stretch, id, exit, remarks));
                }
            }
        }
        return remarks;
    }

    private static void check(Stretch stretch, String programme, Dated<Condition> exit, List<Remark> remarks) {
        List<Goal> goals = new ArrayList<>(stretch.admitting(programme));
        goals.add(Goal.yes(exit.rule().whole()));
        against(stretch, programme).forEach(one -> goals.add(Goal.no(one.rule().whole())));
        if (stretch.isImpossible(goals)) {
            return;
        }
        Optional<Situation> somebody = stretch.example(
                programme,
                goals,
                answers -> isBoth(stretch, programme, exit.rule().id(), answers));
        somebody.ifPresent(household -> remarks.add(Remark.of(
                        "exit.admits",
                        Severity.NOTE,
                        exit.rule().id(),
                        exit.said(),
                        Words.quoted(exit.rule().title())
                                .plus(Text.of(
                                        "可与准入条件同时成立", " can hold of a household that is admitted at the same time")))
                .on(stretch.days())
                .shownBy(household)));
    }

    private static Stream<Dated<Condition>> against(Stretch stretch, String programme) {
        return Stream.of(Effect.EXCLUDES, Effect.EXCLUDES_AS_A_RULE, Effect.PROTECTS)
                .flatMap(effect -> stretch.conditions(programme, effect).stream());
    }

    private static boolean isBoth(Stretch stretch, String programme, String exit, Inquiry.Answers answers) {
        return AdmissionCheck.admits(stretch, programme, answers)
                && answers.holds(exit) == Truth.YES
                && against(stretch, programme)
                        .allMatch(one -> answers.holds(one.rule().id()) == Truth.NO);
    }
}
