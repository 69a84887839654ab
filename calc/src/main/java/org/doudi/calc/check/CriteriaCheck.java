package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.calc.internal.proof.Goal;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Condition;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/**
 * Criteria that can never hold ({@code criterion.never}, a problem: the rule does nothing) or always do ({@code
 * criterion.always}, a warning: it asks nothing), of conditions, measures, rungs and, among the people of the unit,
 * supplements and forfeited parts. Both are proved; what only looks odd is not told.
 *
 * <p>Where it is so only because of the day or of a switch it is a note: to be off for a while is what such rules are for. Of
 * a rule with exceptions the criterion is looked at without them. A last rung that always holds is how some write
 * "otherwise", and is not told.
 */
final class CriteriaCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Stretch stretch : examination.stretches()) {
            for (Dated<Condition> condition : stretch.rules(Condition.class)) {
                Criterion criterion = condition.rule().criterion();
                Text title = title(condition);
                never(stretch, condition, title, Goal.yes(criterion), remarks);
                always(stretch, condition, title, Goal.no(criterion), remarks);
            }
            for (Dated<Steering.Measure> measure : stretch.rules(Steering.Measure.class)) {
                Criterion who = measure.rule().who();
                never(stretch, measure, title(measure), Goal.yes(who), remarks);
                always(stretch, measure, title(measure), Goal.no(who), remarks);
            }
            for (Dated<Provision.Supplement> supplement : stretch.rules(Provision.Supplement.class)) {
                people(stretch, supplement, supplement.rule().who(), remarks);
            }
            for (Dated<Benefit.Forfeit> forfeit : stretch.rules(Benefit.Forfeit.class)) {
                people(stretch, forfeit, forfeit.rule().who(), remarks);
            }
            for (Dated<Provision> rule : stretch.rules(Provision.class)) {
                Examination.ladder(rule.rule()).ifPresent(ladder -> rungs(stretch, rule, ladder, remarks));
            }
        }
        return remarks;
    }

    /** Of a rule about people of the unit. */
    private static void people(Stretch stretch, Dated<?> rule, Criterion who, List<Remark> remarks) {
        never(stretch, rule, title(rule), Goal.yes(Criterion.someMember(who)), remarks);
        always(stretch, rule, title(rule), Goal.yes(Criterion.someMember(Criterion.not(who))), remarks);
    }

    private static void rungs(Stretch stretch, Dated<Provision> rule, Ladder<?> ladder, List<Remark> remarks) {
        for (int i = 0; i < ladder.rungs().size(); i++) {
            Ladder.Rung<?> rung = ladder.rungs().get(i);
            Text title = RungsCheck.title(rule, rung);
            never(stretch, rule, title, Goal.yes(rung.criterion()), remarks);
            if (i < ladder.rungs().size() - 1 || ladder.otherwise().isPresent()) {
                always(stretch, rule, title, Goal.no(rung.criterion()), remarks);
            }
        }
    }

    /** Tells it if nobody can meet the goal. */
    private static void never(Stretch stretch, Dated<?> rule, Text title, Goal yes, List<Remark> remarks) {
        tell(
                "criterion.never",
                Severity.PROBLEM,
                stretch,
                rule,
                title.plus(Text.of("的条件不可能成立", " can never hold")),
                yes,
                remarks);
    }

    /** Tells it if nobody can fail to. */
    private static void always(Stretch stretch, Dated<?> rule, Text title, Goal no, List<Remark> remarks) {
        tell(
                "criterion.always",
                Severity.WARNING,
                stretch,
                rule,
                title.plus(Text.of("的条件必然成立", " always holds")),
                no,
                remarks);
    }

    private static void tell(
            String code,
            Severity severity,
            Stretch stretch,
            Dated<?> rule,
            Text message,
            Goal impossible,
            List<Remark> remarks) {
        List<Goal> goals = List.of(impossible);
        if (stretch.isImpossible(goals)) {
            boolean anyDay = stretch.isImpossibleOnAnyDay(goals);
            Text whole = anyDay ? message : message.plus(Text.of("（由日期或开关决定）", ": the day or a switch settles it"));
            remarks.add(Remark.of(
                            code, anyDay ? severity : Severity.NOTE, rule.rule().id(), rule.said(), whole)
                    .on(stretch.days()));
        }
    }

    private static Text title(Dated<?> rule) {
        return Words.quoted(rule.rule().title());
    }
}
