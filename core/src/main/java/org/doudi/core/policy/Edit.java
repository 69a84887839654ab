package org.doudi.core.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * One thing that a layer does to what lies below it. Explicit: nothing is merged, and an edit to something that is not
 * there is a problem.
 */
public sealed interface Edit {

    /** Adds a rule that was not there. */
    record Add(Provision provision, Window valid, Optional<LocalDate> knownFrom) implements Edit {
        @Override
        public String target() {
            return provision.id();
        }

        @Override
        public Basis basis() {
            return provision.basis();
        }
    }

    /** Puts a rule in the place of one of the same name. It does not outlive what it replaces. */
    record Replace(Provision provision, Window valid, Optional<LocalDate> knownFrom) implements Edit {
        @Override
        public String target() {
            return provision.id();
        }

        @Override
        public Basis basis() {
            return provision.basis();
        }
    }

    /** Takes a rule away, and says on what basis. */
    record Remove(String target, Window valid, Optional<LocalDate> knownFrom, Basis basis) implements Edit {}

    /** Gives a parameter its value on the days of the window. */
    record Bind(String target, ParameterValue value, Window valid, Optional<LocalDate> knownFrom, Basis basis)
            implements Edit {}

    /**
     * Lets a parameter take the value of another on the days of the window, whatever that value comes to be: a line that is a
     * reference to another, or one series chosen of several.
     */
    record Follow(String target, String source, Window valid, Optional<LocalDate> knownFrom, Basis basis)
            implements Edit {}

    /**
     * Bounds what this and later layers may bind a parameter to on the days of the window.
     *
     * @param floor the least, if there is one
     * @param ceiling the most, if there is one
     */
    record Limit(
            String target,
            Optional<ParameterValue> floor,
            Optional<ParameterValue> ceiling,
            Window valid,
            Optional<LocalDate> knownFrom,
            Basis basis)
            implements Edit {

        /** Refuses a limit that limits nothing, ends that have no order, and ends in the wrong order. */
        public Limit {
            Stream.of(floor, ceiling)
                    .flatMap(Optional::stream)
                    .forEach(end -> Problems.require(
                            end.magnitude().isPresent(),
                            "limit.order",
                            "",
                            end.type().name(),
                            Text.of("可比较大小的值", "a value that others can be above or below")));
            boolean ordered =
                    floor.isEmpty() || ceiling.isEmpty() || !floor.get().isAbove(ceiling.get());
            Problems.require(
                    (floor.isPresent() || ceiling.isPresent()) && ordered,
                    "limit.ends",
                    "",
                    "",
                    Text.of("下限、上限至少其一，且下限不高于上限", "a floor, a ceiling or both, the floor not above the ceiling"));
        }
    }

    /** The id of the rule or parameter that is edited. */
    String target();

    /** The days on which the edit holds, within those on which its policy is in force. */
    Window valid();

    /** The day from which it was known; absent if that is the day on which its policy was. */
    Optional<LocalDate> knownFrom();

    /** What it rests on. */
    Basis basis();

    /** Whether two edits say something of the same kind about the same thing, so that they must not overlap. */
    default boolean contradicts(Edit other) {
        boolean sameKind = givesValue() == other.givesValue() && this instanceof Limit == other instanceof Limit;
        return sameKind && target().equals(other.target()) && valid().overlaps(other.valid());
    }

    /** Whether it gives a parameter its value. */
    default boolean givesValue() {
        return this instanceof Bind || this instanceof Follow;
    }
}
