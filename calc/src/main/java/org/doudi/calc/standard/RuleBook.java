package org.doudi.calc.standard;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.RegimeOn;
import org.doudi.calc.standard.Worksheet.Entry;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** The rules and values of a day, with what each rests on. What is missing is noted; all of it is told at once. */
final class RuleBook {

    /** Whole yuan, so that no rounding leads beyond what money can be. */
    private static final Quantity MOST = Quantity.of(999_999_999_999L);

    private final RegimeOn regime;
    private final Rules rules;
    private final Problems.Collector problems = Problems.collector();
    private final Set<String> missing = new HashSet<>();

    RuleBook(Regime regime, LocalDate on) {
        this.regime = new RegimeOn(regime, on);
        this.rules = regime.on(on);
    }

    /** Where what is missing is noted. */
    Problems.Collector problems() {
        return problems;
    }

    /** How the rule's result came about. */
    Derivation derivation(String rule, Worksheet sheet) {
        return Derivation.of(rule, regime.day(), regime.layers(), sheet.steps());
    }

    /**
     * A rule of that kind in force.
     *
     * @throws org.doudi.core.problem.ProblemsException if there is none: nothing else can be said then
     */
    <T extends Provision> T rule(String id, Class<T> kind, Text expected) {
        Optional<T> found = rules.provision(id)
                .map(Resolved::value)
                .filter(kind::isInstance)
                .map(kind::cast);
        problems.require(found.isPresent(), "rule.absent", id, rules.day().toString(), expected);
        if (found.isEmpty()) {
            problems.throwIfAny();
        }
        return found.orElseThrow();
    }

    /** A line on the day. */
    Amount line(String id) {
        return value(id, ParameterValue.OfAmount.class, ParameterValue.of(Amount.monthly(Money.ZERO)))
                .amount();
    }

    /** How to round. */
    Rounding rounding(String id) {
        return value(id, ParameterValue.OfRounding.class, ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)))
                .rounding();
    }

    private <V extends ParameterValue> V value(String id, Class<V> kind, ParameterValue instead) {
        Text title = rules.titleOf(id);
        boolean told = rules.value(id).isEmpty() && !missing.add(id);
        problems.require(
                told || rules.value(id).isPresent(),
                rules.isEverBound(id) ? "parameter.uncovered" : "parameter.unbound",
                id,
                rules.day().toString(),
                Text.of("“" + title.zh() + "”当日的取值", "a value of \"" + title.en() + "\" on that day"));
        return kind.cast(rules.value(id).map(Resolved::value).orElse(instead));
    }

    /**
     * Refuses what is more than an amount of money can be.
     *
     * @throws org.doudi.core.problem.ProblemsException if it is more
     */
    void requireMoney(String rule, Quantity yuan) {
        problems.require(
                yuan.compareTo(MOST) <= 0,
                "money.bound",
                rule,
                "",
                Text.of("至多十二位整数的金额", "an amount of at most twelve digits of yuan"));
        problems.throwIfAny();
    }

    /** A step under the rule's own name. */
    Entry entry(String rule, Unit unit) {
        Resolved<Provision> resolved = rules.provision(rule).orElseThrow();
        return new Entry(rule, resolved.value().title(), unit, Step.Source.of(resolved));
    }

    /** A step with a parameter's value. */
    Entry valueEntry(String parameter, Unit unit) {
        Resolved<ParameterValue> resolved = rules.value(parameter).orElseThrow();
        return new Entry(parameter, rules.titleOf(parameter), unit, Step.Source.of(resolved));
    }

    /** A rule together with a value that it uses. */
    Step.Source both(String rule, String parameter) {
        return Step.Source.of(rules.provision(rule).orElseThrow())
                .and(Step.Source.of(rules.value(parameter).orElseThrow()));
    }

    /** What a line counts. */
    static Unit unitOf(Period period) {
        return period == Period.YEAR ? Unit.YUAN_PER_YEAR : Unit.YUAN_PER_MONTH;
    }
}
