package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.internal.ListedFacts.Unknown;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.text.Text;

/**
 * The support of one relative for people to read, in yuan a month: the formula of {@link SupportTotal} again, on purpose. That
 * one runs for every household on whole numerators; this one is only asked when somebody wants to see a derivation.
 *
 * @param line what is left to each person of the relative's household, a month
 * @param share how much of the rest is taken to be given
 */
record Support(Quantity line, Ratio share) {

    /** The least, whatever is unknown: in the largest household, divided among most. */
    Quantity least(Kin kin) {
        Quantity imputed = kin.householdIncome()
                .value()
                .map(income -> imputed(
                        income,
                        kin.householdSize().value().orElse(Household.MAX_MEMBERS),
                        kin.supports().value().orElse(Kin.MAX_SUPPORTED)))
                .orElse(Quantity.ZERO);
        return kin.pays().value().map(Amount::perMonth).orElse(Quantity.ZERO).max(imputed);
    }

    /** The most, if what is unknown leaves a bound: of somebody alone, given to one. */
    Optional<Quantity> most(Kin kin) {
        return kin.pays()
                .value()
                .flatMap(paid -> kin.householdIncome()
                        .value()
                        .map(income -> paid.perMonth()
                                .max(imputed(
                                        income,
                                        kin.householdSize().value().orElse(1),
                                        kin.supports().value().orElse(1)))));
    }

    private Quantity imputed(Amount income, int people, int supported) {
        return income.perMonth()
                .minus(line.times(Quantity.of(people)))
                .max(Quantity.ZERO)
                .times(share.toQuantity())
                .dividedBy(Quantity.of(supported));
    }

    /** What is unknown, as long as it leaves anything open. */
    List<Unknown> unknown(Kin kin) {
        List<Unknown> unknown = new ArrayList<>();
        if (!most(kin).equals(Optional.of(least(kin)))) {
            unknown.addAll(Unknown.of(kin.pays(), "pays", Text.of("实付赡养费", "support really paid")));
            unknown.addAll(Unknown.of(
                    kin.householdIncome(), "householdIncome", Text.of("亲属家庭收入", "income of their household")));
            unknown.addAll(
                    Unknown.of(kin.householdSize(), "householdSize", Text.of("亲属家庭人数", "people of their household")));
            unknown.addAll(Unknown.of(kin.supports(), "supports", Text.of("被赡养人数", "people supported")));
        }
        return unknown;
    }
}
