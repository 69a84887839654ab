package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;

/** Makes what answers for a day of the layers that were given; of layers that cannot answer, tells everything in the way. */
final class Layers {

    private final PolicyFiles files;
    private final Words words;
    private final LocalDate on;

    Layers(PolicyFiles files, Words words, LocalDate on) {
        this.files = files;
        this.words = words;
        this.on = on;
    }

    /** The regime that they are together. */
    Regime regime(List<Policy> all) {
        Either<Problems, Regime> regime = Regime.of(all);
        if (regime.isLeft()) {
            files.refuse(words.get("policy.conflict"), regime.getLeft());
            files.throwIfAny();
        }
        return regime.get();
    }

    /** What is made of the regime. */
    <T> T made(Regime regime, Function<Regime, Either<Problems, T>> make) {
        Either<Problems, T> made = make.apply(regime);
        if (made.isLeft()) {
            refuse(made.getLeft(), regime);
        }
        return made.getOrElseThrow(Problems::toException);
    }

    private void refuse(Problems problems, Regime regime) {
        files.refuse(words.get("assess.refused", on), problems);
        // A parameter that follows another is bound where that one is, which the problem does not tell.
        Sources sources = new Sources(regime);
        for (Problem problem : problems.list()) {
            sources.ofOpen(problem.path(), Optional.of(on))
                    .ifPresent(source -> files.refuse(words.get("assess.follows", problem.path(), source)));
        }
        if (has(problems, "parameter.unbound")) {
            files.refuse(words.get("assess.unbound"));
        }
        if (has(problems, "programme.unknown")) {
            PolicyWords policies = new PolicyWords(words);
            regime.layers()
                    .forEach(layer ->
                            files.refuse(words.get("assess.inForce", layer.id(), policies.days(layer.inForce()))));
            String programmes = String.join(words.get("listed"), assessable(regime));
            if (!programmes.isEmpty()) {
                files.refuse(words.get("assess.programmes", programmes));
            }
        }
        if (has(problems, "parameter.uncovered")) {
            files.refuse(words.get("assess.uncovered"));
        }
        files.throwIfAny();
    }

    /** The programmes of that day that somebody can be admitted to; others are there only to be enrolled in. */
    Set<String> assessable(Regime regime) {
        Set<String> programmes = new TreeSet<>();
        for (Resolved<Provision> rule : regime.on(on).provisions()) {
            if (rule.value() instanceof Provision.Condition condition
                    && condition.effect() == Provision.Effect.ADMITS) {
                programmes.add(condition.programme());
            }
        }
        return programmes;
    }

    private static boolean has(Problems problems, String code) {
        return problems.list().stream().map(Problem::code).anyMatch(code::equals);
    }
}
