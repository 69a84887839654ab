package org.doudi.calc.ledger;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Bounds;
import org.doudi.calc.finding.Course;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.calc.ledger.Enrolled.How;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;

/**
 * Works out what was due in the months of one household, as far as known. What somebody keeps while protected or phased out is,
 * where the record does not say what was paid last, what was due in the month before (reading: what was paid by mistake is not
 * kept); phasing out that nobody recorded began in the first month in which it ran. Used by one thread.
 */
final class Determiner {

    private final RulesAsKnown rules;
    private final Chronicles chronicles;
    private final Enrolments enrolments;
    private final ProgrammeId programme;
    private final YearMonth earliest;
    private final Map<Asked, Either<Problems, Determination>> determined = new HashMap<>();

    private record Asked(YearMonth month, Knowledge known) {}

    /** What a month hands to the one after it. */
    private record Carried(Optional<Money> lastDue, Optional<LocalDate> phasingOutSince) {
        static final Carried NOTHING = new Carried(Optional.empty(), Optional.empty());
    }

    Determiner(
            RulesAsKnown rules,
            Chronicles chronicles,
            Enrolments enrolments,
            ProgrammeId programme,
            YearMonth earliest) {
        this.rules = rules;
        this.chronicles = chronicles;
        this.enrolments = enrolments;
        this.programme = programme;
        this.earliest = earliest;
    }

    /** What was due in a month; or why the rules do not say. What it rests on is worked out first, month by month. */
    Either<Problems, Determination> in(YearMonth month, Knowledge known) {
        Deque<YearMonth> waiting = new ArrayDeque<>(List.of(month));
        while (true) {
            YearMonth next = waiting.getFirst();
            Optional<Either<Problems, Determination>> found = attempt(next, known);
            if (found.isEmpty()) {
                waiting.addFirst(next.minusMonths(1));
                continue;
            }
            waiting.removeFirst();
            if (waiting.isEmpty()) {
                return found.get();
            }
        }
    }

    private Optional<Either<Problems, Determination>> known(YearMonth month, Knowledge known) {
        return Optional.ofNullable(determined.get(new Asked(month, known)));
    }

    /** Nothing if it rests on the month before, which was not worked out yet. */
    private Optional<Either<Problems, Determination>> attempt(YearMonth month, Knowledge known) {
        Optional<Either<Problems, Determination>> done = known(month, known);
        if (done.isPresent()) {
            return done;
        }
        Enrolled enrolled = enrolments.in(month, known);
        Either<Problems, Determination> found = determine(enrolled, known, Set.of(Carried.NOTHING));
        YearMonth before = month.minusMonths(1);
        boolean asksBefore = found.isRight()
                && restsOnTheMonthBefore(found.get())
                && !before.isBefore(earliest)
                && isSameEnrolment(enrolled, enrolments.in(before, known));
        if (asksBefore) {
            Optional<Either<Problems, Determination>> earlier = known(before, known);
            if (earlier.isEmpty()) {
                return Optional.empty();
            }
            found = determine(enrolled, known, carried(enrolled, earlier.get()));
        }
        determined.put(new Asked(month, known), found);
        return Optional.of(found);
    }

    /** When it ended may have been known in one of the months only. */
    private static boolean isSameEnrolment(Enrolled one, Enrolled before) {
        return before.how() == How.YES && since(one).equals(since(before));
    }

    private static Optional<LocalDate> since(Enrolled enrolled) {
        return enrolled.standing().map(standing -> standing.enrolled().startInclusive());
    }

    /** Whether something is kept, or may be, of which the record does not say how much it was or since when. */
    private static boolean restsOnTheMonthBefore(Determination alone) {
        return alone.found().stream().anyMatch(found -> {
            Set<Course> possible = found.possibleCourses();
            return possible.contains(Course.STAYS_PROTECTED) || possible.contains(Course.PHASED_OUT);
        });
    }

    /** Of a month of which nothing can be said, phasing out may have begun on any day since the household was enrolled. */
    private static Set<Carried> carried(Enrolled enrolled, Either<Problems, Determination> before) {
        Set<Carried> all = new LinkedHashSet<>();
        before.forEach(earlier -> {
            Bounds due = earlier.due();
            List<Optional<Money>> amounts = due.isUnlimited() && !due.isExact()
                    ? List.of(Optional.empty())
                    : List.of(Optional.of(due.low()), Optional.of(due.high()));
            for (Optional<LocalDate> since : earlier.phasingOut()) {
                amounts.forEach(amount -> all.add(new Carried(amount, since)));
            }
        });
        if (all.isEmpty()) {
            all.add(Carried.NOTHING);
            since(enrolled).ifPresent(since -> all.add(new Carried(Optional.empty(), Optional.of(since))));
        }
        return all;
    }

    private Either<Problems, Determination> determine(Enrolled enrolled, Knowledge known, Set<Carried> carried) {
        if (enrolled.how() == How.NO || enrolled.how() == How.FROM_NEXT_MONTH) {
            return Either.right(Determination.notPaid(enrolled));
        }
        return rules.examiner(known.rules(), enrolled.day(), programme)
                .flatMap(examiner -> Problems.attempt(() -> examine(examiner, enrolled, known, carried)));
    }

    private Determination examine(Examiner examiner, Enrolled enrolled, Knowledge known, Set<Carried> carried) {
        List<ProgrammeFindings> all = new ArrayList<>();
        Set<Optional<LocalDate>> phasingOut = new LinkedHashSet<>();
        List<Bounds> dues = new ArrayList<>();
        for (Carried one : carried) {
            Optional<Situation> situation = chronicles.situation(
                    enrolled.day(), known, recorded(chronicles.standings(enrolled.day(), known), enrolled, one));
            if (situation.isEmpty()) {
                return Determination.ofAnything(enrolled);
            }
            ProgrammeFindings found = examiner.examine(situation.get()).of(programme);
            all.add(found);
            dues.add(found.due().orElse(new Bounds(Money.ZERO, Money.ZERO)));
            phasingOut.addAll(phasingOut(found.possibleCourses(), one.phasingOutSince(), enrolled.day()));
        }
        Bounds due = dues.stream().reduce(Determiner::hull).orElseThrow();
        Bounds paid = enrolled.how() == How.OPEN ? new Bounds(Money.ZERO, due.high()) : due;
        return new Determination(enrolled, paid, all, phasingOut);
    }

    /** Once begun it goes on until it has ended, and does not begin again before the household has reason to stay. */
    private static Set<Optional<LocalDate>> phasingOut(
            Set<Course> possible, Optional<LocalDate> begun, LocalDate today) {
        Set<Optional<LocalDate>> since = new LinkedHashSet<>();
        for (Course course : possible) {
            if (course == Course.PHASED_OUT) {
                since.add(Optional.of(begun.orElse(today)));
            } else {
                since.add(course == Course.STAYS ? Optional.empty() : begun);
            }
        }
        return since;
    }

    private static Bounds hull(Bounds one, Bounds other) {
        return new Bounds(
                one.low().compareTo(other.low()) <= 0 ? one.low() : other.low(),
                one.high().compareTo(other.high()) >= 0 ? one.high() : other.high());
    }

    /** The enrolments with what the record leaves out of this one. */
    private static Listing<Standing> recorded(Listing<Standing> told, Enrolled enrolled, Carried carried) {
        return new Listing<>(
                told.items().stream()
                        .map(standing ->
                                enrolled.standing().filter(standing::equals).isPresent()
                                        ? recorded(standing, carried)
                                        : standing)
                        .toList(),
                told.complete());
    }

    private static Standing recorded(Standing standing, Carried carried) {
        Standing with = standing;
        if (!standing.paid().isKnown() && carried.lastDue().isPresent()) {
            with = with.withPaid(Amount.monthly(carried.lastDue().get()));
        }
        if (standing.phasingOutSince().isEmpty() && carried.phasingOutSince().isPresent()) {
            with = with.withPhasingOutSince(carried.phasingOutSince().get());
        }
        return with;
    }
}
