package org.doudi.workflow.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.text.Text;

/** Holds a move to another version of the procedure against where the case is: it has to be able to go on there. */
record MoveGuard(Bench bench, Act.Move act) {

    /** Who answers for the register moves its cases (reading: no document speaks of it). */
    private static final Set<Role> MOVERS = Set.of(Role.CIVIL_AFFAIRS, Role.POVERTY_OFFICE);

    Optional<Way> check() {
        bench.requireRole(MOVERS);
        Optional<Version> target = bench.file()
                .shelf()
                .find(act.regime(), act.procedure(), bench.command().on());
        if (target.isEmpty()) {
            bench.refuse(
                    "move.unknown",
                    Map.of("procedure", act.procedure(), "regime", act.regime().hex()),
                    Text.of("当日无此程序版本", "no such version of a procedure on that day"));
        }
        target.ifPresent(this::check);
        return Optional.empty();
    }

    private void check(Version target) {
        Procedure now = bench.file().procedure();
        Procedure then = target.procedure();
        if (target.isSameAs(bench.file().version())) {
            bench.refuse(
                    "move.same",
                    Map.of("procedure", then.id()),
                    Text.of("已按此版本办理", "it runs under that version already"));
        }
        if (!then.programme().equals(now.programme()) || then.occasion() != now.occasion()) {
            bench.refuse(
                    "move.other",
                    Map.of(
                            "programme",
                            then.programme(),
                            "occasion",
                            then.occasion().name()),
                    Text.of("属另一项目或事由", "a procedure of another programme or for something else"));
        }
        String stage = bench.file().stage().map(Stage::id).orElse("-");
        Optional<Stage> there = then.stage(stage);
        refuseUnless(there.isPresent(), "move.stage", stage, Text.of("新版本没有此环节", "it has no such stage"));
        there.ifPresent(next -> refuseUnless(
                bench.file()
                        .progress()
                        .flatMap(progress -> progress.match(new Transfer(next.work())))
                        .isPresent(),
                "move.work",
                stage,
                Text.of("新版本在此环节办理他事，或已无可办", "other work is done there, or none is left")));
    }

    private void refuseUnless(boolean holds, String code, String stage, Text says) {
        if (!holds) {
            bench.refuse(code, Map.of("stage", stage), says);
        }
    }
}
