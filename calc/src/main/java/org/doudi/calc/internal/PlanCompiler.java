package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Reason;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.calc.internal.ProgrammeOutputs.GapOutput;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Household;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Compiles the rules of a day into a plan for some programmes. */
public final class PlanCompiler {

    private final Rules rules;
    private final InForce inForce;
    private final Problems.Collector problems;
    private final PlanBuilder plan = new PlanBuilder();
    private final StepWords words;
    private final Parameters parameters;
    private final TermCompiler terms;
    private final CriterionCompiler criteria;
    private int unit;
    private int countable;

    private PlanCompiler(Rules rules, Problems.Collector problems) {
        this.rules = rules;
        this.problems = problems;
        this.inForce = new InForce(rules);
        this.words = new StepWords(rules);
        this.parameters = new Parameters(rules, problems);
        this.terms = new TermCompiler(plan, words, rules, parameters, () -> unit, () -> countable);
        this.criteria = new CriterionCompiler(plan, words, rules.day(), terms, () -> unit);
    }

    /**
     * Compiles.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way: open parameters that the
     *     programmes can reach, values missing on the day, programmes that the rules do not have
     */
    public static Plan compile(Rules rules, Set<ProgrammeId> programmes) {
        Problems.Collector problems = Problems.collector();
        return new PlanCompiler(rules, problems).compile(programmes);
    }

    private Plan compile(Set<ProgrammeId> programmes) {
        problems.require(
                !programmes.isEmpty(), "programme.none", "", "", Text.of("至少一个救助项目", "at least one programme"));
        programmes.stream().sorted(Comparator.comparing(ProgrammeId::code)).forEach(this::requireDeclared);
        problems.throwIfAny();
        requireOne("unit.one", inForce.units, Text.of("关于共同生活成员", "on who belongs to the household"));
        requireOne("income.one", inForce.incomeConcepts, Text.of("关于家庭收入", "on what income is"));
        problems.throwIfAny();
        Rule<Provision.Unit> members = inForce.units.get(0);
        words.begin(members, members.provision().who());
        unit = criteria.compile(members.provision().who());
        countable = new IncomeCompiler(plan, words, rules, inForce, parameters, terms, () -> unit)
                .countable(inForce.incomeConcepts.get(0));
        List<ProgrammeOutputs> outputs = new ArrayList<>();
        programmes.stream()
                .sorted(Comparator.comparing(ProgrammeId::code))
                .forEach(programme -> outputs.add(programme(programme)));
        return plan.build(outputs, problems);
    }

    private void requireOne(String code, List<?> rules, Text on) {
        problems.require(
                rules.size() == 1,
                code,
                "",
                String.valueOf(rules.size()),
                Text.of("当日恰有一条" + on.zh() + "的规则", "exactly one rule on that day " + on.en()));
    }

    private void requireDeclared(ProgrammeId programme) {
        boolean admits = inForce.conditions.stream()
                .map(Rule::provision)
                .anyMatch(condition ->
                        condition.programme().equals(programme.code()) && condition.effect() == Effect.ADMITS);
        problems.require(
                admits && declared(programme).isPresent(),
                "programme.unknown",
                programme.code(),
                rules.day().toString(),
                Text.of("当日有效且有准入条件的救助项目", "a programme in force on that day with a condition that admits"));
    }

    private Optional<Rule<Provision.Programme>> declared(ProgrammeId programme) {
        return inForce.programmes.stream()
                .filter(rule -> rule.provision().id().equals(programme.code()))
                .findFirst();
    }

    private ProgrammeOutputs programme(ProgrammeId programme) {
        Rule<Provision.Programme> owner = declared(programme).orElseThrow();
        List<ConditionOutput> conditions = inForce.conditions.stream()
                .filter(rule -> rule.provision().programme().equals(programme.code()))
                .map(this::condition)
                .toList();
        words.begin(owner);
        int admitted = admitted(conditions);
        List<GapOutput> gaps = inForce.gaps.stream()
                .filter(rule -> rule.provision().programme().equals(programme.code()))
                .map(this::gap)
                .toList();
        List<Integer> amounts =
                new ArrayList<>(gaps.stream().map(GapOutput::slot).toList());
        List<Supplements> supplements = new ArrayList<>();
        for (Rule<Provision.SupplementGroup> group : inForce.groups) {
            if (group.provision().programme().equals(programme.code())) {
                supplements.add(supplements(group, amounts));
            }
        }
        words.begin(owner);
        int[] inputs = amounts.stream().mapToInt(i -> i).toArray();
        int total = plan.add(
                words.part(
                        Text.of("各项合计", "all benefits together"),
                        new Operation.Sum(),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        inputs),
                IncomeCompiler.sizeOfRemainder(plan, inputs),
                slot -> scale -> new Arithmetic.Sum(slot, inputs));
        int payable = plan.add(
                words.whole(new Operation.PaidIf(), Unit.YUAN_PER_MONTH, Facts.NONE, admitted, total),
                plan.size(total),
                slot -> scale -> new Arithmetic.PaidIf(slot, admitted, total));
        return new ProgrammeOutputs(programme, conditions, admitted, gaps, supplements, payable);
    }

    private ConditionOutput condition(Rule<Provision.Condition> rule) {
        Provision.Condition condition = rule.provision();
        words.begin(rule, condition.criterion());
        int slot = criteria.compile(condition.criterion());
        int required = condition.effect() == Effect.ADMITS ? 1 : 0;
        return new ConditionOutput(
                slot,
                required,
                required == 1 ? slot : isNot(condition, slot),
                reason(rule, Truth.of(required == 1)),
                reason(rule, Truth.of(required == 0)),
                reason(rule, Truth.OPEN));
    }

    private static Reason reason(Rule<Provision.Condition> rule, Truth holds) {
        Provision.Condition condition = rule.provision();
        return new Reason(
                condition.id(),
                condition.title(),
                condition.effect(),
                holds,
                rule.source().cited());
    }

    private int admitted(List<ConditionOutput> conditions) {
        int[] inputs = conditions.stream().mapToInt(ConditionOutput::admits).toArray();
        return plan.add(
                words.part(Text.of("符合条件", "admitted"), new Operation.All(), Unit.TRUTH, Facts.NONE, inputs),
                Size.PLAIN,
                slot -> scale -> new Logic.All(slot, inputs));
    }

    /** The condition turned round: whether what would exclude the household does not hold. */
    private int isNot(Provision.Condition excluding, int input) {
        Text title = excluding.title();
        return plan.add(
                words.part(
                        Text.of("不属于：" + title.zh(), "not: " + title.en()),
                        new Operation.Not(),
                        Unit.TRUTH,
                        Facts.NONE,
                        input),
                Size.PLAIN,
                slot -> scale -> new Logic.Not(slot, input));
    }

    private GapOutput gap(Rule<Provision.Gap> rule) {
        Provision.Gap gap = rule.provision();
        words.begin(rule);
        int line = terms.compile(Term.perMember(gap.line()));
        int[] inputs = {line, countable};
        int exact = plan.add(
                words.part(
                        Text.of("差额", "gap, exact"),
                        new Operation.Remainder(),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        inputs),
                IncomeCompiler.sizeOfRemainder(plan, inputs),
                slot -> scale -> new Arithmetic.Remainder(slot, line, new int[] {countable}));
        Rounding rounding = parameters
                .value(gap.rounding(), ParameterValue.OfRounding.class)
                .map(ParameterValue.OfRounding::rounding)
                .orElse(Rounding.upTo(Rounding.Unit.FEN));
        Size size = plan.size(exact);
        long unitFen = rounding.unit().fen();
        int rounded = plan.add(
                words.whole(
                        new Operation.Round(rounding),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        parameters.source(gap.rounding()),
                        exact),
                new Size(size.denominator(), size.largest().plus(Quantity.of(unitFen))),
                slot -> scale -> new Arithmetic.Round(slot, exact, unitFen * scale.denominator(), rounding.mode()));
        return new GapOutput(gap.id(), gap.title(), rounded);
    }

    private record Ranked(Rule<Provision.Supplement> rule, Amount amount) {}

    private Supplements supplements(Rule<Provision.SupplementGroup> group, List<Integer> amounts) {
        List<Ranked> ranked = new ArrayList<>();
        for (Rule<Provision.Supplement> rule : inForce.supplements) {
            if (rule.provision().group().equals(group.provision().id())) {
                ranked.add(new Ranked(rule, supplementAmount(rule.provision())));
            }
        }
        // Sorting is stable: of equal amounts the one that the policy names first comes first.
        ranked.sort(Comparator.comparing((Ranked one) -> one.amount().money()).reversed());
        List<Integer> people = new ArrayList<>();
        for (Ranked one : ranked) {
            Criterion who = one.rule().provision().who();
            words.begin(one.rule(), who);
            people.add(criteria.amongTheUnit(who));
        }
        List<Integer> given = ranked.stream()
                .map(one -> terms.given(one.rule().provision().amount()))
                .toList();
        words.begin(group);
        Supplements supplements = new Supplements(
                ranked.stream().map(one -> one.rule().provision().id()).toList(),
                ranked.stream().map(one -> one.rule().provision().title()).toList(),
                ranked.stream().map(Ranked::amount).toList(),
                people);
        int[] inputs = people.stream().mapToInt(i -> i).toArray();
        Quantity highest = ranked.isEmpty()
                ? Quantity.ZERO
                : Quantity.of(ranked.get(0).amount().money().fen());
        amounts.add(plan.add(
                words.whole(new Operation.HighestEach(supplements.amounts()), Unit.YUAN_PER_MONTH, supplements, inputs)
                        .beside(given),
                new Size(BigInteger.ONE, highest.times(Quantity.of(Household.MAX_MEMBERS))),
                slot -> scale -> new Arithmetic.HighestEach(
                        slot,
                        inputs,
                        supplements.amounts().stream()
                                .mapToLong(amount -> amount.money().fen() * scale.denominator())
                                .toArray())));
        return supplements;
    }

    /** A supplement is whole fen a month, so that nothing but the gap is rounded. */
    private Amount supplementAmount(Provision.Supplement supplement) {
        Optional<Amount> found = parameters
                .value(supplement.amount(), ParameterValue.OfAmount.class)
                .map(ParameterValue.OfAmount::amount);
        if (found.isEmpty()) {
            return Amount.monthly(Money.ZERO);
        }
        Amount amount = found.get();
        long months = amount.period().months();
        problems.require(
                amount.money().fen() % months == 0 && !amount.money().isNegative(),
                "supplement.amount",
                supplement.amount(),
                amount.toString(),
                Text.of("折合每月为整分且不为负的金额", "an amount that is whole fen a month and not negative"));
        return Money.ofFen(amount.money().fen() / months).per(Period.MONTH);
    }
}
