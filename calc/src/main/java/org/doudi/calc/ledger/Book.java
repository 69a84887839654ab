package org.doudi.calc.ledger;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.calc.Bounds;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;

/** What is needed to keep the ledger of one household in one programme. Used by one thread. */
final class Book {

    private final RulesAsKnown rules;
    private final Chronicles chronicles;
    private final Determiner determiner;
    private final ProgrammeId programme;
    private final LocalDate knownOn;
    private final Knowledge known;
    private final Optional<String> household;
    private final Map<YearMonth, Money> paid = new HashMap<>();

    Book(RulesAsKnown rules, DecidingDay deciding, HouseholdHistory history, ProgrammeId programme, LedgerSpan span) {
        this.rules = rules;
        this.chronicles = new Chronicles(history);
        this.determiner = new Determiner(
                rules,
                chronicles,
                new Enrolments(rules, chronicles, programme, deciding),
                programme,
                span.first().minusMonths(LedgerSpan.MOST_MONTHS));
        this.programme = programme;
        this.knownOn = span.knownOn();
        this.known = chronicles.known(knownOn, rules);
        this.household =
                history.households().stream().map(entry -> entry.value().id()).findFirst();
        for (Payment payment : history.payments()) {
            if (payment.programme().equals(programme) && !payment.paidOn().isAfter(knownOn)) {
                paid.merge(payment.month(), payment.amount(), Money::plus);
            }
        }
    }

    Optional<String> household() {
        return household;
    }

    Chronicles chronicles() {
        return chronicles;
    }

    /** What was due in a month, as far as something was known; nothing if the rules did not say. */
    Optional<Determination> due(YearMonth month, Knowledge by) {
        Either<Problems, Determination> found = determiner.in(month, by);
        return found.toJavaOptional();
    }

    /** A month of the ledger; nothing if its day has not come; or why the rules do not say what was due. */
    Either<Problems, Optional<LedgerMonth>> month(YearMonth month) {
        return determiner
                .in(month, known)
                .map(now -> now.day().isAfter(knownOn) ? Optional.empty() : Optional.of(entry(month, now)));
    }

    private LedgerMonth entry(YearMonth month, Determination now) {
        Knowledge then = chronicles.known(now.day(), rules);
        Money sum = paid.getOrDefault(month, Money.ZERO);
        List<Cause> causes = new Causes(this, month, now, sum).between(then, known);
        Optional<Bounds> decided = due(month, then).map(Determination::due);
        return new LedgerMonth(month, now, decided, sum, causes);
    }

    /** The days on which rules became known that hold on a day. */
    List<LocalDate> rulesLearnt(Knowledge then, Knowledge later, LocalDate day) {
        return rules.learntBetween(then.rules(), later.rules(), day);
    }

    /** The rules on the programme itself: that there is one, and from which month it pays. */
    List<Clause> rulesOnProgramme(Knowledge by, LocalDate day) {
        return rules.onProgramme(by.rules(), day, programme).stream()
                .map(Clause::of)
                .toList();
    }
}
