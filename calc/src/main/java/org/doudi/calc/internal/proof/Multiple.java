package org.doudi.calc.internal.proof;

import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Term;

/**
 * A term as so many times something that the household has.
 *
 * @param factor how many times, not negative
 * @param base what
 */
record Multiple(Quantity factor, Base base) {

    /** The term with the values of the day. A parameter without one stands for itself: whatever is proved holds for any. */
    static Multiple of(Term term, Setting setting) {
        return term.match(new InTerm(setting));
    }

    private Multiple times(Quantity more) {
        return new Multiple(factor.times(more), base);
    }

    private record InTerm(Setting setting) implements Term.Cases<Multiple> {

        private static Multiple once(Term term) {
            return new Multiple(Quantity.of(1), new Base.Of(term));
        }

        @Override
        public Multiple countableIncome(Term.CountableIncome term) {
            return once(term);
        }

        @Override
        public Multiple perMember(Term.PerMember term) {
            return setting.quantity(term.parameter())
                    .map(value -> new Multiple(value, new Base.People()))
                    .orElseGet(() -> once(term));
        }

        @Override
        public Multiple spending(Term.Spending term) {
            return once(term);
        }

        @Override
        public Multiple incomeLastYear(Term.IncomeLastYear term) {
            return once(term);
        }

        @Override
        public Multiple timesParameter(Term.TimesParameter term) {
            return setting.quantity(term.parameter())
                    .map(ratio -> term.term().match(this).times(ratio))
                    .orElseGet(() -> once(term));
        }

        @Override
        public Multiple holdings(Term.Holdings term) {
            return once(term);
        }

        @Override
        public Multiple things(Term.Things term) {
            return new Multiple(Quantity.of(term.number()), new Base.One());
        }

        @Override
        public Multiple times(Term.Times term) {
            return term.term().match(this).times(term.ratio().toQuantity());
        }

        @Override
        public Multiple overMonths(Term.OverMonths term) {
            return term.term().match(this).times(Quantity.of(term.months()));
        }
    }
}
