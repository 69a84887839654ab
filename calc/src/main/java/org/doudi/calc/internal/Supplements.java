package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.doudi.calc.Award;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.household.Member;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/**
 * A group of supplements of which each member gets the highest, in the order in which they are tried: highest first, and
 * of equal amounts the one that the policy names first.
 *
 * @param slot the slot with what the members get together
 * @param unit the slot with the members of the assistance unit
 * @param ids the provisions, by rank
 * @param titles their titles
 * @param amounts their amounts a month
 * @param people for each the slot with the members who meet its criterion
 */
public record Supplements(
        int slot, int unit, List<String> ids, List<Text> titles, List<Amount> amounts, List<Integer> people)
        implements Facts {

    /** The members who certainly get one, a bit each. */
    public long named(Frame frame) {
        long named = 0;
        for (int rank = 0; rank < people.size(); rank++) {
            named |= frame.low(people.get(rank));
        }
        return named & frame.low(unit);
    }

    /** The rank of the supplement that the member certainly gets, or minus one. */
    public int rankOf(Frame frame, int member) {
        return firstNaming(frame::low, member);
    }

    /** The amount of a rank. */
    public Money amount(int rank) {
        return amounts.get(rank).money();
    }

    /** What a member gets at a rank. */
    public Award award(int rank, String member) {
        return new Award(ids.get(rank), titles.get(rank), Optional.of(member), amount(rank));
    }

    /** For each member who may get one: which, and how much. */
    @Override
    public List<Item> items(Frame frame) {
        List<Item> items = new ArrayList<>();
        List<Member> members = frame.household().members();
        for (int m = 0; m < members.size(); m++) {
            int sure = firstNaming(frame::low, m);
            int best = firstNaming(frame::high, m);
            if (best >= 0) {
                items.add(new Item(
                        "members/" + m,
                        Optional.of(members.get(m).id()),
                        titles.get(best),
                        sure < 0 ? Quantity.ZERO : amount(sure).toQuantity(),
                        amount(best).toQuantity()));
            }
        }
        return items;
    }

    /** Only those whose amount is not settled: a pupil who gets the highest anyway need not tell an illness. */
    @Override
    public long concerned(Frame frame) {
        long concerned = 0;
        for (int m = 0; m < frame.household().members().size(); m++) {
            int sure = firstNaming(frame::low, m);
            int best = firstNaming(frame::high, m);
            boolean settled = sure == best || (sure >= 0 && amount(sure).equals(amount(best)));
            concerned |= settled ? 0 : 1L << m;
        }
        return concerned;
    }

    private int firstNaming(IntToLongFunction end, int member) {
        if ((end.applyAsLong(unit) >>> member & 1) == 0) {
            return -1;
        }
        for (int rank = 0; rank < people.size(); rank++) {
            if ((end.applyAsLong(people.get(rank)) >>> member & 1) != 0) {
                return rank;
            }
        }
        return -1;
    }
}
