package org.doudi.calc.internal.proof;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;

/** What a day settles before any household is asked: values, switches, spans of days, and who belongs to the unit. */
public final class Setting {

    private final Rules rules;
    private final List<Policy> layers;
    private final boolean settles;

    private Setting(Rules rules, List<Policy> layers, boolean settles) {
        this.rules = rules;
        this.layers = layers;
        this.settles = settles;
    }

    /** The regime on a day. */
    public static Setting of(Regime regime, LocalDate day) {
        return new Setting(regime.on(day), regime.layers(), true);
    }

    /** The same, as if it could be any day and every switch could be on or off. */
    public Setting unsettled() {
        return new Setting(rules, layers, false);
    }

    /** The day. */
    LocalDate day() {
        return rules.day();
    }

    /** The codes of the places that the layers are for, the narrowest first. */
    List<String> places() {
        return layers.stream()
                .map(layer -> layer.jurisdiction().code())
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    /** Whether the criterion holds for everybody or for nobody on that day, if the day alone settles it. */
    Optional<Boolean> settled(Criterion criterion) {
        if (!settles) {
            return Optional.empty();
        }
        if (criterion instanceof Criterion.During during) {
            return Optional.of(during.days().contains(rules.day()));
        }
        if (criterion instanceof Criterion.SwitchedOn switched) {
            return valueOf(switched.parameter())
                    .filter(ParameterValue.OfSwitch.class::isInstance)
                    .map(value -> ((ParameterValue.OfSwitch) value).on());
        }
        return Optional.empty();
    }

    /** How much the parameter is, for a month if it has a period: yuan, hundredths of a square metre, or a plain number. */
    Optional<Quantity> quantity(String parameter) {
        return valueOf(parameter).flatMap(ParameterValue::magnitude);
    }

    /** Who belongs to the assistance unit; nothing if not exactly one rule says so, and then anybody may. */
    Optional<Criterion> unit() {
        List<Criterion> all = rules.provisions().stream()
                .map(Resolved::value)
                .filter(Provision.Unit.class::isInstance)
                .map(unit -> ((Provision.Unit) unit).who())
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The question of that name. */
    Optional<Provision.Question> question(String id) {
        return rules.provision(id)
                .map(Resolved::value)
                .filter(Provision.Question.class::isInstance)
                .map(Provision.Question.class::cast);
    }

    /** The kinds of income of which every yuan counts on that day, as far as the rules tell. */
    Set<IncomeKind> countedIncomes() {
        Set<IncomeKind> counted = EnumSet.allOf(IncomeKind.class);
        for (Resolved<Provision> rule : rules.provisions()) {
            if (rule.value() instanceof IncomeRule.Disregard disregard) {
                counted.removeAll(disregard.kinds());
            } else if (rule.value() instanceof IncomeRule.EarningsDeduction deduction) {
                counted.removeAll(deduction.kinds());
            }
        }
        return counted;
    }

    private Optional<ParameterValue> valueOf(String parameter) {
        return rules.value(parameter).map(Resolved::value);
    }
}
