package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Member;
import org.doudi.workflow.desk.CaseFile;

/**
 * Everything about one household as it stood at the end of a day (户档): what all the views are taken from. One household, one file
 * (一户一档).
 *
 * @param number the number of the file: the host's name for the household's first case
 * @param on the day
 * @param cases its cases, in the order in which they were opened
 * @param enrolments what it was in since when and until when, by programme
 * @param particulars what the host knew of it; absent if nothing, or if that was erased
 */
public record Dossier(
        String number,
        LocalDate on,
        List<CaseAccount> cases,
        List<Enrolment> enrolments,
        Optional<Particulars> particulars) {

    /** Takes copies. */
    public Dossier {
        cases = List.copyOf(cases);
        enrolments = List.copyOf(enrolments);
    }

    /** Of the cases of one household, as they stood on the day, in the order of {@link Grouping}. */
    static Dossier of(List<CaseFile> files, List<Particulars> known, LocalDate on) {
        List<CaseOutline> ended = files.stream()
                .map(CaseReading::outline)
                .sorted(Enrolments.inOrder(Grouping.depths(files)))
                .toList();
        return new Dossier(
                files.get(0).id(),
                on,
                files.stream().map(CaseReading::of).toList(),
                Enrolments.of(ended),
                latest(files, known, on));
    }

    /** What holds since last; of several commitments to one household on one day, what the newest case was opened under. */
    private static Optional<Particulars> latest(List<CaseFile> files, List<Particulars> known, LocalDate on) {
        List<?> commitments = files.stream()
                .map(file -> CaseReading.opening(file).household())
                .toList();
        return known.stream()
                .filter(one -> !one.situation().on().isAfter(on) && commitments.contains(one.household()))
                .max(Comparator.comparing((Particulars one) -> one.situation().on())
                        .thenComparing(one -> commitments.lastIndexOf(one.household())));
    }

    /** What it is in. */
    public Optional<Enrolment> in(String programme) {
        return enrolments.stream()
                .filter(one -> one.programme().equals(programme) && one.isIn())
                .findFirst();
    }

    /** Its stays in a programme, from the first to the last. */
    List<Enrolment> stays(String programme) {
        return enrolments.stream()
                .filter(one -> one.programme().equals(programme))
                .toList();
    }

    /** The name of its head. */
    Fact<String> head() {
        return particulars.map(Particulars::head).orElseGet(Fact::unknown);
    }

    /** Its people; unknown if nothing is known of it. */
    Fact<List<Member>> members() {
        return particulars.map(one -> Fact.known(one.members())).orElseGet(Fact::unknown);
    }

    /** How many people it lists. */
    Fact<Integer> people() {
        return particulars.map(one -> Fact.known(one.members().size())).orElseGet(Fact::unknown);
    }

    /** Where it lives, as far down as that is known. */
    Fact<Division> place() {
        return particulars.map(Particulars::place).orElseGet(Fact::unknown);
    }

    /** The village in which it lives; unknown if only the township or the county is. */
    Fact<Division> village() {
        return place().match(
                        known -> known.level() == Division.Level.VILLAGE ? Fact.known(known) : Fact.unknown(),
                        Fact::unknown);
    }

    /** Which, and how many cases: everything else is personal. */
    @Override
    public String toString() {
        return "Dossier[" + number + " on " + on + ", " + cases.size() + " cases]";
    }
}
