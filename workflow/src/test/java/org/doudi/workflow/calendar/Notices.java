package org.doudi.workflow.calendar;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.policy.Grade;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Made-up notices, short to write. */
final class Notices {

    static final Text FAIR = Text.of("庙会", "county fair");

    private Notices() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static LocalDate[] days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
    }

    static Notice announces(int year, String published, Occasion... occasions) {
        return notice(NoticeEffect.ANNOUNCES, year, published, occasions);
    }

    static Notice amends(int year, String published, Occasion... occasions) {
        return notice(NoticeEffect.AMENDS, year, published, occasions);
    }

    private static Notice notice(NoticeEffect effect, int year, String published, Occasion... occasions) {
        return Notice.builder("n-" + year + "-" + published)
                .year(year)
                .effect(effect)
                .title(Text.of(published + "的通知", "notice of " + published))
                .published(day(published))
                .source("made up")
                .grade(Grade.K)
                .occasions(List.of(occasions))
                .build();
    }

    static Occasion off(String... days) {
        return Occasion.off(FAIR, days(days));
    }

    static Occasion worked(String... days) {
        return Occasion.off(FAIR).working(days(days));
    }

    static Gazette gazette(String id, Notice... notices) {
        return Gazette.builder(id)
                .title(Text.of("公报", "gazette"))
                .notices(List.of(notices))
                .build();
    }

    /** Code and path of each problem. */
    static List<String> faults(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.code() + " @ " + problem.path())
                .toList();
    }
}
