package org.doudi.core.internal.json;

import org.doudi.core.internal.json.ProvisionShapes.Head;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.Provision;

/** How the rules that bind two systems to each other look as JSON. */
final class LinkageShapes {

    private LinkageShapes() {}

    static void addTo(OneOf<Provision> rule) {
        rule.with("placement", Linkage.Placement.class, placement(), "to which of two systems a household belongs")
                .with(
                        "crossEligibility",
                        Linkage.CrossEligibility.class,
                        crossEligibility(),
                        "those in one programme who qualify for another");
    }

    private static Obj<Linkage.Placement> placement() {
        Obj.Describing<Linkage.Placement> object = Obj.of(
                "Placement",
                "To which of two systems a household belongs, from three findings that are made apart from each other (两项制度分类).");
        var head = Head.of(object);
        var floor = object.required(
                "floor", Scalar.ID, Linkage.Placement::floor, "the id of the programme that is the floor");
        var development = object.required(
                "development",
                Scalar.ID,
                Linkage.Placement::development,
                "the id of the programme that supports development");
        var belowFloor = object.required(
                "belowFloor",
                CriterionShapes.CRITERION,
                Linkage.Placement::belowFloor,
                "whether the household is below the floor");
        var poor = object.required(
                "poor", CriterionShapes.CRITERION, Linkage.Placement::poor, "whether it is below the poverty line");
        var able = object.required(
                "able", CriterionShapes.CRITERION, Linkage.Placement::able, "whether it has labour capacity");
        return object.make(values -> new Linkage.Placement(
                values.get(head.id()),
                values.get(head.title()),
                values.get(floor),
                values.get(development),
                values.get(belowFloor),
                values.get(poor),
                values.get(able),
                values.get(head.basis())));
    }

    private static Obj<Linkage.CrossEligibility> crossEligibility() {
        Obj.Describing<Linkage.CrossEligibility> object = Obj.of(
                "CrossEligibility",
                "Those in one programme who qualify for another should be in it (应纳尽纳). It is a finding; nobody is enrolled by it.");
        var head = Head.of(object);
        var from = object.required(
                "from", Scalar.ID, Linkage.CrossEligibility::from, "the id of the programme that they are in");
        var to = object.required(
                "to", Scalar.ID, Linkage.CrossEligibility::to, "the id of the programme in which they should be");
        return object.make(values -> new Linkage.CrossEligibility(
                values.get(head.id()),
                values.get(head.title()),
                values.get(from),
                values.get(to),
                values.get(head.basis())));
    }
}
