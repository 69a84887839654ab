package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Works out from the cases of a household when it was in which programme. Only a case that is over says anything, on its last day:
 * that it enrols, keeps or strikes off. A household that is enrolled once more while it is in stays in since the first day. One
 * that is kept, or struck off, though no case enrolled it was in all the same, since nobody knows when: the file begins later than
 * the help did.
 */
final class Enrolments {

    private final Map<String, List<Enrolment>> byProgramme = new TreeMap<>();

    private Enrolments() {}

    /** By programme, and in each from the first to the last. The cases come in the order in which they ended. */
    static List<Enrolment> of(List<CaseOutline> ended) {
        Enrolments all = new Enrolments();
        ended.forEach(one -> one.ended().ifPresent(day -> all.add(one, day)));
        return all.byProgramme.values().stream().flatMap(List::stream).toList();
    }

    /** Cases in the order in which they ended; of one day, those first that others follow. */
    static Comparator<CaseOutline> inOrder(Map<String, Integer> depths) {
        return Comparator.comparing((CaseOutline one) -> one.ended().orElse(LocalDate.MAX))
                .thenComparing(one -> depths.getOrDefault(one.id(), 0))
                .thenComparing(CaseOutline::opened)
                .thenComparing(CaseOutline::id);
    }

    private void add(CaseOutline one, LocalDate day) {
        String programme = one.programme();
        switch (one.state()) {
            case ENROLLED -> put(in(programme).orElseGet(() -> Enrolment.from(programme, day)), one);
            case KEPT ->
                put(in(programme).orElseGet(() -> Enrolment.found(programme)).kept(day), one);
            case STRUCK_OFF ->
                put(in(programme).orElseGet(() -> Enrolment.found(programme)).struckOff(day), one);
            case OPEN, WITHDRAWN, NOT_ENROLLED -> {}
        }
    }

    private Optional<Enrolment> in(String programme) {
        List<Enrolment> before = stays(programme);
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1)).filter(Enrolment::isIn);
    }

    private void put(Enrolment enrolment, CaseOutline under) {
        List<Enrolment> stays = stays(enrolment.programme());
        if (in(enrolment.programme()).isPresent()) {
            stays.remove(stays.size() - 1);
        }
        stays.add(enrolment.under(under.id()));
    }

    private List<Enrolment> stays(String programme) {
        return byProgramme.computeIfAbsent(programme, id -> new ArrayList<>());
    }
}
