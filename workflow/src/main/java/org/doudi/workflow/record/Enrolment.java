package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Fact;

/**
 * That a household was in a programme, since when and until when (纳入情况). Every view takes these from the same place, so none
 * disagrees with another.
 *
 * @param programme the id of the programme
 * @param since the day on which the case was closed that enrolled it; unknown if it was reviewed or struck off and no case that
 *     enrolled it is on file
 * @param until the day on which the case was closed that struck it off: from that day on it is out; absent as long as it is in
 * @param reviewed the last day on which a review closed with it staying, if one did
 * @param cases the cases under which it came, stayed and went, in their order
 */
public record Enrolment(
        String programme,
        Fact<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalDate> reviewed,
        List<String> cases) {

    /** Takes a copy. */
    public Enrolment {
        cases = List.copyOf(cases);
    }

    /** One that was found without the case that began it. */
    static Enrolment found(String programme) {
        return new Enrolment(programme, Fact.unknown(), Optional.empty(), Optional.empty(), List.of());
    }

    static Enrolment from(String programme, LocalDate since) {
        return new Enrolment(programme, Fact.known(since), Optional.empty(), Optional.empty(), List.of());
    }

    Enrolment under(String more) {
        List<String> all = new ArrayList<>(cases);
        all.add(more);
        return new Enrolment(programme, since, until, reviewed, all);
    }

    Enrolment kept(LocalDate on) {
        return new Enrolment(programme, since, until, Optional.of(on), cases);
    }

    Enrolment struckOff(LocalDate on) {
        return new Enrolment(programme, since, Optional.of(on), reviewed, cases);
    }

    /** Whether the household is in. */
    public boolean isIn() {
        return until.isEmpty();
    }

    /** Only in what: when is personal. */
    @Override
    public String toString() {
        return "Enrolment[" + programme + "]";
    }
}
