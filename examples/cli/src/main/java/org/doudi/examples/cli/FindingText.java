package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.calc.Bounds;
import org.doudi.calc.Reason;
import org.doudi.calc.finding.Course;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.finding.Place;
import org.doudi.calc.finding.PlacementFinding;
import org.doudi.calc.finding.PriorityFinding;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.calc.finding.ReviewFinding;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Rules;
import org.doudi.core.text.Text;

/** Puts what was found of a household into words. */
final class FindingText {

    private final Words words;
    private final Rules rules;
    private final Set<ProgrammeId> programmes;

    FindingText(Words words, Rules rules, Set<ProgrammeId> programmes) {
        this.words = words;
        this.rules = rules;
        this.programmes = programmes;
    }

    /** Programme after programme, then what binds them to each other, the measures, and what is missing. */
    String of(Findings findings) {
        StringBuilder text = new StringBuilder();
        text.append(findings.situation().household().id())
                .append(words.get("colon"))
                .append('\n');
        programmes.forEach(programme -> add(text, findings.of(programme)));
        findings.placements().forEach(placement -> line(text, titled(placement)));
        findings.crossEligibility().stream()
                .filter(finding -> finding.answer() != Truth.NO)
                .forEach(finding -> line(
                        text,
                        words.get("examine.titled", words.in(finding.matter().label()), answered(finding))));
        measures(text, findings, Truth.YES, "examine.measures");
        measures(text, findings, Truth.OPEN, "examine.perhaps");
        if (!findings.missing().isEmpty()) {
            line(text, words.get("examine.missing"));
            findings.missing().forEach(missing -> point(text, missing.describe(words.locale())));
        }
        return text.toString();
    }

    private void add(StringBuilder text, ProgrammeFindings found) {
        String course =
                either(found.possibleCourses().stream().map(Course::label).toList());
        String due = found.due().map(bounds -> due(found.isEnrolled(), bounds)).orElse("");
        line(
                text,
                words.get(
                        "examine.titled",
                        words.in(rules.titleOf(found.programme().code())),
                        course + due));
        boolean unqualified = found.course().equals(Fact.known(Course.STAYS))
                && found.finding(Matter.ADMISSION).answer() == Truth.NO;
        if (unqualified) {
            point(text, words.get("examine.unqualified"));
        }
        if (unqualified || found.course().equals(Fact.known(Course.OUTSIDE))) {
            found.admission().reasons().stream()
                    .filter(Reason::isAgainst)
                    .forEach(reason -> point(text, reason.describe(words.locale())));
        }
        if (found.isEnrolled() != Truth.YES && found.finding(Matter.ADMISSION).answer() != Truth.NO) {
            found.order().priorities().forEach(priority -> point(text, ranked(priority)));
        }
        if (found.isEnrolled() != Truth.NO && found.finding(Matter.EXIT).answer() != Truth.NO) {
            found.finding(Matter.LEAVING).grounds().forEach(ground -> point(text, described(ground)));
        }
        if (found.finding(Matter.RE_ENTRY).answer() == Truth.YES) {
            point(text, words.in(Matter.RE_ENTRY.label()));
        }
        found.phasedOutUntil()
                .value()
                .flatMap(until -> until)
                .ifPresent(until -> point(text, words.get("examine.until", until)));
        if (found.isEnrolled() == Truth.YES) {
            found.reviews().forEach(review -> point(text, next(review)));
        }
    }

    /** To somebody outside nothing is due; they are told what they would get. */
    private String due(Truth enrolled, Bounds due) {
        if (enrolled == Truth.NO && due.isExact()) {
            return due.high().fen() == 0 ? "" : words.get("examine.would", due.low());
        }
        if (due.isExact()) {
            return words.get("examine.due", due.low());
        }
        return due.isUnlimited()
                ? words.get("examine.atLeast", due.low())
                : words.get("examine.between", due.low(), due.high());
    }

    private String ranked(PriorityFinding priority) {
        List<String> ranks = priority.possible().stream()
                .map(rank -> words.get("examine.rank", rank.value(), words.in(rank.title())))
                .toList();
        return words.get(
                "examine.priority",
                words.in(priority.title()),
                String.join(words.get("examine.or"), ranks),
                words.in(priority.cited()));
    }

    private String next(ReviewFinding review) {
        if (!review.next().isKnown()) {
            return words.get("examine.review.open");
        }
        Optional<LocalDate> next = review.next().value().flatMap(day -> day);
        return next.map(day -> words.get("examine.review", day)).orElseGet(() -> words.get("examine.review.none"));
    }

    private String described(Ground ground) {
        return words.get(
                "examine.ground",
                words.in(ground.title()),
                words.in(ground.holds().label()),
                words.in(ground.cited()));
    }

    private String titled(PlacementFinding placement) {
        List<Text> places = placement.possible().stream().map(Place::label).toList();
        return words.get("examine.titled", words.in(placement.rule().title()), either(places));
    }

    private String answered(Finding finding) {
        String title = words.in(rules.titleOf(finding.about()));
        return finding.answer() == Truth.OPEN ? words.get("examine.perhaps.one", title) : title;
    }

    private void measures(StringBuilder text, Findings findings, Truth answer, String key) {
        List<Text> titles = findings.measures().stream()
                .filter(measure -> measure.finding().answer() == answer)
                .map(measure -> measure.rule().title())
                .toList();
        if (!titles.isEmpty()) {
            line(text, words.get(key));
            titles.forEach(title -> point(text, words.in(title)));
        }
    }

    private String either(Collection<Text> texts) {
        return texts.stream().map(words::in).collect(Collectors.joining(words.get("examine.or")));
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }

    private static void point(StringBuilder text, String line) {
        text.append("    - ").append(line).append('\n');
    }
}
