package org.doudi.workflow.calendar;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.json.JsonValue;
import org.doudi.core.policy.Grade;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.internal.json.Faults;
import org.doudi.workflow.internal.json.Form;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;
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

    private static final Form<Gazette> GAZETTE = gazette();

    private CalendarFormat() {}

    /** Reads a gazette from bytes in UTF-8. */
    public static Either<Problems, Gazette> read(byte[] json) {
        return JsonValue.parse(json).flatMap(CalendarFormat::read);
    }

    /** Reads a gazette from JSON that stands in something else. */
    public static Either<Problems, Gazette> read(JsonValue json) {
        Faults faults = new Faults();
        return faults.orElse(GAZETTE.read(Place.root(json, faults)));
    }

    /** The gazette as JSON; {@link JsonValue#canonical} gives its bytes. What is written here reads back equal. */
    public static JsonValue write(Gazette gazette) {
        return GAZETTE.write(gazette);
    }

    private static Form<Gazette> gazette() {
        Form.Draft<Gazette> draft = Form.draft("Gazette", "Notices on working days.");
        draft.required("format", Kinds.constant(NAME), gazette -> NAME, "which format it is");
        var id = draft.required("id", Kinds.text(MOST_CHARACTERS), Gazette::id, "its name");
        var title = draft.required("title", Kinds.WORDS, Gazette::title, "what it is called");
        var origin = draft.optional("origin", Kinds.WORDS, Gazette::origin, "where it is from");
        var notices = draft.required("notices", Kinds.list(notice(), MOST_NOTICES), Gazette::notices, "the notices");
        return draft.make(values -> Gazette.builder(values.get(id))
                .title(values.get(title))
                .origin(values.find(origin))
                .notices(values.get(notices))
                .build());
    }

    private static Form<Notice> notice() {
        Form.Draft<Notice> draft = Form.draft("Notice", "A notice on the holidays of a year.");
        var id = draft.required("id", Kinds.text(MOST_CHARACTERS), Notice::id, "its name");
        var year = draft.required("year", Kinds.whole(Notice.MIN_YEAR, Notice.MAX_YEAR), Notice::year, "the year");
        var effect = draft.required(
                "effect", Kinds.choice(NoticeEffect.class, NoticeEffect::label), Notice::effect, "what it does");
        var title = draft.required("title", Kinds.WORDS, Notice::title, "what it is called");
        var published = draft.required("published", Kinds.DAY, Notice::published, "the day of publication");
        var source = draft.required("source", Kinds.text(Notice.MAX_SOURCE), Notice::source, "where it was read");
        var grade = draft.required("grade", Kinds.choice(Grade.class, Grade::label), Notice::grade, "how attested");
        var reading = draft.optional("reading", Kinds.WORDS, Notice::reading, "how what is unclear was read");
        var occasions =
                draft.required("occasions", Kinds.list(occasion(), MOST_OCCASIONS), Notice::occasions, "the holidays");
        return draft.make(values -> Notice.builder(values.get(id))
                .year(values.get(year))
                .effect(values.get(effect))
                .title(values.get(title))
                .published(values.get(published))
                .source(values.get(source))
                .grade(values.get(grade))
                .reading(values.find(reading))
                .occasions(values.get(occasions))
                .build());
    }

    private static Form<Occasion> occasion() {
        Kind<List<LocalDate>> days = Kinds.list(Kinds.DAY, MOST_DAYS);
        Form.Draft<Occasion> draft = Form.draft("Occasion", "A holiday.");
        var name = draft.required("name", Kinds.WORDS, Occasion::name, "what it is called");
        var off = draft.optional("off", days, occasion -> some(occasion.off()), "days off");
        var working = draft.optional("working", days, occasion -> some(occasion.working()), "days made up");
        return draft.make(values -> new Occasion(
                values.get(name),
                values.find(off).orElse(List.of()),
                values.find(working).orElse(List.of())));
    }

    private static Optional<List<LocalDate>> some(List<LocalDate> days) {
        return Optional.of(days).filter(some -> !some.isEmpty());
    }
}
