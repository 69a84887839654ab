package org.doudi.workflow.procedure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/** Which stages can follow which. Every way in which some work can come out is taken for possible. */
final class Graph {

    private final Procedure procedure;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();
    private final Set<String> reachable;

    Graph(Procedure procedure) {
        this.procedure = procedure;
        procedure.stages().forEach(stage -> stages.put(stage.id(), stage));
        for (Stage stage : procedure.stages()) {
            after.put(stage.id(), walk(stage.leads().values(), work -> false));
        }
        this.reachable = reachableWithout(work -> false);
    }

    List<Stage> stages() {
        return procedure.stages();
    }

    Stage first() {
        return procedure.first();
    }

    /** The stage of an id that a way or a clock names: a procedure has made sure that it is there. */
    Stage stage(String id) {
        Stage stage = stages.get(id);
        if (stage == null) {
            throw new IllegalArgumentException("no stage " + id);
        }
        return stage;
    }

    /** Whether a case can ever come there. */
    boolean isReachable(Stage stage) {
        return reachable.contains(stage.id());
    }

    /** The stages to which a case can come with no such work at any stage before them. */
    Set<String> reachableWithout(Predicate<Work> work) {
        return walk(Set.of(procedure.first().id()), work);
    }

    /** The stages to which a case can come that left one in this way, with no such work at any stage before them. */
    Set<String> reachableFrom(Stage stage, Way way, Predicate<Work> work) {
        String next = stage.leads().get(way);
        return next == null ? Set.of() : walk(Set.of(next), work);
    }

    /** Whether a case that is at the one can come to the other later; to the same again only by a loop. */
    boolean leadsTo(Stage one, Stage other) {
        return after.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    /** Whether a case that is there can still be closed. */
    boolean canClose(Stage stage) {
        return isClosing(stage) || stages().stream().anyMatch(other -> isClosing(other) && leadsTo(stage, other));
    }

    /** The loops, each as large as can be: any of its stages leads to any of them. In the order of their first stages. */
    List<List<Stage>> loops() {
        return stages().stream()
                .filter(stage -> leadsTo(stage, stage))
                .map(this::around)
                .distinct()
                .toList();
    }

    private List<Stage> around(Stage stage) {
        return stages().stream()
                .filter(other -> leadsTo(stage, other) && leadsTo(other, stage))
                .toList();
    }

    static boolean isClosing(Stage stage) {
        return stage.work() instanceof Work.Closing;
    }

    private Set<String> walk(Collection<String> from, Predicate<Work> stop) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Stage stage = stage(open.remove());
            if (!stop.test(stage.work())) {
                stage.leads().values().stream().filter(seen::add).forEach(open::add);
            }
        }
        return seen;
    }
}
