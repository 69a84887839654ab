package org.doudi.calc.quota;

import io.vavr.control.Either;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.RegimeOn;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Steering;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How many persons a quota comes to (规模): a share of a population, the part of a person left out, or a number that the level above
 * assigned.
 *
 * @param rule the quota: of which programme, whether it bars or only controls, what happens to who does not fit whole
 * @param cited what it rests on
 * @param on the day
 * @param regimeDigest the digest of the regime: names the rules
 * @param persons how many
 * @param derivation how it came about
 */
public record QuotaNumber(
        Steering.Quota rule, Text cited, LocalDate on, String regimeDigest, long persons, Derivation derivation) {

    /**
     * The share that the rules set of a population: {@code whole persons of (population × share)}.
     *
     * @param quota the id of a {@link Steering.Quota} in force on the day
     * @param population how many people the population has on which the quota is reckoned, 0 to {@link Allocation#MOST}; of {@link
     *     Steering.Population#ASSIGNED} the number that the level above was given
     * @return the number, or everything that is wrong: no such quota, no share on that day or one above the whole, a population
     *     out of range
     */
    public static Either<Problems, QuotaNumber> of(Regime regime, LocalDate on, String quota, long population) {
        return Problems.attempt(() -> {
            Rules rules = regime.on(on);
            Problems.Collector problems = Problems.collector();
            requirePersons(population, "population", problems);
            Resolved<Provision> resolved = quota(rules, quota, problems);
            Steering.Quota rule = (Steering.Quota) resolved.value();
            Optional<Resolved<ParameterValue>> share = rules.value(rule.share());
            problems.require(
                    share.isPresent(),
                    rules.isEverBound(rule.share()) ? "parameter.uncovered" : "parameter.unbound",
                    rule.share(),
                    on.toString(),
                    Text.of("当日的取值", "a value on that day"));
            problems.throwIfAny();
            ParameterValue.OfRatio ratio =
                    (ParameterValue.OfRatio) share.orElseThrow().value();
            problems.require(
                    ratio.ratio().compareTo(Ratio.ONE) <= 0,
                    "share.above-one",
                    rule.share(),
                    ratio.ratio().toString(),
                    Text.of("不大于 1 的比例", "a share of at most one"));
            problems.throwIfAny();
            Sheet sheet = new Sheet(resolved);
            int people = sheet.add(quota + "/1", rule.of().label(), Quantity.of(population));
            int of = sheet.given(
                    rule.share(), rules.titleOf(rule.share()), ratio.ratio().toQuantity(), share.orElseThrow());
            Quantity exact = Quantity.of(population).times(ratio.ratio().toQuantity());
            int part = sheet.add(
                    quota + "/2",
                    Text.of("人口 × 比例", "population × share"),
                    new Operation.Times(),
                    exact,
                    List.of(people, of));
            BigInteger whole = exact.numerator().divide(exact.denominator());
            sheet.add(
                    quota,
                    rule.title(),
                    new Operation.WholePersons(),
                    Quantity.of(whole, BigInteger.ONE),
                    List.of(part));
            return sheet.number(new RegimeOn(regime, on), rule, whole.longValueExact());
        });
    }

    /**
     * A number that the level above assigned to this very place, by an {@link Allocation} for instance: no share is looked at.
     *
     * @param quota the id of a {@link Steering.Quota} in force on the day
     * @param persons the number, 0 to {@link Allocation#MOST}
     * @return the number, or everything that is wrong: no such quota, a number out of range
     */
    public static Either<Problems, QuotaNumber> assigned(Regime regime, LocalDate on, String quota, long persons) {
        return Problems.attempt(() -> {
            Problems.Collector problems = Problems.collector();
            requirePersons(persons, "persons", problems);
            Resolved<Provision> resolved = quota(regime.on(on), quota, problems);
            problems.throwIfAny();
            Sheet sheet = new Sheet(resolved);
            sheet.add(quota, Steering.Population.ASSIGNED.label(), Quantity.of(persons));
            return sheet.number(new RegimeOn(regime, on), (Steering.Quota) resolved.value(), persons);
        });
    }

    private static void requirePersons(long persons, String path, Problems.Collector problems) {
        problems.require(
                persons >= 0 && persons <= Allocation.MOST,
                "persons.range",
                path,
                String.valueOf(persons),
                Text.of("0 至 2 的 53 次方的人数", "a number of persons from 0 to 2 to the power of 53"));
    }

    private static Resolved<Provision> quota(Rules rules, String id, Problems.Collector problems) {
        Optional<Resolved<Provision>> found =
                rules.provision(id).filter(resolved -> resolved.value() instanceof Steering.Quota);
        problems.require(
                found.isPresent(),
                "rule.absent",
                id,
                rules.day().toString(),
                Text.of("当日有效的规模规定", "a quota in force on that day"));
        if (found.isEmpty()) {
            problems.throwIfAny();
        }
        return found.orElseThrow();
    }

    /** Says nothing but which quota. */
    @Override
    public String toString() {
        return "QuotaNumber[" + rule.id() + " on " + on + ": " + persons + "]";
    }

    /** The steps, each kept as it is worked out. */
    private static final class Sheet {

        private final Resolved<Provision> quota;
        private final List<Step> steps = new ArrayList<>();

        Sheet(Resolved<Provision> quota) {
            this.quota = quota;
        }

        /** A figure that comes from outside. */
        int add(String id, Text label, Quantity value) {
            return add(id, label, new Operation.Told(value), value, List.of());
        }

        int given(String id, Text label, Quantity value, Resolved<?> bound) {
            return add(id, label, new Operation.Given(value), value, List.of(), Unit.RATIO, Step.Source.of(bound));
        }

        int add(String id, Text label, Operation operation, Quantity value, List<Integer> inputs) {
            return add(id, label, operation, value, inputs, Unit.PEOPLE, Step.Source.of(quota));
        }

        private int add(
                String id,
                Text label,
                Operation operation,
                Quantity value,
                List<Integer> inputs,
                Unit unit,
                Step.Source source) {
            int number = steps.size() + 1;
            StepValue exactly = new StepValue.Between(value, value);
            steps.add(new Step(number, id, label, operation, inputs, List.of(), unit, exactly, source));
            return number;
        }

        QuotaNumber number(RegimeOn regime, Steering.Quota rule, long persons) {
            Derivation derivation = Derivation.of(rule.id(), regime.day(), regime.layers(), steps);
            return new QuotaNumber(rule, quota.cited(), regime.day(), regime.digest(), persons, derivation);
        }
    }
}
