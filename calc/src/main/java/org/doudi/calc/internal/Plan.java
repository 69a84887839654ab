package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.run.Columns;
import org.doudi.calc.internal.run.FactColumns;
import org.doudi.calc.internal.run.Frame;
import org.doudi.calc.internal.run.Op;
import org.doudi.calc.internal.run.Scale;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.ProgrammeId;

/**
 * A regime on a day, compiled: a flat list of instructions over a frame, and for each slot of the frame what it means.
 *
 * <p>Running the plan is the calculation. Reading plan and frame together afterwards is its explanation. There is no
 * other path.
 */
public final class Plan {

    private static final long EVERYTHING = -1L;

    private final List<PlanStep> steps;
    private final Op[] ops;
    private final long[] template;
    private final Scale scale;
    private final List<ProgrammeOutputs> programmes;

    Plan(List<PlanStep> steps, Op[] ops, long[] template, Scale scale, List<ProgrammeOutputs> programmes) {
        this.steps = steps;
        this.ops = ops;
        this.template = template;
        this.scale = scale;
        this.programmes = programmes;
    }

    /** Runs over a household and what is on its record. */
    public Frame run(Situation situation) {
        long[] values = template.clone();
        Frame frame = new Frame(situation, values, values);
        for (Op op : ops) {
            op.run(frame);
        }
        return frame;
    }

    /** Runs over a block of households, each of whom gets what a run over it alone would give. */
    public void run(FactColumns block, Columns columns) {
        columns.begin(block);
        for (Op op : ops) {
            op.run(columns);
        }
    }

    /** Columns for this plan. */
    public Columns columns() {
        return new Columns(template);
    }

    /** Where the programme's result stands. */
    public ProgrammeOutputs outputs(ProgrammeId programme) {
        for (ProgrammeOutputs outputs : programmes) {
            if (outputs.programme().equals(programme)) {
                return outputs;
            }
        }
        throw new IllegalArgumentException("the assessor was not made for programme " + programme);
    }

    /** The programmes it was compiled for. */
    public List<ProgrammeId> programmes() {
        return programmes.stream().map(ProgrammeOutputs::programme).toList();
    }

    /** The common denominator: a numerator counts this many to the fen. */
    public long denominator() {
        return scale.denominator();
    }

    /** A numerator of fen as money. Only rounded amounts are read so; they divide without a remainder. */
    public Money money(long numerator) {
        return Money.ofFen(fen(numerator));
    }

    /** A numerator of fen in whole fen, of rounded amounts. */
    public long fen(long numerator) {
        return numerator / scale.denominator();
    }

    /**
     * The unknown facts on which slots depend: those behind every step on the way to them that is itself open and, of a
     * step about people, only those of the members for whom it is open and who matter to what asks.
     */
    public List<Missing> missing(Frame frame, int... slots) {
        long[] wanted = new long[steps.size()];
        for (int slot : slots) {
            wanted[slot] = EVERYTHING;
        }
        return missing(frame, wanted);
    }

    /** The unknown facts on which a slot about people depends, as far as it is about the members in the mask. */
    public List<Missing> missingOf(Frame frame, int slot, long members) {
        long[] wanted = new long[steps.size()];
        wanted[slot] = members;
        return missing(frame, wanted);
    }

    private List<Missing> missing(Frame frame, long[] wanted) {
        Map<String, Missing> found = new LinkedHashMap<>();
        for (int at = steps.size() - 1; at >= 0; at--) {
            PlanStep step = steps.get(at);
            long open = frame.low(at) ^ frame.high(at);
            long members = step.unit() == Unit.MEMBERS ? wanted[at] & open : EVERYTHING;
            if (wanted[at] == 0 || open == 0 || members == 0) {
                continue;
            }
            step.facts().missing(frame, members).forEach(missing -> found.putIfAbsent(missing.path(), missing));
            for (int i = 0; i < step.inputs().size(); i++) {
                if (step.facts().bears(frame, i)) {
                    wanted[step.inputs().get(i)] |= members & step.facts().concerned(frame);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Every step that the slot rests on, with its value, in the order in which they were worked out. */
    public List<Step> explain(Frame frame, int slot) {
        return explained(frame, new int[steps.size()], List.of(slot));
    }

    /** Every step that a last one rests on, and that one, which has no slot of its own. */
    List<Step> explain(Frame frame, PlanStep last, StepValue value) {
        int[] numbers = new int[steps.size()];
        List<Step> explained = explained(frame, numbers, last.inputs());
        explained.add(step(last, explained.size() + 1, numbers, List.of(), value));
        return explained;
    }

    private List<Step> explained(Frame frame, int[] numbers, List<Integer> slots) {
        BitSet onTheWay = new BitSet();
        slots.forEach(onTheWay::set);
        for (int at = steps.size() - 1; at >= 0; at--) {
            if (onTheWay.get(at)) {
                steps.get(at).inputs().forEach(onTheWay::set);
                steps.get(at).beside().forEach(onTheWay::set);
            }
        }
        List<Step> explained = new ArrayList<>();
        for (int at = onTheWay.nextSetBit(0); at >= 0; at = onTheWay.nextSetBit(at + 1)) {
            numbers[at] = explained.size() + 1;
            PlanStep step = steps.get(at);
            explained.add(step(step, numbers[at], numbers, step.facts().items(frame), value(frame, at)));
        }
        return explained;
    }

    private static Step step(PlanStep step, int number, int[] numbers, List<Item> items, StepValue value) {
        return new Step(
                number,
                step.id(),
                step.label(),
                step.operation(),
                step.inputs().stream().map(input -> numbers[input]).toList(),
                items,
                step.unit(),
                value,
                step.source());
    }

    /** The value of a slot that holds a quantity. */
    StepValue.Between quantity(Frame frame, int slot) {
        return (StepValue.Between) value(frame, slot);
    }

    private StepValue value(Frame frame, int slot) {
        long low = frame.low(slot);
        long high = frame.high(slot);
        Unit unit = steps.get(slot).unit();
        return switch (unit) {
            case TRUTH -> new StepValue.Holds(Truth.of(low == 1, high == 1));
            case MEMBERS -> new StepValue.For(ids(frame, low), ids(frame, high & ~low));
            case PEOPLE -> new StepValue.Between(Quantity.of(low), Quantity.of(high));
            case THINGS, RATIO -> between(low, high, 1);
            case YUAN, YUAN_PER_MONTH, YUAN_PER_YEAR, SQUARE_METRES -> between(low, high, 100);
        };
    }

    private StepValue between(long low, long high, int toTheUnit) {
        long denominator = Math.multiplyExact(scale.denominator(), toTheUnit);
        return new StepValue.Between(Quantity.of(low, denominator), Quantity.of(high, denominator));
    }

    private static List<String> ids(Frame frame, long mask) {
        List<Member> members = frame.household().members();
        List<String> ids = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            if ((mask >>> m & 1) != 0) {
                ids.add(members.get(m).id());
            }
        }
        return ids;
    }
}
