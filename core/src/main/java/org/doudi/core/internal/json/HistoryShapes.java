package org.doudi.core.internal.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.core.household.ShockKind;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.History;

/** How conditions on the past of a household look as JSON. */
final class HistoryShapes {

    private static final int MOST_GROUNDS = 64;

    private HistoryShapes() {}

    static Obj<History.Enrolled> enrolled() {
        Obj.Describing<History.Enrolled> object = Obj.of("Enrolled", "What the household is enrolled in on the day.");
        var programme = object.required(
                "programme", Scalar.ID, History.Enrolled::programme, "the id of a programme that the policy has");
        Shape<Set<String>> names = new Mapped<>(
                ListOf.distinct(Shapes.SHORT, MOST_GROUNDS), Set::copyOf, set -> List.copyOf(new TreeSet<>(set)));
        var grounds = object.withDefault(
                "grounds",
                names,
                Set.of(),
                History.Enrolled::grounds,
                "the grounds of admission that count, as the standing names them; absent: any");
        var months = object.withDefault(
                "months",
                new Whole(0, History.MAX_MONTHS),
                0,
                History.Enrolled::months,
                "for at least how many months; absent: to be enrolled on the day is enough");
        return object.make(
                values -> new History.Enrolled(values.get(programme), values.get(grounds), values.get(months)));
    }

    static Obj<History.Steady> steady() {
        Obj.Describing<History.Steady> object = Obj.of(
                "Steady",
                "Each of the last measurements compares so with the line of its own day, times the people who counted (稳定). Fewer measurements than asked for are not enough.");
        var measurements = object.required(
                "measurements",
                new Whole(1, History.Steady.MAX_MEASUREMENTS),
                History.Steady::measurements,
                "how many of the last");
        var is = object.required(
                "is",
                Choices.of("Comparison", Comparison.class, Comparison::label),
                History.Steady::comparison,
                "how the measured income compares with the line");
        var line = object.required(
                "line", Scalar.ID, History.Steady::line, "the id of the parameter (`AMOUNT`) that is the line");
        return object.make(values -> new History.Steady(values.get(measurements), values.get(is), values.get(line)));
    }

    static Obj<History.Struck> struck() {
        Obj.Describing<History.Struck> object = Obj.of("Struck", "What has struck the household lately.");
        var kinds = object.required(
                "kinds",
                Shapes.setOf(Choices.of(ShockKind.class)),
                History.Struck::kinds,
                "the kinds of shock that count");
        var months = object.required(
                "withinMonths",
                new Whole(1, History.MAX_MONTHS),
                History.Struck::withinMonths,
                "within how many months before the day");
        return object.make(values -> new History.Struck(values.get(kinds), values.get(months)));
    }
}
