package org.doudi.laws;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.Inquiry;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;

/**
 * Which answers every criterion of some settings, and every part of one, was seen to give: a part that is never yes, or never
 * no, is a mistake in the policy, or a law that was held against nothing.
 *
 * <p>Yes and no have to be seen of every criterion, over all the settings together: of one that the day or a switch settles
 * it takes settings on either side. Open has to be seen of every criterion but those that ask nothing that can be unknown:
 *
 * <ul>
 *   <li>whether the day lies in a span, and whether a switch is on;
 *   <li>what somebody is to the head, which is always known;
 *   <li>a question to which silence is a no;
 *   <li>how two given amounts compare, a line with a line;
 *   <li>what is made of these only. Whether there is such a member can be open by who belongs to the household as well.
 * </ul>
 *
 * <p>The same for each programme: that it was seen to admit, not to admit and to leave it open. Households are thrown from
 * the same seed every time, so the answer is the same as well.
 */
public final class CriterionCoverage {

    private static final int MOST = 20_000;

    /** After so many households that show nothing new there is little to come. */
    private static final int PATIENCE = 3_000;

    private static final class Seen {
        private final String words;
        private final Set<Truth> wanted = EnumSet.of(Truth.YES, Truth.NO);
        private final Set<Truth> seen = EnumSet.noneOf(Truth.class);

        private Seen(String words) {
            this.words = words;
        }

        private boolean isWhole() {
            return seen.containsAll(wanted);
        }
    }

    /** By node, and by programme. */
    private final Map<Object, Seen> all = new LinkedHashMap<>();

    private CriterionCoverage() {}

    /** What is seen of these settings. */
    public static CriterionCoverage of(List<Setting> settings) {
        var coverage = new CriterionCoverage();
        for (int i = 0; i < settings.size(); i++) {
            coverage.lookAt(settings.get(i), new Dice(i));
        }
        return coverage;
    }

    /** Every criterion and programme of which an answer was never seen, in words: the rule, the place in it, what it asks. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Seen one : all.values()) {
            for (Truth truth : Truth.values()) {
                if (one.wanted.contains(truth) && !one.seen.contains(truth)) {
                    gaps.add("never " + truth.label().en() + ": " + one.words);
                }
            }
        }
        return gaps;
    }

    private void lookAt(Setting setting, Dice dice) {
        Criterion unit = unit(setting);
        Set<String> silent = setting.source().aims().noIfUnanswered();
        List<Inquiry.Node> nodes = setting.inquiry().nodes();
        List<Seen> here = new ArrayList<>();
        for (Inquiry.Node node : nodes) {
            Seen seen = all.computeIfAbsent(node, key -> new Seen(words(setting, node)));
            if (canBeOpen(node.criterion(), unit, silent)) {
                seen.wanted.add(Truth.OPEN);
            }
            if (isAlwaysSo(node.criterion())) {
                seen.wanted.remove(Truth.NO);
            }
            here.add(seen);
        }
        Map<ProgrammeId, Seen> programmes = new LinkedHashMap<>();
        for (ProgrammeId programme : setting.programmes()) {
            Seen seen = all.computeIfAbsent(
                    programme, key -> new Seen("admission to " + programme + " (" + words(setting, programme) + ")"));
            if (canBeOpen(setting, programme, unit, silent)) {
                seen.wanted.add(Truth.OPEN);
            }
            programmes.put(programme, seen);
        }
        throwHouseholds(setting, dice, here, programmes);
    }

    private static void throwHouseholds(
            Setting setting, Dice dice, List<Seen> nodes, Map<ProgrammeId, Seen> programmes) {
        int unseen = 0;
        for (int i = 0; i < MOST && unseen < PATIENCE && !isWhole(nodes, programmes); i++) {
            Situation situation = setting.source().next(dice);
            boolean isNew = false;
            List<Set<Truth>> answers = setting.inquiry().ask(situation).all();
            for (int node = 0; node < nodes.size(); node++) {
                isNew |= nodes.get(node).seen.addAll(answers.get(node));
            }
            for (Map.Entry<ProgrammeId, Seen> programme : programmes.entrySet()) {
                Answer answer = Answer.of(setting.assess(programme.getKey(), situation));
                isNew |= programme.getValue().seen.add(answer.admitted());
            }
            unseen = isNew ? 0 : unseen + 1;
        }
    }

    private static boolean isWhole(List<Seen> nodes, Map<ProgrammeId, Seen> programmes) {
        return nodes.stream().allMatch(Seen::isWhole)
                && programmes.values().stream().allMatch(Seen::isWhole);
    }

    private static Criterion unit(Setting setting) {
        return setting.rules().provisions().stream()
                .filter(rule -> rule.value() instanceof Provision.Unit)
                .map(rule -> ((Provision.Unit) rule.value()).who())
                .findFirst()
                .orElseThrow();
    }

    private static boolean canBeOpen(Setting setting, ProgrammeId programme, Criterion unit, Set<String> silent) {
        return List.of(Effect.ADMITS, Effect.EXCLUDES, Effect.EXCLUDES_AS_A_RULE).stream()
                .flatMap(effect -> setting.conditions(programme, effect).stream())
                .anyMatch(condition -> canBeOpen(condition.whole(), unit, silent));
    }

    /** Whether it asks anything that can be unknown; {@code silent} are the questions to which silence is a no. */
    private static boolean canBeOpen(Criterion criterion, Criterion unit, Set<String> silent) {
        if (criterion instanceof Criterion.SomeMember some) {
            return canBeOpen(some.who(), unit, silent) || canBeOpen(unit, unit, silent);
        }
        if (criterion instanceof Criterion.Compare compare) {
            return Amounts.asksTheHousehold(compare);
        }
        if (criterion instanceof Criterion.Has has) {
            return has.attribute() != PersonAttribute.RELATION;
        }
        if (criterion instanceof History.Stated stated) {
            return !silent.contains(stated.question());
        }
        if (criterion instanceof History.StatedOf stated) {
            return !silent.contains(stated.question());
        }
        if (criterion instanceof Criterion.During || criterion instanceof Criterion.SwitchedOn) {
            return false;
        }
        return criterion.parts().isEmpty()
                || criterion.parts().stream().anyMatch(part -> canBeOpen(part, unit, silent));
    }

    /** Whether it only asks if something is known: a value, whichever, or one thing or its contrary. */
    private static boolean isAlwaysSo(Criterion criterion) {
        if (criterion instanceof Criterion.Has has) {
            return has.values().size() == has.attribute().options().size();
        }
        return criterion instanceof Criterion.Any any
                && any.of().stream()
                        .anyMatch(part -> isAlwaysSo(part) || any.of().contains(Criterion.not(part)));
    }

    private static String words(Setting setting, ProgrammeId programme) {
        return setting.rules().titleOf(programme.code()).en() + ", " + setting;
    }

    /** A criterion in words: the rule, the place in it, and what it asks. */
    static String words(Setting setting, Inquiry.Node node) {
        return node.rule() + " at " + node.path() + ": "
                + node.criterion().describe(setting.rules()::titleOf).en();
    }
}
