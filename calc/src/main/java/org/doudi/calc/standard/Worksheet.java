package org.doudi.calc.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.calc.derivation.Unit;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.text.Text;

/** Works out one step after another and keeps each: the calculation is its explanation. Everything is known and exact. */
final class Worksheet {

    /** What the next step is and rests on. */
    record Entry(String id, Text label, Unit unit, Step.Source source) {

        Entry named(String otherId, Text otherLabel) {
            return new Entry(otherId, otherLabel, unit, source);
        }

        Entry in(Unit other) {
            return new Entry(id, label, other, source);
        }

        Entry resting(Step.Source other) {
            return new Entry(id, label, unit, other);
        }
    }

    private static final Rounding WHOLE_FEN = Rounding.upTo(Rounding.Unit.FEN);

    private final List<Step> steps = new ArrayList<>();

    /** The steps so far. */
    List<Step> steps() {
        return steps;
    }

    /** The quantity of a step. */
    Quantity quantity(int step) {
        return ((StepValue.Between) steps.get(step - 1).value()).low();
    }

    /** The money of a step that is rounded: whole fen. */
    Money money(int step) {
        return quantity(step).round(WHOLE_FEN);
    }

    /** Whether a step holds. */
    boolean holds(int step) {
        return ((StepValue.Holds) steps.get(step - 1).value()).truth() == Truth.YES;
    }

    /** A value that a policy sets. */
    int given(Entry entry, Quantity value) {
        return add(entry, new Operation.Given(value), value);
    }

    /** A figure that others publish. */
    int told(Entry entry, Quantity value) {
        return add(entry, new Operation.Told(value), value);
    }

    int times(Entry entry, int quantity, int by) {
        return add(entry, new Operation.Times(), quantity(quantity).times(quantity(by)), quantity, by);
    }

    int scaled(Entry entry, int quantity, Ratio ratio) {
        return add(entry, new Operation.Scale(ratio), quantity(quantity).times(ratio.toQuantity()), quantity);
    }

    int perPerson(Entry entry, int each, int people) {
        return add(entry, new Operation.PerPerson(), quantity(each).times(quantity(people)), each, people);
    }

    /** The first less the others, not below zero. */
    int remainder(Entry entry, int... inputs) {
        Quantity value = quantity(inputs[0]);
        for (int i = 1; i < inputs.length; i++) {
            value = value.minus(quantity(inputs[i]));
        }
        return add(entry, new Operation.Remainder(), value.max(Quantity.ZERO), inputs);
    }

    int greatest(Entry entry, int... inputs) {
        Quantity value = Arrays.stream(inputs)
                .mapToObj(this::quantity)
                .reduce(Quantity::max)
                .orElseThrow();
        return add(entry, new Operation.Greatest(), value, inputs);
    }

    int rounded(Entry entry, int quantity, Rounding rounding) {
        return add(
                entry,
                new Operation.Round(rounding),
                quantity(quantity).round(rounding).toQuantity(),
                quantity);
    }

    /**
     * A rounded amount, or what it must not be below where rounding took it below that: up to the fen, which is the least that
     * is not below.
     */
    int notBelow(Entry entry, int rounded, int... least) {
        int[] above = Arrays.stream(least)
                .filter(step -> quantity(step).compareTo(quantity(rounded)) > 0)
                .map(step -> isWholeFen(step) ? step : rounded(entry, step, WHOLE_FEN))
                .toArray();
        return above.length == 0
                ? rounded
                : greatest(
                        entry,
                        IntStream.concat(IntStream.of(rounded), Arrays.stream(above))
                                .toArray());
    }

    private boolean isWholeFen(int step) {
        return quantity(step).equals(money(step).toQuantity());
    }

    int atLeast(Entry entry, int quantity, int threshold) {
        boolean holds = quantity(quantity).compareTo(quantity(threshold)) >= 0;
        return add(entry, new Operation.Compare(Comparison.AT_LEAST), holds, quantity, threshold);
    }

    int all(Entry entry, int... inputs) {
        return add(entry, new Operation.All(), Arrays.stream(inputs).allMatch(this::holds), inputs);
    }

    int any(Entry entry, int... inputs) {
        return add(entry, new Operation.Any(), Arrays.stream(inputs).anyMatch(this::holds), inputs);
    }

    int paidIf(Entry entry, int condition, int amount) {
        Quantity value = holds(condition) ? quantity(amount) : Quantity.ZERO;
        return add(entry, new BenefitOperation.PaidIf(), value, condition, amount);
    }

    private int add(Entry entry, Operation operation, Quantity value, int... inputs) {
        return add(entry, operation, new StepValue.Between(value, value), inputs);
    }

    private int add(Entry entry, Operation operation, boolean holds, int... inputs) {
        return add(entry.in(Unit.TRUTH), operation, new StepValue.Holds(Truth.of(holds)), inputs);
    }

    private int add(Entry entry, Operation operation, StepValue value, int... inputs) {
        int number = steps.size() + 1;
        List<Integer> numbers = Arrays.stream(inputs).boxed().toList();
        steps.add(new Step(
                number, entry.id(), entry.label(), operation, numbers, List.of(), entry.unit(), value, entry.source()));
        return number;
    }
}
