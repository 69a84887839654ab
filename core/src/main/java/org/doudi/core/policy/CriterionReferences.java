package org.doudi.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.policy.Term.Dimension;

/** What a criterion and its terms name of other provisions. */
final class CriterionReferences implements Criterion.Cases<List<Reference>> {

    static final CriterionReferences INSTANCE = new CriterionReferences();

    private CriterionReferences() {}

    @Override
    public List<Reference> all(Criterion.All criterion) {
        return criterion.of().stream()
                .flatMap(part -> Reference.in(part).stream())
                .toList();
    }

    @Override
    public List<Reference> any(Criterion.Any criterion) {
        return criterion.of().stream()
                .flatMap(part -> Reference.in(part).stream())
                .toList();
    }

    @Override
    public List<Reference> not(Criterion.Not criterion) {
        return Reference.in(criterion.of());
    }

    /** A parameter has to be of a type that the other side of the comparison can be compared with. */
    @Override
    public List<Reference> compare(Criterion.Compare criterion) {
        return Reference.joined(
                criterion.left().match(new InTerm(criterion, Terms.dimensions(criterion.right()))),
                criterion.right().match(new InTerm(criterion, Terms.dimensions(criterion.left()))));
    }

    @Override
    public List<Reference> registeredIn(Criterion.RegisteredIn criterion) {
        return List.of();
    }

    @Override
    public List<Reference> owns(Criterion.Owns criterion) {
        return List.of();
    }

    @Override
    public List<Reference> someMember(Criterion.SomeMember criterion) {
        return Reference.in(criterion.who());
    }

    @Override
    public List<Reference> age(Criterion.Age criterion) {
        return List.of();
    }

    @Override
    public List<Reference> has(Criterion.Has criterion) {
        return List.of();
    }

    @Override
    public List<Reference> hasKin(Criterion.HasKin criterion) {
        return List.of();
    }

    @Override
    public List<Reference> earns(Criterion.Earns criterion) {
        return List.of();
    }

    @Override
    public List<Reference> during(Criterion.During criterion) {
        return List.of();
    }

    @Override
    public List<Reference> switchedOn(Criterion.SwitchedOn criterion) {
        return List.of(Reference.parameter(criterion.parameter(), ParameterType.SWITCH));
    }

    @Override
    public List<Reference> enrolled(History.Enrolled criterion) {
        return List.of(Reference.programme(criterion.programme()));
    }

    @Override
    public List<Reference> steady(History.Steady criterion) {
        return List.of(Reference.parameter(criterion.line(), ParameterType.AMOUNT));
    }

    @Override
    public List<Reference> struck(History.Struck criterion) {
        return List.of();
    }

    @Override
    public List<Reference> stated(History.Stated criterion) {
        return List.of(Reference.question(criterion.question(), criterion.scope()));
    }

    @Override
    public List<Reference> statedOf(History.StatedOf criterion) {
        return List.of(Reference.question(criterion.question(), criterion.scope()));
    }

    private record InTerm(Criterion.Compare comparison, Set<Dimension> comparedWith)
            implements Term.Cases<List<Reference>> {

        @Override
        public List<Reference> countableIncome(Term.CountableIncome term) {
            return List.of();
        }

        @Override
        public List<Reference> perMember(Term.PerMember term) {
            Set<ParameterType> types = Stream.of(ParameterType.values())
                    .filter(type ->
                            type.dimension().filter(comparedWith::contains).isPresent())
                    .collect(Collectors.toSet());
            return List.of(new Reference(
                    term.parameter(), Provision.Parameter.class, types, Optional.of(comparison), Optional.empty()));
        }

        @Override
        public List<Reference> spending(Term.Spending term) {
            return List.of();
        }

        @Override
        public List<Reference> incomeLastYear(Term.IncomeLastYear term) {
            return List.of();
        }

        @Override
        public List<Reference> timesParameter(Term.TimesParameter term) {
            return Reference.joined(
                    term.term().match(this), List.of(Reference.parameter(term.parameter(), ParameterType.RATIO)));
        }

        @Override
        public List<Reference> holdings(Term.Holdings term) {
            return List.of();
        }

        @Override
        public List<Reference> things(Term.Things term) {
            return List.of();
        }

        @Override
        public List<Reference> overMonths(Term.OverMonths term) {
            return term.term().match(this);
        }

        @Override
        public List<Reference> times(Term.Times term) {
            return term.term().match(this);
        }
    }
}
