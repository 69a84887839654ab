package org.doudi.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.Bounds;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.ProgrammeId;

/** What an examiner found of a household, by name: truths, sets of what is possible, bounds, and facts. */
record Found(Map<String, Object> found) {

    static final List<Matter> MATTERS = List.of(
            Matter.ADMISSION, Matter.EXIT, Matter.PROTECTION, Matter.PHASING_OUT, Matter.LEAVING, Matter.RE_ENTRY);

    static Found of(Findings findings, List<ProgrammeId> programmes) {
        Found all = new Found(new LinkedHashMap<>());
        programmes.forEach(programme -> all.add(findings.of(programme)));
        findings.placements().forEach(placement -> {
            all.add("placement", placement.belowFloor());
            all.add("placement", placement.poor());
            all.add("placement", placement.able());
            all.found.put(placement.rule().id(), placement.possible());
        });
        findings.crossEligibility().forEach(finding -> all.add("", finding));
        findings.measures().forEach(measure -> all.add("", measure.finding()));
        return all;
    }

    private void add(ProgrammeFindings programme) {
        String name = programme.programme().code();
        found.put(name + " enrolled", programme.isEnrolled());
        MATTERS.forEach(matter -> add("", programme.finding(matter)));
        found.put(name + " courses", programme.possibleCourses());
        programme.due().ifPresent(due -> found.put(name + " due", due));
        found.put(name + " phased out until", programme.phasedOutUntil());
        programme.reviews().forEach(review -> {
            found.put(review.rule() + " interval", review.interval());
            found.put(review.rule() + " next", review.next());
        });
    }

    private void add(String name, Finding finding) {
        found.put(name + finding.matter() + " " + finding.about(), finding.answer());
        finding.grounds()
                .forEach(ground -> found.put(
                        name + finding.matter() + " " + finding.about() + ": " + ground.rule(), ground.holds()));
    }

    /** What was determined and is otherwise now, and what is outside what was possible. */
    List<String> overturnedIn(Found later) {
        List<String> overturned = new ArrayList<>();
        found.forEach((name, before) -> {
            Object after = later.found.get(name);
            if (after == null || !allows(before, after)) {
                overturned.add(name + ": " + before + ", then " + after);
            }
        });
        return overturned;
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
