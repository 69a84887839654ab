package org.doudi.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.calendar.Notices.amends;
import static org.doudi.workflow.calendar.Notices.announces;
import static org.doudi.workflow.calendar.Notices.day;
import static org.doudi.workflow.calendar.Notices.faults;
import static org.doudi.workflow.calendar.Notices.gazette;
import static org.doudi.workflow.calendar.Notices.off;
import static org.doudi.workflow.calendar.Notices.worked;

import java.util.List;
import java.util.function.Supplier;
import org.doudi.core.policy.Grade;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void a_notice_reaches_into_the_years_beside_its_own_and_no_further() {
        assertThat(reported(() -> announces(
                        2030, "2029-11-01", off("2029-01-01", "2031-12-31"), off("2028-12-31"), worked("2032-01-01"))))
                .containsExactly("notice.day @ occasions/1/off/0", "notice.day @ occasions/2/working/0");
    }

    @Test
    void a_day_is_arranged_once() {
        assertThat(reported(() -> announces(
                        2030, "2029-11-01", off("2030-05-01", "2030-05-01"), worked("2030-05-02", "2030-05-01"))))
                .containsExactly("notice.twice @ occasions/0/off/1", "notice.twice @ occasions/1/working/1");
    }

    @Test
    void everything_that_is_wrong_with_a_notice_is_told_at_once() {
        assertThat(reported(() -> Notice.builder("two words")
                        .year(9_999)
                        .effect(NoticeEffect.AMENDS)
                        .title(Text.same("t"))
                        .published(day("2020-01-01").withYear(10_000))
                        .source(" ")
                        .grade(Grade.K)
                        .build()))
                .containsExactly(
                        "id.format @ id", "notice.year @ year", "day.bound @ published", "notice.source @ source");
        assertThat(reported(() -> announces(2030, "2029-11-01").withSource("x".repeat(501))))
                .containsExactly("notice.source @ source");
        assertThat(reported(() -> announces(0, "2029-11-01"))).containsExactly("notice.year @ year");
    }

    @Test
    void two_notices_of_one_day_must_not_contradict_each_other() {
        Notice first = announces(2030, "2029-11-01", off("2030-05-01", "2030-05-04"));
        Notice other = amends(2030, "2029-11-01", off("2030-05-04"), worked("2030-05-01"))
                .withId("other");

        assertThat(reported(() -> gazette("nation", first, other)))
                .containsExactly("gazette.conflict @ notices/1/occasions/1/working/0");
        assertThat(gazette("nation", first, other.withPublished(day("2029-11-02")))
                        .notices())
                .hasSize(2);
    }

    @Test
    void the_notices_of_a_gazette_have_names_of_their_own() {
        Notice notice = announces(2030, "2029-11-01");

        assertThat(reported(() -> gazette("na tion", notice, notice)))
                .containsExactly("id.format @ id", "gazette.duplicate @ notices/1/id");
    }

    @Test
    void what_they_show_of_themselves_is_short() {
        Notice notice = announces(2030, "2029-11-01");

        assertThat(notice).hasToString("Notice[n-2030-2029-11-01, published 2029-11-01]");
        assertThat(gazette("nation", notice)).hasToString("Gazette[nation, 1 notices]");
        assertThat(NoticeEffect.AMENDS.label()).isEqualTo(Text.of("调整个别日子", "amends single days"));
    }

    private static List<String> reported(Supplier<?> builder) {
        return faults(Problems.<Object>attempt(builder).getLeft());
    }
}
