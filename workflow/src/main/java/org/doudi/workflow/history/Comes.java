package org.doudi.workflow.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Way;
import org.doudi.core.text.Text;

/**
 * How the work of a stage can come out with an act.
 *
 * @param ways in which ways; none if it cannot
 * @param isAlways whether it always does
 */
record Comes(List<Way> ways, boolean isAlways) {

    /** The act brings the case no further by itself. */
    static final Comes NEVER = new Comes(List.of(), false);

    /** It always does, in one of these ways. */
    static Comes always(Way... ways) {
        return new Comes(List.of(ways), true);
    }

    /** It does, or the case stays. */
    static Comes perhaps(Way way) {
        return new Comes(List.of(way), false);
    }

    /** Refuses what cannot come of it. */
    void require(Optional<Way> came) {
        Problems.require(
                came.map(ways::contains).orElse(!isAlways),
                "happening.way",
                ActType.CAME,
                came.map(Way::name).orElse(""),
                Text.of("该事件可能的办理结果", "how the work can come out with it: " + describe()));
    }

    /** For the reference page. */
    String describe() {
        if (ways.isEmpty()) {
            return "never there";
        }
        String all = ways.stream().map(way -> "`" + way.name() + "`").collect(Collectors.joining(" or "));
        return isAlways ? all : all + ", or not there";
    }
}
