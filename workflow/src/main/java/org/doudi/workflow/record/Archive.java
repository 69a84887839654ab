package org.doudi.workflow.record;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.CaseFile;

/**
 * The cases of some households and what the host knows of them (档案). It keeps nothing beside them: every record is worked out anew
 * for the day that is asked for, from what had happened by the end of that day. Immutable.
 */
public final class Archive {

    private static final Text ANOTHER_NAME = Text.of("不重复的案号", "a name that no other case has");
    private static final Text A_CASE_BEFORE = Text.of("档案中更早或同日立案的案件", "a case of the archive that was opened before");

    private final List<Family> families;

    private Archive(List<Family> families) {
        this.families = families;
    }

    /**
     * An archive. Cases that nobody has opened are of no household yet and left out; so are particulars of households that have no
     * case.
     *
     * @param files the cases, in any order: all of a household, with every case that one of them follows
     * @param particulars what is known of the households, each from its day on, in any order
     * @return or the cases of which two have one name, that follow a case which is not there or was opened later, and particulars
     *     of which two are of one household and day
     */
    public static Either<Problems, Archive> of(List<CaseFile> files, List<Particulars> particulars) {
        List<CaseFile> opened =
                files.stream().filter(file -> file.sequence() > 0).toList();
        var problems = Problems.collector();
        requireLinked(opened, problems);
        requireOneADay(particulars, problems);
        return problems.orElse(() -> new Archive(Grouping.of(opened).stream()
                .map(group -> new Family(group, particulars))
                .toList()));
    }

    private static void requireLinked(List<CaseFile> files, Problems.Collector problems) {
        Map<String, CaseFile> byId = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            CaseFile file = files.get(i);
            problems.require(
                    byId.putIfAbsent(file.id(), file) == null, "case.twice", "cases/" + i, file.id(), ANOTHER_NAME);
        }
        for (int i = 0; i < files.size(); i++) {
            CaseFile file = files.get(i);
            Optional<String> earlier = CaseReading.opening(file).earlier();
            problems.require(
                    earlier.filter(id -> !byId.containsKey(id)).isEmpty(),
                    "case.missing",
                    "cases/" + i + "/earlier",
                    earlier.orElse(""),
                    A_CASE_BEFORE);
            problems.require(
                    earlier.map(byId::get)
                            .filter(before -> isNotBefore(before, file, byId))
                            .isEmpty(),
                    "case.order",
                    "cases/" + i + "/earlier",
                    earlier.orElse(""),
                    A_CASE_BEFORE);
        }
    }

    /** Whether a case that another follows was opened later, or follows that one itself. */
    private static boolean isNotBefore(CaseFile before, CaseFile file, Map<String, CaseFile> byId) {
        Set<String> seen = new HashSet<>();
        Optional<CaseFile> one = Optional.of(before);
        while (one.filter(other -> seen.add(other.id())).isPresent()) {
            one = one.flatMap(other -> CaseReading.opening(other).earlier()).map(byId::get);
        }
        return CaseReading.opened(before).isAfter(CaseReading.opened(file)) || seen.contains(file.id());
    }

    private record Known(Hash household, LocalDate on) {}

    private static void requireOneADay(List<Particulars> particulars, Problems.Collector problems) {
        Set<Known> days = new HashSet<>();
        for (int i = 0; i < particulars.size(); i++) {
            Particulars one = particulars.get(i);
            problems.require(
                    days.add(new Known(one.household(), one.situation().on())),
                    "particulars.twice",
                    "particulars/" + i,
                    "",
                    Text.of("一户一日一份户情", "particulars of another household or day"));
        }
    }

    /** The households that had a case by the end of a day, by the number of their file. */
    public List<Dossier> on(LocalDate day) {
        return families.stream()
                .flatMap(family -> family.on(day).stream())
                .sorted(Comparator.comparing(Dossier::number))
                .toList();
    }

    /** The household that a case is of, as it stood on a day; nothing if the case had not been opened by then. */
    public Optional<Dossier> ofCase(String id, LocalDate day) {
        Predicate<CaseFile> isIt = file -> file.id().equals(id);
        return families.stream()
                .filter(family -> family.files().stream().anyMatch(isIt))
                .flatMap(family -> family.on(day).stream())
                .filter(dossier -> dossier.cases().stream()
                        .anyMatch(one -> one.outline().id().equals(id)))
                .findFirst();
    }

    /** A case as it stood on a day; nothing if it had not been opened by then. */
    Optional<CaseFile> file(String id, LocalDate day) {
        return families.stream()
                .flatMap(family -> family.files().stream())
                .filter(file -> file.id().equals(id))
                .map(file -> file.upTo(day))
                .filter(file -> file.sequence() > 0)
                .findFirst();
    }

    List<Family> families() {
        return families;
    }

    /**
     * The cases that turn out to be of one household. On a day on which the case that links them was not opened yet they are of as
     * many households as anybody could tell then.
     */
    record Family(List<CaseFile> files, List<Particulars> particulars) {

        Family {
            Set<Hash> commitments = new HashSet<>();
            files.forEach(file -> commitments.add(CaseReading.opening(file).household()));
            particulars = particulars.stream()
                    .filter(one -> commitments.contains(one.household()))
                    .toList();
        }

        List<Dossier> on(LocalDate day) {
            List<CaseFile> then = new ArrayList<>();
            for (CaseFile file : files) {
                CaseFile stood = file.upTo(day);
                if (stood.sequence() > 0) {
                    then.add(stood);
                }
            }
            return Grouping.of(then).stream()
                    .map(group -> Dossier.of(group, particulars, day))
                    .toList();
        }
    }

    /** How many households, as far as anybody can tell now. */
    @Override
    public String toString() {
        return "Archive[" + families.size() + " households]";
    }
}
