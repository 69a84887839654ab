package org.doudi.calc.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.Bounds;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.ProgrammeId;

/** Everything that was found of a household, each under a name of its own, so that two can be compared. */
final class Everything {

    /** The matters of one programme. */
    static final List<Matter> MATTERS = List.of(
            Matter.ADMISSION, Matter.EXIT, Matter.PROTECTION, Matter.PHASING_OUT, Matter.LEAVING, Matter.RE_ENTRY);

    private final Map<String, Object> found = new LinkedHashMap<>();

    private Everything() {}

    static Everything of(Findings findings, Set<ProgrammeId> programmes) {
        Everything all = new Everything();
        programmes.forEach(programme -> all.add(findings.of(programme)));
        for (PlacementFinding placement : findings.placements()) {
            String rule = placement.rule().id();
            all.add(rule, placement.belowFloor());
            all.add(rule, placement.poor());
            all.add(rule, placement.able());
            all.found.put(rule, placement.possible());
        }
        findings.crossEligibility().forEach(finding -> all.add(finding.about(), finding));
        findings.measures().forEach(measure -> all.add(measure.rule().id(), measure.finding()));
        return all;
    }

    private void add(ProgrammeFindings programme) {
        String name = programme.programme().code();
        found.put(name + " enrolled", programme.isEnrolled());
        for (Matter matter : MATTERS) {
            add(name, programme.finding(matter));
        }
        found.put(name + " courses", programme.possibleCourses());
        programme.due().ifPresent(due -> found.put(name + " due", due));
        found.put(name + " until", programme.phasedOutUntil());
        programme.reviews().forEach(review -> {
            found.put(review.rule() + " interval", review.interval());
            found.put(review.rule() + " next", review.next());
        });
        programme
                .order()
                .priorities()
                .forEach(priority -> found.put(priority.rule() + " rank", Set.copyOf(priority.possible())));
    }

    private void add(String name, Finding finding) {
        found.put(name + " " + finding.matter(), finding.answer());
        finding.grounds()
                .forEach(ground ->
                        found.put(name + " " + finding.matter() + " because of " + ground.rule(), ground.holds()));
    }

    /** By name: truths, sets of what is possible, bounds, and facts. */
    Map<String, Object> found() {
        return found;
    }

    /** What is not as it was found before, although it was known, or lies outside what was possible. */
    List<String> overturnedIn(Everything later) {
        List<String> overturned = new ArrayList<>();
        if (!found.keySet().equals(later.found.keySet())) {
            overturned.add(found.keySet() + " and " + later.found.keySet());
        }
        found.forEach((name, before) -> {
            Object after = later.found.get(name);
            if (after != null && !allows(before, after)) {
                overturned.add(name + ": " + before + ", then " + after);
            }
        });
        return overturned;
    }

    /** Whether something that was found is not determined. */
    static boolean isOpen(Object value) {
        if (value instanceof Truth truth) {
            return truth == Truth.OPEN;
        }
        if (value instanceof Set<?> possible) {
            return possible.size() != 1;
        }
        return value instanceof Bounds bounds ? !bounds.isExact() : !((Fact<?>) value).isKnown();
    }

    private static boolean allows(Object before, Object after) {
        if (before instanceof Truth truth) {
            return truth == Truth.OPEN || truth == after;
        }
        if (before instanceof Set<?> possible) {
            return possible.containsAll((Set<?>) after);
        }
        if (before instanceof Bounds bounds) {
            Bounds now = (Bounds) after;
            return bounds.low().compareTo(now.low()) <= 0 && bounds.high().compareTo(now.high()) >= 0;
        }
        return !((Fact<?>) before).isKnown() || before.equals(after);
    }
}
