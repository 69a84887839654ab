package org.doudi.calc.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;

/** Works out again what benefits come to: by going through everything that can be where something is open. */
final class BenefitSteps {

    /** The value of a step; {@code sum} is that of the facts beside it. */
    Value value(BenefitOperation operation, Inputs inputs, List<Facts.Line> items, Span sum, List<String> members) {
        if (operation instanceof BenefitOperation.HighestEach) {
            return sum;
        }
        if (operation instanceof BenefitOperation.TotalSupport) {
            Fraction most = Fraction.of(Money.MAX);
            return new Span(sum.low().min(most), sum.high().min(most));
        }
        if (operation instanceof BenefitOperation.TakeOffEarnings taken) {
            return TakenOff.of(items, taken.allowance());
        }
        if (operation instanceof BenefitOperation.PaidIf) {
            Group holds = inputs.group(0);
            Span amount = inputs.span(1);
            return new Span(
                    holds.surely().isEmpty() ? Fraction.ZERO : amount.low(),
                    holds.possibly().isEmpty() ? Fraction.ZERO : amount.high());
        }
        if (operation instanceof BenefitOperation.Without) {
            Group left = inputs.group(0);
            for (int i = 1; i < inputs.size(); i++) {
                left = left.and(inputs.group(i).not(Set.copyOf(members)));
            }
            return left;
        }
        if (operation instanceof BenefitOperation.Allow allow) {
            Allowance allowance = allow.allowance();
            return new Span(
                    TakenOff.takenOff(inputs.span(0).low(), allowance),
                    TakenOff.takenOff(inputs.span(0).high(), allowance));
        }
        return operation instanceof BenefitOperation.RoundShare round
                ? share(round.rounding(), inputs)
                : chosen(operation, inputs);
    }

    /** Of all numbers of people that there may be, and of all parts of them: the smallest share and the largest. */
    private static Span share(Rounding rounding, Inputs inputs) {
        Span amount = inputs.span(0);
        List<Fraction> low = new ArrayList<>();
        List<Fraction> high = new ArrayList<>();
        for (int all = whole(inputs.span(2).low()); all <= whole(inputs.span(2).high()); all++) {
            int most = Math.min(all, whole(inputs.span(1).high()));
            for (int some = whole(inputs.span(1).low()); some <= most; some++) {
                Fraction share = all == 0 ? Fraction.ZERO : Fraction.of(some, all);
                low.add(amount.low().times(share).rounded(rounding));
                high.add(amount.high().times(share).rounded(rounding));
            }
        }
        return new Span(
                low.stream().reduce(Fraction::min).orElse(Fraction.ZERO),
                high.stream().reduce(Fraction::max).orElse(Fraction.ZERO));
    }

    private static int whole(Fraction people) {
        return people.floor().intValueExact();
    }

    private static Span chosen(BenefitOperation operation, Inputs inputs) {
        if (operation instanceof BenefitOperation.FirstThatHolds first) {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                choices.add(new Choice(inputs.group(i), amount(first.amounts().get(i))));
            }
            return chosen(choices, first.otherwise().map(BenefitSteps::amount).orElse(Span.ZERO));
        }
        if (operation instanceof BenefitOperation.Choose) {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i += 2) {
                choices.add(new Choice(inputs.group(i), inputs.span(i + 1)));
            }
            return chosen(choices, Span.ZERO);
        }
        throw new IllegalArgumentException("an operation that the checker does not know: " + operation);
    }

    private record Choice(Group holds, Span amount) {}

    private static Span amount(Amount amount) {
        Fraction monthly = Facts.monthly(amount);
        return new Span(monthly, monthly);
    }

    /** From the last to the first: what comes of the rest, of this one, or of either. */
    private static Span chosen(List<Choice> choices, Span otherwise) {
        Span result = otherwise;
        for (int i = choices.size() - 1; i >= 0; i--) {
            Group holds = choices.get(i).holds();
            Span amount = choices.get(i).amount();
            if (!holds.surely().isEmpty()) {
                result = amount;
            } else if (!holds.possibly().isEmpty()) {
                result = new Span(result.low().min(amount.low()), result.high().max(amount.high()));
            }
        }
        return result;
    }

    /** What each member who may get something gets: the highest of the amounts whose group names them. */
    List<Facts.Line> highest(BenefitOperation.HighestEach highest, Inputs inputs, List<String> members) {
        List<Facts.Line> lines = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            String member = members.get(m);
            Fraction low = Fraction.ZERO;
            Fraction high = Fraction.ZERO;
            boolean possible = false;
            for (int i = 1; i < inputs.size(); i++) {
                Fraction amount = Fraction.of(highest.amounts().get(i - 1).money());
                Group group = inputs.group(i).and(inputs.group(0));
                low = group.surely().contains(member) ? low.max(amount) : low;
                high = group.possibly().contains(member) ? high.max(amount) : high;
                possible |= group.possibly().contains(member);
            }
            if (possible) {
                lines.add(new Facts.Line("members/" + m, Optional.of(member), low, high));
            }
        }
        return lines;
    }
}
