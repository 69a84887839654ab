package org.doudi.core.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.text.Text;

/** What holds in a regime on one day. */
public final class Rules {

    private final LocalDate day;
    private final Map<String, Resolved<Provision>> provisions;
    private final Map<String, Resolved<ParameterValue>> values;
    private final Set<String> everBound;

    Rules(
            LocalDate day,
            Map<String, Resolved<Provision>> provisions,
            Map<String, Resolved<ParameterValue>> values,
            Set<String> everBound) {
        this.day = day;
        this.provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
        this.values = Map.copyOf(values);
        this.everBound = Set.copyOf(everBound);
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** Every provision in force, in the order in which the layers brought them. */
    public List<Resolved<Provision>> provisions() {
        return List.copyOf(provisions.values());
    }

    /** The provision of that name, if it is in force. */
    public Optional<Resolved<Provision>> provision(String id) {
        return Optional.ofNullable(provisions.get(id));
    }

    /** The value to which the parameter is bound on that day, if it is. */
    public Optional<Resolved<ParameterValue>> value(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** Whether some layer binds the parameter on some day, though perhaps not on this one. */
    public boolean isEverBound(String parameter) {
        return everBound.contains(parameter);
    }

    /** The title of the provision, or its id where nothing of that name is in force. */
    public Text titleOf(String id) {
        return provision(id).map(found -> found.value().title()).orElseGet(() -> Text.same(id));
    }
}
