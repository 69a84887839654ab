package org.doudi.calc.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.policy.ProgrammeId;

/** Days on a household's record, as one programme sees it. */
final class EnrolledDays {

    private final Situation situation;
    private final List<Standing> today;

    EnrolledDays(Situation situation, ProgrammeId programme) {
        this.situation = situation;
        this.today = situation.standings().items().stream()
                .filter(standing -> standing.programme().equals(programme.code()))
                .filter(standing -> standing.enrolled().contains(situation.on()))
                .toList();
    }

    /** The day from which the household is being phased out: today, if that has not begun. */
    LocalDate phasingOutSince() {
        return today.stream()
                .flatMap(standing -> standing.phasingOutSince().stream())
                .min(Comparator.naturalOrder())
                .orElse(situation.on());
    }

    /**
     * The day on which the household was looked at last: of the last measurement since it was enrolled or, where there is none,
     * the first day of enrolment. Nothing where it is not enrolled; unknown as long as there may be a later measurement or an
     * enrolment from earlier on, since which there is one.
     */
    Fact<Optional<LocalDate>> lastLookedAt() {
        Optional<LocalDate> first = today.stream()
                .map(standing -> standing.enrolled().startInclusive())
                .min(Comparator.naturalOrder());
        Optional<LocalDate> measured = first.flatMap(enrolled -> situation.measurements().items().stream()
                .map(Measurement::on)
                .filter(on -> on.isAfter(enrolled))
                .max(Comparator.naturalOrder()));
        boolean mayBeLater = first.isPresent() && !situation.measurements().complete();
        boolean mayBeginEarlier = measured.isEmpty() && !situation.standings().complete();
        return mayBeLater || mayBeginEarlier ? Fact.unknown() : Fact.known(measured.or(() -> first));
    }
}
