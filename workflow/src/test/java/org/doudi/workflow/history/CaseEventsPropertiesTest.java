package org.doudi.workflow.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.doudi.core.json.JsonValue;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.desk.Happening;

/** Whatever happened is written and read back as it was, and nothing else is read. */
@PropertyDefaults(tries = 500)
class CaseEventsPropertiesTest {

    @Property
    void what_is_written_is_read_back_from_the_stored_bytes(@ForAll("happenings") Happening happening) {
        Event event = event(happening);
        byte[] stored = Cases.START.append(event).entry().bytes();
        Event read =
                CaseEvents.TYPES.read(Entry.parse(stored, Cases.ORIGIN).get()).get();

        assertThat(CaseEvents.read(read).get()).isEqualTo(new CaseHappening("c-1", happening));
    }

    /** Every member says something: without it the same cannot be read. */
    @Property
    void without_a_member_it_is_not_the_same(@ForAll("happenings") Happening happening) {
        Event event = event(happening);
        ((JsonValue.Fields) event.payload()).of().keySet().forEach(name -> {
            Map<String, JsonValue> members = new TreeMap<>(((JsonValue.Fields) event.payload()).of());
            members.remove(name);
            assertThat(CaseEvents.read(event.withPayload(JsonValue.object(members)))
                            .toJavaOptional())
                    .isNotEqualTo(Optional.of(new CaseHappening("c-1", happening)));
        });
    }

    /** Whatever stands there: it is refused, or it is what would be written of what was read. Nothing is thrown. */
    @Property
    void what_is_read_is_written_so(
            @ForAll("happenings") Happening happening, @ForAll("values") List<JsonValue> values) {
        Event event = event(happening);
        Map<String, JsonValue> members = new TreeMap<>(((JsonValue.Fields) event.payload()).of());
        List<String> names = List.copyOf(members.keySet());
        for (int i = 0; i < values.size(); i++) {
            members.put(names.get((i * 7 + values.hashCode() & 0xff) % names.size()), values.get(i));
        }
        JsonValue changed = JsonValue.object(members);
        CaseEvents.read(event.withPayload(changed))
                .peek(read -> assertThat(
                                read.happening().act().match(new ActTypes()).write(read))
                        .isEqualTo(changed));
    }

    @Provide
    Arbitrary<List<JsonValue>> values() {
        JsonValue sealed =
                JsonValue.object(Map.of("field", JsonValue.of("content"), "sealed", JsonValue.of("b".repeat(64))));
        Arbitrary<JsonValue> plain = Arbitraries.of(
                new JsonValue.Nothing(),
                JsonValue.of(true),
                JsonValue.of(-1),
                JsonValue.of(0),
                JsonValue.of(3),
                JsonValue.of(JsonValue.MAX_WHOLE),
                JsonValue.of(""),
                JsonValue.of("YES"),
                JsonValue.of("DONE"),
                JsonValue.of("c-2"),
                JsonValue.of("a".repeat(64)),
                sealed,
                JsonValue.list(List.of(JsonValue.of("SEALED"))),
                JsonValue.list(List.of(JsonValue.of(1))),
                JsonValue.object(Map.of("question", JsonValue.of("OPEN"))),
                JsonValue.object(Map.of()));
        return plain.list().ofMinSize(1).ofMaxSize(3);
    }

    private static Event event(Happening happening) {
        ActType<?> kind = happening.act().match(new ActTypes());
        return Event.builder(kind.name())
                .actor(happening.actor().id())
                .role(happening.actor().role())
                .on(happening.on())
                .at(Cases.AT)
                .policy("0".repeat(64))
                .command(happening.command())
                .payload(kind.write(new CaseHappening("c-1", happening)))
                .build();
    }

    @Provide
    Arbitrary<Happening> happenings() {
        return AnyHappening.any();
    }
}
