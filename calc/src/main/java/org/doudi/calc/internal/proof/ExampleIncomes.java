package org.doudi.calc.internal.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.internal.proof.Example.Somebody;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Term;

/**
 * Makes up incomes so that what counts of them comes out: of what somebody is to have, a fen a year; the rest is one income of
 * somebody of the unit who may have it.
 */
final class ExampleIncomes {

    private static final Amount LEAST = Amount.yearly(Money.ofFen(1));

    private final Setting setting;
    private final Set<IncomeKind> counted;

    ExampleIncomes(Setting setting) {
        this.setting = setting;
        this.counted = setting.countedIncomes();
    }

    List<Income> of(List<Somebody> all, Map<Base, Quantity> amounts) {
        List<Income> incomes = new ArrayList<>();
        Quantity rest = amounts.getOrDefault(new Base.Of(Term.countableIncome()), Quantity.ZERO);
        for (int i = 0; i < all.size(); i++) {
            for (IncomeKind kind : all.get(i).person().earned()) {
                incomes.add(income(Example.idOf(i), kind, LEAST));
                boolean counts = all.get(i).counts() && counted.contains(kind);
                rest = counts ? rest.minus(LEAST.perMonth()) : rest;
            }
        }
        if (rest.signum() > 0) {
            one(all, rest).ifPresent(incomes::add);
        }
        return incomes;
    }

    /** Of the plainest kind there is: any, if none counts in full. */
    private Optional<Income> one(List<Somebody> all, Quantity monthly) {
        for (int i = 0; i < all.size(); i++) {
            Person person = all.get(i).person();
            Optional<IncomeKind> kind = counted.stream().filter(person::mayEarn).max(Comparator.naturalOrder());
            if (all.get(i).counts() && (kind.isPresent() || counted.isEmpty())) {
                return Optional.of(income(Example.idOf(i), kind.orElse(IncomeKind.OTHER), Example.yearly(monthly)));
            }
        }
        return Optional.empty();
    }

    private Income income(String member, IncomeKind kind, Amount amount) {
        return Income.builder(member, kind)
                .amount(amount)
                .accruedOn(Optional.of(setting.day()))
                .throughPovertyProject(Fact.known(false))
                .build();
    }
}
