package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.run.Earners;
import org.doudi.calc.internal.run.Frame;
import org.doudi.calc.internal.run.Judgements;
import org.doudi.calc.internal.run.KinCount;
import org.doudi.calc.internal.run.Logic;
import org.doudi.calc.internal.run.Op;
import org.doudi.calc.internal.run.People;
import org.doudi.calc.internal.run.Recorded;
import org.doudi.calc.internal.run.Registered;
import org.doudi.core.household.Coded;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;

/** Compiles criteria into slots. Asking the same twice takes one slot; reading the same column twice, one pass. */
final class CriterionCompiler implements Criterion.Cases<Integer> {

    /** A value of an attribute that belongs to a slot. */
    private record Code(int slot, long values) {}

    private final PlanBuilder plan;
    private final StepWords words;
    private final Regime regime;
    private final Rules rules;
    private final Parameters parameters;
    private final TermCompiler terms;
    private final IntSupplier unit;
    private final Map<PersonAttribute, List<Code>> codes = new EnumMap<>(PersonAttribute.class);
    private final List<People.AgeSpan> ages = new ArrayList<>();

    /** {@code unit} gives the slot of the assistance unit, which is itself compiled here. */
    CriterionCompiler(
            PlanBuilder plan,
            StepWords words,
            Regime regime,
            Rules rules,
            Parameters parameters,
            TermCompiler terms,
            IntSupplier unit) {
        this.plan = plan;
        this.words = words;
        this.regime = regime;
        this.rules = rules;
        this.parameters = parameters;
        this.terms = terms;
        this.unit = unit;
        plan.addFirst(scale -> people());
    }

    int compile(Criterion criterion) {
        return plan.share(criterion, () -> criterion.match(this));
    }

    @Override
    public Integer all(Criterion.All criterion) {
        int[] inputs = compile(criterion.of());
        return plan.add(
                words.step(criterion, new Operation.All(), unitOf(criterion), Facts.NONE, inputs),
                Size.PLAIN,
                slot -> scale -> new Logic.All(slot, inputs));
    }

    @Override
    public Integer any(Criterion.Any criterion) {
        int[] inputs = compile(criterion.of());
        return plan.add(
                words.step(criterion, new Operation.Any(), unitOf(criterion), Facts.NONE, inputs),
                Size.PLAIN,
                slot -> scale -> new Logic.Any(slot, inputs));
    }

    @Override
    public Integer not(Criterion.Not criterion) {
        int input = compile(criterion.of());
        boolean each = criterion.scope() == Criterion.Scope.PERSON;
        return plan.add(
                words.step(criterion, new Operation.Not(), unitOf(criterion), Facts.NONE, input),
                Size.PLAIN,
                slot -> scale -> each ? new Logic.NotEach(slot, input) : new Logic.Not(slot, input));
    }

    @Override
    public Integer compare(Criterion.Compare criterion) {
        int left = terms.compile(criterion.left());
        int right = terms.compile(criterion.right());
        return plan.add(
                words.step(
                        criterion, new Operation.Compare(criterion.comparison()), Unit.TRUTH, Facts.NONE, left, right),
                Size.PLAIN,
                slot -> scale -> switch (criterion.comparison()) {
                    case BELOW -> new Logic.Ordered(slot, left, right, false);
                    case AT_MOST -> new Logic.Ordered(slot, left, right, true);
                    case ABOVE -> new Logic.Ordered(slot, right, left, false);
                    case AT_LEAST -> new Logic.Ordered(slot, right, left, true);
                });
    }

    @Override
    public Integer registeredIn(Criterion.RegisteredIn criterion) {
        return plan.add(
                words.step(criterion, new Operation.Ask(criterion), Unit.TRUTH, PeopleFacts.registration()),
                Size.PLAIN,
                slot -> scale -> new Registered(slot, criterion));
    }

    /** To own something is to have at least one of it. */
    @Override
    public Integer owns(Criterion.Owns criterion) {
        Criterion atLeastOne = Criterion.compare(
                new Term.Holdings(Term.Measure.NUMBER, criterion.kinds()), Comparison.AT_LEAST, Term.number(1));
        words.standsFor(criterion, atLeastOne);
        return compile(atLeastOne);
    }

    @Override
    public Integer someMember(Criterion.SomeMember criterion) {
        int members = unit.getAsInt();
        int people = compile(criterion.who());
        Facts concerned = new Facts() {
            @Override
            public long concerned(Frame frame) {
                return (frame.low(members) & frame.low(people)) ^ (frame.high(members) & frame.high(people));
            }
        };
        return plan.add(
                words.step(criterion, new Operation.SomeMember(), Unit.TRUTH, concerned, members, people),
                Size.PLAIN,
                slot -> scale -> new Logic.Some(slot, members, people));
    }

    @Override
    public Integer age(Criterion.Age criterion) {
        int slot = plan.add(
                words.step(criterion, new Operation.Ask(criterion), Unit.MEMBERS, PeopleFacts.birth()), Size.PLAIN);
        LocalDate bornBy = People.latestBirth(rules.day(), criterion.fromYears());
        LocalDate bornAfter = criterion.belowYears() == Criterion.Age.NO_BOUND
                ? LocalDate.MIN
                : People.latestBirth(rules.day(), criterion.belowYears());
        ages.add(new People.AgeSpan(slot, People.ordered(bornAfter), People.ordered(bornBy)));
        return slot;
    }

    @Override
    public Integer has(Criterion.Has criterion) {
        int slot = plan.add(
                words.step(
                        criterion,
                        new Operation.Ask(criterion),
                        Unit.MEMBERS,
                        PeopleFacts.coded(criterion.attribute())),
                Size.PLAIN);
        List<Coded> options = criterion.attribute().options();
        long values = 0;
        for (int i = 0; i < options.size(); i++) {
            values |= criterion.values().contains(options.get(i).name()) ? 1L << i : 0;
        }
        codes.computeIfAbsent(criterion.attribute(), attribute -> new ArrayList<>())
                .add(new Code(slot, values));
        return slot;
    }

    private int[] compile(List<Criterion> of) {
        return of.stream().mapToInt(this::compile).toArray();
    }

    private static Unit unitOf(Criterion criterion) {
        return criterion.scope() == Criterion.Scope.PERSON ? Unit.MEMBERS : Unit.TRUTH;
    }

    @Override
    public Integer hasKin(Criterion.HasKin criterion) {
        return plan.add(
                words.step(criterion, new Operation.Ask(criterion), Unit.MEMBERS, new KinFacts(criterion)),
                Size.PLAIN,
                slot -> scale -> new KinCount(slot, criterion));
    }

    @Override
    public Integer earns(Criterion.Earns criterion) {
        return plan.add(
                words.step(criterion, new Operation.Ask(criterion), Unit.MEMBERS, new EarnerFacts(criterion)),
                Size.PLAIN,
                slot -> scale -> new Earners(slot, criterion));
    }

    @Override
    public Integer during(Criterion.During criterion) {
        return ask(
                criterion,
                Facts.NONE,
                slot -> new Recorded.Settled(slot, criterion.days().contains(rules.day())));
    }

    /** The switch is a step's source and no input: on or off is no number. */
    @Override
    public Integer switchedOn(Criterion.SwitchedOn criterion) {
        boolean on = parameters
                .value(criterion.parameter(), ParameterValue.OfSwitch.class)
                .map(ParameterValue.OfSwitch::on)
                .orElse(false);
        return plan.add(
                words.step(criterion, new Operation.Ask(criterion), Unit.TRUTH, Facts.NONE)
                        .alsoOn(parameters.source(criterion.parameter())),
                Size.PLAIN,
                slot -> scale -> new Recorded.Settled(slot, on));
    }

    @Override
    public Integer enrolled(History.Enrolled criterion) {
        return ask(criterion, RecordedFacts.standings(), slot -> new Recorded.Enrolled(slot, criterion, rules.day()));
    }

    @Override
    public Integer steady(History.Steady criterion) {
        return ask(
                criterion,
                RecordedFacts.measurements(),
                slot -> new Recorded.Steady(slot, criterion, regime.valuesOf(criterion.line())));
    }

    @Override
    public Integer struck(History.Struck criterion) {
        return ask(criterion, RecordedFacts.shocks(), slot -> new Recorded.Struck(slot, criterion, rules.day()));
    }

    /** Where there is no question a problem has been noted: the plan is never run. */
    @Override
    public Integer stated(History.Stated criterion) {
        Optional<Provision.Question> question = parameters.question(criterion.question());
        return ask(
                criterion,
                question.map(RecordedFacts::statement).orElse(Facts.NONE),
                slot -> question.<Op>map(asked -> new Judgements.Stated(slot, asked, rules.day()))
                        .orElseGet(() -> new Recorded.Settled(slot, false)));
    }

    @Override
    public Integer statedOf(History.StatedOf criterion) {
        Optional<Provision.Question> question = parameters.question(criterion.question());
        return plan.add(
                words.step(
                        criterion,
                        new Operation.Ask(criterion),
                        Unit.MEMBERS,
                        question.map(RecordedFacts::statementOf).orElse(Facts.NONE)),
                Size.PLAIN,
                slot -> scale -> question.<Op>map(asked -> new Judgements.StatedOf(slot, asked, rules.day()))
                        .orElseGet(() -> new Recorded.Settled(slot, false)));
    }

    private int ask(Criterion criterion, Facts facts, IntFunction<Op> op) {
        return plan.add(
                words.step(criterion, new Operation.Ask(criterion), Unit.TRUTH, facts),
                Size.PLAIN,
                slot -> scale -> op.apply(slot));
    }

    private List<Op> people() {
        People.Column[] columns = codes.entrySet().stream()
                .map(entry -> column(entry.getKey(), entry.getValue()))
                .toArray(People.Column[]::new);
        return List.of(new People(columns, ages.toArray(People.AgeSpan[]::new)));
    }

    private static People.Column column(PersonAttribute attribute, List<Code> questions) {
        return new People.Column(
                attribute,
                questions.stream().mapToInt(Code::slot).toArray(),
                questions.stream().mapToLong(Code::values).toArray());
    }
}
