package org.doudi.laws;

import java.util.List;
import java.util.Set;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;

/** Throws amounts: exactly at a figure for all people or some, one fen or one for each beside it, or far away. */
final class Sizes {

    /** More than any line, and still far from the bound of money also when many are added up. */
    static final long FAR = 500_000_000_000L;

    /** Where the rules name no figure at all. */
    private static final Quantity ANYTHING = Quantity.of(500);

    private final Dice dice;

    Sizes(Dice dice) {
        this.dice = dice;
    }

    /** A figure, mostly for all the people. */
    Quantity aim(Set<Figure> figures, int people) {
        if (figures.isEmpty()) {
            return ANYTHING.times(Quantity.of(people));
        }
        int counted = dice.chance(80) ? people : dice.between(1, people);
        return dice.of(List.copyOf(figures)).of(counted);
    }

    /** A figure for all the people, and never more than is far. */
    Quantity line(Set<Figure> figures, int people) {
        Quantity line =
                figures.isEmpty() ? ANYTHING : dice.of(List.copyOf(figures)).of(people);
        return line.min(Quantity.of(FAR, 100));
    }

    /** Fen, of so many months, about such a monthly amount. */
    Money about(Quantity target, int months, int people) {
        long fen = Amounts.hundredths(target.times(Quantity.of(months)));
        return Money.ofFen(Math.min(FAR, Math.max(0, beside(Math.min(FAR, fen), people))));
    }

    /** A whole number about that one. */
    int about(long target, int people, int most) {
        return (int) Math.min(most, Math.max(0, beside(Math.min(most, target), people)));
    }

    /** Any monthly amount, about a figure of these. */
    Money any(Set<Figure> figures, int months, int people) {
        return about(aim(figures, people), months, people);
    }

    private long beside(long target, int people) {
        return switch (dice.below(16)) {
            case 0, 1, 2 -> target;
            case 3 -> target - 1;
            case 4 -> target + 1;
            case 5 -> target - people;
            case 6 -> target + people;
            case 7 -> target + 100L * people;
            case 8 -> target / 2;
            case 9 -> target + target / 2;
            case 10 -> target * 3;
            case 11 -> 0;
            case 12 -> FAR;
            default -> dice.between(0, 2 * target + 1);
        };
    }
}
