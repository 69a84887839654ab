package org.doudi.core.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doudi.core.fact.Extension;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;

/** How a policy looks as JSON. */
public final class PolicyShapes {

    private static final int MOST_EDITS = 5_000;
    private static final int MOST_DOCUMENTS = 500;

    /** An edit, and what of it, in the path of a problem that a policy reports about itself. */
    private static final Pattern OF_AN_EDIT = Pattern.compile("edits/(\\d+)/(.+)");

    private PolicyShapes() {}

    /** Describes the keys of a policy. */
    public static Function<Obj.Values, Policy> policy(Obj.Describing<Policy> object) {
        var id = object.required("id", Scalar.ID, Policy::id, "a stable name, such as `chongqing-2017`");
        var title = object.required("title", Shapes.TEXT, Policy::title, "what it is called");
        var jurisdiction = object.withDefault(
                "jurisdiction",
                jurisdiction(),
                Jurisdiction.NATION,
                Policy::jurisdiction,
                "the place it is made for; absent: the whole country");
        var documents = object.required(
                "documents",
                new ListOf<>(document(), MOST_DOCUMENTS),
                Policy::documents,
                "the documents that its rules cite; ids differ");
        var inForce = object.required(
                "inForce",
                Shapes.WINDOW,
                Policy::inForce,
                "the days on which it is in force; `until` is the first day on which it no longer is");
        var knownFrom = object.required(
                "knownFrom",
                Scalar.DAY_OF_YEAR,
                Policy::knownFrom,
                "the day from which it was known, usually that of its issue");
        var edits = object.required(
                "edits",
                new ListOf<>(EditShapes.EDIT, MOST_EDITS),
                Policy::edits,
                "what it does to the layers below it, in any order. Two edits of one kind do not touch the same thing on the same day");
        var extension = object.withDefault(
                "extension", ExtensionShape.INSTANCE, Extension.NONE, Policy::extension, "keys of your own");
        return values -> Located.at(
                path -> pathOf(path, values.get(edits)),
                () -> Policy.builder(values.get(id))
                        .title(values.get(title))
                        .jurisdiction(values.get(jurisdiction))
                        .documents(values.get(documents))
                        .inForce(values.get(inForce))
                        .knownFrom(values.get(knownFrom))
                        .edits(values.get(edits))
                        .extension(values.get(extension))
                        .build());
    }

    /** Where something stands in JSON: {@code edits/0/basis} is {@code edits/0/add/rule/gap/basis} of a rule for a gap. */
    private static String pathOf(String path, List<Edit> edits) {
        Matcher part = OF_AN_EDIT.matcher(path);
        if (!part.matches()) {
            return path;
        }
        Edit edit = edits.get(Integer.parseInt(part.group(1)));
        Optional<Provision> rule = edit instanceof Edit.Add add
                ? Optional.of(add.provision())
                : edit instanceof Edit.Replace replace ? Optional.of(replace.provision()) : Optional.empty();
        String inRule = part.group(2).equals("basis")
                ? rule.map(provision -> "rule/" + ProvisionShapes.PROVISION.tagOf(provision) + "/")
                        .orElse("")
                : "";
        return "edits/" + part.group(1) + "/" + EditShapes.EDIT.tagOf(edit) + "/" + inRule + part.group(2);
    }

    private static Obj<Jurisdiction> jurisdiction() {
        Obj.Describing<Jurisdiction> object = Obj.of("Jurisdiction", "The place a policy is made for.");
        var code = object.withDefault(
                "code",
                Scalar.area("^([0-9]{2}){1,3}$", "an area code (GB/T 2260) of 2, 4 or 6 digits"),
                "",
                Jurisdiction::code,
                "province, prefecture or county; absent: the whole country");
        var name = object.required("name", Shapes.TEXT, Jurisdiction::name, "its name");
        return object.make(values -> Jurisdiction.of(values.get(code), values.get(name)));
    }

    private static Obj<Document> document() {
        Obj.Describing<Document> object = Obj.of("Document", "A document that rules rest on.");
        var id = object.required("id", Scalar.ID, Document::id, "a short name by which citations refer to it");
        var issuer = object.required("issuer", Shapes.TEXT, Document::issuer, "who issued it");
        var number = object.required(
                "number",
                Shapes.TEXT,
                Document::number,
                "its number as printed, such as 渝府办发〔2017〕30号; its title where it has none");
        var title = object.required("title", Shapes.TEXT, Document::title, "what it is called");
        var date = object.required("date", Scalar.DAY_OF_YEAR, Document::date, "the day it was issued");
        return object.make(values -> Document.builder(values.get(id))
                .issuer(values.get(issuer))
                .number(values.get(number))
                .title(values.get(title))
                .date(values.get(date))
                .build());
    }
}
