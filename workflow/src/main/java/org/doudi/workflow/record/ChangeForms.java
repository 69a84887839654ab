package org.doudi.workflow.record;

import java.util.List;
import java.util.Set;
import org.doudi.workflow.internal.json.Form;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;

/** How changes look as JSON. */
final class ChangeForms {

    static final String NAME = "doudi/changes/1";

    private static final Kind<List<Movement.Reason>> REASONS =
            Kinds.list(Kinds.choice(Movement.Reason.class, Movement.Reason::label), Movement.Reason.values().length);

    static final Form<ChangeSet> CHANGES = changes();

    private ChangeForms() {}

    private static Form<ChangeSet> changes() {
        Form.Draft<ChangeSet> draft =
                ViewForms.document(NAME, "ChangeSet", "What became of a roll between two days (季度变更).");
        var unit = draft.required("unit", CaseForms.DIVISION, ChangeSet::unit, "the village, township or county");
        var programme = draft.required("programme", CaseForms.ID, ChangeSet::programme, "the id of the programme");
        var from = draft.required(
                "from", CaseForms.DAY, ChangeSet::from, "the day of the earlier roll, which has what happened on it");
        var to = draft.required("to", CaseForms.DAY, ChangeSet::to, "the day of the later roll");
        var movements = draft.required(
                "movements",
                Kinds.list(movement(), CaseForms.MOST),
                ChangeSet::movements,
                "in the order of days, and of one day in that of numbers; at most one of a household and day");
        var unplaced = draft.required(
                "unplaced",
                ViewForms.COUNT,
                ChangeSet::unplaced,
                "how many households of the later day may live there or elsewhere");
        return draft.make(values -> new ChangeSet(
                values.get(unit),
                values.get(programme),
                values.get(from),
                values.get(to),
                values.get(movements),
                values.get(unplaced)));
    }

    private static Form<Movement> movement() {
        Form.Draft<Movement> draft =
                Form.draft("Movement", "What became of one household on a roll in the course of one day.");
        var on = draft.required("on", CaseForms.DAY, Movement::on, "the day");
        var number = draft.required("number", CaseForms.ID, Movement::number, "the number of the household's file");
        var kind = draft.required(
                "kind", Kinds.choice(Movement.Kind.class, Movement.Kind::label), Movement::kind, "came, stays or went");
        var reasons = draft.required("reasons", REASONS, Movement::inOrder, "why; at least one");
        var line = draft.optional(
                "line", ViewForms.LINE, Movement::line, "the line after it; there unless the household went");
        return draft.make(values -> new Movement(
                values.get(on),
                values.get(number),
                values.get(kind),
                Set.copyOf(values.get(reasons)),
                values.find(line)));
    }
}
