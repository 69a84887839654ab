package org.doudi.calc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.doudi.calc.finding.Course;
import org.doudi.calc.ledger.Cause.Kind;
import org.doudi.calc.ledger.LedgerMonth.Status;
import org.junit.jupiter.api.Test;

/** The histories of the properties show what they are to show. */
class AnyHistoryTest {

    @Test
    void everything_that_can_be_said_of_a_month_is_said_of_some_household() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<Source> sources = EnumSet.noneOf(Source.class);
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Course> courses = EnumSet.noneOf(Course.class);
        int open = 0;
        int severalWays = 0;
        LedgerSpan span = new LedgerSpan(YearMonth.of(2017, 3), YearMonth.of(2019, 3), AnyHistory.LAST);
        for (long seed = 0; seed < 150; seed++) {
            for (LedgerMonth month : AnyHistory.of(seed).ledger(span).months()) {
                statuses.add(month.status());
                courses.addAll(month.possibleCourses());
                month.causes().forEach(cause -> {
                    kinds.add(cause.kind());
                    sources.add(cause.source());
                });
                open += month.due().isExact() ? 0 : 1;
                severalWays += month.derivations().size() > 1 ? 1 : 0;
            }
        }

        assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
        assertThat(sources).isEqualTo(EnumSet.complementOf(EnumSet.of(Source.MEASUREMENTS)));
        assertThat(statuses).isEqualTo(EnumSet.allOf(Status.class));
        assertThat(courses).isEqualTo(EnumSet.allOf(Course.class));
        assertThat(open).isPositive();
        assertThat(severalWays).isPositive();
    }
}
