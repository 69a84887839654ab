package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.Missing;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.household.Income;
import org.doudi.core.policy.Criterion;
import org.doudi.core.text.Text;

/** What is unknown of the incomes of which a criterion asks whether somebody has any. */
final class EarnerFacts implements Facts {

    private final Criterion.Earns criterion;

    EarnerFacts(Criterion.Earns criterion) {
        this.criterion = criterion;
    }

    @Override
    public List<Missing> missing(Frame frame, long members) {
        List<Missing> missing = new ArrayList<>();
        if (!frame.household().incomes().complete()) {
            missing.add(new Missing("incomes", Text.of("家庭收入", "the household's incomes"), Facts.UNCONFIRMED));
        }
        List<Income> incomes = frame.household().incomes().items();
        for (int i = 0; i < incomes.size(); i++) {
            Income income = incomes.get(i);
            boolean concerned = (members >>> frame.placeOf(income.member()) & 1) != 0;
            if (concerned
                    && criterion.kinds().contains(income.kind())
                    && !income.amount().isKnown()) {
                missing.add(
                        new Missing("incomes/" + i + "/amount", income.kind().label(), Facts.why(income.amount())));
            }
        }
        return missing;
    }
}
