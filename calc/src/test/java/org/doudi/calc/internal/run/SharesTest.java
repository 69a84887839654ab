package org.doudi.calc.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.doudi.calc.Households;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Rounding.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The instructions of benefits, by themselves: whatever the slots before them may come to. */
class SharesTest {

    private static final Situation ANYBODY =
            Situation.of(Households.aHouseholdOf(1).build(), LocalDate.of(2018, 3, 1));

    /** Everything that can be: each of so many members belongs or does not, and keeps their part or does not. */
    @ParameterizedTest
    @EnumSource(Mode.class)
    void nothingThatCanBeLiesOutsideTheBoundsOfAShare(Mode mode) {
        for (int lowAll = 0; lowAll <= 4; lowAll++) {
            for (int highAll = lowAll; highAll <= 4; highAll++) {
                for (int lowSome = 0; lowSome <= lowAll; lowSome++) {
                    for (int highSome = lowSome; highSome <= highAll; highSome++) {
                        Frame frame = frame(7, 10, lowSome, highSome, lowAll, highAll);
                        new Shares.RoundShare(3, 0, 1, 2, 2, mode).run(frame);

                        assertHoldsAll(frame, mode, lowSome, highSome, lowAll, highAll);
                    }
                }
            }
        }
    }

    /** And both ends are met by something that can be. */
    private static void assertHoldsAll(Frame frame, Mode mode, int lowSome, int highSome, int lowAll, int highAll) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int all = lowAll; all <= highAll; all++) {
            for (int some = lowSome; some <= Math.min(all, highSome); some++) {
                for (int amount = 7; amount <= 10; amount++) {
                    long share = inTwos(all == 0 ? 0 : amount * some, Math.max(1, all), mode);
                    least = Math.min(least, share);
                    most = Math.max(most, share);
                }
            }
        }
        assertThat(new long[] {frame.low(3), frame.high(3)})
                .as(lowSome + " to " + highSome + " of " + lowAll + " to " + highAll)
                .containsExactly(least, most);
    }

    /** A fraction in whole twos, by counting up to it. */
    private static long inTwos(long above, long below, Mode mode) {
        long down = 0;
        while ((down + 2) * below <= above) {
            down += 2;
        }
        boolean up = switch (mode) {
            case UP -> down * below < above;
            case DOWN -> false;
            case HALF_UP -> (down + 1) * below <= above;
        };
        return up ? down + 2 : down;
    }

    @Test
    void ofNobodyAShareIsNothing() {
        Frame frame = frame(0, 0, 0, 0, 0, 0);

        new Shares.RoundShare(3, 0, 1, 2, 1, Mode.UP).run(frame);

        assertThat(frame.low(3)).isZero();
        assertThat(frame.high(3)).isZero();
    }

    /** 5 for the first condition, 9 for the second: who meets neither gets nothing. */
    @ParameterizedTest
    @CsvSource({
        // first, second: low, high
        "1, 1, 0, 0, 5, 5",
        "1, 1, 1, 1, 5, 5",
        "0, 0, 1, 1, 9, 9",
        "0, 0, 0, 0, 0, 0",
        "0, 1, 1, 1, 5, 9",
        "0, 1, 0, 0, 0, 5",
        "0, 1, 0, 1, 0, 9",
        "0, 0, 0, 1, 0, 9",
    })
    void chosenIsTheAmountBesideTheFirstConditionThatHolds(
            int first, int mayBeFirst, int second, int mayBeSecond, long low, long high) {
        Frame frame = frame(5, 5, 9, 9, 0, 0);
        frame.set(4, first, mayBeFirst);
        frame.set(5, second, mayBeSecond);

        new Shares.Choose(3, new int[] {4, 5}, new int[] {0, 1}).run(frame);

        assertThat(frame.low(3)).isEqualTo(low);
        assertThat(frame.high(3)).isEqualTo(high);
    }

    /** Amounts that are open themselves: of the first from 2 to 5, of the second from 4 to 9. */
    @Test
    void whatIsChosenIsAsOpenAsItIs() {
        Frame frame = frame(2, 5, 4, 9, 0, 0);
        frame.set(4, 0, 1);
        frame.set(5, 1, 1);

        new Shares.Choose(3, new int[] {4, 5}, new int[] {0, 1}).run(frame);

        assertThat(frame.low(3)).isEqualTo(2);
        assertThat(frame.high(3)).isEqualTo(9);
    }

    /** Slots 0 to 2 with these bounds, and three more. */
    private static Frame frame(long low0, long high0, long low1, long high1, long low2, long high2) {
        Frame frame = new Frame(ANYBODY, new long[6], new long[6]);
        frame.set(0, low0, high0);
        frame.set(1, low1, high1);
        frame.set(2, low2, high2);
        return frame;
    }
}
