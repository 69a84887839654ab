package org.doudi.core.procedure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A stage of a procedure (环节).
 *
 * @param id its name, unique in the procedure
 * @param title what it is called
 * @param work what is done there
 * @param leads for each way in which the work can come out, the id of the stage that follows; in the order of the ways
 */
public record Stage(String id, Text title, Work work, Map<Way, String> leads) {

    /** Takes a copy; refuses a way that leads nowhere and one that the work does not have. */
    public Stage {
        Map<Way, String> inOrder = new EnumMap<>(Way.class);
        inOrder.putAll(leads);
        leads = Collections.unmodifiableMap(inOrder);
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        for (Way way : Way.values()) {
            boolean has = work.ways().contains(way);
            problems.require(
                    !has || leads.containsKey(way),
                    "stage.way.missing",
                    "leads",
                    id,
                    Text.of(
                            "“" + way.label().zh() + "”之后的环节",
                            "the stage after \"" + way.label().en() + "\""));
            problems.require(
                    has || !leads.containsKey(way),
                    "stage.way.none",
                    "leads/" + way.name(),
                    id,
                    Text.of("该工作可能的结果", "a way in which that work can come out"));
        }
        problems.throwIfAny();
    }

    /** The id of the stage that follows if the work comes out so; nothing if it cannot. */
    public Optional<String> next(Way way) {
        return Optional.ofNullable(leads.get(way));
    }
}
