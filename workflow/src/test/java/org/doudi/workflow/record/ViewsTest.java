package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.record.Homes.HONGXING;
import static org.doudi.workflow.record.Homes.TITLES;
import static org.doudi.workflow.record.Homes.TOWN;
import static org.doudi.workflow.record.Homes.written;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doudi.core.fact.Fact;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.desk.Village;
import org.junit.jupiter.api.Test;

/** The four records of one family, beside pages and documents that were written by hand. */
class ViewsTest {

    private static final LocalDate AFTER = LocalDate.of(2018, 3, 31);

    private static final Dossier DOSSIER = Homes.enrolled().on(AFTER).get(0);
    private static final HouseholdCard CARD = HouseholdCard.of(DOSSIER);
    private static final Roll ROLL = Roll.of(Homes.enrolled(), HONGXING, "registration", AFTER);
    private static final Register REGISTER = Register.of(Homes.enrolled(), TOWN, "registration", AFTER);
    private static final ElectronicFile FILE = ElectronicFile.of(DOSSIER);

    @Test
    void theCardReadsAsItWasWritten() {
        assertThat(CARD.toMarkdown(TITLES, Locale.CHINA)).isEqualTo(written("card.zh.md"));
        assertThat(CARD.toMarkdown(TITLES, Locale.ENGLISH)).isEqualTo(written("card.en.md"));
        assertWritten(RecordFormats.CARD, CARD, "card.json");
    }

    @Test
    void theRollReadsAsItWasWritten() {
        assertThat(ROLL.toMarkdown(TITLES, Locale.CHINA)).isEqualTo(written("roll.zh.md"));
        assertThat(ROLL.toMarkdown(TITLES, Locale.ENGLISH)).isEqualTo(written("roll.en.md"));
        assertWritten(RecordFormats.ROLL, ROLL, "roll.json");
    }

    @Test
    void theRegisterReadsAsItWasWritten() {
        assertThat(REGISTER.toMarkdown(TITLES, Locale.CHINA)).isEqualTo(written("register.zh.md"));
        assertWritten(RecordFormats.REGISTER, REGISTER, "register.json");
    }

    @Test
    void theFileReadsAsItWasWritten() {
        assertThat(FILE.toMarkdown(TITLES, Locale.ENGLISH)).isEqualTo(written("file.en.md"));
        assertWritten(RecordFormats.FILE, FILE, "file.json");
    }

    /** On the 18th the last office had approved; the case was closed on the 19th. */
    @Test
    void aHouseholdIsInFromTheDayOnWhichItsCaseWasClosed() {
        Archive archive = Homes.enrolled();

        assertThat(Roll.of(archive, HONGXING, "registration", LocalDate.of(2018, 3, 18))
                        .lines())
                .isEmpty();
        assertThat(Roll.of(archive, HONGXING, "registration", LocalDate.of(2018, 3, 19))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.since()).isEqualTo(Fact.known(LocalDate.of(2018, 3, 19))));
        assertThat(archive.on(LocalDate.of(2018, 2, 28))).isEmpty();
    }

    @Test
    void theRegisterHasWhatIsGoingOnAsItStoodOnTheDay() {
        Register then = Register.of(Homes.enrolled(), TOWN, "registration", LocalDate.of(2018, 3, 9));

        Register.Case posted = then.lines().get(0).cases().get(0);
        assertThat(posted.outline().state()).isEqualTo(CaseState.OPEN);
        assertThat(posted.outline().stage()).contains("posting");
        assertThat(posted.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.posted()).isEqualTo(LocalDate.of(2018, 3, 8));
            assertThat(notice.takenDown()).isEmpty();
        });
        assertThat(posted.support()).isEmpty();
    }

    /** What was erased, or never known, is unknown on every record; what was decided is there all the same. */
    @Test
    void ofAHouseholdOfWhomNothingIsKnownTheRecordsSaySo() {
        Archive archive = Homes.archive(List.of(Village.enrolled()));
        Dossier unknown = archive.on(AFTER).get(0);

        assertThat(HouseholdCard.of(unknown).toMarkdown(TITLES, Locale.ENGLISH))
                .contains("- place: unknown\n- people: unknown\n")
                .contains("| poverty registration | 2018-03-19 | to date | — | case-1 |");
        assertThat(RecordFormats.CARD.write(HouseholdCard.of(unknown)).field("people"))
                .contains(JsonValue.object(Map.of("unknown", JsonValue.of("NOT_ASKED"))));
        Roll roll = Roll.of(archive, HONGXING, "registration", AFTER);
        assertThat(roll.lines()).isEmpty();
        assertThat(roll.unplaced()).isEqualTo(1);
        assertThat(roll.toMarkdown(TITLES, Locale.ENGLISH))
                .contains("- households of which it is not known whether they live here: 1\n");
    }

    @Test
    void whoIsKnownToLiveElsewhereIsNotCountedAsUnplaced() {
        Roll other = Roll.of(Homes.enrolled(), Homes.DONGFENG, "registration", AFTER);

        assertThat(other.lines()).isEmpty();
        assertThat(other.unplaced()).isZero();
    }

    /** Of a family of which only the township is known, the township has a line, with the village unknown; the village has none. */
    @Test
    void aPlaceThatIsKnownToTheTownshipIsUnknownBelow() {
        Archive archive = Homes.archive(
                List.of(Village.enrolled()),
                Particulars.of(Village.SEALED, Homes.particulars(Village.SEALED).situation(), TOWN));

        assertThat(Roll.of(archive, TOWN, "registration", AFTER).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.village().isKnown()).isFalse());
        Roll village = Roll.of(archive, HONGXING, "registration", AFTER);
        assertThat(village.lines()).isEmpty();
        assertThat(village.unplaced()).isEqualTo(1);
    }

    /** Only the county's document has the number whole, and nothing but that document. */
    @Test
    void anIdentityNumberIsWholeOnlyInTheDocumentOfTheCounty() {
        String number = "11010519491231002X";

        assertThat(json(RecordFormats.FILE, FILE)).contains(number);
        assertThat(List.of(
                        json(RecordFormats.CARD, CARD),
                        json(RecordFormats.ROLL, ROLL),
                        json(RecordFormats.REGISTER, REGISTER),
                        FILE.toMarkdown(TITLES, Locale.CHINA),
                        FILE.toString(),
                        FILE.people().toString(),
                        DOSSIER.toString(),
                        CARD.toString(),
                        ROLL.toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain(number));
    }

    /** The digest of the made-up rules is the one thing that is not written by hand. */
    private static <T> void assertWritten(RecordFormat<T> format, T value, String name) {
        byte[] written = written(name)
                .replace("REGIME", Village.DESK.regimes().get(0).hex())
                .getBytes(StandardCharsets.UTF_8);
        assertThat(json(format, value))
                .isEqualTo(new String(
                        JsonValue.parse(written)
                                .getOrElseThrow(Problems::toException)
                                .canonical(),
                        StandardCharsets.UTF_8));
        assertThat(format.read(written).getOrElseThrow(Problems::toException)).isEqualTo(value);
    }

    private static <T> String json(RecordFormat<T> format, T value) {
        return new String(format.write(value).canonical(), StandardCharsets.UTF_8);
    }
}
