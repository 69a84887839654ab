package org.doudi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.calendar.CalendarFormat;
import org.doudi.workflow.calendar.ClockLedger;
import org.doudi.workflow.calendar.ClockRule;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.calendar.LedgerDay;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** Reads the gazette of the page, runs its code, and gets what the page says that one gets: days that were counted by hand. */
class CalendarPageTest {

    private static final Pattern BLOCK =
            Pattern.compile("<!-- (?:read|printed): ([a-z]+) -->\n```[a-z]+\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void the_example_gives_what_the_page_says() throws IOException {
        byte[] county = block("county").getBytes(StandardCharsets.UTF_8);

        // snippet: clocks
        WorkingCalendar nation = StateCouncil.CALENDAR;
        WorkingCalendar here = CalendarFormat.read(county).flatMap(nation::with).getOrElseThrow(Problems::toException);

        ClockLedger clock = ClockLedger.start(ClockRule.working(20), LocalDate.of(2020, 1, 10))
                .getOrElseThrow(Problems::toException);
        DueDate before = clock.due(nation.knownOn(LocalDate.of(2020, 1, 26)));
        DueDate after = clock.due(nation);
        DueDate local = clock.due(here);

        ClockLedger stood = clock.pause(LocalDate.of(2020, 1, 14))
                .flatMap(asked -> asked.resume(LocalDate.of(2020, 1, 16)))
                .getOrElseThrow(Problems::toException);
        DueDate later = stood.due(nation);
        List<LedgerDay> account = stood.explain(nation, LocalDate.of(2020, 1, 19));
        // end snippet

        assertThat(lines(Stream.of(before, after, local, later)
                        .map(due -> due.describe().en())))
                .isEqualTo(block("due"));
        assertThat(lines(account.stream().map(day -> day.describe(Locale.ENGLISH))))
                .isEqualTo(block("account"));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String block(String name) throws IOException {
        String page = Files.readString(MarkdownTest.ROOT.resolve("docs/calendar.md"));
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(name))
                .map(block -> block.group(2))
                .findFirst()
                .orElseThrow();
    }
}
