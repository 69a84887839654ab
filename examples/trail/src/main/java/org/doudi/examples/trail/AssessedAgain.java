package org.doudi.examples.trail;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.json.JsonValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Recomputation;
import org.doudi.workflow.audit.Sealed;

/**
 * Works out again what {@link Assessed} recorded: looks the regime up by the digest that the event names, assesses the facts
 * that were disclosed, and compares the finding, and every step if these were disclosed too. Two regimes may come to the same
 * finding: only the steps tell which of them decided. Threads may share it.
 */
public final class AssessedAgain implements Recomputation {

    private final Map<String, Regime> regimes;

    private AssessedAgain(Map<String, Regime> regimes) {
        this.regimes = Map.copyOf(regimes);
    }

    /** With these regimes at hand. What was recorded under another is not worked out. */
    public static AssessedAgain under(Collection<Regime> regimes) {
        return new AssessedAgain(
                regimes.stream().collect(Collectors.toMap(Formats::digest, Function.identity(), (one, same) -> one)));
    }

    @Override
    public Result check(Event event, Function<Sealed<?>, Optional<JsonValue>> disclosed) {
        if (!event.type().equals(Assessed.TYPE)) {
            return Result.NOTHING_RECORDED;
        }
        Optional<Regime> regime = Optional.ofNullable(regimes.get(event.policy()));
        Optional<JsonValue> facts = disclosed(event, Assessed.SITUATION, disclosed);
        if (regime.isEmpty() || facts.isEmpty()) {
            return Result.NOT_AT_HAND;
        }
        // What cannot be assessed cannot have been: then the record is not true.
        return again(event, regime.get(), facts.get())
                .map(assessment -> agrees(event, assessment, disclosed) ? Result.AGREES : Result.DIFFERS)
                .getOrElse(Result.DIFFERS);
    }

    private static Either<Problems, Assessment> again(Event event, Regime regime, JsonValue facts) {
        return Formats.SITUATION.read(facts.canonical()).flatMap(situation -> assess(event, regime, situation));
    }

    private static Either<Problems, Assessment> assess(Event event, Regime regime, Situation situation) {
        return Assessor.of(regime, event.on(), Set.of(programme(event)))
                .flatMap(assessor -> situation.on().equals(event.on())
                        ? Either.right(assessor.assess(situation))
                        : Either.left(Problems.of("situation.day", "", "", Text.of("事件当日", "the day of the event"))));
    }

    private static boolean agrees(
            Event event, Assessment assessment, Function<Sealed<?>, Optional<JsonValue>> disclosed) {
        ProgrammeId programme = programme(event);
        boolean sameFinding =
                event.payload().field(Assessed.FINDING).equals(Optional.of(Assessed.finding(assessment.of(programme))));
        Optional<JsonValue> recorded = disclosed(event, Assessed.EXPLANATION, disclosed);
        return sameFinding
                && recorded.map(Assessed.explanation(assessment, programme)::equals)
                        .orElse(true);
    }

    private static ProgrammeId programme(Event event) {
        return ProgrammeId.of(event.payload().text(Assessed.PROGRAMME).orElse(""));
    }

    private static Optional<JsonValue> disclosed(
            Event event, String field, Function<Sealed<?>, Optional<JsonValue>> disclosed) {
        return event.payload()
                .field(field)
                .flatMap(json -> Sealed.parse(json).toJavaOptional())
                .flatMap(disclosed);
    }
}
