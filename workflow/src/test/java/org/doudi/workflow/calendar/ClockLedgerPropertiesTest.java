package org.doudi.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.core.fact.Truth;

/**
 * Clocks beside a count that is written differently: a table of all days with a letter each (worked, off, unknown), filled from
 * the file by another parser, and a switch that events turn on and off while a finger goes down the table.
 */
@PropertyDefaults(tries = 500)
class ClockLedgerPropertiesTest {

    private static final LocalDate ORIGIN = LocalDate.of(2018, 1, 1);
    private static final LocalDate HORIZON = LocalDate.of(2028, 1, 1);

    /** What happens to a clock, and when somebody asks. */
    record Case(ClockRule rule, List<ClockEvent> events, LocalDate known, LocalDate asked) {
        ClockLedger ledger() {
            return ClockLedger.of(rule, events).get();
        }

        WorkingCalendar calendar() {
            return StateCouncil.CALENDAR.knownOn(known);
        }
    }

    @Property
    void due_dates_equal_an_independent_count(@ForAll("cases") Case given) {
        DueDate due = given.ledger().due(given.calendar());

        assertThat(due).isEqualTo(new Count(given, false).due());
        Statistics.collect(due.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            for (String answer : List.of("Due", "Undetermined", "Paused")) {
                coverage.check(answer).percentage(percent -> percent > 5);
            }
        });
    }

    @Property
    void spent_and_left_equal_an_independent_count(@ForAll("cases") Case given) {
        DayCount spent = given.ledger().spent(given.calendar(), given.asked());
        DayCount left = given.ledger().left(given.calendar(), given.asked());
        Count count = new Count(given, true);

        assertThat(spent).isEqualTo(new DayCount(count.sure(given.asked()), count.possible(given.asked())));
        assertThat(left.most()).isEqualTo(Math.max(given.rule().budget() - spent.least(), 0));
        assertThat(left.least()).isEqualTo(Math.max(given.rule().budget() - spent.most(), 0));
    }

    /** By what comes of it: with every open day taken as off, and with every one taken as worked. */
    @Property
    void it_is_overdue_if_it_would_be_however_the_open_days_turn_out(@ForAll("cases") Case given) {
        for (int later = 0; later <= 120; later += 30) {
            Case asked = new Case(
                    given.rule(), given.events(), given.known(), given.asked().plusDays(later));
            Truth overdue = asked.ledger().isOverdue(asked.calendar(), asked.asked());

            assertThat(overdue)
                    .isEqualTo(Truth.of(
                            new Count(asked, false).isOverdueIfOpenDaysAre('-'),
                            new Count(asked, false).isOverdueIfOpenDaysAre('+')));
            Statistics.collect(overdue);
        }
        Statistics.coverage(coverage -> {
            for (Truth truth : Truth.values()) {
                coverage.check(truth).percentage(percent -> percent > 1);
            }
        });
    }

    @Property
    void the_explanation_has_every_day_once_and_ends_with_what_was_spent(@ForAll("cases") Case given) {
        List<LedgerDay> days = given.ledger().explain(given.calendar(), given.asked());
        LocalDate start = given.events().get(0).on();
        long expected = Math.max(0, given.asked().toEpochDay() - start.toEpochDay() + 1);

        assertThat(days).hasSize(Math.toIntExact(expected));
        for (int i = 0; i < days.size(); i++) {
            assertThat(days.get(i).day()).isEqualTo(start.plusDays(i));
        }
        if (!days.isEmpty()) {
            assertThat(days.get(days.size() - 1).spent())
                    .isEqualTo(given.ledger().spent(given.calendar(), given.asked()));
        }
    }

    @Property(tries = 200)
    void what_is_known_on_a_day_is_what_was_published_by_then(@ForAll("cases") Case given) {
        Gazette without = StateCouncil.GAZETTE.withNotices(StateCouncil.GAZETTE.notices().stream()
                .filter(notice -> notice.published().isBefore(given.known().plusDays(1)))
                .toList());

        assertThat(given.ledger().due(given.calendar()))
                .isEqualTo(given.ledger().due(WorkingCalendar.of(without)));
    }

    /** The other count. */
    private static final class Count {
        private final Case given;
        private final char[] table;
        private final boolean[] runs;

        Count(Case given, boolean minding) {
            this.given = given;
            this.table = tableKnownOn(given.known());
            this.runs = new boolean[table.length];
            boolean sameDay = given.rule().firstDay() == FirstDay.SAME_DAY;
            boolean on = false;
            for (int i = 0; i < runs.length; i++) {
                boolean atDawn = on;
                boolean stoppedToday = false;
                for (ClockEvent event : given.events()) {
                    if (index(event.on()) == i) {
                        boolean stop = event.kind() == ClockEvent.Kind.STOPPED;
                        stoppedToday |= stop;
                        on = stop
                                ? on && !minding
                                : event.kind() == ClockEvent.Kind.STARTED || event.kind() == ClockEvent.Kind.RESUMED;
                    }
                }
                runs[i] = sameDay ? on || (stoppedToday && wasOnBeforeTheStop(i)) : atDawn;
            }
        }

        /** Of events of one day, where the last stops what the others left. */
        private boolean wasOnBeforeTheStop(int day) {
            ClockEvent.Kind last = ClockEvent.Kind.PAUSED;
            for (ClockEvent event : given.events()) {
                if (index(event.on()) <= day && event.kind() != ClockEvent.Kind.STOPPED) {
                    last = event.kind();
                }
            }
            return last != ClockEvent.Kind.PAUSED;
        }

        private char letter(int i) {
            return !runs[i] ? '-' : given.rule().unit() == DayUnit.CALENDAR ? '+' : table[i];
        }

        int sure(LocalDate through) {
            return upTo(through, "+");
        }

        int possible(LocalDate through) {
            return upTo(through, "+?");
        }

        private int upTo(LocalDate through, String letters) {
            return (int) IntStream.rangeClosed(0, index(through))
                    .filter(i -> letters.indexOf(letter(i)) >= 0)
                    .count();
        }

        DueDate due() {
            int left = given.rule().budget();
            for (int i = 0; i < table.length; i++) {
                char letter = letter(i);
                if (letter == '?') {
                    return new DueDate.Undetermined(dayOf(i));
                }
                left -= letter == '+' ? 1 : 0;
                if (left == 0) {
                    int last = i;
                    while (given.rule().lastDay() == LastDay.MOVES_ON && table[last] == '-') {
                        last++;
                    }
                    boolean open = given.rule().lastDay() == LastDay.MOVES_ON && table[last] == '?';
                    return open ? new DueDate.Undetermined(dayOf(last)) : new DueDate.Due(dayOf(last));
                }
            }
            return new DueDate.Paused(left);
        }

        boolean isOverdueIfOpenDaysAre(char letter) {
            for (int i = 0; i < table.length; i++) {
                table[i] = table[i] == '?' ? letter : table[i];
            }
            // Beyond the table somebody works again.
            table[table.length - 1] = '+';
            LocalDate judged = given.events().stream()
                    .filter(event -> event.kind() == ClockEvent.Kind.STOPPED)
                    .map(ClockEvent::on)
                    .filter(stop -> stop.isBefore(given.asked()))
                    .findAny()
                    .orElse(given.asked());
            return due().date().map(judged::isAfter).orElse(false);
        }
    }

    private static int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - ORIGIN.toEpochDay());
    }

    private static LocalDate dayOf(int index) {
        return ORIGIN.plusDays(index);
    }

    /** Every day: {@code +} worked, {@code -} off, {@code ?} not announced. */
    private static char[] tableKnownOn(LocalDate known) {
        return TABLES.get((int) PUBLISHED.stream()
                        .filter(published -> published.compareTo(known.toString()) <= 0)
                        .count())
                .clone();
    }

    /** The table after so many notices. */
    private static char[] table(List<JsonNode> notices) {
        Map<LocalDate, Character> arranged = new TreeMap<>();
        Set<Integer> years = new TreeSet<>();
        for (JsonNode notice : notices) {
            years.add(notice.get("year").asInt());
            notice.findValues("off").forEach(days -> days.forEach(day -> arranged.put(day(day), '-')));
            notice.findValues("working").forEach(days -> days.forEach(day -> arranged.put(day(day), '+')));
        }
        char[] table = new char[index(HORIZON)];
        for (int i = 0; i < table.length; i++) {
            // 2018-01-01 was a Monday.
            char ordinary = i % 7 >= 5 ? '-' : '+';
            table[i] = arranged.getOrDefault(dayOf(i), years.contains(dayOf(i).getYear()) ? ordinary : '?');
        }
        return table;
    }

    private static LocalDate day(JsonNode day) {
        return LocalDate.parse(day.asText());
    }

    private static final List<JsonNode> NOTICES = notices();
    private static final List<String> PUBLISHED =
            NOTICES.stream().map(notice -> notice.get("published").asText()).toList();
    private static final List<char[]> TABLES = IntStream.rangeClosed(0, NOTICES.size())
            .mapToObj(known -> table(NOTICES.subList(0, known)))
            .toList();

    private static List<JsonNode> notices() {
        try (InputStream json = StateCouncil.class.getResourceAsStream("state-council.json")) {
            List<JsonNode> notices = new ArrayList<>();
            new JsonMapper().readTree(json).get("notices").forEach(notices::add);
            notices.sort(Comparator.comparing(notice -> notice.get("published").asText()));
            return notices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    static Arbitrary<Case> cases() {
        // Half of them near the end of what is announced, where nothing is sure.
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, index(LocalDate.of(2026, 12, 31))),
                        Arbitraries.integers()
                                .between(index(LocalDate.of(2026, 10, 15)), index(LocalDate.of(2026, 12, 31))))
                .map(ClockLedgerPropertiesTest::dayOf);
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(0, 20).list().ofMaxSize(6);
        return Combinators.combine(
                        rules(),
                        starts,
                        gaps,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-30, 400),
                        Arbitraries.integers().between(-5, 120))
                .as((rule, start, between, stops, known, asked) -> {
                    List<ClockEvent> events = events(start, between, stops);
                    return new Case(rule, events, start.plusDays(known), start.plusDays(asked));
                });
    }

    private static List<ClockEvent> events(LocalDate start, List<Integer> gaps, boolean stops) {
        List<ClockEvent> events = new ArrayList<>(List.of(ClockEvent.started(start)));
        LocalDate day = start;
        for (int i = 0; i < gaps.size(); i++) {
            day = day.plusDays(gaps.get(i));
            boolean last = i == gaps.size() - 1;
            events.add(
                    stops && last
                            ? ClockEvent.stopped(day)
                            : i % 2 == 0 ? ClockEvent.paused(day) : ClockEvent.resumed(day));
        }
        return events;
    }

    private static Arbitrary<ClockRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(DayUnit.class),
                        Arbitraries.of(FirstDay.class),
                        Arbitraries.of(LastDay.class))
                .as((budget, unit, first, last) ->
                        new ClockRule(budget, unit, first, unit == DayUnit.WORKING ? LastDay.STAYS : last));
    }
}
