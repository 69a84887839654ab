package org.doudi.calc.checker;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;

/** Works out again what a step comes to that looks at nothing but its own figures and the steps before it. */
final class PlainSteps {

    private static final Fraction ONE = Fraction.of(1, 1);

    private final List<String> members;

    PlainSteps(List<String> members) {
        this.members = members;
    }

    /** The value of a step. */
    Value value(Step step, Inputs inputs) {
        return step.unit() == Unit.TRUTH || step.unit() == Unit.MEMBERS
                ? truth(step, inputs)
                : quantity(step.operation(), inputs);
    }

    private static Value quantity(Operation operation, Inputs inputs) {
        if (operation instanceof Operation.Given given) {
            return exactly(given.value());
        }
        if (operation instanceof Operation.Told told) {
            return exactly(told.value());
        }
        if (operation instanceof Operation.CountPeople) {
            Group people = inputs.group(0);
            return new Span(
                    Fraction.of(people.surely().size(), 1),
                    Fraction.of(people.possibly().size(), 1));
        }
        Span first = inputs.span(0);
        if (operation instanceof Operation.Sum) {
            return inputs.all(Span::plus);
        }
        if (operation instanceof Operation.Remainder) {
            return inputs.all(Span::less).notBelowZero();
        }
        if (operation instanceof Operation.Least) {
            return inputs.all((one, other) ->
                    new Span(one.low().min(other.low()), one.high().min(other.high())));
        }
        if (operation instanceof Operation.Greatest) {
            return inputs.all((one, other) ->
                    new Span(one.low().max(other.low()), one.high().max(other.high())));
        }
        if (operation instanceof Operation.PerPerson || operation instanceof Operation.Times) {
            return first.times(inputs.span(1));
        }
        if (operation instanceof Operation.PerHead) {
            Fraction most = Fraction.of(Money.MAX).over(Fraction.of(2, 1));
            return new Span(
                    first.low().over(inputs.span(1).high().max(ONE)),
                    first.high().isBelow(most)
                            ? first.high().over(inputs.span(1).low().max(ONE))
                            : first.high());
        }
        if (operation instanceof Operation.WholePersons) {
            return new Span(whole(first.low()), whole(first.high()));
        }
        if (operation instanceof Operation.Scale scale) {
            Fraction ratio =
                    Fraction.of(scale.ratio().numerator(), scale.ratio().denominator());
            return first.times(new Span(ratio, ratio));
        }
        if (operation instanceof Operation.Round round) {
            return new Span(first.low().rounded(round.rounding()), first.high().rounded(round.rounding()));
        }
        throw unknown(operation);
    }

    private static Fraction whole(Fraction people) {
        return new Fraction(people.floor(), BigInteger.ONE);
    }

    private static Span exactly(Quantity value) {
        return new Span(Fraction.of(value), Fraction.of(value));
    }

    private Value truth(Step step, Inputs inputs) {
        Operation operation = step.operation();
        if (operation instanceof Operation.Compare compare) {
            return Comparisons.of(inputs.span(0), compare.comparison(), inputs.span(1));
        }
        if (operation instanceof Operation.SomeMember) {
            Group people = inputs.group(0).and(inputs.group(1));
            return Value.truth(!people.surely().isEmpty(), !people.possibly().isEmpty());
        }
        if (operation instanceof Operation.Not) {
            return inputs.group(0).not(step.unit() == Unit.MEMBERS ? Set.copyOf(members) : Set.of(Value.HOME));
        }
        Group result = inputs.group(0);
        for (int i = 1; i < inputs.size(); i++) {
            Group next = inputs.group(i);
            if (operation instanceof Operation.Admit admit) {
                result = result.and(i < admit.admitting() ? next : next.not(Set.of(Value.HOME)));
            } else {
                result = operation instanceof Operation.All ? result.and(next) : result.or(next);
            }
        }
        if (operation instanceof Operation.Admit
                || operation instanceof Operation.All
                || operation instanceof Operation.Any) {
            return result;
        }
        throw unknown(operation);
    }

    private static IllegalArgumentException unknown(Operation operation) {
        return new IllegalArgumentException("an operation that the checker does not know: " + operation);
    }
}
