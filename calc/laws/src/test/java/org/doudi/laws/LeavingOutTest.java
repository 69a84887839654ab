package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.calc.Bounds;
import org.doudi.calc.Inquiry;
import org.doudi.calc.finding.Examiner;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Steering;
import org.doudi.core.problem.Problems;
import org.doudi.laws.pack.EveryPack;
import org.junit.jupiter.api.Test;

/**
 * An unknown goes everywhere where it is asked for, and nowhere else: of households of which everything is stated and found,
 * each stated fact is left out in turn, under every pack. What may depend on it is read off the rules.
 */
class LeavingOutTest {

    private static final int HOUSEHOLDS = 15;
    private static final int RARE = 4;
    private static final int SEARCHED = 2_500;

    @Test
    void eachFactLeftOutOpensWhatAsksForItAndNothingElse() {
        Set<String> needed = new TreeSet<>();
        Set<String> seenOpen = new TreeSet<>();
        for (Setting setting : EveryPack.settings()) {
            Map<String, Set<String>> asks = Asks.of(setting);
            leaveOut(setting, asks, seenOpen);
            asks.values().forEach(needed::addAll);
            needed.removeIf(kind -> isSilentNo(rules(setting), kind));
        }
        // Of every kind there is a household in some place to whom it matters, but for what one rule of one pack asks
        // of kin.
        needed.removeAll(Set.of(FactKind.KIN_SEX, FactKind.KIN_DISABILITY, FactKind.member("sex")));
        needed.removeAll(seenOpen);
        assertThat(needed).as("facts that opened nothing").isEmpty();
    }

    private static void leaveOut(Setting setting, Map<String, Set<String>> asks, Set<String> seenOpen) {
        Examiner examiner = Examiner.of(setting.regime(), setting.on(), new LinkedHashSet<>(setting.programmes()))
                .getOrElseThrow(Problems::toException);
        List<Provision> rules = rules(setting);
        List<Situation> wholes = wholes(setting, examiner);
        assertThat(wholes).as(setting.toString()).hasSizeGreaterThanOrEqualTo(HOUSEHOLDS);
        for (Situation whole : wholes) {
            Found before = found(examiner, whole, setting);
            assertThat(asks.keySet()).isEqualTo(before.found().keySet());
            Map<Criterion, Truth> answers = answers(setting.inquiry(), whole);
            for (LeftOut less : LeftOut.each(whole)) {
                Found after = found(examiner, less.situation(), setting);
                String of = less.kind() + " left out, " + setting;
                assertThat(changed(before, after, asks, less.kind())).as(of).isEmpty();
                assertNoMoreThanOpen(before, after, less, rules);
                assertThat(misjudged(after, rules, new Remaining(less.kind(), rules, answers)))
                        .as(of)
                        .isEmpty();
                if (after.found().values().stream().anyMatch(LeavingOutTest::isOpen)) {
                    seenOpen.add(less.kind());
                }
            }
        }
    }

    /** Nothing changes that asks for nothing of that kind. */
    private static List<String> changed(Found before, Found after, Map<String, Set<String>> asks, String kind) {
        List<String> changed = new ArrayList<>();
        before.found().forEach((name, value) -> {
            if (!Objects.requireNonNull(asks.get(name), name).contains(kind)
                    && !value.equals(after.found().get(name))) {
                changed.add(name + ": " + value + ", then " + after.found().get(name));
            }
        });
        return changed;
    }

    /** What does change becomes open; only silence on a question that then counts as no may say no. */
    private static void assertNoMoreThanOpen(Found before, Found after, LeftOut less, List<Provision> rules) {
        if (!isSilentNo(rules, less.kind())) {
            assertThat(after.overturnedIn(before)).as(less.kind()).isEmpty();
        }
    }

    private static boolean isSilentNo(List<Provision> rules, String kind) {
        return rules.stream()
                .anyMatch(rule -> rule instanceof Provision.Question question
                        && question.unanswered() == Provision.Silence.NO
                        && kind.equals(FactKind.question(question.id())));
    }

    /** Every condition, placement and measure says what its own parts leave to say. */
    private static List<String> misjudged(Found after, List<Provision> rules, Remaining remaining) {
        List<String> misjudged = new ArrayList<>();
        for (Provision rule : rules) {
            judged(rule)
                    .forEach((name, criterion) -> after.found().forEach((found, value) -> {
                        if (found.endsWith(name) && !remaining.of(criterion).contains(value)) {
                            misjudged.add(found + " is " + value + ", not one of " + remaining.of(criterion));
                        }
                    }));
        }
        return misjudged;
    }

    /** By the end of the name under which it is found. */
    private static Map<String, Criterion> judged(Provision rule) {
        if (rule instanceof Provision.Condition condition) {
            return Map.of(": " + condition.id(), condition.whole());
        }
        if (rule instanceof Steering.Measure measure) {
            return Map.of(Matter.MEASURE + " " + measure.id(), measure.who());
        }
        if (rule instanceof Linkage.Placement placement) {
            return Map.of(
                    Matter.BELOW_FLOOR + " " + placement.id(), placement.belowFloor(),
                    Matter.POOR + " " + placement.id(), placement.poor(),
                    Matter.ABLE + " " + placement.id(), placement.able());
        }
        return Map.of();
    }

    /**
     * Households with every question answered, of whom everything is found: some, and then those for which a rule says what it
     * said for few of them before.
     */
    private static List<Situation> wholes(Setting setting, Examiner examiner) {
        Dice dice = new Dice(0);
        Map<String, Integer> seen = new HashMap<>();
        List<Situation> wholes = new ArrayList<>();
        for (int i = 0; i < SEARCHED; i++) {
            Situation situation = answered(setting.source().next(dice), rules(setting), dice);
            Map<String, Object> found = found(examiner, situation, setting).found();
            boolean isFound = found.values().stream().noneMatch(LeavingOutTest::isOpen);
            if (isFound && (wholes.size() < HOUSEHOLDS || isRare(found, seen))) {
                wholes.add(situation);
                found.forEach((name, value) -> seen.merge(name + value, 1, Integer::sum));
            }
        }
        return wholes;
    }

    private static boolean isRare(Map<String, Object> found, Map<String, Integer> seen) {
        return found.entrySet().stream()
                .anyMatch(entry -> !(entry.getValue() instanceof Bounds)
                        && seen.getOrDefault(entry.getKey() + entry.getValue(), 0) < RARE);
    }

    private static boolean isOpen(Object value) {
        if (value instanceof Truth truth) {
            return truth == Truth.OPEN;
        }
        if (value instanceof Set<?> possible) {
            return possible.size() != 1;
        }
        return value instanceof Bounds bounds ? !bounds.isExact() : !((Fact<?>) value).isKnown();
    }

    /** Every question is answered once, today, by somebody who may. */
    private static Situation answered(Situation situation, List<Provision> rules, Dice dice) {
        List<Statement> answers = new ArrayList<>();
        // Some rules want many answers to be yes.
        int yes = dice.any(10, 50, 90, 100);
        for (Provision rule : rules) {
            if (rule instanceof Provision.Question question) {
                List<Optional<String>> whom = question.about() == Criterion.Scope.HOME
                        ? List.of(Optional.empty())
                        : situation.household().members().stream()
                                .map(Member::id)
                                .map(Optional::of)
                                .toList();
                whom.forEach(member -> answers.add(answer(situation, question, member, dice.chance(yes))));
            }
        }
        return situation.withStatements(answers);
    }

    private static Statement answer(
            Situation situation, Provision.Question question, Optional<String> member, boolean otherwise) {
        boolean answer = otherwise
                || situation.statements().stream()
                        .anyMatch(statement -> statement.answer()
                                && statement.question().equals(question.id())
                                && statement.member().equals(member));
        return new Statement(
                question.id(),
                member,
                answer,
                question.statedBy().iterator().next(),
                "a-1",
                "as found",
                situation.on());
    }

    private static Map<Criterion, Truth> answers(Inquiry inquiry, Situation situation) {
        List<Set<Truth>> all = inquiry.ask(situation).all();
        Map<Criterion, Truth> answers = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Criterion criterion = inquiry.nodes().get(i).criterion();
            if (criterion.scope() == Criterion.Scope.HOME) {
                answers.put(criterion, all.get(i).iterator().next());
            }
        }
        return answers;
    }

    private static Found found(Examiner examiner, Situation situation, Setting setting) {
        return Found.of(examiner.examine(situation), setting.programmes());
    }

    private static List<Provision> rules(Setting setting) {
        return setting.regime().on(setting.on()).provisions().stream()
                .map(Resolved::value)
                .toList();
    }
}
