package org.doudi.calc.checker;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;

/**
 * Works every step of a derivation out again: its items from the situation and the rules, its value from its operation,
 * items and inputs. It knows derivations only from outside and calculates with fractions of its own.
 */
public final class DerivationChecker {

    private final Facts facts;
    private final Answers answers;
    private final Ratios ratios;
    private final List<String> members;
    private final Map<Integer, Value> shown = new LinkedHashMap<>();

    private DerivationChecker(Regime regime, Situation situation) {
        this.facts = new Facts(regime.on(situation.on()), situation);
        this.answers = new Answers(regime, situation);
        this.ratios = new Ratios(regime.on(situation.on()));
        this.members = situation.household().members().stream().map(Member::id).toList();
    }

    /** Everything that is wrong with the derivation; empty if nothing is. */
    public static List<String> complaints(Regime regime, Situation situation, Derivation derivation) {
        DerivationChecker checker = new DerivationChecker(regime, situation);
        List<String> complaints = new ArrayList<>();
        List<Step> steps = derivation.steps();
        for (int i = 0; i < steps.size(); i++) {
            checker.check(steps.get(i), i + 1, complaints);
        }
        Operation last = steps.get(steps.size() - 1).operation();
        boolean pays =
                regime.on(situation.on()).provisions().stream().anyMatch(rule -> pays(rule.value(), derivation.of()));
        if (pays && !(last instanceof BenefitOperation.PaidIf)) {
            complaints.add("the last step is not what is paid");
        }
        if (!pays && !(last instanceof Operation.Admit)) {
            complaints.add("the last step is not who is admitted, and nothing is paid");
        }
        return complaints;
    }

    private static boolean pays(Provision rule, String programme) {
        if (rule instanceof Provision.SupplementGroup group) {
            return group.programme().equals(programme);
        }
        return rule instanceof Provision.Gap gap && gap.programme().equals(programme);
    }

    private void check(Step step, int number, List<String> complaints) {
        if (step.number() != number || step.inputs().stream().anyMatch(input -> input < 1 || input >= number)) {
            complaints.add(step + ": numbers do not lead from earlier steps to later ones");
            return;
        }
        if (step.source().cited().zh().isBlank() || step.source().cited().en().isBlank()) {
            complaints.add(step + ": rests on nothing");
        }
        if (step.operation() instanceof Operation.Scale scale && !ratios.contain(scale.ratio())) {
            complaints.add(step + ": no condition multiplies by " + scale.ratio());
        }
        Value value = Value.shown(step.value());
        shown.put(number, value);
        List<Facts.Line> items = items(step);
        List<Facts.Line> lines = step.operation() instanceof BenefitOperation.HighestEach highest
                ? highest(step, highest)
                : facts.beside(step, step.inputs().isEmpty() ? nobody() : group(step, 0, true));
        if (!sameLines(lines, items)) {
            complaints.add(step + ": beside it stand " + items + ", not " + lines);
        }
        Value expected = value(step, items);
        if (!Value.same(expected, value)) {
            complaints.add(step + ": is " + value + ", not " + expected);
        }
    }

    private static Group nobody() {
        return new Group(Set.of(), Set.of());
    }

    private static List<Facts.Line> items(Step step) {
        List<Facts.Line> lines = new ArrayList<>();
        for (Item item : step.items()) {
            lines.add(new Facts.Line(item.path(), item.member(), Fraction.of(item.low()), Fraction.of(item.high())));
        }
        return lines;
    }

    private static boolean sameLines(List<Facts.Line> expected, List<Facts.Line> items) {
        boolean same = expected.size() == items.size();
        for (int i = 0; same && i < items.size(); i++) {
            Facts.Line one = expected.get(i);
            Facts.Line other = items.get(i);
            same = one.path().equals(other.path())
                    && one.member().equals(other.member())
                    && one.low().same(other.low())
                    && one.high().same(other.high());
        }
        return same;
    }

    private Span span(Step step, int input) {
        return (Span) shown.get(step.inputs().get(input));
    }

    /** The group that an input names; nobody where inputs of fact steps are not groups. */
    private Group group(Step step, int input, boolean orNobody) {
        Value value = shown.get(step.inputs().get(input));
        return orNobody && !(value instanceof Group) ? nobody() : (Group) value;
    }

    private Value value(Step step, List<Facts.Line> items) {
        Operation operation = step.operation();
        Span sum = new Span(
                items.stream().map(Facts.Line::low).reduce(Fraction.ZERO, Fraction::plus),
                items.stream().map(Facts.Line::high).reduce(Fraction.ZERO, Fraction::plus));
        if (operation instanceof Operation.Given given) {
            return new Span(Fraction.of(given.value()), Fraction.of(given.value()));
        }
        if (operation instanceof Operation.TotalIncome
                || operation instanceof Operation.TotalExpenses
                || operation instanceof Operation.TotalAssets) {
            return new Span(sum.low(), sum.high().min(Facts.most(operation)));
        }
        if (operation instanceof BenefitOperation.TakeOffEarnings taken) {
            return TakenOff.of(items, taken.allowance());
        }
        if (operation instanceof BenefitOperation.HighestEach) {
            return sum;
        }
        if (operation instanceof RecordOperation.MeasuredLastYear) {
            return answers.incomeLastYear();
        }
        return operation instanceof Operation.Ask ask ? answers.to(ask.criterion()) : ofInputs(step);
    }

    private Value ofInputs(Step step) {
        Operation operation = step.operation();
        int inputs = step.inputs().size();
        if (operation instanceof Operation.CountPeople) {
            Group people = group(step, 0, false);
            return new Span(
                    Fraction.of(people.surely().size(), 1),
                    Fraction.of(people.possibly().size(), 1));
        }
        if (operation instanceof Operation.Sum) {
            Span result = Span.ZERO;
            for (int i = 0; i < inputs; i++) {
                result = result.plus(span(step, i));
            }
            return result;
        }
        if (operation instanceof Operation.Remainder) {
            Span result = span(step, 0);
            for (int i = 1; i < inputs; i++) {
                result = result.less(span(step, i));
            }
            return result.notBelowZero();
        }
        if (operation instanceof Operation.Least) {
            Span result = span(step, 0);
            for (int i = 1; i < inputs; i++) {
                Span other = span(step, i);
                result = new Span(result.low().min(other.low()), result.high().min(other.high()));
            }
            return result;
        }
        if (operation instanceof Operation.PerPerson) {
            return span(step, 0).times(span(step, 1));
        }
        if (operation instanceof Operation.Scale scale) {
            Fraction ratio =
                    Fraction.of(scale.ratio().numerator(), scale.ratio().denominator());
            return span(step, 0).times(new Span(ratio, ratio));
        }
        if (operation instanceof Operation.Round round) {
            Span exact = span(step, 0);
            return new Span(rounded(exact.low(), round.rounding()), rounded(exact.high(), round.rounding()));
        }
        if (operation instanceof BenefitOperation.PaidIf) {
            Group holds = group(step, 0, false);
            Span amount = span(step, 1);
            return new Span(
                    holds.surely().isEmpty() ? Fraction.ZERO : amount.low(),
                    holds.possibly().isEmpty() ? Fraction.ZERO : amount.high());
        }
        return truth(step);
    }

    private Value truth(Step step) {
        Operation operation = step.operation();
        if (operation instanceof Operation.Compare compare) {
            return Comparisons.of(span(step, 0), compare.comparison(), span(step, 1));
        }
        if (operation instanceof Operation.SomeMember) {
            Group people = group(step, 0, false).and(group(step, 1, false));
            return Value.truth(!people.surely().isEmpty(), !people.possibly().isEmpty());
        }
        Group result = group(step, 0, false);
        if (operation instanceof Operation.Admit admit) {
            for (int i = 1; i < step.inputs().size(); i++) {
                Group next = group(step, i, false);
                result = result.and(i < admit.admitting() ? next : next.not(Set.of(Value.HOME)));
            }
            return result;
        }
        if (operation instanceof Operation.Not) {
            return result.not(step.unit() == Unit.MEMBERS ? Set.copyOf(members) : Set.of(Value.HOME));
        }
        for (int i = 1; i < step.inputs().size(); i++) {
            Group next = group(step, i, false);
            if (operation instanceof Operation.All) {
                result = result.and(next);
            } else if (operation instanceof Operation.Any) {
                result = result.or(next);
            } else {
                throw new IllegalArgumentException("an operation that the checker does not know: " + operation);
            }
        }
        return result;
    }

    /** Floor, ceiling, or floor of half a unit more, of the number of units. */
    private static Fraction rounded(Fraction exact, Rounding rounding) {
        Fraction units = exact.times(Fraction.of(100, rounding.unit().fen()));
        BigInteger whole = switch (rounding.mode()) {
            case DOWN -> units.floor();
            case UP -> Fraction.ZERO.minus(units).floor().negate();
            case HALF_UP -> units.plus(Fraction.of(1, 2)).floor();
        };
        return new Fraction(whole, BigInteger.ONE)
                .times(Fraction.of(rounding.unit().fen(), 100));
    }

    /** What each member who may get something gets: the highest of the amounts whose group names them. */
    private List<Facts.Line> highest(Step step, BenefitOperation.HighestEach highest) {
        List<Facts.Line> lines = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            String member = members.get(m);
            Fraction low = Fraction.ZERO;
            Fraction high = Fraction.ZERO;
            boolean possible = false;
            for (int i = 1; i < step.inputs().size(); i++) {
                Fraction amount = Fraction.of(highest.amounts().get(i - 1).money());
                Group group = group(step, i, false).and(group(step, 0, false));
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
