package org.doudi.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.calendar.Notices.announces;
import static org.doudi.workflow.calendar.Notices.day;
import static org.doudi.workflow.calendar.Notices.faults;
import static org.doudi.workflow.calendar.Notices.gazette;
import static org.doudi.workflow.calendar.Notices.off;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doudi.core.fact.Truth;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFormatTest {

    private static final String WHOLE = """
            {
              "format": "doudi/calendar/1",
              "id": "county",
              "title": {"zh": "县公报", "en": "county gazette"},
              "origin": {"zh": "本县", "en": "the county"},
              "notices": [
                {
                  "id": "fair-2030",
                  "year": 2030,
                  "effect": "AMENDS",
                  "title": {"zh": "庙会放假通知", "en": "notice on the fair"},
                  "published": "2030-04-01",
                  "source": "county paper 12",
                  "grade": "K",
                  "reading": {"zh": "照此读", "en": "read so"},
                  "occasions": [
                    {"name": {"zh": "庙会", "en": "fair"}, "off": ["2030-05-06"], "working": ["2030-05-11"]}
                  ]
                }
              ]
            }
            """;

    @Test
    void a_host_brings_its_own_gazette_as_json() {
        Gazette county = read(WHOLE);
        WorkingCalendar calendar = WorkingCalendar.of(county);

        assertThat(calendar.isWorkingDay(day("2030-05-06"))).isEqualTo(Truth.NO);
        assertThat(calendar.isWorkingDay(day("2030-05-11"))).isEqualTo(Truth.YES);
        assertThat(calendar.isWorkingDay(day("2030-05-13"))).isEqualTo(Truth.OPEN);
        assertThat(county.origin()).contains(Text.of("本县", "the county"));
        assertThat(county.notices().get(0).reading()).contains(Text.of("照此读", "read so"));
        assertThat(county.notices().get(0).source()).isEqualTo("county paper 12");
    }

    @Test
    void what_is_written_reads_back_equal() {
        for (Gazette gazette : List.of(
                StateCouncil.GAZETTE,
                read(WHOLE),
                gazette("nothing"),
                gazette("nation", announces(2030, "2029-11-01"), announces(2031, "2030-11-01", off("2031-01-01"))))) {
            byte[] written = CalendarFormat.write(gazette).canonical();

            assertThat(CalendarFormat.read(written).get()).isEqualTo(gazette);
        }
    }

    @Test
    void a_year_may_have_a_notice_without_days_and_is_open_all_the_same() {
        Gazette empty = read(WHOLE.replace("AMENDS", "ANNOUNCES")
                .replaceFirst("(?s)\"occasions\": \\[.*?\n      \\]", "\"occasions\": []"));

        assertThat(empty.notices().get(0).occasions()).isEmpty();
        assertThat(WorkingCalendar.of(empty).isAnnounced(2030)).isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "doudi/calendar/1 | doudi/calendar/2 | format.version @ /format",
                "\"county\", | 7, | json.text @ /id",
                "\"county\", | \"a county\", | id.format @ /id",
                "\"id\": \"county\", | `` | json.missingKey @ /id",
                "\"id\": \"county\", | \"id\": \"county\", \"owner\": \"Li Si\", | json.unknownKey @ /owner",
                "{\"zh\": \"县公报\", \"en\": \"county gazette\"} | \"gazette\" | json.object @ /title",
                "\"en\": \"county gazette\" | \"en\": \" \" | text.length @ /title/en",
                ", \"en\": \"the county\" | `` | json.missingKey @ /origin/en",
                "\"the county\" | null | json.text @ /origin/en",
                "\"year\": 2030 | \"year\": 0 | json.whole @ /notices/0/year",
                "\"year\": 2030 | \"year\": \"2030\" | json.whole @ /notices/0/year",
                "\"AMENDS\" | \"amends\" | choice @ /notices/0/effect",
                "\"2030-04-01\" | \"2030-02-30\" | day.format @ /notices/0/published",
                "\"2030-04-01\" | \"1.4.2030\" | day.format @ /notices/0/published",
                "\"2030-04-01\" | 20300401 | day.format @ /notices/0/published",
                "\"county paper 12\" | `\"\"` | text.length @ /notices/0/source",
                "\"K\" | [] | choice @ /notices/0/grade",
                "[\"2030-05-06\"] | \"2030-05-06\" | json.list @ /notices/0/occasions/0/off",
                "[\"2030-05-06\"] | [\"2030-05-06\", true] | day.format @ /notices/0/occasions/0/off/1",
                "2030-05-06 | 2032-05-06 | notice.day @ /notices/0/occasions/0/off/0",
                "2030-05-11 | 2030-05-06 | notice.twice @ /notices/0/occasions/0/working/0"
            })
    void what_is_wrong_is_told_with_its_pointer(String there, String instead, String fault) {
        assertThat(WHOLE).contains(there);

        assertThat(refused(WHOLE.replace(there, instead))).containsExactly(fault);
    }

    @Test
    void everything_is_told_at_once() {
        String broken = WHOLE.replace("doudi/calendar/1", "1")
                .replace("\"year\": 2030", "\"year\": 0, \"month\": 5")
                .replace("2030-05-06", "May");

        assertThat(refused(broken))
                .containsExactly(
                        "format.version @ /format",
                        "json.unknownKey @ /notices/0/month",
                        "json.whole @ /notices/0/year",
                        "day.format @ /notices/0/occasions/0/off/0");
    }

    @Test
    void what_concerns_the_gazette_as_a_whole_is_looked_at_when_its_notices_are_right() {
        String notice = WHOLE.substring(WHOLE.indexOf("{\n      \"id\""), WHOLE.lastIndexOf("]\n}"));

        assertThat(refused(WHOLE.replace(notice, notice.strip() + "," + notice)))
                .containsExactly("gazette.duplicate @ /notices/1/id");
    }

    @Test
    void no_problem_repeats_what_stands_there() {
        Problems problems = CalendarFormat.read(bytes(WHOLE.replace("\"county\"", "\"Zhang San\"")
                        .replace("\"AMENDS\"", "\"Zhang San\"")
                        .replace("\"2030-04-01\"", "\"Zhang San\"")
                        .replace("\"origin\"", "\"Zhang San\"")
                        .replace("\"grade\": \"K\"", "\"grade\": 42")))
                .getLeft();

        assertThat(faults(problems))
                .containsExactly(
                        "json.unknownKey @ /(key of 9 characters)",
                        "choice @ /notices/0/effect",
                        "day.format @ /notices/0/published",
                        "choice @ /notices/0/grade");
        assertThat(problems.toString()).doesNotContain("Zhang", "42");
    }

    @Test
    void what_is_no_gazette_at_all_is_refused() {
        assertThat(refused("")).containsExactly("json.empty @ ");
        assertThat(refused("[]")).containsExactly("json.object @ ");
        assertThat(refused("true")).containsExactly("json.object @ ");
        assertThat(refused(WHOLE.replace("\"id\": \"county\"", "\"id\": \"county\", \"id\": \"county\"")))
                .containsExactly("json.syntax @ ");
        assertThat(refused("{}"))
                .containsExactly(
                        "json.missingKey @ /format",
                        "json.missingKey @ /id",
                        "json.missingKey @ /notices",
                        "json.missingKey @ /title");
    }

    @Test
    void after_a_hundred_problems_no_more_are_told() {
        String day = "\"2030-05-06\"";

        assertThat(refused(WHOLE.replace(day, day + ", 1".repeat(250)))).hasSize(100);
        assertThat(refused(WHOLE.replace(day, day + ", 1".repeat(366))))
                .containsExactly("list.size @ /notices/0/occasions/0/off");
    }

    private static Gazette read(String json) {
        return CalendarFormat.read(bytes(json)).getOrElseThrow(Problems::toException);
    }

    private static List<String> refused(String json) {
        return faults(CalendarFormat.read(bytes(json)).getLeft());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
