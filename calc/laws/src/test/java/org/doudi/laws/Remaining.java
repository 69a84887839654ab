package org.doudi.laws;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Provision;

/**
 * What may be said of a criterion once a fact is left out, worked out by hand from what its single questions were answered
 * before: what asks directly for the fact is open, what asks for nothing of its kind is as before, and a total or somebody of
 * several may be either. All, any and not do the rest.
 */
final class Remaining {

    private final String left;
    private final CriterionAsks asks;
    private final Map<Criterion, Truth> before;
    private final List<Provision> rules;

    Remaining(String left, List<Provision> rules, Map<Criterion, Truth> before) {
        this.left = left;
        this.asks = new CriterionAsks(rules);
        this.before = before;
        this.rules = rules;
    }

    /** The answers that fit. */
    Set<Truth> of(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return combined(all.of(), Truth.YES);
        }
        if (criterion instanceof Criterion.Any any) {
            return combined(any.of(), Truth.NO);
        }
        if (criterion instanceof Criterion.Not not) {
            Set<Truth> answers = EnumSet.noneOf(Truth.class);
            of(not.of()).forEach(answer -> answers.add(not(answer)));
            return answers;
        }
        return ofOneQuestion(criterion);
    }

    private Set<Truth> ofOneQuestion(Criterion criterion) {
        Truth answer = before.getOrDefault(criterion, Truth.OPEN);
        if (!asks.of(criterion).contains(left)) {
            return EnumSet.of(answer);
        }
        if (criterion instanceof History.Stated stated) {
            return EnumSet.of(silence(stated.question()));
        }
        boolean isDirect = criterion instanceof History.Enrolled
                || criterion instanceof History.Steady
                || criterion instanceof History.Struck
                || criterion instanceof Criterion.RegisteredIn;
        return isDirect ? EnumSet.of(Truth.OPEN) : EnumSet.of(answer, Truth.OPEN);
    }

    private Truth silence(String question) {
        return rules.stream()
                .filter(rule -> rule instanceof Provision.Question asked
                        && asked.id().equals(question)
                        && asked.unanswered() == Provision.Silence.NO)
                .findFirst()
                .map(rule -> Truth.NO)
                .orElse(Truth.OPEN);
    }

    /** Of all: no where one is no, yes where all are yes, open otherwise; of any the other way round. */
    private Set<Truth> combined(List<Criterion> parts, Truth ofNone) {
        Set<Truth> answers = EnumSet.of(ofNone);
        for (Criterion part : parts) {
            Set<Truth> together = EnumSet.noneOf(Truth.class);
            for (Truth so : answers) {
                of(part).forEach(more -> together.add(together(so, more, ofNone)));
            }
            answers = together;
        }
        return answers;
    }

    private static Truth together(Truth one, Truth other, Truth ofNone) {
        Truth settled = not(ofNone);
        if (one == settled || other == settled) {
            return settled;
        }
        return one == Truth.OPEN || other == Truth.OPEN ? Truth.OPEN : ofNone;
    }

    private static Truth not(Truth answer) {
        return switch (answer) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case OPEN -> Truth.OPEN;
        };
    }
}
