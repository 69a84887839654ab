package org.doudi.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.doudi.calc.Inquiry;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.internal.proof.Goal;
import org.doudi.calc.internal.proof.Proof;
import org.doudi.calc.internal.proof.Setting;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Condition;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.time.Window;

/** Days within which neither a rule nor a value changes: what is so on one of them is so on all. */
final class Stretch {

    private final Regime regime;
    private final Window days;
    private final LocalDate day;
    private final List<Resolved<Provision>> rules;
    private final Proof proof;
    private final Proof onAnyDay;
    private final Map<String, Optional<Inquiry>> inquiries = new HashMap<>();

    Stretch(Regime regime, Window days) {
        this.regime = regime;
        this.days = days;
        this.day = oneOf(days, regime);
        this.rules = regime.on(day).provisions();
        Setting setting = Setting.of(regime, day);
        this.proof = new Proof(setting);
        this.onAnyDay = new Proof(setting.unsettled());
    }

    /** The day on which the last layer became known, or the nearest of the stretch: one that people would ask about. */
    private static LocalDate oneOf(Window days, Regime regime) {
        LocalDate known = regime.layers().stream()
                .map(Policy::knownFrom)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        if (known.isBefore(days.startInclusive())) {
            return days.startInclusive();
        }
        return days.contains(known) ? known : days.endExclusive().minusDays(1);
    }

    Window days() {
        return days;
    }

    /** The day that stands for all. */
    LocalDate day() {
        return day;
    }

    /** The rules of that kind in force. */
    <T extends Provision> List<Dated<T>> rules(Class<T> kind) {
        List<Dated<T>> found = new ArrayList<>();
        for (Resolved<Provision> rule : rules) {
            if (kind.isInstance(rule.value())) {
                found.add(new Dated<>(kind.cast(rule.value()), rule, days));
            }
        }
        return found;
    }

    /** The conditions of a programme that do this. */
    List<Dated<Condition>> conditions(String programme, Effect effect) {
        return rules(Condition.class).stream()
                .filter(one ->
                        one.rule().programme().equals(programme) && one.rule().effect() == effect)
                .toList();
    }

    /** What has to hold, as far as the conditions that admit go. */
    List<Goal> admitting(String programme) {
        return conditions(programme, Effect.ADMITS).stream()
                .map(one -> Goal.yes(one.rule().criterion()))
                .toList();
    }

    /** Whether it is proved that no household meets the goals on these days. */
    boolean isImpossible(List<Goal> goals) {
        return proof.isImpossible(goals);
    }

    /**
     * Whether it is proved that no household meets the goals also where nothing is said of days and switches. What only these
     * settle is as it is meant to be: a rule that is off for a while, or that a layer has left off.
     */
    boolean isImpossibleOnAnyDay(List<Goal> goals) {
        return onAnyDay.isImpossible(goals);
    }

    /**
     * A household that meets the goals and of which the answers to what the programme asks are as they should be; nothing if
     * none was found.
     */
    Optional<Situation> example(String programme, List<Goal> goals, Predicate<Inquiry.Answers> asked) {
        return inquiry(programme).flatMap(able -> proof.example(goals, situation -> asked.test(able.ask(situation))));
    }

    /** Compiled when first asked for; nothing where values are missing: then no household can be asked either. */
    private Optional<Inquiry> inquiry(String programme) {
        return inquiries.computeIfAbsent(
                programme,
                id -> Inquiry.of(regime, day, Set.of(ProgrammeId.of(id))).toJavaOptional());
    }
}
