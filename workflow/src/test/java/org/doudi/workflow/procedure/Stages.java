package org.doudi.workflow.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Grade;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** Stages and procedures for tests, of which only matters where they lead and what they gather or ask for. */
final class Stages {

    private Stages() {}

    static Procedure procedure(Occasion occasion, Stage... stages) {
        return procedure(occasion, Arrays.asList(stages), List.of());
    }

    static Procedure procedure(Occasion occasion, List<Stage> stages, List<Clock> clocks) {
        return new Procedure(
                "made-up",
                Text.of("程序", "a procedure"),
                "dibao",
                occasion,
                stages,
                clocks,
                Basis.of(Grade.K, "made-up", "art. 1"));
    }

    static Clock clock(String id, String... runsAt) {
        return new Clock(id, Text.of("时限" + id, "clock " + id), "days", Clock.Unit.WORKING, Set.of(runsAt));
    }

    static Text title(String id) {
        return Text.of("环节" + id, "stage " + id);
    }

    static Stage stage(String id, Work work, Map<Way, String> leads) {
        return new Stage(id, title(id), work, leads);
    }

    static Stage lodging(String id, String next) {
        return stage(id, new Work.Lodging(Set.of(Role.HOUSEHOLD), false), Map.of(Way.DONE, next));
    }

    static Stage investigation(String id, String next, Evidence... evidence) {
        return stage(
                id,
                new Work.Investigation(Set.of(Role.TOWNSHIP), 2, Set.of(evidence), Set.of(Matter.ADMISSION)),
                Map.of(Way.DONE, next));
    }

    static Stage referral(String id, String next, Evidence gives) {
        return stage(
                id,
                new Work.Referral(Set.of(Role.TOWNSHIP), Set.of(Role.CIVIL_AFFAIRS), gives),
                Map.of(Way.DONE, next));
    }

    static Stage appraisal(String id, String passed, String notPassed) {
        return stage(
                id,
                new Work.Appraisal(Set.of(Role.VILLAGE_COMMITTEE), 7, 9, "there", "for", true, Optional.empty()),
                Map.of(Way.PASSED, passed, Way.NOT_PASSED, notPassed));
    }

    static Stage posting(String id, String undisputed, String objected) {
        return stage(
                id,
                new Work.Posting(Set.of(Role.VILLAGE_COMMITTEE), Place.VILLAGE, "notice-days"),
                Map.of(Way.UNDISPUTED, undisputed, Way.OBJECTED, objected));
    }

    static Stage hearing(String id, String upheld, String dismissed) {
        return stage(id, new Work.Hearing(Set.of(Role.TOWNSHIP)), Map.of(Way.UPHELD, upheld, Way.DISMISSED, dismissed));
    }

    static Stage determination(String id, String approved, String refused, String returned, Evidence... evidence) {
        return determination(id, approved, refused, returned, Set.of(evidence), Set.of());
    }

    static Stage determination(
            String id, String approved, String refused, String returned, Set<Evidence> evidence, Set<Matter> findings) {
        return stage(
                id,
                new Work.Determination(Set.of(Role.CIVIL_AFFAIRS), Set.of(Formality.SEALED), evidence, findings),
                Map.of(Way.APPROVED, approved, Way.REFUSED, refused, Way.RETURNED, returned));
    }

    static Stage undertaking(String id, String next) {
        return stage(
                id, new Work.Undertaking(Set.of(Role.VILLAGE_COMMITTEE), Set.of(Item.PLAN)), Map.of(Way.DONE, next));
    }

    static Stage notification(String id, String next) {
        return stage(
                id, new Work.Notification(Set.of(Role.TOWNSHIP), Set.of(Addressee.HOUSEHOLD)), Map.of(Way.DONE, next));
    }

    static Stage closing(String id, Result result) {
        return stage(id, new Work.Closing(result), Map.of());
    }

    /** Every problem as its severity, its code and where it is. */
    static List<String> problems(Procedure procedure) {
        return ProcedureCheck.of(procedure).problems().stream()
                .map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.stage().or(problem::clock).orElse("-"))
                .toList();
    }
}
