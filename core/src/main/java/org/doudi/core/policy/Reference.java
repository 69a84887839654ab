package org.doudi.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/**
 * What one provision names of another: its id and what has to stand there.
 *
 * @param id the id that is named
 * @param kind what kind of provision has to have that id
 * @param types if it is a parameter, the types that fit
 * @param within the comparison in which it is named, if it is one
 * @param about if it is a question, whom it has to be about
 */
record Reference(
        String id,
        Class<? extends Provision> kind,
        Set<ParameterType> types,
        Optional<Criterion.Compare> within,
        Optional<Criterion.Scope> about) {

    Reference(String id, Class<? extends Provision> kind, Set<ParameterType> types) {
        this(id, kind, types, Optional.empty(), Optional.empty());
    }

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
        if (kind == Provision.Gap.class) {
            return Text.of("一项补差", "a benefit that fills a gap");
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
        return new Reference(id, Provision.Programme.class, Set.of());
    }

    static Reference question(String id, Criterion.Scope about) {
        return new Reference(id, Provision.Question.class, Set.of(), Optional.empty(), Optional.of(about));
    }

    static Reference parameter(String id, ParameterType... types) {
        return new Reference(id, Provision.Parameter.class, Set.of(types));
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
            return joined(
                    List.of(
                            Reference.programme(provision.programme()),
                            Reference.parameter(provision.line(), ParameterType.AMOUNT),
                            Reference.parameter(provision.rounding(), ParameterType.ROUNDING)),
                    provision.after().stream()
                            .sorted()
                            .map(Reference::programme)
                            .toList());
        }

        @Override
        public List<Reference> supplementGroup(Provision.SupplementGroup provision) {
            return List.of(Reference.programme(provision.programme()));
        }

        @Override
        public List<Reference> supplement(Provision.Supplement provision) {
            List<Reference> own = List.of(
                    new Reference(provision.group(), Provision.SupplementGroup.class, Set.of()),
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
        public List<Reference> consistency(Administration.Consistency provision) {
            return joined(in(provision.applies()), in(provision.expects()));
        }

        @Override
        public List<Reference> placement(Linkage.Placement provision) {
            return Stream.of(
                            List.of(
                                    Reference.programme(provision.floor()),
                                    Reference.programme(provision.development())),
                            in(provision.belowFloor()),
                            in(provision.poor()),
                            in(provision.able()))
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public List<Reference> crossEligibility(Linkage.CrossEligibility provision) {
            return List.of(Reference.programme(provision.from()), Reference.programme(provision.to()));
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

        @Override
        public List<Reference> imputedSupport(IncomeRule.ImputedSupport provision) {
            return List.of(
                    Reference.parameter(provision.line(), ParameterType.AMOUNT),
                    Reference.parameter(provision.share(), ParameterType.RATIO));
        }

        @Override
        public List<Reference> tiers(Benefit.Tiers provision) {
            Stream<String> amounts = Stream.concat(
                    provision.amounts().rungs().stream().map(Ladder.Rung::value),
                    provision.amounts().otherwise().stream());
            return joined(
                    ladder(provision.programme(), provision.amounts()),
                    amounts.map(id -> Reference.parameter(id, ParameterType.AMOUNT))
                            .toList());
        }

        @Override
        public List<Reference> flat(Benefit.Flat provision) {
            return List.of(
                    Reference.programme(provision.programme()),
                    Reference.parameter(provision.amount(), ParameterType.AMOUNT));
        }

        @Override
        public List<Reference> costShare(Benefit.CostShare provision) {
            return List.of(
                    Reference.programme(provision.programme()),
                    Reference.parameter(provision.allowance(), ParameterType.ALLOWANCE),
                    Reference.parameter(provision.rounding(), ParameterType.ROUNDING));
        }

        @Override
        public List<Reference> forfeit(Benefit.Forfeit provision) {
            Reference gap = new Reference(provision.gap(), Provision.Gap.class, Set.of());
            return joined(List.of(gap), in(provision.who()));
        }

        @Override
        public List<Reference> gradual(Benefit.Gradual provision) {
            return joined(
                    List.of(
                            Reference.programme(provision.programme()),
                            Reference.parameter(provision.months(), ParameterType.MONTHS)),
                    in(provision.criterion()));
        }

        @Override
        public List<Reference> whileProtected(Benefit.WhileProtected provision) {
            return List.of(Reference.programme(provision.programme()));
        }

        @Override
        public List<Reference> indexation(StandardRule.Indexation provision) {
            return joined(
                    List.of(
                            Reference.parameter(provision.line(), ParameterType.AMOUNT),
                            Reference.parameter(provision.rounding(), ParameterType.ROUNDING)),
                    provision.floor().stream()
                            .map(id -> Reference.parameter(id, ParameterType.AMOUNT))
                            .toList());
        }

        @Override
        public List<Reference> priceLink(StandardRule.PriceLink provision) {
            return List.of(
                    Reference.parameter(provision.line(), ParameterType.AMOUNT),
                    Reference.parameter(provision.floor(), ParameterType.AMOUNT),
                    Reference.parameter(provision.rounding(), ParameterType.ROUNDING));
        }

        @Override
        public List<Reference> procedure(Procedure provision) {
            Stream<Reference> stages =
                    provision.stages().stream().flatMap(stage -> stage.work().match(InWork.INSTANCE).stream());
            Stream<Reference> clocks =
                    provision.clocks().stream().map(clock -> Reference.parameter(clock.days(), ParameterType.DAYS));
            return joined(
                    List.of(Reference.programme(provision.programme())),
                    Stream.concat(stages, clocks).distinct().toList());
        }

        private static List<Reference> ladder(String programme, Ladder<?> ladder) {
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

        @Override
        public List<Reference> ratioPath(Promise.Aim.RatioPath aim) {
            return List.of(
                    Reference.parameter(aim.line(), ParameterType.AMOUNT),
                    Reference.parameter(aim.other(), ParameterType.AMOUNT));
        }

        @Override
        public List<Reference> averageBenefit(Promise.Aim.AverageBenefit aim) {
            return List.of(Reference.programme(aim.programme()));
        }
    }

    private static final class InWork implements Work.Cases<List<Reference>> {

        static final InWork INSTANCE = new InWork();

        @Override
        public List<Reference> lodging(Work.Lodging work) {
            return List.of();
        }

        @Override
        public List<Reference> investigation(Work.Investigation work) {
            return List.of();
        }

        @Override
        public List<Reference> referral(Work.Referral work) {
            return List.of();
        }

        @Override
        public List<Reference> appraisal(Work.Appraisal work) {
            return Stream.concat(Stream.of(work.attendance(), work.pass()), work.representatives().stream())
                    .map(id -> Reference.parameter(id, ParameterType.RATIO))
                    .toList();
        }

        @Override
        public List<Reference> posting(Work.Posting work) {
            return List.of(Reference.parameter(work.days(), ParameterType.DAYS));
        }

        @Override
        public List<Reference> determination(Work.Determination work) {
            return List.of();
        }

        @Override
        public List<Reference> hearing(Work.Hearing work) {
            return List.of();
        }

        @Override
        public List<Reference> undertaking(Work.Undertaking work) {
            return List.of();
        }

        @Override
        public List<Reference> notification(Work.Notification work) {
            return List.of();
        }

        @Override
        public List<Reference> closing(Work.Closing work) {
            return List.of();
        }
    }
}
