package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.calc.Assessor;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.PolicyCheck;
import org.doudi.calc.check.Remark;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.problem.Problems;

/**
 * Asks a regime. What it does not have, because a case is run without some rule, fails as an assertion and not as a
 * surprise.
 */
final class Asked {

    private Asked() {}

    /** Whether the criterion of a condition or a measure holds. */
    static Truth holds(Regime regime, String rule, Situation situation) {
        requireInForce(regime, rule, situation.on());
        return made(Inquiry.of(regime, situation.on())).ask(situation).holds(rule);
    }

    /** What a ladder gives; 0 stands for nothing, -1 for what is open. */
    static int rung(Regime regime, String ladder, Situation situation) {
        requireInForce(regime, ladder, situation.on());
        Fact<Optional<Integer>> value =
                made(Inquiry.of(regime, situation.on())).ask(situation).value(ladder);
        return value.match(known -> known.orElse(0), why -> -1);
    }

    /** Whether the household is admitted to a programme. */
    static Truth admitted(Regime regime, String programme, Situation situation) {
        return outcome(regime, programme, situation)
                .match(entitled -> Truth.YES, notEntitled -> Truth.NO, undetermined -> Truth.OPEN);
    }

    /** What a household that has to be entitled gets, yuan a month. */
    static String monthly(Regime regime, String programme, Situation situation) {
        Outcome outcome = outcome(regime, programme, situation);
        assertThat(outcome).isInstanceOf(Outcome.Entitled.class);
        return ((Outcome.Entitled) outcome).monthly().toString();
    }

    private static Outcome outcome(Regime regime, String programme, Situation situation) {
        ProgrammeId id = ProgrammeId.of(programme);
        return made(Assessor.of(regime, situation.on(), Set.of(id)))
                .assess(situation)
                .of(id);
    }

    /** The value of a parameter on a day. */
    static Optional<ParameterValue> bound(Regime regime, String parameter, String day) {
        return regime.on(LocalDate.parse(day)).value(parameter).map(found -> found.value());
    }

    /** Asserts what a line comes to on a day, yuan a year. */
    static void assertYearly(Regime regime, String line, String day, String yuan) {
        assertThat(bound(regime, line, day))
                .as("%s on %s", line, day)
                .contains(ParameterValue.of(Amount.yearly(Money.of(yuan))));
    }

    /** Asserts what a line comes to on a day, yuan a month. */
    static void assertMonthly(Regime regime, String line, String day, String yuan) {
        assertThat(bound(regime, line, day))
                .as("%s on %s", line, day)
                .contains(ParameterValue.of(Amount.monthly(Money.of(yuan))));
    }

    /** Asserts how many days a notice lasts. */
    static void assertDays(Regime regime, String parameter, String day, int days) {
        assertThat(bound(regime, parameter, day)).as(parameter).contains(ParameterValue.days(days));
    }

    /** The rule itself. */
    static <P extends Provision> P rule(Regime regime, Class<P> kind, String id, String day) {
        LocalDate on = LocalDate.parse(day);
        requireInForce(regime, id, on);
        Provision found = regime.on(on).provision(id).orElseThrow().value();
        assertThat(found).isInstanceOf(kind);
        return kind.cast(found);
    }

    /** Every rule of a kind that is in force. */
    static <P extends Provision> Stream<P> rules(Regime regime, Class<P> kind, String day) {
        return regime.on(LocalDate.parse(day)).provisions().stream()
                .map(found -> found.value())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Asserts of what kind a measure is, and how people come to it. */
    static void assertMeasure(
            Regime regime, String id, String day, Steering.Measure.Kind kind, Steering.Measure.Weight weight) {
        Steering.Measure measure = rule(regime, Steering.Measure.class, id, day);
        assertThat(measure.kind()).as(id).isEqualTo(kind);
        assertThat(measure.weight()).as(id).isEqualTo(weight);
    }

    /** Asserts who may answer a question. */
    static void assertAnsweredBy(Regime regime, String question, String day, Role... roles) {
        assertThat(rule(regime, Provision.Question.class, question, day).statedBy())
                .as(question)
                .containsExactlyInAnyOrder(roles);
    }

    /** What a look at the regime remarks of a promise: the codes, those of several spans of days once each. */
    static Set<String> remarks(Regime regime, String promise) {
        return PolicyCheck.of(regime).remarks().stream()
                .filter(remark -> remark.subject().equals(promise))
                .map(Remark::code)
                .collect(Collectors.toSet());
    }

    /** The same with a layer of the locality upon it. */
    static Regime upon(Regime regime, Consumer<Policy.Builder> says) {
        Policy lowest = regime.layers().get(regime.layers().size() - 1);
        Policy.Builder layer = Regimes.aPolicy("upon").jurisdiction(lowest.jurisdiction());
        says.accept(layer);
        return made(Regime.of(Stream.concat(regime.layers().stream(), Stream.of(layer.build()))
                .toList()));
    }

    private static void requireInForce(Regime regime, String rule, LocalDate day) {
        assertThat(regime.on(day).provision(rule)).as("%s on %s", rule, day).isPresent();
    }

    private static <T> T made(Either<Problems, T> made) {
        return made.getOrElseThrow(problems -> new AssertionError(problems.toString()));
    }
}
