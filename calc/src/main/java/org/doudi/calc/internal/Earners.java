package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.Missing;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Income;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Criterion;
import org.doudi.core.text.Text;

/** Finds the members who have income of some kinds: open of everybody while the list may go on. */
final class Earners extends Op {

    private final int slot;
    private final long kinds;

    Earners(int slot, Criterion.Earns criterion) {
        super(slots(), slots(slot));
        this.slot = slot;
        this.kinds = Kinds.bits(criterion.kinds());
    }

    @Override
    void run(Frame frame) {
        long low = 0;
        long high = frame.household.incomes().complete() ? 0 : frame.everyone;
        for (Income income : frame.household.incomes().items()) {
            if (Kinds.has(kinds, income.kind())) {
                long bit = 1L << frame.placeOf(income.member());
                if (!(income.amount() instanceof Fact.Known<Money> known)) {
                    high |= bit;
                } else if (known.get().fen() > 0) {
                    low |= bit;
                    high |= bit;
                }
            }
        }
        frame.set(slot, low, high);
    }

    /** What is unknown of their incomes. */
    static Facts facts(Criterion.Earns criterion) {
        return new Facts() {
            @Override
            public List<Missing> missing(Frame frame, long members) {
                List<Missing> missing = new ArrayList<>();
                if (!frame.household.incomes().complete()) {
                    missing.add(new Missing("incomes", Text.of("家庭收入", "the household's incomes"), Facts.UNCONFIRMED));
                }
                List<Income> incomes = frame.household.incomes().items();
                for (int i = 0; i < incomes.size(); i++) {
                    Income income = incomes.get(i);
                    boolean concerned = (members >>> frame.placeOf(income.member()) & 1) != 0;
                    if (concerned
                            && criterion.kinds().contains(income.kind())
                            && !income.amount().isKnown()) {
                        missing.add(new Missing(
                                "incomes/" + i + "/amount", income.kind().label(), Facts.why(income.amount())));
                    }
                }
                return missing;
            }
        };
    }
}
