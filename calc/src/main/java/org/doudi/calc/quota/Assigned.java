package org.doudi.calc.quota;

import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A number of persons that a level was given, and what it gave on to those below it (逐级下达规模): figures that were set by hand,
 * to be checked. Reading of R2: each level stays within its own; to give on less is fine.
 *
 * @param unit the unit
 * @param persons what it was given, 0 to {@link Allocation#MOST}
 * @param parts what it gave on
 */
public record Assigned(String unit, long persons, List<Assigned> parts) {

    /** Takes a copy. */
    public Assigned {
        parts = List.copyOf(parts);
    }

    /** What a unit was given and gave on. */
    public static Assigned of(String unit, long persons, Assigned... parts) {
        return new Assigned(unit, persons, Arrays.asList(parts));
    }

    /**
     * A unit that gave on more than it was given.
     *
     * @param unit the unit
     * @param persons what it was given
     * @param givenOn what it gave on, more than that
     */
    public record Excess(String unit, long persons, BigInteger givenOn) {

        /** How many persons too many. */
        public BigInteger tooMany() {
            return givenOn.subtract(BigInteger.valueOf(persons));
        }
    }

    /** Every unit, from above, that gave on more than it was given; none if every level stays within its own. */
    public Either<Problems, List<Excess>> excesses() {
        Problems.Collector problems = Problems.collector();
        List<Excess> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Deque<Assigned> next = new ArrayDeque<>(List.of(this));
        while (!next.isEmpty()) {
            Assigned one = next.remove();
            Allocation.requireUnit(one.unit(), 0, one.unit(), known, problems);
            problems.require(
                    one.persons() >= 0 && one.persons() <= Allocation.MOST,
                    "persons.range",
                    one.unit() + "/persons",
                    String.valueOf(one.persons()),
                    Text.of("0 至 2 的 53 次方的人数", "a number of persons from 0 to 2 to the power of 53"));
            BigInteger givenOn = one.parts().stream()
                    .map(part -> BigInteger.valueOf(part.persons()))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            if (givenOn.compareTo(BigInteger.valueOf(one.persons())) > 0) {
                found.add(new Excess(one.unit(), one.persons(), givenOn));
            }
            next.addAll(one.parts());
        }
        return problems.orElse(() -> List.copyOf(found));
    }
}
