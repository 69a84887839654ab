package org.doudi.core.internal.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.Provision;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;

/** How procedures look as JSON. */
final class ProcedureShapes {

    private ProcedureShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("procedure", Procedure.class, procedure(), "how a programme comes to a decision");
    }

    private static Obj<Procedure> procedure() {
        Obj.Describing<Procedure> object = Obj.of(
                "Procedure",
                "How a programme comes to a decision (办理程序): stages, what is done at each and where it leads, and how long it may take. A case begins at the first stage.");
        var head = Head.of(object);
        var programme = object.required("programme", Scalar.ID, Procedure::programme, "the id of the programme");
        var occasion = object.required(
                "occasion",
                Choices.of("Occasion", Occasion.class, Occasion::label),
                Procedure::occasion,
                "what it is for");
        var stages = object.required(
                "stages",
                ListOf.some(stage(), Procedure.MAX_STAGES),
                Procedure::stages,
                "the stages, the first one first");
        var clocks = object.withDefault(
                "clocks",
                new ListOf<>(clock(), Procedure.MAX_CLOCKS),
                List.of(),
                Procedure::clocks,
                "how long some stages may take together; absent: nothing is said");
        return object.make(values -> Located.at(
                path -> path,
                () -> new Procedure(
                        values.get(head.id()),
                        values.get(head.title()),
                        values.get(programme),
                        values.get(occasion),
                        values.get(stages),
                        values.get(clocks),
                        values.get(head.basis()))));
    }

    private static Obj<Stage> stage() {
        Obj.Describing<Stage> object = Obj.of("Stage", "A stage of a procedure.");
        var id = object.required("id", Scalar.ID, Stage::id, "its name, unique in the procedure");
        var title = object.required("title", Shapes.TEXT, Stage::title, "what it is called");
        var work = object.required("work", WorkShapes.WORK, Stage::work, "what is done there");
        var leads = object.withDefault(
                "leads",
                leads(),
                Map.of(),
                Stage::leads,
                "for each way in which the work can come out the id of the stage that follows; absent: the procedure ends here");
        // Where nothing is said of ways there is no key to point at.
        return object.make(values -> Located.at(
                path -> values.get(leads).isEmpty() ? "" : path,
                () -> new Stage(values.get(id), values.get(title), values.get(work), values.get(leads))));
    }

    private static Obj<Map<Way, String>> leads() {
        Obj.Describing<Map<Way, String>> object = Obj.of(
                "Leads", "Where each way in which work can come out leads: every way of that work, and no other.");
        Map<Way, Field<Map<Way, String>, Optional<String>>> keys = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            keys.put(
                    way,
                    object.optional(
                            way.name(),
                            Scalar.ID,
                            map -> Optional.ofNullable(map.get(way)),
                            way.label().en()));
        }
        return object.make(values -> {
            Map<Way, String> leads = new EnumMap<>(Way.class);
            keys.forEach((way, key) -> values.get(key).ifPresent(next -> leads.put(way, next)));
            return leads;
        });
    }

    private static Obj<Clock> clock() {
        Obj.Describing<Clock> object = Obj.of(
                "Clock",
                "How long some stages may take together (时限). It runs while the case is at one of them and stands still elsewhere.");
        var id = object.required("id", Scalar.ID, Clock::id, "its name, unique in the procedure");
        var title = object.required("title", Shapes.TEXT, Clock::title, "what it is called");
        var days =
                object.required("days", Scalar.ID, Clock::days, "the id of the parameter (`DAYS`) that says how long");
        var unit = object.required("unit", WorkShapes.UNIT, Clock::unit, "which days count");
        var runsAt = object.required(
                "runsAt",
                WorkShapes.names(Procedure.MAX_STAGES),
                Clock::runsAt,
                "the ids of the stages at which it runs");
        var standsWhileAsked = object.withDefault(
                "standsWhileAsked",
                YesNo.INSTANCE,
                false,
                Clock::standsWhileAsked,
                "whether it stands still at a referral among them from its dispatch until the answer; absent: it runs on");
        return object.make(values -> Located.at(
                path -> path,
                () -> new Clock(
                        values.get(id),
                        values.get(title),
                        values.get(days),
                        values.get(unit),
                        values.get(runsAt),
                        values.get(standsWhileAsked))));
    }
}
