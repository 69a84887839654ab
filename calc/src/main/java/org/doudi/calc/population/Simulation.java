package org.doudi.calc.population;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.doudi.calc.internal.CountingPlan;
import org.doudi.calc.internal.PlanCompiler;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.RegimeOn;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A regime on a day, applied to many households (测算): if every one of them applied on that day, who would be in, and for how much.
 * What is on record bears on it only as far as the conditions ask for it; who stays protected or is being phased out is not
 * looked at, which {@link org.doudi.calc.finding.Examiner} does for one household. Outcomes are those of an
 * {@link org.doudi.calc.Assessor}; awards and reasons are not put together for each household, only counted.
 *
 * <p>Made once for a day; immutable, to be shared by threads, each with a {@link Census} of its own. Not serializable: whoever
 * counts on many machines makes it of the layers on each, and ships {@link Population}s.
 */
public final class Simulation {

    private static final Text EXPECTED =
            Text.of("当日有值的、按人按月或按年的金额", "an amount for each person, a month or a year, with a value on that day");

    private final RegimeOn regime;
    private final Rules rules;
    private final Survey survey;
    private final CountingPlan plan;
    private final Optional<Quantity> line;
    private final List<Aimed> aims;

    /** A target for an average, of a programme that is counted. */
    record Aimed(String rule, Text title, String programme, Quantity atLeast) {}

    private Simulation(
            RegimeOn regime, Rules rules, Survey survey, CountingPlan plan, Optional<Quantity> line, List<Aimed> aims) {
        this.regime = regime;
        this.rules = rules;
        this.survey = survey;
        this.plan = plan;
        this.line = line;
        this.aims = aims;
    }

    /**
     * Compiles what holds on that day; or tells everything that stands in the way: what stands in the way of an assessor and, if
     * a line is asked for, a line that is none, and open parameters on which income depends.
     */
    public static Either<Problems, Simulation> of(Regime regime, LocalDate on, Survey survey) {
        return Problems.attempt(() -> {
            Rules rules = regime.on(on);
            Optional<Quantity> line = survey.line().map(id -> line(rules, id));
            CountingPlan plan = PlanCompiler.compileCounting(regime, on, survey.programmes(), line.isPresent());
            Simulation simulation =
                    new Simulation(new RegimeOn(regime, on), rules, survey, plan, line, aims(rules, survey));
            requireRoom(simulation);
            return simulation;
        });
    }

    private static Quantity line(Rules rules, String id) {
        Optional<Quantity> found = rules.value(id)
                .map(bound -> bound.value())
                .filter(ParameterValue.OfAmount.class::isInstance)
                .map(value -> ((ParameterValue.OfAmount) value).amount().perMonth())
                .filter(amount -> amount.signum() > 0);
        Problems.require(found.isPresent(), "line.absent", id, rules.day().toString(), EXPECTED);
        return found.orElseThrow();
    }

    private static List<Aimed> aims(Rules rules, Survey survey) {
        return rules.provisions().stream()
                .filter(rule -> rule.value() instanceof Promise.Target)
                .map(rule -> (Promise.Target) rule.value())
                .filter(target -> target.aim() instanceof Aim.AverageBenefit average
                        && average.on().contains(rules.day())
                        && survey.programmes().stream()
                                .anyMatch(programme -> programme.code().equals(average.programme())))
                .map(target -> {
                    Aim.AverageBenefit average = (Aim.AverageBenefit) target.aim();
                    return new Aimed(
                            target.id(),
                            target.title(),
                            average.programme(),
                            average.atLeast().perMonth());
                })
                .toList();
    }

    /** Line and bins have to be countable in the plan's own fractions. */
    private static void requireRoom(Simulation simulation) {
        boolean fits = true;
        try {
            IncomeCount.of(simulation);
        } catch (ArithmeticException e) {
            fits = false;
        }
        Problems.require(
                fits,
                "survey.precision",
                "line",
                "",
                Text.of("可与收入一同精确计算的贫困线与组距", "a line and a width that can be counted exactly together with incomes"));
    }

    /** The day. */
    public LocalDate on() {
        return regime.day();
    }

    /** What is found out. */
    public Survey survey() {
        return survey;
    }

    /** The digest of the regime: names the rules that decided. */
    public String regimeDigest() {
        return regime.digest();
    }

    /** A count in which there is nobody yet, without a list of who should be in. */
    public Census begin() {
        return new Census(this, Optional.empty());
    }

    /** A count in which there is nobody yet, against a list of who should be in. */
    public Census begin(Listed listed) {
        return new Census(this, Optional.of(listed));
    }

    /** Counts a stream, in parts that are merged if the stream is parallel. */
    public Collector<Situation, Census, Population> counting() {
        return Collector.of(
                this::begin, Census::add, Census::merge, Census::population, Collector.Characteristics.UNORDERED);
    }

    /** Counts a stream against a list of who should be in. */
    public Collector<Situation, Census, Population> counting(Listed listed) {
        return Collector.of(
                () -> begin(listed),
                Census::add,
                Census::merge,
                Census::population,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * What a household comes to.
     *
     * @throws IllegalArgumentException if the situation is of another day
     */
    Reading read(Situation situation) {
        RegimeOn.requireDay(situation, on(), "simulation");
        return new Reading(plan, plan.plan().run(situation));
    }

    /** What stands in the documents of a value, or else a rule, of that day. */
    Optional<ClauseChange.Clause> clause(String id) {
        Optional<Text> value = rules.value(id).map(Resolved::cited);
        return value.or(() -> rules.provision(id).map(Resolved::cited))
                .map(cited -> new ClauseChange.Clause(id, rules.titleOf(id), cited));
    }

    List<ProgrammeOutputs> programmes() {
        return plan.programmes();
    }

    /** The common denominator of amounts and incomes. */
    long denominator() {
        return plan.plan().denominator();
    }

    Optional<Quantity> line() {
        return line;
    }

    List<Aimed> aims(ProgrammeOutputs programme) {
        return aims.stream()
                .filter(aim -> aim.programme().equals(programme.programme().code()))
                .toList();
    }

    @Override
    public String toString() {
        return "Simulation[" + regime + "]";
    }
}
