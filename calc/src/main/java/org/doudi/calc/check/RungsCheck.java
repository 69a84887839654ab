package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.calc.internal.proof.Goal;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Ladder.Rung;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;

/**
 * Rungs that nobody gets to ({@code rung.unreachable}, a problem): whoever meets the rung's criterion meets that of one before
 * it, and the first that holds decides. A rung that can never hold in the first place is {@code criterion.never}.
 *
 * <p>Where it is so only because of the day or of a switch it is a note.
 */
final class RungsCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Stretch stretch : examination.stretches()) {
            for (Dated<Provision> rule : stretch.rules(Provision.class)) {
                Examination.ladder(rule.rule()).ifPresent(ladder -> check(stretch, rule, ladder, remarks));
            }
        }
        return remarks;
    }

    private static void check(Stretch stretch, Dated<Provision> rule, Ladder<?> ladder, List<Remark> remarks) {
        List<Goal> noneBefore = new ArrayList<>();
        for (Rung<?> rung : ladder.rungs()) {
            Goal holds = Goal.yes(rung.criterion());
            List<Goal> reached = new ArrayList<>(noneBefore);
            reached.add(holds);
            if (!noneBefore.isEmpty() && stretch.isImpossible(reached) && !stretch.isImpossible(List.of(holds))) {
                boolean anyDay = stretch.isImpossibleOnAnyDay(reached);
                Text message = title(rule, rung)
                        .plus(Text.of("不可达：满足者已满足前面的级别", " is never reached: whoever meets it meets one before it"));
                Text whole =
                        anyDay ? message : message.plus(Text.of("（由日期或开关决定）", " (the day or a switch settles it)"));
                remarks.add(Remark.of(
                                "rung.unreachable",
                                anyDay ? Severity.PROBLEM : Severity.NOTE,
                                rule.rule().id(),
                                rule.said(),
                                whole)
                        .on(stretch.days()));
            }
            noneBefore.add(Goal.no(rung.criterion()));
        }
    }

    /** The rung by the ladder's title and its own. */
    static Text title(Dated<?> rule, Rung<?> rung) {
        Text ladder = Words.quoted(rule.rule().title());
        Text own = Words.quoted(rung.title());
        return Text.of(ladder.zh() + "的" + own.zh(), own.en() + " of " + ladder.en());
    }
}
