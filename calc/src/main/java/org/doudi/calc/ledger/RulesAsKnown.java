package org.doudi.calc.ledger;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.doudi.calc.finding.Examiner;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Administration.FirstMonth;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;

/**
 * A regime as it was known on any day, compiled for any day. What was compiled is kept, and shared by threads: another thread
 * that compiles the same gets the same.
 */
final class RulesAsKnown {

    private final Regime regime;
    private final TreeSet<LocalDate> learnt;
    private final Map<LocalDate, Either<Problems, Regime>> regimes = new ConcurrentHashMap<>();
    private final Map<Compiled, Either<Problems, Examiner>> examiners = new ConcurrentHashMap<>();

    private record Compiled(LocalDate known, LocalDate day, ProgrammeId programme) {}

    RulesAsKnown(Regime regime) {
        this.regime = regime;
        this.learnt = new TreeSet<>();
        for (Policy layer : regime.layers()) {
            learnt.add(layer.knownFrom());
            layer.edits().forEach(edit -> edit.knownFrom().ifPresent(learnt::add));
        }
    }

    /** The regime itself, as it is known now. */
    Regime regime() {
        return regime;
    }

    /** The last day, up to that one, on which some rule became known; the first of all days if none did. */
    LocalDate lastLearnt(LocalDate known) {
        LocalDate last = learnt.floor(known);
        return last == null ? LocalDate.MIN : last;
    }

    Either<Problems, Examiner> examiner(LocalDate known, LocalDate day, ProgrammeId programme) {
        return examiners.computeIfAbsent(
                new Compiled(lastLearnt(known), day, programme),
                compiled -> regime(compiled.known())
                        .flatMap(rules -> Examiner.of(rules, compiled.day(), Set.of(compiled.programme()))));
    }

    private Either<Problems, Regime> regime(LocalDate known) {
        return regimes.computeIfAbsent(lastLearnt(known), regime::asKnownOn);
    }

    private Optional<Rules> rules(LocalDate known, LocalDate day) {
        return regime(known).toJavaOptional().map(rules -> rules.on(day));
    }

    /** From which month a programme pays, if the rules of that day say. */
    Optional<FirstMonth> firstMonth(LocalDate known, LocalDate day, ProgrammeId programme) {
        return rules(known, day).stream()
                .flatMap(rules -> rules.provisions().stream())
                .map(Resolved::value)
                .filter(Administration.Start.class::isInstance)
                .map(Administration.Start.class::cast)
                .filter(start -> start.programme().equals(programme.code()))
                .map(Administration.Start::from)
                .findFirst();
    }

    /** The rule from which month a programme pays, and the one that says that there is the programme. */
    List<Resolved<Provision>> onProgramme(LocalDate known, LocalDate day, ProgrammeId programme) {
        return rules(known, day).stream()
                .flatMap(rules -> rules.provisions().stream())
                .filter(said -> said.value().id().equals(programme.code())
                        || (said.value() instanceof Administration.Start start
                                && start.programme().equals(programme.code())))
                .toList();
    }

    /** The days, after one and up to another, on which rules became known that hold on a day. */
    List<LocalDate> learntBetween(LocalDate after, LocalDate upTo, LocalDate day) {
        return regime.layers().stream()
                .filter(layer -> layer.inForce().contains(day))
                .flatMap(layer -> learnt(layer, day))
                .filter(known -> known.isAfter(after) && !known.isAfter(upTo))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> learnt(Policy layer, LocalDate day) {
        return layer.edits().stream()
                .filter(edit -> edit.valid().contains(day))
                .map(Edit::knownFrom)
                .map(known ->
                        known.filter(later -> later.isAfter(layer.knownFrom())).orElse(layer.knownFrom()));
    }
}
