package org.doudi.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        if (kind == Provision.Question.class) {
            return Text.of("一个认定问题", "a question for people");
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

    static Reference programme(String id) {
        return new Reference(id, Provision.Programme.class, Set.of(), Optional.empty());
    }

    static Reference parameter(String id, ParameterType... types) {
        return new Reference(id, Provision.Parameter.class, Set.of(types), Optional.empty());
    }

    static List<Reference> in(Criterion criterion) {
        return criterion.match(CriterionReferences.INSTANCE);
    }

    static List<Reference> joined(List<Reference> some, List<Reference> more) {
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
        public List<Reference> incomeConcept(IncomeRule.IncomeConcept provision) {
            return List.of();
        }

        @Override
        public List<Reference> disregard(IncomeRule.Disregard provision) {
            return List.of();
        }

        @Override
        public List<Reference> earningsDeduction(IncomeRule.EarningsDeduction provision) {
            return List.of(Reference.parameter(provision.allowance(), ParameterType.ALLOWANCE));
        }

        @Override
        public List<Reference> spendingDeduction(IncomeRule.SpendingDeduction provision) {
            return List.of(Reference.parameter(provision.cap(), ParameterType.AMOUNT));
        }

        @Override
        public List<Reference> condition(Provision.Condition provision) {
            return joined(List.of(Reference.programme(provision.programme())), in(provision.whole()));
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

        @Override
        public List<Reference> question(Provision.Question provision) {
            return List.of();
        }

        @Override
        public List<Reference> priority(Steering.Priority provision) {
            return ladder(provision.programme(), provision.ranks());
        }

        @Override
        public List<Reference> review(Steering.Review provision) {
            return ladder(provision.programme(), provision.months());
        }

        @Override
        public List<Reference> quota(Steering.Quota provision) {
            return List.of(
                    Reference.programme(provision.programme()),
                    Reference.parameter(provision.share(), ParameterType.RATIO));
        }

        @Override
        public List<Reference> measure(Steering.Measure provision) {
            List<Reference> limit = provision.limit().stream()
                    .map(id -> Reference.parameter(id, ParameterType.MONEY))
                    .toList();
            return joined(limit, in(provision.who()));
        }

        @Override
        public List<Reference> authority(Administration.Authority provision) {
            return List.of(Reference.programme(provision.programme()));
        }

        @Override
        public List<Reference> start(Administration.Start provision) {
            return List.of(Reference.programme(provision.programme()));
        }

        @Override
        public List<Reference> recordKept(Administration.RecordKept provision) {
            return List.of(Reference.programme(provision.programme()));
        }

        @Override
        public List<Reference> target(Promise.Target provision) {
            return provision.aim().match(InAim.INSTANCE);
        }

        @Override
        public List<Reference> timetable(Promise.Timetable provision) {
            return joined(
                    List.of(Reference.programme(provision.programme())),
                    provision.notices().stream()
                            .map(id -> Reference.parameter(id, ParameterType.DAYS))
                            .toList());
        }

        @Override
        public List<Reference> exemption(Promise.Exemption provision) {
            return List.of(Reference.programme(provision.programme()));
        }

        private static List<Reference> ladder(String programme, Ladder<Integer> ladder) {
            return joined(
                    List.of(Reference.programme(programme)),
                    ladder.criteria().stream()
                            .flatMap(criterion -> in(criterion).stream())
                            .toList());
        }
    }

    private static final class InAim implements Promise.Aim.Cases<List<Reference>> {

        static final InAim INSTANCE = new InAim();

        @Override
        public List<Reference> atLeast(Promise.Aim.AtLeast aim) {
            return List.of(
                    Reference.parameter(aim.line(), ParameterType.AMOUNT),
                    Reference.parameter(aim.other(), ParameterType.AMOUNT));
        }

        @Override
        public List<Reference> growth(Promise.Aim.Growth aim) {
            return List.of(Reference.parameter(aim.line(), ParameterType.AMOUNT));
        }
    }
}
