package org.doudi.workflow.desk.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts days one by one, over the notices of the State Council as they were published by a day. */
final class Days {

    private record Notice(LocalDate published, int year, boolean announces, Map<LocalDate, Boolean> days) {}

    private static final List<Notice> NOTICES = read();

    private Days() {}

    private static List<Notice> read() {
        try (InputStream in = Days.class.getResourceAsStream("/org/doudi/workflow/calendar/state-council.json")) {
            List<Notice> notices = new ArrayList<>();
            for (JsonNode notice : new JsonMapper().readTree(in).get("notices")) {
                Map<LocalDate, Boolean> days = new TreeMap<>();
                for (JsonNode occasion : notice.get("occasions")) {
                    occasion.path("off").forEach(day -> days.put(LocalDate.parse(day.asText()), false));
                    occasion.path("working").forEach(day -> days.put(LocalDate.parse(day.asText()), true));
                }
                notices.add(new Notice(
                        LocalDate.parse(notice.get("published").asText()),
                        notice.get("year").asInt(),
                        notice.get("effect").asText().equals("ANNOUNCES"),
                        days));
            }
            notices.sort(Comparator.comparing(Notice::published));
            return notices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last of so many days, the first of which is the day after; nothing if a day on the way is not announced yet. */
    static Optional<LocalDate> last(LocalDate posted, int days, boolean working, LocalDate knownOn) {
        LocalDate day = posted;
        int left = days;
        Set<Integer> announced = new TreeSet<>();
        Map<LocalDate, Boolean> arranged = new TreeMap<>();
        if (working) {
            for (Notice notice : NOTICES) {
                if (!notice.published().isAfter(knownOn)) {
                    arranged.putAll(notice.days());
                    if (notice.announces()) {
                        announced.add(notice.year());
                    }
                }
            }
        }
        while (left > 0) {
            day = day.plusDays(1);
            Boolean counts = true;
            if (working) {
                counts = arranged.get(day);
                if (counts == null && !announced.contains(day.getYear())) {
                    return Optional.empty();
                }
                if (counts == null) {
                    counts = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
                }
            }
            if (counts) {
                left--;
            }
        }
        return Optional.of(day);
    }
}
