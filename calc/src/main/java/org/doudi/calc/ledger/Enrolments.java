package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.doudi.calc.ledger.Enrolled.How;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Standing;
import org.doudi.core.policy.Administration.FirstMonth;
import org.doudi.core.policy.ProgrammeId;

/**
 * Whether a household is paid for a month at all. An enrolment begins on the day of the decision. The day that decides the month
 * decides this, too, but for the month of the decision: by rules that pay from the month after it is not paid, by rules that
 * pay from this month the day of the decision is the one that decides. Where no rule says, nothing is different in this month.
 */
final class Enrolments {

    private final RulesAsKnown rules;
    private final Chronicles chronicles;
    private final ProgrammeId programme;
    private final DecidingDay deciding;

    Enrolments(RulesAsKnown rules, Chronicles chronicles, ProgrammeId programme, DecidingDay deciding) {
        this.rules = rules;
        this.chronicles = chronicles;
        this.programme = programme;
        this.deciding = deciding;
    }

    Enrolled in(YearMonth month, Knowledge known) {
        LocalDate day = deciding.of(month);
        Listing<Standing> told = chronicles.standings(day, known);
        Optional<Standing> running = on(day, told);
        if (running.isPresent()) {
            LocalDate since = running.get().enrolled().startInclusive();
            boolean isLater = !since.isBefore(month.atDay(1))
                    && rules.firstMonth(known.rules(), since, programme)
                            .filter(FirstMonth.AFTER_DECISION::equals)
                            .isPresent();
            return new Enrolled(day, isLater ? How.FROM_NEXT_MONTH : How.YES, running);
        }
        return decidedIn(month, day, known)
                .orElseGet(() -> new Enrolled(day, told.complete() ? How.NO : How.OPEN, Optional.empty()));
    }

    /** Of two enrolments at once, the one that began first. */
    private Optional<Standing> on(LocalDate day, Listing<Standing> told) {
        return told.items().stream()
                .filter(standing -> standing.programme().equals(programme.code()))
                .filter(standing -> standing.enrolled().contains(day))
                .min(Comparator.comparing(Standing::enrolled));
    }

    /** An enrolment that begins later in the month, by rules that pay from this month on. */
    private Optional<Enrolled> decidedIn(YearMonth month, LocalDate after, Knowledge known) {
        for (LocalDate day = after.plusDays(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            LocalDate since = day;
            Optional<Standing> begun = on(since, chronicles.standings(since, known))
                    .filter(standing -> standing.enrolled().startInclusive().equals(since));
            if (begun.isPresent()
                    && rules.firstMonth(known.rules(), since, programme)
                            .filter(FirstMonth.OF_DECISION::equals)
                            .isPresent()) {
                return Optional.of(new Enrolled(since, How.YES, begun));
            }
        }
        return Optional.empty();
    }
}
