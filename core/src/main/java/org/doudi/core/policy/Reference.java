package org.doudi.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.policy.Term.Dimension;
import org.doudi.core.text.Text;

/**
 * What one provision names of another: its id and what has to stand there.
 *
 * @param id the id that is named
 * @param kind what kind of provision has to have that id
 * @param types if it is a parameter, the types that fit
 * @param within the comparison in which it is named, if it is one
 */
record Reference(
        String id, Class<? extends Provision> kind, Set<ParameterType> types, Optional<Criterion.Compare> within) {

    /** Everything that the provision names. */
    static List<Reference> of(Provision provision) {
        return provision.match(InProvision.INSTANCE);
    }

    /** What was expected, in words. */
    Text expected() {
        if (kind == Provision.Programme.class) {
            return Text.of("一个救助项目", "a programme");
        }
        return kind == Provision.SupplementGroup.class
                ? Text.of("一个补助组", "a group of supplements")
                : Text.of("一个参数", "a parameter");
    }

    /** The types that would fit, in words. */
    Text expectedType() {
        return types.stream()
                .sorted()
                .map(ParameterType::label)
                .reduce((one, other) -> one.plus(Text.of("或", " or ")).plus(other))
                .orElseGet(this::expected);
    }

    /** Everything that the provision compares. */
    static List<Criterion.Compare> comparisons(Provision provision) {
        return of(provision).stream()
                .flatMap(reference -> reference.within().stream())
                .distinct()
                .toList();
    }

    private static Reference programme(String id) {
        return new Reference(id, Provision.Programme.class, Set.of(), Optional.empty());
    }

    private static Reference parameter(String id, ParameterType... types) {
        return new Reference(id, Provision.Parameter.class, Set.of(types), Optional.empty());
    }

    private static List<Reference> in(Criterion criterion) {
        return criterion.match(InCriterion.INSTANCE);
    }

    private static List<Reference> joined(List<Reference> some, List<Reference> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static final class InProvision implements Provision.Cases<List<Reference>> {

        static final InProvision INSTANCE = new InProvision();

        @Override
        public List<Reference> parameter(Provision.Parameter provision) {
            return List.of();
        }

        @Override
        public List<Reference> programme(Provision.Programme provision) {
            return List.of();
        }

        @Override
        public List<Reference> unit(Provision.Unit provision) {
            return in(provision.who());
        }

        @Override
        public List<Reference> incomeConcept(Provision.IncomeConcept provision) {
            return List.of();
        }

        @Override
        public List<Reference> disregard(Provision.Disregard provision) {
            return List.of();
        }

        @Override
        public List<Reference> earningsDeduction(Provision.EarningsDeduction provision) {
            return List.of(Reference.parameter(provision.allowance(), ParameterType.ALLOWANCE));
        }

        @Override
        public List<Reference> spendingDeduction(Provision.SpendingDeduction provision) {
            return List.of(Reference.parameter(provision.cap(), ParameterType.AMOUNT));
        }

        @Override
        public List<Reference> condition(Provision.Condition provision) {
            return joined(List.of(Reference.programme(provision.programme())), in(provision.criterion()));
        }

        @Override
        public List<Reference> gap(Provision.Gap provision) {
            return List.of(
                    Reference.programme(provision.programme()),
                    Reference.parameter(provision.line(), ParameterType.AMOUNT),
                    Reference.parameter(provision.rounding(), ParameterType.ROUNDING));
        }

        @Override
        public List<Reference> supplementGroup(Provision.SupplementGroup provision) {
            return List.of(Reference.programme(provision.programme()));
        }

        @Override
        public List<Reference> supplement(Provision.Supplement provision) {
            List<Reference> own = List.of(
                    new Reference(provision.group(), Provision.SupplementGroup.class, Set.of(), Optional.empty()),
                    Reference.parameter(provision.amount(), ParameterType.AMOUNT));
            return joined(own, in(provision.who()));
        }
    }

    private static final class InCriterion implements Criterion.Cases<List<Reference>> {

        static final InCriterion INSTANCE = new InCriterion();

        @Override
        public List<Reference> all(Criterion.All criterion) {
            return criterion.of().stream().flatMap(part -> in(part).stream()).toList();
        }

        @Override
        public List<Reference> any(Criterion.Any criterion) {
            return criterion.of().stream().flatMap(part -> in(part).stream()).toList();
        }

        @Override
        public List<Reference> not(Criterion.Not criterion) {
            return in(criterion.of());
        }

        /** A parameter has to be of a type that the other side of the comparison can be compared with. */
        @Override
        public List<Reference> compare(Criterion.Compare criterion) {
            return joined(
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
            return in(criterion.who());
        }

        @Override
        public List<Reference> age(Criterion.Age criterion) {
            return List.of();
        }

        @Override
        public List<Reference> has(Criterion.Has criterion) {
            return List.of();
        }
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
            return List.of(new Reference(term.parameter(), Provision.Parameter.class, types, Optional.of(comparison)));
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
