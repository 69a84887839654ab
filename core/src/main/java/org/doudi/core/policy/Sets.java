package org.doudi.core.policy;

import java.util.Set;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Sets that a rule names. */
final class Sets {

    private Sets() {}

    /** A copy; a rule that names nothing is a mistake, not a rule about nothing. */
    static <T> Set<T> some(Set<T> values, String path) {
        Problems.require(!values.isEmpty(), "set.empty", path, "", Text.of("至少一项", "at least one"));
        return Set.copyOf(values);
    }
}
