package org.doudi.calc.quota;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.finding.IncomePerHead;
import org.doudi.calc.finding.PriorityFinding;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.problem.Problems;

/**
 * Households in the order in which a policy lets them come (排序). The order is total and does not depend on the order of the input:
 *
 * <ul>
 *   <li>{@link Precedence#AT_EQUAL_INCOME}: the lower income for each member, then the smaller rank;
 *   <li>{@link Precedence#BEFORE_INCOME}: the smaller rank, then the lower income for each member;
 *   <li>{@link Precedence#ALONE}: the smaller rank;
 *   <li>where no rule says who goes first but there is a quota: the lower income for each member (reading: need decides);
 *   <li>of those equal in that, the earlier application; of the same day, the host's name for the household, character by character.
 *       That is fair as far as names say nothing of people; who is placed by name alone is {@linkplain Ranked#isTied told so}.
 * </ul>
 *
 * <p>Incomes are compared exactly, as fractions. A household of which rank, income or whether it qualifies depends on unknown facts
 * is no place behind the others: it is listed {@linkplain #open apart}, with what is missing, and everybody whom it may still come
 * before has two ends of a place. Learning more narrows them and never moves them.
 */
public final class Ranking {

    private final String of;
    private final LocalDate on;
    private final String regimeDigest;
    private final Line line;
    private final List<Ranked> inLine;
    private final List<String> notQualified;

    private Ranking(
            String of, LocalDate on, String regimeDigest, Line line, List<Ranked> inLine, List<String> notQualified) {
        this.of = of;
        this.on = on;
        this.regimeDigest = regimeDigest;
        this.line = line;
        this.inLine = List.copyOf(inLine);
        this.notQualified = List.copyOf(notQualified);
    }

    /**
     * Ranks those who ask to be admitted to a programme. Who surely does not qualify is not ranked; who is enrolled already is no
     * candidate.
     *
     * @param programme the programme; every examiner must have been made for it
     * @return the order, or everything that is wrong: no candidate, findings of several days or regimes, a household twice, too few or
     *     too many persons, somebody who is enrolled, several rules on who goes first or nothing to rank by
     * @throws IllegalArgumentException if an examiner was not made for the programme
     */
    public static Either<Problems, Ranking> of(ProgrammeId programme, Collection<Candidate> candidates) {
        return of(programme.code(), candidates, Claims.ofProgramme(programme));
    }

    /**
     * Ranks those who ask for what a measure that goes to some first offers: those for whom it is before all others.
     *
     * @param measure the id of the measure; it must be in force
     * @return the order, or everything that is wrong
     * @throws IllegalArgumentException if no measure of that id is in force
     */
    public static Either<Problems, Ranking> ofMeasure(String measure, Collection<Candidate> candidates) {
        return of(measure, candidates, Claims.ofMeasure(measure));
    }

    private static Either<Problems, Ranking> of(String of, Collection<Candidate> candidates, Claims claims) {
        return Problems.attempt(() -> {
            Problems.Collector problems = Problems.collector();
            CandidateCheck.check(candidates, problems);
            // Findings of different regimes cannot be compared at all: nothing else is looked at.
            problems.throwIfAny();
            claims.checkRules(candidates.iterator().next(), problems);
            candidates.forEach(one -> claims.check(one, problems));
            problems.throwIfAny();
            List<Asked> asked = candidates.stream()
                    .map(one -> new Asked(one, claims.of(one)))
                    .sorted(Comparator.comparing(Asked::household))
                    .toList();
            return rank(of, asked);
        });
    }

    /** A candidate and what places it. */
    private record Asked(Candidate candidate, Claim claim) {

        String household() {
            return candidate.household();
        }

        Entrant entrant() {
            Optional<IncomePerHead> income = claim.income();
            return new Entrant(
                    candidate.persons(),
                    claim.qualifies(),
                    spot(PriorityFinding::earliest, income.map(IncomePerHead::low)),
                    spot(PriorityFinding::latest, income.map(IncomePerHead::high)));
        }

        private Spot spot(ToIntFunction<PriorityFinding> rank, Optional<Quantity> income) {
            return new Spot(
                    claim.priority().map(rank::applyAsInt).orElse(0),
                    income.orElse(Quantity.ZERO),
                    candidate.applied(),
                    household());
        }
    }

    private static Ranking rank(String of, List<Asked> asked) {
        Precedence precedence = asked.stream()
                .flatMap(one -> one.claim().priority().stream())
                .map(PriorityFinding::precedence)
                .findFirst()
                .orElse(Precedence.AT_EQUAL_INCOME);
        List<Entrant> entrants = asked.stream().map(Asked::entrant).toList();
        Line line = new Line(entrants, Spot.order(precedence));
        Set<String> tied = tied(line.entrants(), Spot.onMerits(precedence));
        Map<String, Ranked> found = new HashMap<>();
        for (int i = 0; i < entrants.size(); i++) {
            if (entrants.get(i).mayQualify()) {
                Asked one = asked.get(i);
                Ahead ahead = line.ahead(entrants.get(i));
                Ranked.Place place = new Ranked.Place(ahead.surely() + 1, ahead.possibly() + 1);
                found.put(
                        one.household(),
                        new Ranked(one.candidate(), one.claim(), place, tied.contains(one.household())));
            }
        }
        List<Ranked> inLine = line.entrants().stream()
                .flatMap(one -> Stream.ofNullable(found.get(one.household())))
                .toList();
        List<String> others = entrants.stream()
                .filter(one -> !one.mayQualify())
                .map(Entrant::household)
                .toList();
        Findings any = asked.get(0).candidate().findings();
        return new Ranking(of, any.situation().on(), any.regimeDigest(), line, inLine, others);
    }

    private static Set<String> tied(List<Entrant> line, Comparator<Spot> onMerits) {
        List<Entrant> known = line.stream().filter(Entrant::isKnown).toList();
        Set<String> tied = new HashSet<>();
        for (int i = 1; i < known.size(); i++) {
            Entrant one = known.get(i - 1);
            Entrant other = known.get(i);
            if (onMerits.compare(one.earliest(), other.earliest()) == 0) {
                tied.add(one.household());
                tied.add(other.household());
            }
        }
        return tied;
    }

    /** The id of the programme or of the measure. */
    public String of() {
        return of;
    }

    /** The day of determination. */
    public LocalDate on() {
        return on;
    }

    /** The digest of the regime: names the rules that placed them. */
    public String regimeDigest() {
        return regimeDigest;
    }

    /** Everybody who surely qualifies and of whom rank and income are known, from the first to the last. */
    public List<Ranked> ranked() {
        return inLine.stream().filter(one -> one.claim().isKnown()).toList();
    }

    /** Everybody else who may qualify, by the earliest place: what is missing decides whether and where they stand. */
    public List<Ranked> open() {
        return inLine.stream().filter(one -> !one.claim().isKnown()).toList();
    }

    /** The households that surely do not qualify, by name: they are not ranked. */
    public List<String> notQualified() {
        return notQualified;
    }

    /** A household's place; absent of one that is not ranked. */
    public Optional<Ranked> of(String household) {
        return inLine.stream().filter(one -> one.household().equals(household)).findFirst();
    }

    /** Everybody who may qualify, by the earliest place. */
    List<Ranked> inLine() {
        return inLine;
    }

    Line line() {
        return line;
    }

    /** Says nothing of the households. */
    @Override
    public String toString() {
        return "Ranking[" + of + " on " + on + ", " + inLine.size() + " households]";
    }
}
