package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * The types of events that a reader knows, each with its current version and how older payloads are brought up to it. Stored
 * bytes never change: a trail is verified as it was written and read as it is understood today.
 */
public final class EventTypes {

    private final Map<String, List<UnaryOperator<JsonValue>>> upcasts;

    private EventTypes(Map<String, List<UnaryOperator<JsonValue>>> upcasts) {
        this.upcasts = Collections.unmodifiableMap(new TreeMap<>(upcasts));
    }

    /** No types. */
    public static EventTypes none() {
        return new EventTypes(Map.of());
    }

    /**
     * With one more type.
     *
     * @param type its name
     * @param upcasts from version 1 to 2, from 2 to 3 and so on, each a pure function of the payload (a payload that it cannot
     *     read it refuses with a {@link org.doudi.core.problem.ProblemsException}); none if the first version is the
     *     current one
     * @throws org.doudi.core.problem.ProblemsException if the type is known already or its name is no id
     */
    public EventTypes with(String type, List<UnaryOperator<JsonValue>> upcasts) {
        var problems = Problems.collector();
        Ids.check(type, "type", problems);
        problems.require(
                !this.upcasts.containsKey(type),
                "event.type",
                "type",
                type,
                Text.of("尚未登记的类型", "a type not known yet"));
        problems.throwIfAny();
        Map<String, List<UnaryOperator<JsonValue>>> more = new TreeMap<>(this.upcasts);
        more.put(type, List.copyOf(upcasts));
        return new EventTypes(more);
    }

    /**
     * The event as it is understood today. An unknown type, or a version newer than the current one, is refused: it was written
     * by a later release, and half of it read would be read wrongly.
     */
    public Either<Problems, Event> read(Entry entry) {
        Event event = entry.event();
        List<UnaryOperator<JsonValue>> steps = upcasts.get(event.type());
        if (steps == null || event.version() > steps.size() + 1) {
            return Either.left(Problems.of(
                    steps == null ? "event.type" : "event.version",
                    String.valueOf(entry.sequence()),
                    event.type() + " " + event.version(),
                    Text.of("本版本认识的事件类型与版本", "a type and version that this release knows")));
        }
        return Problems.attempt(() -> {
            JsonValue payload = event.payload();
            for (UnaryOperator<JsonValue> step : steps.subList(event.version() - 1, steps.size())) {
                payload = step.apply(payload);
            }
            return event.withVersion(steps.size() + 1).withPayload(payload);
        });
    }

    @Override
    public String toString() {
        return "EventTypes" + upcasts.keySet();
    }
}
