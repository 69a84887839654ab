package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Happening;

/** Finds what moved on a roll: household by household, on each day on which something happened, the line before beside the line after. */
final class Movements {

    private final Division unit;
    private final String programme;

    Movements(Division unit, String programme) {
        this.unit = unit;
        this.programme = programme;
    }

    List<Movement> between(Archive archive, LocalDate from, LocalDate to) {
        List<Movement> all = new ArrayList<>();
        for (Archive.Family family : archive.families()) {
            List<Dossier> before = family.on(from);
            for (LocalDate day : days(family, from, to)) {
                List<Dossier> after = family.on(day);
                all.addAll(on(day, before, after));
                before = after;
            }
        }
        return all;
    }

    private static NavigableSet<LocalDate> days(Archive.Family family, LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        family.files().stream()
                                .map(CaseFile::happenings)
                                .flatMap(List::stream)
                                .map(Happening::on),
                        family.particulars().stream().map(one -> one.situation().on()))
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .forEach(days::add);
        return days;
    }

    private List<Movement> on(LocalDate day, List<Dossier> before, List<Dossier> after) {
        NavigableSet<String> numbers = new TreeSet<>();
        before.forEach(one -> numbers.add(one.number()));
        after.forEach(one -> numbers.add(one.number()));
        return numbers.stream()
                .flatMap(number -> movement(day, number, before, after).stream())
                .toList();
    }

    private Optional<Movement> movement(LocalDate day, String number, List<Dossier> before, List<Dossier> after) {
        Optional<Dossier> was = numbered(number, before);
        Optional<Dossier> is = numbered(number, after);
        Optional<Roll.Line> old = was.flatMap(one -> Roll.line(one, unit, programme));
        Optional<Roll.Line> now = is.flatMap(one -> Roll.line(one, unit, programme));
        if (old.equals(now)) {
            return Optional.empty();
        }
        if (now.isEmpty()) {
            return Optional.of(
                    new Movement(day, number, Movement.Kind.CANCELLED, Set.of(whyGone(is)), Optional.empty()));
        }
        Dossier dossier = is.orElseThrow();
        return Optional.of(old.map(line -> new Movement(
                        day, number, Movement.Kind.ADJUSTED, whyAdjusted(dossier, line, now.orElseThrow()), now))
                .orElseGet(() ->
                        new Movement(day, number, Movement.Kind.ADDED, Set.of(whyAdded(dossier, was, before)), now)));
    }

    private static Optional<Dossier> numbered(String number, List<Dossier> dossiers) {
        return dossiers.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** A file that is there no more has become part of an older one. */
    private Movement.Reason whyGone(Optional<Dossier> is) {
        return is.map(one -> one.in(programme).isPresent() ? Movement.Reason.MOVED_AWAY : Movement.Reason.STRUCK_OFF)
                .orElse(Movement.Reason.FILES_JOINED);
    }

    private Movement.Reason whyAdded(Dossier dossier, Optional<Dossier> was, List<Dossier> before) {
        if (was.flatMap(one -> one.in(programme)).isPresent()) {
            return Movement.Reason.MOVED_IN;
        }
        Set<String> cases = new TreeSet<>();
        dossier.cases().forEach(one -> cases.add(one.outline().id()));
        boolean wasInElsewhere = before.stream()
                .anyMatch(
                        one -> cases.contains(one.number()) && one.in(programme).isPresent());
        if (wasInElsewhere) {
            return Movement.Reason.FILES_JOINED;
        }
        return whyEnrolled(dossier);
    }

    private Movement.Reason whyEnrolled(Dossier dossier) {
        List<Enrolment> stays = dossier.stays(programme);
        boolean isSinceKnown = stays.get(stays.size() - 1).since().isKnown();
        return !isSinceKnown
                ? Movement.Reason.FOUND_ENROLLED
                : stays.size() > 1 ? Movement.Reason.ADMITTED_AGAIN : Movement.Reason.ADMITTED;
    }

    /** Everything that differs between the two lines. Who went and came on one day has another first day. */
    private Set<Movement.Reason> whyAdjusted(Dossier dossier, Roll.Line old, Roll.Line now) {
        Set<Movement.Reason> reasons = EnumSet.noneOf(Movement.Reason.class);
        boolean isSame = same(old, now, Roll.Line::since);
        if (!isSame) {
            reasons.add(whyEnrolled(dossier));
        }
        if (!same(old, now, Roll.Line::reviewed)) {
            reasons.add(Movement.Reason.REVIEWED);
        }
        if (isSame && same(old, now, Roll.Line::reviewed) && !same(old, now, Roll.Line::cases)) {
            reasons.add(Movement.Reason.ANOTHER_CASE);
        }
        if (!same(old, now, Roll.Line::head)
                || !same(old, now, Roll.Line::people)
                || !same(old, now, Roll.Line::village)) {
            reasons.add(Movement.Reason.PARTICULARS);
        }
        return reasons;
    }

    private static boolean same(Roll.Line old, Roll.Line now, Function<Roll.Line, Object> part) {
        return part.apply(old).equals(part.apply(now));
    }
}
