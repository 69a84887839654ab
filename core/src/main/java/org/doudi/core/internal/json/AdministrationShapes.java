package org.doudi.core.internal.json;

import org.doudi.core.household.Role;
import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Provision;

/** How the rules on who runs a programme look as JSON. */
final class AdministrationShapes {

    private AdministrationShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("authority", Administration.Authority.class, authority(), "who leads a programme and who decides")
                .with("start", Administration.Start.class, start(), "from which month a programme pays")
                .with("recordKept", Administration.RecordKept.class, recordKept(), "a record that has to be kept")
                .with(
                        "consistency",
                        Administration.Consistency.class,
                        consistency(),
                        "what the record of a household has to agree with");
    }

    private static Obj<Administration.Authority> authority() {
        Obj.Describing<Administration.Authority> object =
                Obj.of("Authority", "Who leads a programme and who decides on admission (牵头与审批).");
        var head = Head.of(object);
        var programme = Head.programme(object, Administration.Authority::programme);
        var leads = object.required(
                "leads", Shapes.setOf(Choices.of(Role.class)), Administration.Authority::leads, "who leads");
        var approves = object.required(
                "approves",
                Shapes.setOf(Choices.of(Role.class)),
                Administration.Authority::approves,
                "who approves: of several, all of them together");
        return object.make(values -> new Administration.Authority(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(leads),
                values.get(approves),
                values.get(head.basis())));
    }

    private static Obj<Administration.Start> start() {
        Obj.Describing<Administration.Start> object =
                Obj.of("Start", "From which month a programme pays, or its measures begin (起始月).");
        var head = Head.of(object);
        var programme = Head.programme(object, Administration.Start::programme);
        var from = object.required(
                "from",
                Choices.of("FirstMonth", Administration.FirstMonth.class, Administration.FirstMonth::label),
                Administration.Start::from,
                "the month of the decision or the one after");
        return object.make(values -> new Administration.Start(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(from),
                values.get(head.basis())));
    }

    private static Obj<Administration.RecordKept> recordKept() {
        Obj.Describing<Administration.RecordKept> object =
                Obj.of("RecordKept", "A record that has to be kept of everybody in a programme (档案要求).");
        var head = Head.of(object);
        var programme = Head.programme(object, Administration.RecordKept::programme);
        var keeper =
                object.required("keeper", Choices.of(Role.class), Administration.RecordKept::keeper, "who keeps it");
        var form = object.required(
                "form",
                Choices.of("Form", Administration.Form.class, Administration.Form::label),
                Administration.RecordKept::form,
                "in what form");
        var duty = object.required(
                "duty",
                Choices.of("Duty", Administration.Duty.class, Administration.Duty::label),
                Administration.RecordKept::duty,
                "whether it has to be, or where possible");
        return object.make(values -> new Administration.RecordKept(
                values.get(head.id()),
                values.get(head.title()),
                values.get(programme),
                values.get(keeper),
                values.get(form),
                values.get(duty),
                values.get(head.basis())));
    }

    private static Obj<Administration.Consistency> consistency() {
        Obj.Describing<Administration.Consistency> object = Obj.of(
                "Consistency",
                "What the record of a household, or of each person in it, has to agree with (数据质量规则). Nobody's benefit follows from it.");
        var head = Head.of(object);
        var applies = object.required(
                "applies",
                CriterionShapes.CRITERION,
                Administration.Consistency::applies,
                "to which household or person it applies");
        var expects = object.required(
                "expects",
                CriterionShapes.CRITERION,
                Administration.Consistency::expects,
                "what is expected of it; about the household if `applies` is, about a person if that is");
        var sought = object.required(
                "sought",
                Choices.of("Sought", Administration.Sought.class, Administration.Sought::label),
                Administration.Consistency::sought,
                "what is told: records that contradict it, or records that do not say");
        var severity = object.required(
                "severity",
                Choices.of("Severity", Administration.Severity.class, Administration.Severity::label),
                Administration.Consistency::severity,
                "how bad that is");
        return object.make(values -> new Administration.Consistency(
                values.get(head.id()),
                values.get(head.title()),
                values.get(applies),
                values.get(expects),
                values.get(sought),
                values.get(severity),
                values.get(head.basis())));
    }
}
