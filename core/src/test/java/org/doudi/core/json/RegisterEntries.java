package org.doudi.core.json;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.register.RegisterEntry.Stated;

/** Arbitrary entries of registers: numbers as people write them, and whatever may be absent now and then absent. */
final class RegisterEntries {

    private RegisterEntries() {}

    static Arbitrary<RegisterEntry> entries() {
        Arbitrary<List<Stated>> facts = Combinators.combine(Values.ids(), Values.texts(RegisterEntry.MAX_WORDS))
                .as(Stated::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Stated::fact);
        return Builders.withBuilder(() -> RegisterEntry.builder("dibao"))
                .use(Values.ids())
                .in((builder, programme) -> builder.programme(programme))
                .use(Values.ids().optional())
                .in((builder, id) -> builder.id(id))
                .use(numbers().optional())
                .in((builder, head) -> builder.head(head))
                .use(numbers().list().ofMaxSize(4).optional())
                .in((builder, members) -> builder.members(members).people(members.map(others -> others.size() + 1)))
                .use(Arbitraries.of("500235", "500235101", "500235101200").optional())
                .in((builder, unit) -> builder.unit(unit))
                .use(Values.texts(RegisterEntry.MAX_WORDS).optional())
                .in((builder, category) -> builder.category(category))
                .use(Values.money().optional())
                .in((builder, monthly) -> builder.monthly(monthly))
                .use(Values.days().optional())
                .in((builder, since) -> builder.since(since))
                .use(Arbitraries.of(true, false).optional())
                .in((builder, covered) -> builder.medicalAssistance(covered))
                .use(facts)
                .in((builder, stated) -> builder.facts(stated))
                .build(RegisterEntry.Builder::build);
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of("11010519491231002X", "110105491231002", " 440524 18800101 0014", "无"),
                Values.texts(RegisterEntry.MAX_NUMBER));
    }
}
