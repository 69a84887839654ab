package org.doudi.calc.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;

/** Which series a value comes from: the parameter itself, or the one at the end of those that it follows. */
final class Sources {

    private Sources() {}

    /** The id of the series on that day. */
    static Text of(Examination examination, String parameter, LocalDate day) {
        String id = parameter;
        int links = examination
                .regime()
                .valuesOf(parameter)
                .on(day)
                .map(value -> value.through().size())
                .orElse(0);
        for (int i = 0; i < links; i++) {
            Optional<String> next = followed(examination, id, day);
            if (next.isPresent()) {
                id = next.get();
            }
        }
        return Text.same(id);
    }

    /** The last layer that speaks of the value on that day decides where it comes from. */
    private static Optional<String> followed(Examination examination, String parameter, LocalDate day) {
        Optional<Resolved<ParameterValue>> value =
                examination.regime().valuesOf(parameter).on(day);
        List<Policy> layers = value.map(found -> found.through().stream()
                        .limit(1)
                        .map(Resolved.Said::layer)
                        .toList())
                .orElseGet(List::of);
        return layers.stream()
                .flatMap(layer -> layer.edits().stream())
                .filter(edit -> edit instanceof Edit.Follow
                        && edit.target().equals(parameter)
                        && edit.valid().contains(day))
                .map(edit -> ((Edit.Follow) edit).source())
                .findFirst();
    }
}
