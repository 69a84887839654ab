package org.doudi.workflow.history;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.EventTypes;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Happening;
import org.doudi.workflow.internal.json.Faults;

/**
 * What happened to cases as events, and back: one type of events for each kind of act, {@code docs/case-events.md}. A payload
 * has everything that the fold of a case needs and nothing personal: codes, days, names that the host gives, and commitments.
 */
public final class CaseEvents {

    /** How the types of all these events begin; no other event's may. */
    public static final String PREFIX = "case.";

    /** The types that this release knows, each of its first version. */
    public static final EventTypes TYPES = types();

    private static final int VERSION = 1;

    private CaseEvents() {}

    private static EventTypes types() {
        EventTypes types = EventTypes.none();
        for (ActType<?> type : ActTypes.ALL) {
            types = types.with(type.name(), List.of());
        }
        return types;
    }

    /**
     * Something that happened, as an event.
     *
     * @param before the case just before: its version is the one under which it happened, of a move the one that it leaves
     * @param happening what happened next
     * @param at when it is recorded, to the millisecond
     * @throws IllegalArgumentException if that is not what happened next to the case
     */
    public static Event event(CaseFile before, Happening happening, Instant at) {
        if (happening.sequence() != before.sequence() + 1) {
            throw new IllegalArgumentException(happening + " does not follow " + before);
        }
        ActType<?> type = happening.act().match(new ActTypes());
        return Event.builder(type.name())
                .actor(happening.actor().id())
                .role(happening.actor().role())
                .on(happening.on())
                .at(at)
                .policy(before.version().regime().hex())
                .command(happening.command())
                .payload(type.write(new CaseHappening(before.id(), happening)))
                .build();
    }

    /**
     * Reads an event of one of these types back, strictly: everything that is wrong with it is told, with its place in the
     * payload. An older version has to be brought up to date before ({@link EventTypes#read}).
     */
    public static Either<Problems, CaseHappening> read(Event event) {
        Optional<ActType<?>> type = ActTypes.of(event.type());
        var problems = Problems.collector();
        problems.require(type.isPresent(), "event.type", "type", event.type(), Text.of("个案事件", "an event of a case"));
        problems.require(
                event.version() == VERSION,
                "event.version",
                "version",
                String.valueOf(event.version()),
                Text.of("版本 " + VERSION, "version " + VERSION));
        return problems.orElse(type::orElseThrow).flatMap(known -> {
            Faults faults = new Faults();
            return faults.orElse(known.read(event.payload(), faults).map(payload -> happening(event, payload)));
        });
    }

    private static CaseHappening happening(Event event, Payload<?> payload) {
        return new CaseHappening(
                payload.caseId(),
                new Happening(
                        payload.sequence(),
                        event.command(),
                        new Actor(event.actor(), event.role(), payload.isRelative()),
                        event.on(),
                        payload.act(),
                        payload.stage(),
                        payload.came()));
    }

    /** What every type has in its payload, in Markdown: the reference of {@code docs/case-events.md}. */
    public static String reference() {
        return ActTypes.reference();
    }
}
