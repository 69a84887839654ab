package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.desk.CaseFile;

/** What holds of the records of whatever households. */
class ViewPropertiesTest {

    @Provide
    Arbitrary<Archive> archives() {
        return Worlds.archives();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Worlds.days();
    }

    /** Card, register and file have the same stays; a roll has exactly those of them that go on. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noRecordDisagreesWithAnotherOnProgrammeSinceAndUntil(
            @ForAll("archives") Archive archive, @ForAll("days") LocalDate day) {
        for (Dossier dossier : archive.on(day)) {
            List<Enrolment> stays = HouseholdCard.of(dossier).enrolments();
            assertThat(ElectronicFile.of(dossier).enrolments()).isEqualTo(stays);
            for (Division unit : Worlds.UNITS) {
                for (String programme : Worlds.PROGRAMMES) {
                    List<Enrolment> here = stays.stream()
                            .filter(one -> one.programme().equals(programme))
                            .toList();
                    Register.of(archive, unit, programme, day).lines().stream()
                            .filter(line -> line.number().equals(dossier.number()))
                            .forEach(line -> assertThat(line.enrolments()).isEqualTo(here));
                    List<Enrolment> in = here.stream().filter(Enrolment::isIn).toList();
                    boolean livesHere =
                            dossier.place().value().filter(unit::contains).isPresent();
                    assertThat(Roll.of(archive, unit, programme, day).line(dossier.number()).stream()
                                    .map(line -> new Enrolment(
                                            programme, line.since(), Optional.empty(), line.reviewed(), line.cases()))
                                    .toList())
                            .isEqualTo(livesHere ? in : List.of());
                }
            }
        }
    }

    /** Every household that is in is on the roll of the county, or counted as one of whom nobody knows where it lives. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsLost(@ForAll("archives") Archive archive, @ForAll("days") LocalDate day) {
        for (String programme : Worlds.PROGRAMMES) {
            long in = archive.on(day).stream()
                    .filter(one -> one.in(programme).isPresent())
                    .count();
            Roll county = Roll.of(archive, Homes.COUNTY, programme, day);
            assertThat(county.lines().size() + county.unplaced()).isEqualTo((int) in);
            Roll town = Roll.of(archive, Homes.TOWN, programme, day);
            int villages = 0;
            for (Division village : List.of(Homes.HONGXING, Homes.DONGFENG)) {
                villages += Roll.of(archive, village, programme, day).lines().size();
            }
            long townOnly = town.lines().stream()
                    .filter(line -> !line.village().isKnown())
                    .count();
            assertThat(villages + (int) townOnly).isEqualTo(town.lines().size());
        }
    }

    /** A record of a day is the same whether what happened later has happened yet or not. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatHappensLaterChangesNoRecordOfADay(@ForAll("archives") Archive archive, @ForAll("days") LocalDate day) {
        List<CaseFile> then = archive.families().stream()
                .flatMap(family -> family.files().stream())
                .map(file -> file.upTo(day))
                .toList();
        List<Particulars> known = archive.families().stream()
                .flatMap(family -> family.particulars().stream())
                .distinct()
                .filter(one -> !one.situation().on().isAfter(day))
                .toList();

        assertThat(Archive.of(then, known).getOrElseThrow(Problems::toException).on(day))
                .isEqualTo(archive.on(day));
    }

    /** From a day on which nothing happens to the next the records stay as they are, but for the day they name. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void recordsChangeOnlyOnDaysOnWhichSomethingHappens(
            @ForAll("archives") Archive archive, @ForAll("days") LocalDate day) {
        boolean something = archive.families().stream()
                .anyMatch(family -> family.files().stream()
                                .flatMap(file -> file.happenings().stream())
                                .anyMatch(one -> one.on().equals(day))
                        || family.particulars().stream()
                                .anyMatch(one -> one.situation().on().equals(day)));
        if (!something) {
            for (String programme : Worlds.PROGRAMMES) {
                assertThat(Roll.of(archive, Homes.COUNTY, programme, day).lines())
                        .isEqualTo(Roll.of(archive, Homes.COUNTY, programme, day.minusDays(1))
                                .lines());
                assertThat(Register.of(archive, Homes.COUNTY, programme, day).lines())
                        .isEqualTo(Register.of(archive, Homes.COUNTY, programme, day.minusDays(1))
                                .lines());
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackEqual(@ForAll("archives") Archive archive, @ForAll("days") LocalDate day) {
        for (Dossier dossier : archive.on(day)) {
            assertReadsBack(RecordFormats.CARD, HouseholdCard.of(dossier));
            assertReadsBack(RecordFormats.FILE, ElectronicFile.of(dossier));
        }
        for (String programme : Worlds.PROGRAMMES) {
            assertReadsBack(RecordFormats.ROLL, Roll.of(archive, Homes.TOWN, programme, day));
            assertReadsBack(RecordFormats.REGISTER, Register.of(archive, Homes.TOWN, programme, day));
        }
    }

    /** Every row of every table has as many cells as its head. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void tablesAreTables(@ForAll("archives") Archive archive, @ForAll("days") LocalDate day) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            archive.on(day).forEach(one -> assertTables(ElectronicFile.of(one).toMarkdown(Homes.TITLES, locale)));
            assertTables(Register.of(archive, Homes.COUNTY, "monitoring", day).toMarkdown(Homes.TITLES, locale));
        }
    }

    private static void assertTables(String page) {
        int cells = 0;
        for (String line : page.split("\n", -1)) {
            int bars = line.startsWith("|")
                    ? (int) line.chars().filter(c -> c == '|').count()
                    : 0;
            assertThat(cells == 0 || bars == 0 || bars == cells).as(line).isTrue();
            cells = bars;
        }
    }

    static <T> void assertReadsBack(RecordFormat<T> format, T value) {
        byte[] written = format.write(value).canonical();
        assertThat(format.read(written).getOrElseThrow(Problems::toException)).isEqualTo(value);
        assertThat(format.write(value).canonical()).isEqualTo(written);
    }
}
