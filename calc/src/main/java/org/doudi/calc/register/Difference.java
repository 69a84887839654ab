package org.doudi.calc.register;

import java.util.List;
import org.doudi.core.household.ResidentId;

/**
 * One thing in which two registers differ, or that keeps them from being compared. Rows lead to entries by {@link
 * RegisterIndex#entry}, and to where they stand in their source by {@link RegisterIndex#position}.
 */
public sealed interface Difference {

    /** A household that is in both, of which they say different things (信息不一致). */
    record Disagreement(int rowOfOne, int rowOfOther, List<Differing> differing) implements Difference {
        /** Takes a copy. */
        public Disagreement {
            differing = List.copyOf(differing);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disagreement(this);
        }
    }

    /** A household that is in one register only (仅在一册), and what was found of it. */
    record InOneOnly(Side side, int row, Expected expected) implements Difference {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inOneOnly(this);
        }
    }

    /**
     * A household that is neither in both nor in one only (无法逐户对应).
     *
     * @param presence {@link Presence#OTHERWISE}, {@link Presence#AMBIGUOUS} or {@link Presence#UNIDENTIFIED}
     * @param named how many people it lists with a number that can be read
     * @param found how many of them the other register lists
     */
    record NotMatched(Side side, int row, Presence presence, int named, int found) implements Difference {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notMatched(this);
        }
    }

    /** Somebody whom one register lists in one household and the other in another (人在他户). */
    record Elsewhere(ResidentId number, List<Integer> rowsOfOne, List<Integer> rowsOfOther) implements Difference {
        /** Takes copies. */
        public Elsewhere {
            rowsOfOne = List.copyOf(rowsOfOne);
            rowsOfOther = List.copyOf(rowsOfOther);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elsewhere(this);
        }
    }

    /** An identity number that cannot be read (号码有误). */
    record NumberUnreadable(Side side, Unreadable number) implements Difference {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numberUnreadable(this);
        }
    }

    /** Somebody who is listed in one register more than once (重复登记). */
    record ListedTwice(Side side, Repeated repeated) implements Difference {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listedTwice(this);
        }
    }

    /** Calls the function of the case. */
    <R> R match(Cases<R> cases);

    /** A function for each case. */
    interface Cases<R> {
        /** Of a household in both. */
        R disagreement(Disagreement difference);

        /** Of a household in one only. */
        R inOneOnly(InOneOnly difference);

        /** Of a household that cannot be matched. */
        R notMatched(NotMatched difference);

        /** Of somebody in another household. */
        R elsewhere(Elsewhere difference);

        /** Of a number that cannot be read. */
        R numberUnreadable(NumberUnreadable difference);

        /** Of somebody listed more than once. */
        R listedTwice(ListedTwice difference);
    }
}
