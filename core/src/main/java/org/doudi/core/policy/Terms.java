package org.doudi.core.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.doudi.core.policy.Term.Dimension;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What a term may count. A parameter's dimension is its type's, which only the regime knows: alone it may be money or
 * area, and resolving a regime checks it.
 */
final class Terms implements Term.Cases<Set<Dimension>> {

    private static final Terms ALONE = new Terms(parameter -> EnumSet.of(Dimension.MONEY, Dimension.AREA));

    private final Function<String, Set<Dimension>> ofParameter;

    /** With what is known of a parameter's dimensions. */
    Terms(Function<String, Set<Dimension>> ofParameter) {
        this.ofParameter = ofParameter;
    }

    static void requireComparable(Term left, Term right) {
        Problems.require(
                !Collections.disjoint(dimensions(left), dimensions(right)),
                "compare.dimension",
                "",
                dimensions(left) + " and " + dimensions(right),
                Text.of("同类的量", "quantities of one kind"));
    }

    /** Everything the term may count, as far as the term alone tells. */
    static Set<Dimension> dimensions(Term term) {
        return term.match(ALONE);
    }

    @Override
    public Set<Dimension> countableIncome(Term.CountableIncome term) {
        return EnumSet.of(Dimension.MONEY);
    }

    @Override
    public Set<Dimension> perMember(Term.PerMember term) {
        return ofParameter.apply(term.parameter());
    }

    @Override
    public Set<Dimension> spending(Term.Spending term) {
        return EnumSet.of(Dimension.MONEY);
    }

    @Override
    public Set<Dimension> incomeLastYear(Term.IncomeLastYear term) {
        return EnumSet.of(Dimension.MONEY);
    }

    @Override
    public Set<Dimension> timesParameter(Term.TimesParameter term) {
        return term.term().match(this);
    }

    @Override
    public Set<Dimension> holdings(Term.Holdings term) {
        return EnumSet.of(term.measure().dimension());
    }

    @Override
    public Set<Dimension> things(Term.Things term) {
        return EnumSet.of(Dimension.COUNT);
    }

    @Override
    public Set<Dimension> overMonths(Term.OverMonths term) {
        return term.term().match(this);
    }

    @Override
    public Set<Dimension> times(Term.Times term) {
        return term.term().match(this);
    }
}
