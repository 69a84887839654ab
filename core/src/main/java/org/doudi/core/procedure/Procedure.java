package org.doudi.core.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Provision;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How a programme comes to a decision (办理程序): stages, what is done at each and where it leads, and how long it may take. A
 * case begins at the first stage.
 *
 * @param id the provision's name
 * @param title its title
 * @param programme the id of the programme
 * @param occasion what it is for
 * @param stages the stages, 1 to {@value #MAX_STAGES}; the first is where a case begins
 * @param clocks how long some stages may take together, at most {@value #MAX_CLOCKS}
 * @param basis what it rests on
 */
public record Procedure(
        String id, Text title, String programme, Occasion occasion, List<Stage> stages, List<Clock> clocks, Basis basis)
        implements Provision {

    /** The most stages of a procedure. */
    public static final int MAX_STAGES = 64;

    /** The most clocks of a procedure. */
    public static final int MAX_CLOCKS = 32;

    /** Takes copies; refuses names that are there twice and references to stages that are not there. */
    public Procedure {
        stages = List.copyOf(stages);
        clocks = List.copyOf(clocks);
        var problems = Problems.collector();
        problems.require(
                !stages.isEmpty() && stages.size() <= MAX_STAGES,
                "procedure.stages",
                "stages",
                String.valueOf(stages.size()),
                Text.of("1 至 " + MAX_STAGES + " 个环节", "1 to " + MAX_STAGES + " stages"));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            problems.require(
                    names.add(stages.get(i).id()),
                    "stage.twice",
                    "stages/" + i + "/id",
                    stages.get(i).id(),
                    Text.of("不重复的环节名", "a name that no other stage has"));
        }
        Text known = Text.of("本程序的某一环节", "a stage of this procedure");
        for (int i = 0; i < stages.size(); i++) {
            String path = "stages/" + i + "/leads/";
            stages.get(i)
                    .leads()
                    .forEach((way, next) ->
                            problems.require(names.contains(next), "stage.unknown", path + way.name(), next, known));
        }
        problems.require(
                clocks.size() <= MAX_CLOCKS,
                "procedure.clocks",
                "clocks",
                String.valueOf(clocks.size()),
                Text.of("至多 " + MAX_CLOCKS + " 项时限", "at most " + MAX_CLOCKS + " clocks"));
        Set<String> clocked = new HashSet<>();
        for (int i = 0; i < clocks.size(); i++) {
            String path = "clocks/" + i;
            Clock clock = clocks.get(i);
            problems.require(
                    clocked.add(clock.id()),
                    "clock.twice",
                    path + "/id",
                    clock.id(),
                    Text.of("不重复的时限名", "a name that no other clock has"));
            clock.runsAt().stream()
                    .sorted()
                    .forEach(stage ->
                            problems.require(names.contains(stage), "stage.unknown", path + "/runsAt", stage, known));
        }
        problems.throwIfAny();
    }

    /** Where a case begins. */
    public Stage first() {
        return stages.get(0);
    }

    /** The stage of that name, if there is one. */
    public Optional<Stage> stage(String name) {
        return stages.stream().filter(stage -> stage.id().equals(name)).findFirst();
    }

    @Override
    public <R> R match(Provision.Cases<R> cases) {
        return cases.procedure(this);
    }
}
