package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Situation;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Result;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Happening;

/** Archives of some households with some cases each, some of them going on, of people of whom more or less is known. */
final class Worlds {

    static final LocalDate BEGIN = LocalDate.of(2021, 7, 1);
    static final LocalDate END = LocalDate.of(2023, 6, 30);
    static final List<String> PROGRAMMES = List.of("monitoring", "dibao");
    static final List<Division> UNITS = List.of(Homes.COUNTY, Homes.TOWN, Homes.HONGXING, Homes.DONGFENG);

    private static final List<Kind> KINDS = List.of(
            new Kind("monitoring.procedure.admission", Result.ENROLLED),
            new Kind("monitoring.procedure.admission", Result.ENROLLED),
            new Kind("monitoring.procedure.review", Result.KEPT),
            new Kind("monitoring.procedure.review", Result.STRUCK_OFF),
            new Kind("monitoring.procedure.exit", Result.STRUCK_OFF),
            new Kind("monitoring.procedure.admission", Result.NOT_ENROLLED),
            new Kind("dibao.procedure.admission", Result.ENROLLED),
            new Kind("dibao.procedure.exit", Result.STRUCK_OFF));

    /** The days on which cases begin: few, so that cases of one kind and day are worked out once. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2021, 7, 5),
            LocalDate.of(2021, 7, 6),
            LocalDate.of(2021, 11, 1),
            LocalDate.of(2022, 3, 7),
            LocalDate.of(2022, 9, 5),
            LocalDate.of(2023, 2, 6));

    private record Kind(String procedure, Result result) {}

    private record Course(Kind kind, LocalDate from) {}

    /** A case: what it is, when it begins, how much of it has happened, and whether its household was sealed anew. */
    private record Sketch(Kind kind, LocalDate from, int percent, boolean sealedAnew) {}

    private record Known(LocalDate on, Fact<Division> place, int people) {}

    private record Home(List<Sketch> cases, List<Known> known) {}

    private static final Map<Course, List<Happening>> WORKED_OUT = new ConcurrentHashMap<>();

    private Worlds() {}

    static Arbitrary<Archive> archives() {
        return home().list().ofMinSize(1).ofMaxSize(6).map(Worlds::archive);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 740).map(BEGIN::plusDays);
    }

    private static Arbitrary<Home> home() {
        Arbitrary<Sketch> sketch = Combinators.combine(
                        Arbitraries.of(KINDS),
                        Arbitraries.of(DAYS),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(100)),
                                Tuple.of(1, Arbitraries.integers().between(1, 99))),
                        Arbitraries.of(true, false, false))
                .as(Sketch::new);
        Arbitrary<Known> known = Combinators.combine(
                        Arbitraries.integers().between(-5, 300).map(BEGIN::plusDays),
                        Arbitraries.of(
                                Fact.known(Homes.HONGXING),
                                Fact.known(Homes.DONGFENG),
                                Fact.known(Homes.TOWN),
                                Fact.<Division>unknown()),
                        Arbitraries.integers().between(1, 3))
                .as(Known::new);
        return Combinators.combine(
                        sketch.list().ofMinSize(2).ofMaxSize(5),
                        known.list().uniqueElements(Known::on).ofMinSize(1).ofMaxSize(3))
                .as(Home::new);
    }

    private static Archive archive(List<Home> homes) {
        List<CaseFile> files = new ArrayList<>();
        List<Particulars> known = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            Hash household = Courses.household(10 * i);
            Optional<String> before = Optional.empty();
            List<Sketch> cases = new ArrayList<>(homes.get(i).cases());
            cases.sort(Comparator.comparing(Sketch::from));
            for (int j = 0; j < cases.size(); j++) {
                Sketch sketch = cases.get(j);
                household = sketch.sealedAnew() ? Courses.household(10 * i + j) : household;
                CaseFile file = file("h" + i + "-c" + j, sketch, household, before);
                files.add(file);
                before = Optional.of(file.id());
            }
            Hash first = Courses.household(10 * i);
            homes.get(i).known().forEach(one -> known.add(particulars(first, one)));
        }
        return Archive.of(files, known).getOrElseThrow(Problems::toException);
    }

    private static CaseFile file(String id, Sketch sketch, Hash household, Optional<String> before) {
        List<Happening> all = WORKED_OUT.computeIfAbsent(new Course(sketch.kind(), sketch.from()), Worlds::workOut);
        List<Happening> some = new ArrayList<>(all.subList(0, Math.max(1, all.size() * sketch.percent() / 100)));
        Happening first = some.get(0);
        some.set(
                0,
                new Happening(
                        first.sequence(),
                        first.command(),
                        first.actor(),
                        first.on(),
                        new Act.Open(sketch.kind().procedure(), household, before),
                        first.stage(),
                        first.came()));
        return Courses.DESK
                .newCase(id, Courses.digest(Courses.MONITORING), sketch.kind().procedure(), sketch.from())
                .getOrElseThrow(Problems::toException)
                .after(some);
    }

    private static List<Happening> workOut(Course course) {
        return Courses.whole(
                        "x",
                        Courses.MONITORING,
                        course.kind().procedure(),
                        course.from(),
                        Courses.SEALED,
                        Optional.empty(),
                        course.kind().result())
                .happenings();
    }

    private static Particulars particulars(Hash household, Known known) {
        Household.Builder family = Household.builder("h");
        for (int i = 0; i < known.people(); i++) {
            family.addMembers(Member.builder("p" + i, i == 0 ? Relation.HEAD : Relation.OTHER)
                    .name("某人" + i)
                    .build());
        }
        return new Particulars(household, Situation.of(family.build(), known.on()), known.place());
    }
}
