package org.doudi.core.internal.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.time.Window;

/** How the edits of a policy, and the values that they bind, look as JSON. */
final class EditShapes {

    private static final int MOST_AREA = 100_000_000;

    private static final Shape<ParameterValue> VALUE = value();

    /** One thing that a policy does to what lies below it. */
    static final OneOf<Edit> EDIT = edit();

    private EditShapes() {}

    private static Shape<ParameterValue> value() {
        return new OneOf<ParameterValue>("Value", "The value that a layer binds to a parameter.")
                .with(
                        "amount",
                        ParameterValue.OfAmount.class,
                        Shapes.AMOUNT,
                        ParameterValue.OfAmount::new,
                        ParameterValue.OfAmount::amount,
                        "money over a period")
                .with(
                        "money",
                        ParameterValue.OfMoney.class,
                        Scalar.MONEY,
                        ParameterValue.OfMoney::new,
                        ParameterValue.OfMoney::money,
                        "a sum of money")
                .with(
                        "ratio",
                        ParameterValue.OfRatio.class,
                        Scalar.RATIO,
                        ParameterValue.OfRatio::new,
                        ParameterValue.OfRatio::ratio,
                        "a share, rate or multiple")
                .with(
                        "rounding",
                        ParameterValue.OfRounding.class,
                        Shapes.ROUNDING,
                        ParameterValue.OfRounding::new,
                        ParameterValue.OfRounding::rounding,
                        "how a result is rounded")
                .with(
                        "allowance",
                        ParameterValue.OfAllowance.class,
                        Shapes.ALLOWANCE,
                        ParameterValue.OfAllowance::new,
                        ParameterValue.OfAllowance::allowance,
                        "what may be taken off earnings")
                .with(
                        "area",
                        ParameterValue.OfArea.class,
                        new Whole(0, MOST_AREA),
                        ParameterValue.OfArea::new,
                        ParameterValue.OfArea::hundredths,
                        "hundredths of a square metre for each person (1300 is 13 m²)")
                .with(
                        "days",
                        ParameterValue.OfDays.class,
                        new Whole(0, ParameterValue.OfDays.MAX_DAYS),
                        ParameterValue.OfDays::new,
                        ParameterValue.OfDays::days,
                        "a number of calendar days")
                .with(
                        "months",
                        ParameterValue.OfMonths.class,
                        new Whole(0, ParameterValue.OfMonths.MAX_MONTHS),
                        ParameterValue.OfMonths::new,
                        ParameterValue.OfMonths::months,
                        "a number of months")
                .with(
                        "on",
                        ParameterValue.OfSwitch.class,
                        YesNo.INSTANCE,
                        ParameterValue.OfSwitch::new,
                        ParameterValue.OfSwitch::on,
                        "whether a rule that a layer may turn on applies");
    }

    private static OneOf<Edit> edit() {
        return new OneOf<Edit>("Edit", "One thing that a policy does to what lies below it.")
                .with("add", Edit.Add.class, add(), "adds a rule that was not there")
                .with("replace", Edit.Replace.class, replace(), "puts a rule in the place of one of the same name")
                .with("remove", Edit.Remove.class, remove(), "takes a rule away")
                .with("bind", Edit.Bind.class, bind(), "gives a parameter its value")
                .with("follow", Edit.Follow.class, follow(), "lets a parameter take the value of another")
                .with("limit", Edit.Limit.class, limit(), "bounds what this and later layers may bind");
    }

    private static Obj<Edit.Add> add() {
        Obj.Describing<Edit.Add> object = Obj.of("Add", "Adds a rule that was not there on those days.");
        var rule = object.required("rule", ProvisionShapes.PROVISION, Edit.Add::provision, "the rule");
        var valid = valid(object, Edit.Add::valid);
        var known = knownFrom(object, Edit.Add::knownFrom);
        return object.make(values -> new Edit.Add(values.get(rule), values.get(valid), values.get(known)));
    }

    private static Obj<Edit.Replace> replace() {
        Obj.Describing<Edit.Replace> object = Obj.of(
                "Replace", "Puts a rule in the place of the one of the same id. It does not outlive what it replaces.");
        var rule = object.required("rule", ProvisionShapes.PROVISION, Edit.Replace::provision, "the rule");
        var valid = valid(object, Edit.Replace::valid);
        var known = knownFrom(object, Edit.Replace::knownFrom);
        return object.make(values -> new Edit.Replace(values.get(rule), values.get(valid), values.get(known)));
    }

    private static Obj<Edit.Remove> remove() {
        Obj.Describing<Edit.Remove> object =
                Obj.of("Remove", "Takes a rule away, with its values if it is a parameter.");
        var target = object.required("target", Scalar.ID, Edit.Remove::target, "the id of the rule");
        var valid = valid(object, Edit.Remove::valid);
        var known = knownFrom(object, Edit.Remove::knownFrom);
        var basis = object.required("basis", ProvisionShapes.BASIS, Edit.Remove::basis, "what that rests on");
        return object.make(
                values -> new Edit.Remove(values.get(target), values.get(valid), values.get(known), values.get(basis)));
    }

    private static Obj<Edit.Bind> bind() {
        Obj.Describing<Edit.Bind> object = Obj.of(
                "Bind", "Gives a parameter its value. A value that a layer below has bound on those days gives way.");
        var target = object.required("target", Scalar.ID, Edit.Bind::target, "the id of the parameter");
        var value = object.required("value", VALUE, Edit.Bind::value, "the value, of the parameter's type");
        var valid = valid(object, Edit.Bind::valid);
        var known = knownFrom(object, Edit.Bind::knownFrom);
        var basis = object.required("basis", ProvisionShapes.BASIS, Edit.Bind::basis, "what it rests on");
        return object.make(values -> new Edit.Bind(
                values.get(target), values.get(value), values.get(valid), values.get(known), values.get(basis)));
    }

    private static Obj<Edit.Follow> follow() {
        Obj.Describing<Edit.Follow> object = Obj.of(
                "Follow",
                "Lets a parameter take the value that another has on each of those days, whichever layer binds that. A value that a layer below has bound gives way, and the limits of the parameter hold for what it takes.");
        var target = object.required("target", Scalar.ID, Edit.Follow::target, "the id of the parameter");
        var source = object.required(
                "source", Scalar.ID, Edit.Follow::source, "the id of the other parameter, of the same type");
        var valid = valid(object, Edit.Follow::valid);
        var known = knownFrom(object, Edit.Follow::knownFrom);
        var basis = object.required("basis", ProvisionShapes.BASIS, Edit.Follow::basis, "what it rests on");
        return object.make(values -> new Edit.Follow(
                values.get(target), values.get(source), values.get(valid), values.get(known), values.get(basis)));
    }

    private static Obj<Edit.Limit> limit() {
        Obj.Describing<Edit.Limit> object = Obj.of(
                "Limit",
                "Bounds what this and later layers may bind on those days. A floor, a ceiling or both, the floor not above the ceiling.");
        var target = object.required("target", Scalar.ID, Edit.Limit::target, "the id of the parameter");
        var floor = object.optional("floor", VALUE, Edit.Limit::floor, "the least, of the parameter's type");
        var ceiling = object.optional("ceiling", VALUE, Edit.Limit::ceiling, "the most, of the parameter's type");
        var valid = valid(object, Edit.Limit::valid);
        var known = knownFrom(object, Edit.Limit::knownFrom);
        var basis = object.required("basis", ProvisionShapes.BASIS, Edit.Limit::basis, "what it rests on");
        return object.make(values -> Located.at(
                path -> "",
                () -> new Edit.Limit(
                        values.get(target),
                        values.get(floor),
                        values.get(ceiling),
                        values.get(valid),
                        values.get(known),
                        values.get(basis))));
    }

    private static <T extends Edit> Field<T, Optional<LocalDate>> knownFrom(
            Obj.Describing<T> object, Function<T, Optional<LocalDate>> get) {
        return object.optional(
                "knownFrom",
                Scalar.DAY_OF_YEAR,
                get,
                "the day from which it was known, if later than the policy: what was announced for days gone by; absent: as the policy");
    }

    private static <T extends Edit> Field<T, Window> valid(Obj.Describing<T> object, Function<T, Window> get) {
        return object.withDefault(
                "valid",
                Shapes.WINDOW,
                Window.ALWAYS,
                get,
                "the days on which it holds, within those of the policy; absent: as long as the policy");
    }
}
