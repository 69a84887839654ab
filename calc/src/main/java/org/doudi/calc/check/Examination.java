package org.doudi.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Condition;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/** A regime under examination: its rules by kind, the days on which each is in force, and the stretches between changes. */
final class Examination {

    private final Regime regime;
    private final List<Stretch> stretches;

    Examination(Regime regime) {
        this.regime = regime;
        this.stretches = cut(regime);
    }

    /**
     * A rule on the days of one of its windows.
     *
     * @param <T> what kind of rule
     * @param rule the rule
     * @param said who says so, and on what basis
     * @param days the days
     */
    record Dated<T extends Provision>(T rule, Resolved<Provision> said, Window days) {}

    Regime regime() {
        return regime;
    }

    /** The days on which anything is in force, cut wherever a rule or a value changes: within one nothing does. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Every rule of that kind. */
    <T extends Provision> List<Dated<T>> all(Class<T> kind) {
        List<Dated<T>> all = new ArrayList<>();
        regime.provisions()
                .values()
                .forEach(series -> series.entries().forEach(entry -> {
                    if (kind.isInstance(entry.value().value())) {
                        all.add(new Dated<>(kind.cast(entry.value().value()), entry.value(), entry.window()));
                    }
                }));
        return all;
    }

    /** Every rule of that kind, once, however often it comes into force. */
    <T extends Provision> List<Dated<T>> distinct(Class<T> kind) {
        List<Dated<T>> distinct = new ArrayList<>();
        all(kind).stream()
                .filter(one -> distinct.stream().noneMatch(other -> other.rule().equals(one.rule())))
                .forEachOrdered(distinct::add);
        return distinct;
    }

    /** The days on which the parameter is declared. */
    Days declared(String parameter) {
        return Days.of(all(Provision.Parameter.class).stream()
                .filter(one -> one.rule().id().equals(parameter))
                .map(Dated::days)
                .toList());
    }

    /** The days on which a rule that decides something of a household names the parameter: what only promises name is not used. */
    Days used(String parameter) {
        return Days.of(all(Provision.class).stream()
                .filter(one -> !(one.rule() instanceof Promise))
                .filter(one -> one.rule().named().contains(parameter))
                .map(Dated::days)
                .toList());
    }

    /** The values of the parameter. */
    List<Series.Entry<Resolved<ParameterValue>>> values(String parameter) {
        return regime.valuesOf(parameter).entries();
    }

    /** The days on which a layer is in force that gives the parameter a value, on these days or on others. */
    Days bound(String parameter) {
        return Days.of(regime.layers().stream()
                .filter(layer -> layer.edits().stream()
                        .anyMatch(edit -> edit.givesValue() && edit.target().equals(parameter)))
                .map(Policy::inForce)
                .toList());
    }

    /** The title of the rule or parameter of that id, on the first of its days. */
    Text titleOf(String id) {
        return Optional.ofNullable(regime.provisions().get(id)).stream()
                .flatMap(series -> series.entries().stream())
                .findFirst()
                .map(entry -> entry.value().value().title())
                .orElseGet(() -> Text.same(id));
    }

    /** The criteria about the household that rules ask, but for those of ladders and of people. */
    static Stream<Criterion> criteria(Provision rule) {
        if (rule instanceof Condition condition) {
            return Stream.of(condition.criterion());
        }
        if (rule instanceof Steering.Measure measure) {
            return Stream.of(measure.who());
        }
        if (rule instanceof Provision.Supplement supplement) {
            return Stream.of(Criterion.someMember(supplement.who()));
        }
        if (rule instanceof Benefit.Forfeit forfeit) {
            return Stream.of(Criterion.someMember(forfeit.who()));
        }
        return ladder(rule).stream().flatMap(ladder -> ladder.criteria().stream());
    }

    /** The rule's ladder, if it has one. */
    static Optional<Ladder<?>> ladder(Provision rule) {
        if (rule instanceof Benefit.Tiers tiers) {
            return Optional.of(tiers.amounts());
        }
        if (rule instanceof Steering.Priority priority) {
            return Optional.of(priority.ranks());
        }
        return rule instanceof Steering.Review review ? Optional.of(review.months()) : Optional.empty();
    }

    private static List<Stretch> cut(Regime regime) {
        Set<LocalDate> cuts = new TreeSet<>();
        List<Window> inForce = new ArrayList<>();
        for (Map.Entry<String, Series<Resolved<Provision>>> rule :
                regime.provisions().entrySet()) {
            for (Series.Entry<Resolved<Provision>> entry : rule.getValue().entries()) {
                inForce.add(entry.window());
                criteria(entry.value().value()).forEach(criterion -> during(criterion, cuts));
            }
            regime.valuesOf(rule.getKey()).entries().forEach(entry -> cut(entry.window(), cuts));
        }
        inForce.forEach(window -> cut(window, cuts));
        List<Stretch> stretches = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate until : cuts) {
            if (from != null) {
                Window days = Window.between(from, until);
                if (inForce.stream().anyMatch(days::overlaps)) {
                    stretches.add(new Stretch(regime, days));
                }
            }
            from = until;
        }
        return List.copyOf(stretches);
    }

    private static void during(Criterion criterion, Set<LocalDate> cuts) {
        if (criterion instanceof Criterion.During during) {
            cut(during.days(), cuts);
        }
        criterion.parts().forEach(part -> during(part, cuts));
    }

    private static void cut(Window window, Set<LocalDate> cuts) {
        cuts.add(window.startInclusive());
        cuts.add(window.endExclusive());
    }
}
