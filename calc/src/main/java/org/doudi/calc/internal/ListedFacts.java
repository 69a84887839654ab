package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/**
 * The entries of one of the household's lists that went into a total.
 *
 * @param path the list
 * @param what the list in words
 * @param list the list itself
 * @param entries those of its entries that may have gone in
 * @param most the most that the whole list may add up to, in the step's unit
 */
record ListedFacts(
        String path,
        Text what,
        Function<Household, Listing<?>> list,
        Function<Frame, List<Entry>> entries,
        Quantity most)
        implements Facts {

    /**
     * One entry of the list.
     *
     * @param index its position in the list
     * @param member the member it belongs to, if it belongs to one
     * @param label what it is
     * @param low the least that went in, in the step's unit
     * @param high the most that may have gone in; nothing if it may be as much as the whole list
     * @param unknown those of its facts that matter and are unknown
     */
    record Entry(
            int index,
            Optional<String> member,
            Text label,
            Quantity low,
            Optional<Quantity> high,
            List<Unknown> unknown) {

        /** An entry of one value, if that is known, that went in surely or perhaps. */
        static Entry of(
                int index,
                Optional<String> member,
                Text label,
                Optional<Quantity> value,
                boolean surely,
                List<Unknown> unknown) {
            Quantity low = surely ? value.orElse(Quantity.ZERO) : Quantity.ZERO;
            return new Entry(index, member, label, low, value, unknown);
        }
    }

    /** A fact of an entry that is unknown: which one, what it is, and why it is unknown. */
    record Unknown(String field, Text what, Text why) {

        /** The fact, if it is unknown. */
        static List<Unknown> of(Fact<?> fact, String field, Text what) {
            return fact.isKnown() ? List.of() : List.of(new Unknown(field, what, Facts.why(fact)));
        }
    }

    @Override
    public List<Item> items(Frame frame) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries.apply(frame)) {
            items.add(new Item(
                    path + "/" + entry.index(),
                    entry.member(),
                    entry.label(),
                    entry.low(),
                    entry.high().orElse(most)));
        }
        if (mayHaveMore(frame)) {
            items.add(new Item(path, Optional.empty(), UNCONFIRMED, Quantity.ZERO, most));
        }
        return items;
    }

    @Override
    public List<Missing> missing(Frame frame, long members) {
        List<Missing> missing = new ArrayList<>();
        for (Entry entry : entries.apply(frame)) {
            for (Unknown unknown : entry.unknown()) {
                missing.add(
                        new Missing(path + "/" + entry.index() + "/" + unknown.field(), unknown.what(), unknown.why()));
            }
        }
        if (mayHaveMore(frame)) {
            missing.add(new Missing(path, what, UNCONFIRMED));
        }
        return missing;
    }

    /** An entry that is not there cannot be named, so a total of nothing is still open while the list is. */
    private boolean mayHaveMore(Frame frame) {
        return most.signum() > 0 && !list.apply(frame.household()).complete();
    }
}
