package org.doudi.laws;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;

/** Which kinds of facts a criterion asks for, under the rules of a day on people and income. */
final class CriterionAsks implements Criterion.Cases<Set<String>>, Term.Cases<Set<String>> {

    private final List<Provision> rules;

    CriterionAsks(List<Provision> rules) {
        this.rules = rules;
    }

    Set<String> of(Criterion criterion) {
        return criterion.match(this);
    }

    /** Who of the household counts. */
    Set<String> unit() {
        Set<String> kinds = new TreeSet<>();
        of(Provision.Unit.class).forEach(unit -> kinds.addAll(of(unit.who())));
        return kinds;
    }

    /** The countable income, and whose it is. */
    Set<String> income() {
        Set<String> kinds = new TreeSet<>(unit());
        kinds.add(FactKind.INCOMES);
        of(IncomeRule.Disregard.class)
                .filter(rule -> rule.tested() == IncomeRule.Tested.ON_ACCRUAL)
                .forEach(rule -> kinds.add(FactKind.ACCRUED));
        of(IncomeRule.EarningsDeduction.class)
                .filter(rule -> rule.earnings() == IncomeRule.Earnings.THROUGH_POVERTY_PROJECT)
                .forEach(rule -> kinds.add(FactKind.PROJECT));
        of(IncomeRule.SpendingDeduction.class).forEach(rule -> kinds.addAll(spending()));
        of(IncomeRule.ImputedSupport.class).forEach(rule -> kinds.addAll(Set.of(FactKind.KIN, FactKind.KIN_MEANS)));
        return kinds;
    }

    /** What is spent, by those who count. */
    Set<String> spending() {
        Set<String> kinds = new TreeSet<>(unit());
        kinds.add(FactKind.EXPENSES);
        return kinds;
    }

    private <P extends Provision> Stream<P> of(Class<P> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Set<String> parts(Criterion criterion) {
        Set<String> kinds = new TreeSet<>();
        criterion.parts().forEach(part -> kinds.addAll(of(part)));
        return kinds;
    }

    private Set<String> and(Set<String> some, String... more) {
        Set<String> kinds = new TreeSet<>(some);
        kinds.addAll(List.of(more));
        return kinds;
    }

    @Override
    public Set<String> all(Criterion.All criterion) {
        return parts(criterion);
    }

    @Override
    public Set<String> any(Criterion.Any criterion) {
        return parts(criterion);
    }

    @Override
    public Set<String> not(Criterion.Not criterion) {
        return parts(criterion);
    }

    @Override
    public Set<String> compare(Criterion.Compare criterion) {
        Set<String> kinds = new TreeSet<>(criterion.left().match(this));
        kinds.addAll(criterion.right().match(this));
        return kinds;
    }

    @Override
    public Set<String> registeredIn(Criterion.RegisteredIn criterion) {
        return Set.of(FactKind.REGISTRATION);
    }

    @Override
    public Set<String> owns(Criterion.Owns criterion) {
        return and(unit(), FactKind.ASSETS);
    }

    @Override
    public Set<String> someMember(Criterion.SomeMember criterion) {
        return and(unit(), of(criterion.who()).toArray(String[]::new));
    }

    @Override
    public Set<String> age(Criterion.Age criterion) {
        return Set.of(FactKind.BIRTH);
    }

    /** What somebody is to the head is always known; kind and grade of a disability are one fact. */
    @Override
    public Set<String> has(Criterion.Has criterion) {
        return switch (criterion.attribute()) {
            case RELATION -> Set.of();
            case DISABILITY_KIND, DISABILITY_GRADE -> Set.of(FactKind.member("disability"));
            case SEX, RESIDENCE, HEALTH, LABOUR, SCHOOLING, EDUCATION -> Set.of(named(criterion.attribute()));
        };
    }

    private static String named(PersonAttribute attribute) {
        return FactKind.member(attribute.name().toLowerCase(Locale.ROOT));
    }

    /** Kin of one's own household are among its members. */
    @Override
    public Set<String> hasKin(Criterion.HasKin criterion) {
        return Set.of(
                FactKind.KIN,
                FactKind.KIN_SEX,
                FactKind.KIN_DISABILITY,
                FactKind.member("sex"),
                FactKind.member("disability"));
    }

    @Override
    public Set<String> earns(Criterion.Earns criterion) {
        return Set.of(FactKind.INCOMES);
    }

    @Override
    public Set<String> during(Criterion.During criterion) {
        return Set.of();
    }

    @Override
    public Set<String> switchedOn(Criterion.SwitchedOn criterion) {
        return Set.of();
    }

    @Override
    public Set<String> enrolled(History.Enrolled criterion) {
        return Set.of(FactKind.STANDINGS);
    }

    @Override
    public Set<String> steady(History.Steady criterion) {
        return Set.of(FactKind.MEASUREMENTS);
    }

    @Override
    public Set<String> struck(History.Struck criterion) {
        return Set.of(FactKind.SHOCKS);
    }

    @Override
    public Set<String> stated(History.Stated criterion) {
        return Set.of(FactKind.question(criterion.question()));
    }

    @Override
    public Set<String> statedOf(History.StatedOf criterion) {
        return Set.of(FactKind.question(criterion.question()));
    }

    @Override
    public Set<String> countableIncome(Term.CountableIncome term) {
        return income();
    }

    @Override
    public Set<String> perMember(Term.PerMember term) {
        return unit();
    }

    @Override
    public Set<String> spending(Term.Spending term) {
        return spending();
    }

    @Override
    public Set<String> incomeLastYear(Term.IncomeLastYear term) {
        return Set.of(FactKind.MEASUREMENTS);
    }

    @Override
    public Set<String> timesParameter(Term.TimesParameter term) {
        return term.term().match(this);
    }

    @Override
    public Set<String> holdings(Term.Holdings term) {
        return switch (term.measure()) {
            case VALUE -> and(unit(), FactKind.ASSETS, FactKind.ASSET_VALUES);
            case NUMBER -> and(unit(), FactKind.ASSETS);
            case AREA -> and(unit(), FactKind.ASSETS, FactKind.ASSET_AREAS);
        };
    }

    @Override
    public Set<String> things(Term.Things term) {
        return Set.of();
    }

    @Override
    public Set<String> times(Term.Times term) {
        return term.term().match(this);
    }

    @Override
    public Set<String> overMonths(Term.OverMonths term) {
        return term.term().match(this);
    }
}
