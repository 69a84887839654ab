package org.doudi.workflow.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.doudi.core.text.Text;

/** Gathers every reason why something cannot be done. */
final class Refusals {

    private final List<Refusal> all = new ArrayList<>();
    private final Supplier<Text> cited;

    /** {@code cited} is what the procedure rests on: put into words only if there is something to refuse. */
    Refusals(Supplier<Text> cited) {
        this.cited = cited;
    }

    /** Notes a reason. */
    void add(String code, Map<String, String> attributes, Text says) {
        all.add(new Refusal(code, attributes, says, cited.get()));
    }

    /** Notes that a parameter has no value, unless it has. */
    void requireValue(boolean isThere, String parameter) {
        if (!isThere) {
            add("parameter.open", Map.of("parameter", parameter), Text.of("参数没有取值", "a parameter has no value"));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Refusal> all() {
        return List.copyOf(all);
    }
}
