package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.core.problem.Problems;

/** What holds of the changes of whatever roll. */
class ChangeSetPropertiesTest {

    @Provide
    Arbitrary<Archive> archives() {
        return Worlds.archives();
    }

    @Provide
    Arbitrary<List<LocalDate>> threeDays() {
        return Worlds.days().list().ofSize(3).map(days -> {
            List<LocalDate> sorted = new ArrayList<>(days);
            sorted.sort(LocalDate::compareTo);
            return List.copyOf(sorted);
        });
    }

    @Provide
    Arbitrary<Division> units() {
        return Arbitraries.of(Worlds.UNITS);
    }

    @Provide
    Arbitrary<String> programmes() {
        return Arbitraries.of(Worlds.PROGRAMMES);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aRollAndItsChangesGiveTheLaterRoll(
            @ForAll("archives") Archive archive,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("units") Division unit,
            @ForAll("programmes") String programme) {
        ChangeSet changes = ChangeSet.between(archive, unit, programme, days.get(0), days.get(2));
        Roll first = Roll.of(archive, unit, programme, days.get(0));

        assertThat(changes.appliedTo(first).getOrElseThrow(Problems::toException))
                .isEqualTo(Roll.of(archive, unit, programme, days.get(2)));
        Statistics.label("what moved")
                .collect(changes.isEmpty() ? "nothing" : "something")
                .coverage(coverage -> coverage.check("something").count(times -> times > 20));
        for (Movement.Kind kind : Movement.Kind.values()) {
            Statistics.label(kind.name())
                    .collect(changes.of(kind).isEmpty() ? "no" : "yes")
                    .coverage(coverage -> coverage.check("yes").count(times -> times > 0));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theChangesOfTwoQuartersOneBehindTheOtherAreThoseOfBoth(
            @ForAll("archives") Archive archive,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("units") Division unit,
            @ForAll("programmes") String programme) {
        ChangeSet first = ChangeSet.between(archive, unit, programme, days.get(0), days.get(1));
        ChangeSet second = ChangeSet.between(archive, unit, programme, days.get(1), days.get(2));

        assertThat(first.then(second).getOrElseThrow(Problems::toException))
                .isEqualTo(ChangeSet.between(archive, unit, programme, days.get(0), days.get(2)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void fromADayToItselfNothingMoves(
            @ForAll("archives") Archive archive,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("units") Division unit,
            @ForAll("programmes") String programme) {
        LocalDate day = days.get(0);
        ChangeSet none = ChangeSet.between(archive, unit, programme, day, day);
        ChangeSet some = ChangeSet.between(archive, unit, programme, day, days.get(1));

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.then(some).get()).isEqualTo(some);
    }

    /** Who is on the later roll and was not on the earlier was added, and last of all was not cancelled; and the other way round. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoCameWasAddedLastAndWhoWentWasCancelledLast(
            @ForAll("archives") Archive archive,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("programmes") String programme) {
        ChangeSet changes = ChangeSet.between(archive, Homes.TOWN, programme, days.get(0), days.get(2));
        Roll later = Roll.of(archive, Homes.TOWN, programme, days.get(2));

        for (Movement one : changes.movements()) {
            boolean isLast = changes.movements().stream()
                    .noneMatch(other ->
                            other.number().equals(one.number()) && other.on().isAfter(one.on()));
            if (isLast) {
                assertThat(later.line(one.number())).isEqualTo(one.line());
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackEqual(
            @ForAll("archives") Archive archive,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("units") Division unit,
            @ForAll("programmes") String programme) {
        ViewPropertiesTest.assertReadsBack(
                RecordFormats.CHANGES, ChangeSet.between(archive, unit, programme, days.get(0), days.get(2)));
    }
}
