package org.doudi.laws;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Inquiry;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Promise.Law;
import org.doudi.core.policy.Provision.Condition;
import org.doudi.core.policy.Provision.Effect;

/** Holds the laws against one household at a time. */
final class Laws {

    private Laws() {}

    /** The first programme in which the law does not hold of the household, or the criteria if it is them. */
    static Optional<Breach> breach(Law law, Setting setting, Situation situation, long seed) {
        boolean exempt = false;
        for (ProgrammeId programme : setting.programmes()) {
            if (setting.isExempt(programme, law)) {
                exempt = true;
            } else {
                Optional<Breach> breach = breach(law, setting, programme, situation, seed);
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        // Criteria of an exempt programme may do what others must not.
        return exempt ? Optional.empty() : ofCriteria(law, setting, situation, seed);
    }

    /** Whether the law holds of the household in that programme, be it exempt or not. */
    static Optional<Breach> breach(Law law, Setting setting, ProgrammeId programme, Situation situation, long seed) {
        Dice dice = new Dice(seed);
        return switch (law) {
            case ORDER ->
                told(setting, programme, situation, Changed.shuffled(situation, dice), "The order changes the answer");
            case NAMES ->
                told(setting, programme, situation, Changed.renamed(situation, dice), "Names change the answer");
            case REPEATABLE -> repeatable(setting, programme, situation);
            case MORE_INCOME -> moreIncome(setting, programme, situation, dice);
            case UNKNOWNS -> unknowns(setting, programme, situation, dice);
            case EXIT -> exit(setting, programme, situation);
        };
    }

    private static Optional<Breach> told(
            Setting setting, ProgrammeId programme, Situation situation, Changed changed, String why) {
        Answer before = answer(setting, programme, situation);
        Answer after = changed.before(answer(setting, programme, changed.situation()));
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(
                        Breach.between(why, setting, programme, situation, "and told otherwise", changed.situation()));
    }

    private static Optional<Breach> repeatable(Setting setting, ProgrammeId programme, Situation situation) {
        Answer once = answer(setting, programme, situation);
        Answer again = answer(setting, programme, situation);
        Answer anew = Answer.of(setting.assessAnew(programme, situation));
        return once.equals(again) && once.equals(anew)
                ? Optional.empty()
                : Optional.of(Breach.of("The answer is another the second time", setting, programme, situation));
    }

    private static Optional<Breach> moreIncome(Setting setting, ProgrammeId programme, Situation situation, Dice dice) {
        Answer before = answer(setting, programme, situation);
        for (Situation richer : Richer.than(situation, setting.source().aims(), dice)) {
            Answer after = answer(setting, programme, richer);
            if (after.rank() > before.rank()
                    || after.low().compareTo(before.low()) > 0
                    || after.high().compareTo(before.high()) > 0) {
                return Optional.of(Breach.between(
                        "More income gives more", setting, programme, situation, "and with more income", richer));
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> unknowns(Setting setting, ProgrammeId programme, Situation situation, Dice dice) {
        Situation less = Holes.more(situation, setting.source().aims().noIfUnanswered(), dice);
        Answer before = answer(setting, programme, less);
        Answer after = answer(setting, programme, situation);
        boolean overturned = before.isDetermined()
                && !(after.isDetermined()
                        && after.rank() == before.rank()
                        && after.byMember().equals(before.byMember()));
        boolean widened = after.low().compareTo(before.low()) < 0
                || after.high().compareTo(before.high()) > 0
                || (before.admitted() != Truth.OPEN && after.admitted() != before.admitted());
        return overturned || widened
                ? Optional.of(Breach.between(
                        "Learning more overturns what was determined",
                        setting,
                        programme,
                        less,
                        "and when more is known",
                        situation))
                : Optional.empty();
    }

    private static Optional<Breach> exit(Setting setting, ProgrammeId programme, Situation situation) {
        if (answer(setting, programme, situation).admitted() != Truth.YES) {
            return Optional.empty();
        }
        Inquiry.Answers answers = setting.inquiry().ask(situation);
        boolean mayStay = setting.conditions(programme, Effect.PROTECTS).stream()
                .anyMatch(condition -> answers.holds(condition.id()) != Truth.NO);
        return setting.conditions(programme, Effect.EXITS).stream()
                .filter(condition -> !mayStay && answers.holds(condition.id()) == Truth.YES)
                .findFirst()
                .map(condition -> Breach.of(
                        "Admitted and told to leave (" + words(setting, condition) + ")",
                        setting,
                        programme,
                        situation));
    }

    private static String words(Setting setting, Condition condition) {
        return condition.id() + ": "
                + condition.whole().describe(setting.rules()::titleOf).en();
    }

    private static Answer answer(Setting setting, ProgrammeId programme, Situation situation) {
        return Answer.of(setting.assess(programme, situation));
    }

    /** What holds of every criterion, also where no programme looks at it: of exits, ladders and measures. */
    private static Optional<Breach> ofCriteria(Law law, Setting setting, Situation situation, long seed) {
        Dice dice = new Dice(seed);
        return switch (law) {
            case ORDER ->
                sameAnswers(
                        setting, situation, Changed.shuffled(situation, dice).situation());
            case NAMES ->
                sameAnswers(setting, situation, Changed.renamed(situation, dice).situation());
            case UNKNOWNS ->
                keptAnswers(
                        setting, Holes.more(situation, setting.source().aims().noIfUnanswered(), dice), situation);
            case REPEATABLE -> sameAnswers(setting, situation, situation);
            case MORE_INCOME, EXIT -> Optional.empty();
        };
    }

    private static Optional<Breach> sameAnswers(Setting setting, Situation one, Situation other) {
        List<Set<Truth>> before = setting.inquiry().ask(one).all();
        List<Set<Truth>> after = setting.inquiry().ask(other).all();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                return Optional.of(differs(setting, i, one, "and told otherwise", other));
            }
        }
        return Optional.empty();
    }

    /** What was open may become anything; nothing else changes. */
    private static Optional<Breach> keptAnswers(Setting setting, Situation less, Situation more) {
        List<Set<Truth>> before = setting.inquiry().ask(less).all();
        List<Set<Truth>> after = setting.inquiry().ask(more).all();
        for (int i = 0; i < before.size(); i++) {
            Set<Truth> kept = EnumSet.copyOf(before.get(i));
            boolean open = kept.remove(Truth.OPEN);
            if (!after.get(i).containsAll(kept) || (!open && !kept.containsAll(after.get(i)))) {
                return Optional.of(differs(setting, i, less, "and when more is known", more));
            }
        }
        return Optional.empty();
    }

    private static Breach differs(Setting setting, int node, Situation one, String difference, Situation other) {
        return Breach.between(
                "A criterion answers otherwise ("
                        + CriterionCoverage.words(
                                setting, setting.inquiry().nodes().get(node)) + ")",
                setting,
                one,
                difference,
                other);
    }
}
