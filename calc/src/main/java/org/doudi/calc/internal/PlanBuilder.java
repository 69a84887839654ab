package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.run.Op;
import org.doudi.calc.internal.run.Scale;
import org.doudi.core.money.Quantity;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Collects the steps of a plan. Equal steps share a slot. Each step tells its own denominator and the largest number it
 * can come to, so that the common denominator can be found, and overflow ruled out, before anything runs.
 */
final class PlanBuilder {

    private static final BigInteger ROOM = BigInteger.valueOf(Long.MAX_VALUE);

    private static final BigInteger TWELVE = BigInteger.valueOf(12);

    /**
     * How large a step's numbers can be, counted in fen, things or hundredths of a square metre.
     *
     * @param denominator what the step's exact value may be a fraction over
     * @param largest the largest value; none is below zero
     * @param peak the largest magnitude of anything on the way to it
     */
    record Size(BigInteger denominator, Quantity largest, Quantity peak) {

        static final Size PLAIN = of(BigInteger.ONE, Quantity.of(1));

        static Size of(BigInteger denominator, Quantity largest) {
            return new Size(denominator, largest, largest);
        }

        static Size monthly(Quantity largest) {
            return of(TWELVE, largest);
        }
    }

    private record Draft(PlanStep step, Size size, Quantity given, Function<Scale, List<Op>> ops) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Object, Integer> shared = new HashMap<>();
    private final List<Function<Scale, List<Op>>> first = new ArrayList<>();

    /** The slot of an equal step that is already there, or of the one that is added now. */
    int share(Object key, IntSupplier add) {
        Integer known = shared.get(key);
        if (known != null) {
            return known;
        }
        int slot = add.getAsInt();
        shared.put(key, slot);
        return slot;
    }

    /** Adds a step that an instruction works out; the function is given the step's slot, then the scale. */
    int add(PlanStep step, Size size, IntFunction<Function<Scale, Op>> op) {
        Function<Scale, Op> made = op.apply(drafts.size());
        drafts.add(new Draft(step, size, Quantity.ZERO, scale -> List.of(made.apply(scale))));
        return drafts.size() - 1;
    }

    /** Adds a step whose value another step's instruction, or one of the first, writes too. */
    int add(PlanStep step, Size size) {
        drafts.add(new Draft(step, size, Quantity.ZERO, scale -> List.of()));
        return drafts.size() - 1;
    }

    /** Adds a value that is the same for every household, counted in fen, things or hundredths of a square metre. */
    int addGiven(PlanStep step, Quantity value) {
        Size size = Size.of(value.denominator(), value);
        drafts.add(new Draft(step, size, value, scale -> List.of()));
        return drafts.size() - 1;
    }

    /** Adds an instruction that runs before all steps: it reads facts only. */
    void addFirst(Function<Scale, List<Op>> ops) {
        first.add(ops);
    }

    /** The slot that the next step gets. */
    int next() {
        return drafts.size();
    }

    /** The id of a step. */
    String id(int slot) {
        return drafts.get(slot).step().id();
    }

    /** How large the numbers of a step are. */
    Size size(int slot) {
        return drafts.get(slot).size();
    }

    /** What the value of a step counts. */
    Unit unit(int slot) {
        return drafts.get(slot).step().unit();
    }

    /** Puts the plan together; a policy whose numbers do not fit is a problem. */
    Plan build(List<ProgrammeOutputs> programmes, Problems.Collector problems) {
        BigInteger denominator = TWELVE;
        for (Draft draft : drafts) {
            denominator = leastCommonMultiple(denominator, draft.size().denominator());
        }
        for (Draft draft : drafts) {
            Quantity peak = draft.size().peak().times(Quantity.of(denominator, BigInteger.ONE));
            problems.require(
                    peak.compareTo(Quantity.of(ROOM, BigInteger.ONE)) < 0,
                    "plan.precision",
                    draft.step().id(),
                    "",
                    Text.of("数值与比例在可精确计算的范围内", "figures and ratios that can be worked out exactly together"));
        }
        problems.throwIfAny();
        Scale scale = Scale.of(denominator.longValueExact());
        List<Op> ops = new ArrayList<>();
        first.forEach(some -> ops.addAll(some.apply(scale)));
        drafts.forEach(draft -> ops.addAll(draft.ops().apply(scale)));
        long[] template = new long[drafts.size()];
        for (int slot = 0; slot < template.length; slot++) {
            Quantity given = drafts.get(slot).given().times(Quantity.of(scale.denominator()));
            template[slot] = given.numerator().longValueExact();
        }
        return new Plan(drafts.stream().map(Draft::step).toList(), ops.toArray(Op[]::new), template, scale, programmes);
    }

    static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
