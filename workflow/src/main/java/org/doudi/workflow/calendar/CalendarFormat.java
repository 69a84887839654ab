package org.doudi.workflow.calendar;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.core.json.JsonValue;
import org.doudi.core.policy.Grade;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.internal.json.Faults;
import org.doudi.workflow.internal.json.Place;

/**
 * A gazette as JSON: the format {@value #NAME}. Reading is strict: unknown and missing keys, values of another kind, days
 * that are none are problems, and all of an input are told at once, each with its JSON pointer; of a syntax error, of a key
 * given twice and of a number with decimals, the first. What concerns a notice or the gazette as a whole is looked at once
 * its parts are right. Inputs are UTF-8 of at most {@value JsonValue#MAX_LENGTH} bytes.
 */
public final class CalendarFormat {

    /** Name and version, the value of the key {@code format}. */
    public static final String NAME = "doudi/calendar/1";

    private static final int MOST_NOTICES = 5_000;
    private static final int MOST_OCCASIONS = 100;
    private static final int MOST_DAYS = 366;
    private static final int MOST_CHARACTERS = 2_000;

    private CalendarFormat() {}

    /** Reads a gazette from bytes in UTF-8. */
    public static Either<Problems, Gazette> read(byte[] json) {
        return JsonValue.parse(json).flatMap(CalendarFormat::read);
    }

    /** Reads a gazette from JSON that stands in something else. */
    public static Either<Problems, Gazette> read(JsonValue json) {
        Faults faults = new Faults();
        return faults.orElse(gazette(Place.root(json, faults)));
    }

    /** The gazette as JSON; {@link JsonValue#canonical} gives its bytes. What is written here reads back equal. */
    public static JsonValue write(Gazette gazette) {
        Map<String, JsonValue> fields = new TreeMap<>();
        fields.put("format", JsonValue.of(NAME));
        fields.put("id", JsonValue.of(gazette.id()));
        fields.put("title", words(gazette.title()));
        gazette.origin().ifPresent(origin -> fields.put("origin", words(origin)));
        fields.put(
                "notices",
                JsonValue.list(
                        gazette.notices().stream().map(CalendarFormat::notice).toList()));
        return JsonValue.object(fields);
    }

    private static Optional<Gazette> gazette(Place place) {
        return place.object(Set.of("format", "id", "title", "notices"), Set.of("origin"))
                .flatMap(keys -> {
                    keys.get("format", at -> at.constant(NAME));
                    Optional<String> id = keys.get("id", at -> at.text(MOST_CHARACTERS));
                    Optional<Text> title = keys.get("title", at -> at.words(MOST_CHARACTERS));
                    Optional<Text> origin = keys.get("origin", at -> at.words(MOST_CHARACTERS));
                    Optional<List<Notice>> notices =
                            keys.get("notices", at -> at.list(MOST_NOTICES, CalendarFormat::notice));
                    return keys.make(() -> Gazette.builder(id.orElseThrow())
                            .title(title.orElseThrow())
                            .origin(origin)
                            .notices(notices.orElseThrow())
                            .build());
                });
    }

    private static Optional<Notice> notice(Place place) {
        return place.object(
                        Set.of("id", "year", "effect", "title", "published", "source", "grade", "occasions"),
                        Set.of("reading"))
                .flatMap(keys -> {
                    Optional<String> id = keys.get("id", at -> at.text(MOST_CHARACTERS));
                    Optional<Integer> year = keys.get("year", at -> at.whole(Notice.MIN_YEAR, Notice.MAX_YEAR));
                    Optional<NoticeEffect> effect = keys.get("effect", at -> at.choice(NoticeEffect.class));
                    Optional<Text> title = keys.get("title", at -> at.words(MOST_CHARACTERS));
                    Optional<LocalDate> published = keys.get("published", Place::day);
                    Optional<String> source = keys.get("source", at -> at.text(Notice.MAX_SOURCE));
                    Optional<Grade> grade = keys.get("grade", at -> at.choice(Grade.class));
                    Optional<Text> reading = keys.get("reading", at -> at.words(MOST_CHARACTERS));
                    Optional<List<Occasion>> occasions =
                            keys.get("occasions", at -> at.list(MOST_OCCASIONS, CalendarFormat::occasion));
                    return keys.make(() -> Notice.builder(id.orElseThrow())
                            .year(year.orElseThrow())
                            .effect(effect.orElseThrow())
                            .title(title.orElseThrow())
                            .published(published.orElseThrow())
                            .source(source.orElseThrow())
                            .grade(grade.orElseThrow())
                            .reading(reading)
                            .occasions(occasions.orElseThrow())
                            .build());
                });
    }

    private static Optional<Occasion> occasion(Place place) {
        return place.object(Set.of("name"), Set.of("off", "working")).flatMap(keys -> {
            Optional<Text> name = keys.get("name", at -> at.words(MOST_CHARACTERS));
            Optional<List<LocalDate>> off = keys.get("off", at -> at.list(MOST_DAYS, Place::day));
            Optional<List<LocalDate>> working = keys.get("working", at -> at.list(MOST_DAYS, Place::day));
            return keys.make(() -> new Occasion(name.orElseThrow(), off.orElse(List.of()), working.orElse(List.of())));
        });
    }

    private static JsonValue notice(Notice notice) {
        Map<String, JsonValue> fields = new TreeMap<>();
        fields.put("id", JsonValue.of(notice.id()));
        fields.put("year", JsonValue.of(notice.year()));
        fields.put("effect", JsonValue.of(notice.effect().name()));
        fields.put("title", words(notice.title()));
        fields.put("published", JsonValue.of(notice.published().toString()));
        fields.put("source", JsonValue.of(notice.source()));
        fields.put("grade", JsonValue.of(notice.grade().name()));
        notice.reading().ifPresent(reading -> fields.put("reading", words(reading)));
        fields.put(
                "occasions",
                JsonValue.list(notice.occasions().stream()
                        .map(CalendarFormat::occasion)
                        .toList()));
        return JsonValue.object(fields);
    }

    private static JsonValue occasion(Occasion occasion) {
        Map<String, JsonValue> fields = new TreeMap<>();
        fields.put("name", words(occasion.name()));
        putDays(fields, "off", occasion.off());
        putDays(fields, "working", occasion.working());
        return JsonValue.object(fields);
    }

    private static void putDays(Map<String, JsonValue> fields, String key, List<LocalDate> days) {
        if (!days.isEmpty()) {
            fields.put(
                    key,
                    JsonValue.list(days.stream()
                            .map(day -> JsonValue.of(day.toString()))
                            .toList()));
        }
    }

    private static JsonValue words(Text text) {
        return JsonValue.object(Map.of("zh", JsonValue.of(text.zh()), "en", JsonValue.of(text.en())));
    }
}
