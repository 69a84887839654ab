package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Bounds;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.calc.ledger.Cause.Kind;
import org.doudi.core.money.Money;

/**
 * Tells why something is owed for a month: from what was known on the day that decided it to what is known now, source by source
 * in the order of {@link Source}, and what is left comes from what was paid. What was open when the month was decided could not
 * be decided: all that is owed then comes from what became known.
 */
final class Causes {

    private static final List<Source> LEARNT =
            List.of(Source.RULES, Source.HOUSEHOLD, Source.STANDINGS, Source.MEASUREMENTS, Source.STATEMENTS);

    private final Book book;
    private final YearMonth month;
    private final Determination now;
    private final Money paid;
    private final List<Cause> causes = new ArrayList<>();

    /** Something that became known and made a difference. */
    private record Learnt(Source source, Optional<Determination> before, Determination after) {}

    Causes(Book book, YearMonth month, Determination now, Money paid) {
        this.book = book;
        this.month = month;
        this.now = now;
        this.paid = paid;
    }

    List<Cause> between(Knowledge then, Knowledge later) {
        List<Learnt> learnt = new ArrayList<>();
        Knowledge known = then;
        Optional<Determination> before = book.due(month, known);
        Optional<Bounds> settled = before.map(Determination::due).filter(Bounds::isExact);
        for (Source source : LEARNT) {
            known = known.with(source, later);
            Optional<Determination> after = book.due(month, known);
            if (after.isPresent() && !after.map(Determination::due).equals(before.map(Determination::due))) {
                learnt.add(new Learnt(source, before, after.get()));
                before = after;
            }
        }
        boolean wasDecided = settled.isPresent() || learnt.isEmpty();
        Optional<Money> last = settled.map(Bounds::low);
        for (int i = 0; i < learnt.size(); i++) {
            Bounds due = learnt.get(i).after().due();
            // What stays open is settled by what becomes known after it, or else at the end.
            if (due.isExact() || i == learnt.size() - 1) {
                Balance difference = Balance.of(due).minus(last.orElse(paid));
                add(learnt.get(i), difference, then, later);
                last = Optional.of(due.low());
            }
        }
        if (wasDecided) {
            paidOtherwise(
                    settled.map(bounds -> Balance.exactly(bounds.low())).orElseGet(() -> Balance.of(now.due())), later);
        }
        return causes;
    }

    private void add(Learnt learnt, Balance owed, Knowledge then, Knowledge later) {
        if (owed.isZero()) {
            return;
        }
        Source source = learnt.source();
        List<Clause> clauses = Changes.between(learnt.before().flatMap(Causes::derivation), derivation(learnt.after()));
        if (source == Source.RULES) {
            List<LocalDate> days = book.rulesLearnt(then, later, now.day());
            Kind kind = days.isEmpty() ? Kind.CARRIED_OVER : Kind.RULE_KNOWN_LATER;
            causes.add(new Cause(kind, source, Optional.empty(), days, owed, clauses));
            return;
        }
        Optional<? extends Dated<?>> earlier = book.chronicles().told(source, now.day(), then);
        Optional<? extends Dated<?>> told = book.chronicles().told(source, now.day(), later);
        if (told.isEmpty() || told.equals(earlier)) {
            causes.add(new Cause(Kind.CARRIED_OVER, source, Optional.empty(), List.of(), owed, clauses));
            return;
        }
        Dated<?> entry = told.get();
        LocalDate since = entry.valid().startInclusive();
        boolean isCorrected = earlier.filter(one -> !since.isAfter(one.valid().startInclusive()))
                .isPresent();
        causes.add(new Cause(
                isCorrected ? Kind.CORRECTED : Kind.REPORTED_LATE,
                source,
                Optional.of(since).filter(day -> !day.equals(LocalDate.MIN)),
                List.of(entry.knownFrom()),
                owed,
                clauses));
    }

    private void paidOtherwise(Balance decided, Knowledge known) {
        Balance owed = decided.minus(paid);
        Kind kind = decided.isExact() ? Kind.PAID_OTHERWISE : Kind.UNDETERMINED;
        if (!owed.isZero()) {
            causes.add(new Cause(kind, Source.PAYMENTS, Optional.empty(), List.of(), owed, clausesOfDue(known)));
        }
    }

    /** What the amount rests on or, where nothing was found because nothing can be due, the rules on the programme. */
    private List<Clause> clausesOfDue(Knowledge known) {
        Optional<Derivation> derivation = derivation(now);
        if (derivation.isPresent()) {
            return List.of(Clause.of(Optional.empty(), derivation.map(Changes::last)));
        }
        return book.rulesOnProgramme(known, now.day());
    }

    static Optional<Derivation> derivation(Determination determination) {
        return determination.found().stream().findFirst().flatMap(ProgrammeFindings::derivationOfDue);
    }
}
