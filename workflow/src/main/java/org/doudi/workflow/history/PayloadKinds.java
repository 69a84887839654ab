package org.doudi.workflow.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doudi.core.fact.Truth;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;
import org.doudi.workflow.internal.json.Place;

/** What can stand in payloads. */
final class PayloadKinds {

    /** So many people (人数). */
    static final Kind<Integer> COUNT = Kinds.whole(0, Integer.MAX_VALUE);

    /** A number in a case (序号). */
    static final Kind<Long> NUMBER = Kinds.mapped(
            "a whole number from 1 to " + Integer.MAX_VALUE,
            Kinds.whole(1, Integer.MAX_VALUE),
            Integer::longValue,
            Math::toIntExact);

    /** Yes, no or open. */
    static final Kind<Truth> TRUTH = Kinds.choice(Truth.class, Truth::label);

    /** True or false. */
    static final Kind<Boolean> YES_NO = new YesNo();

    private PayloadKinds() {}

    /** Constants, each once, in the order of their names: one set is written in one way only. */
    static <E extends Enum<E>> Kind<Set<E>> set(Class<E> type, Function<E, Text> label) {
        Kind<E> one = Kinds.choice(type, label);
        return Kinds.mapped(
                "a list of " + one.describe() + ", each once, in the order of their names",
                Kinds.list(one, type.getEnumConstants().length),
                PayloadKinds::inOrder,
                PayloadKinds::ordered);
    }

    private static <E extends Enum<E>> Set<E> inOrder(List<E> read) {
        Set<E> all = Set.copyOf(read);
        Problems.require(
                read.equals(ordered(all)),
                "list.order",
                "",
                read.size() + " entries",
                Text.of("按名称排序且不重复", "each once, in the order of their names"));
        return all;
    }

    private static <E extends Enum<E>> List<E> ordered(Set<E> all) {
        return all.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static final class YesNo implements Kind<Boolean> {
        @Override
        public Optional<Boolean> read(Place place) {
            return place.value() instanceof JsonValue.YesNo yesNo
                    ? Optional.of(yesNo.of())
                    : place.refuse("json.boolean", "", Text.of("true 或 false", "true or false"));
        }

        @Override
        public JsonValue write(Boolean value) {
            return JsonValue.of(value);
        }

        @Override
        public String describe() {
            return "`true` or `false`";
        }
    }
}
