package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.derivation.Step;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * The values that a plan needs. One that is open, or that has none on the day, is a problem; the rest of the plan is
 * still gone through, so that all of them are told at once.
 */
final class Parameters {

    private final Rules rules;
    private final Problems.Collector problems;
    private final Set<String> told = new HashSet<>();

    Parameters(Rules rules, Problems.Collector problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** The value on the day if it is of that kind; if it is not, a problem has been noted. */
    <T extends ParameterValue> Optional<T> value(String id, Class<T> kind) {
        Optional<Resolved<ParameterValue>> found = rules.value(id);
        if (found.isEmpty() && told.add(id)) {
            note(id);
        }
        // Resolving the regime has checked the kind.
        return found.map(Resolved::value).map(kind::cast);
    }

    /** The value on the day, of whatever kind. */
    Optional<ParameterValue> value(String id) {
        return value(id, ParameterValue.class);
    }

    /** How to round; up to the fen where a problem has been noted. */
    Rounding rounding(String id) {
        return value(id, ParameterValue.OfRounding.class)
                .map(ParameterValue.OfRounding::rounding)
                .orElse(Rounding.upTo(Rounding.Unit.FEN));
    }

    /** An amount that is whole fen a month, so that nothing but what is worked out is rounded; if it is not, a problem. */
    Amount wholeFen(String id) {
        Amount amount = value(id, ParameterValue.OfAmount.class)
                .map(ParameterValue.OfAmount::amount)
                .orElse(Amount.monthly(Money.ZERO));
        long months = amount.period().months();
        if (amount.money().fen() % months != 0 && told.add("whole " + id)) {
            problems.add(
                    "amount.fen", id, amount.toString(), Text.of("折合每月为整分的金额", "an amount that is whole fen a month"));
        }
        return Money.ofFen(amount.money().fen() / months).per(Period.MONTH);
    }

    /** What the value rests on, if there is one. */
    Optional<Step.Source> source(String id) {
        return rules.value(id).map(Step.Source::of);
    }

    /** The question of that name; if none is in force, a problem has been noted. */
    Optional<Provision.Question> question(String id) {
        Optional<Resolved<Provision>> found = rules.provision(id);
        if (found.isEmpty() && told.add(id)) {
            problems.add(
                    "question.absent",
                    id,
                    rules.day().toString(),
                    Text.of("当日有效的认定问题", "a question in force on that day"));
        }
        return found.map(Resolved::value).map(Provision.Question.class::cast);
    }

    private void note(String id) {
        LocalDate day = rules.day();
        Text title = rules.titleOf(id);
        if (rules.isEverBound(id)) {
            problems.add(
                    "parameter.uncovered",
                    id,
                    day.toString(),
                    Text.of("“" + title.zh() + "”有取值的日期", "a day on which \"" + title.en() + "\" has a value"));
        } else {
            problems.add(
                    "parameter.unbound",
                    id,
                    "",
                    Text.of("绑定“" + title.zh() + "”的政策层", "a layer that binds \"" + title.en() + "\""));
        }
    }
}
