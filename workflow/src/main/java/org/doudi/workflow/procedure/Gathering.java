package org.doudi.workflow.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/**
 * What is on record when a case comes to a stage. Two answers, for a stage can be come to in many ways: what is there whichever
 * way was taken, and what is there on some way. What is on record stays on record.
 *
 * <p>Both are worked out by carrying what is known along every way until nothing changes. The first only ever shrinks, the
 * second only grows, and there are finitely many kinds of evidence and findings: it ends.
 */
final class Gathering {

    private final Map<String, Holding> surely;
    private final Map<String, Holding> possibly;

    Gathering(Graph graph) {
        this.surely = carried(graph, Gathering::leaves, Holding::and);
        // An approval gathers nothing. Counted here, one in a loop would have what it asks for from itself.
        this.possibly = carried(graph, (work, way) -> gathers(work), Holding::or);
    }

    /** What is on record there whichever way the case came; nothing of a stage that cannot be reached. */
    Holding surelyAt(Stage stage) {
        return surely.getOrDefault(stage.id(), Holding.NOTHING);
    }

    /** What is on record there if the case came by some way that gathers it. */
    Holding possiblyAt(Stage stage) {
        return possibly.getOrDefault(stage.id(), Holding.NOTHING);
    }

    /**
     * What has to be on record before a determination can be approved and cannot be put there by whoever decides: evidence. A
     * finding can be: the office that decides works it out from what is on record.
     */
    static Holding required(Work.Determination work) {
        return new Holding(work.evidence(), Set.of());
    }

    private static Map<String, Holding> carried(
            Graph graph, BiFunction<Work, Way, Holding> added, BinaryOperator<Holding> met) {
        Map<String, Holding> at = new HashMap<>();
        at.put(graph.first().id(), Holding.NOTHING);
        Deque<Stage> open = new ArrayDeque<>();
        open.add(graph.first());
        while (!open.isEmpty()) {
            Stage stage = open.remove();
            Holding here = at.getOrDefault(stage.id(), Holding.NOTHING);
            stage.leads().forEach((way, next) -> {
                Holding brought = here.or(added.apply(stage.work(), way));
                Holding before = at.get(next);
                Holding then = before == null ? brought : met.apply(before, brought);
                if (!then.equals(before)) {
                    at.put(next, then);
                    open.add(graph.stage(next));
                }
            });
        }
        return at;
    }

    /** What is surely on record, beside what was before, once the work has come out in that way. */
    private static Holding leaves(Work work, Way way) {
        return way == Way.APPROVED && work instanceof Work.Determination determination
                ? new Holding(determination.evidence(), determination.findings())
                : gathers(work);
    }

    private static Holding gathers(Work work) {
        if (work instanceof Work.Investigation investigation) {
            return new Holding(investigation.evidence(), investigation.findings());
        }
        return work instanceof Work.Referral referral
                ? new Holding(Set.of(referral.gives()), Set.of())
                : Holding.NOTHING;
    }
}
