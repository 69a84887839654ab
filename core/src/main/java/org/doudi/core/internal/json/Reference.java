package org.doudi.core.internal.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the reference page of a format: one section for each object, with its keys. */
final class Reference {

    private final Map<String, String> sections = new LinkedHashMap<>();

    private Reference() {}

    static String of(String format, Obj<?> object) {
        Reference reference = new Reference();
        reference.add(object);
        return "## " + format + "\n\n" + String.join("\n", reference.sections.values());
    }

    /** A link to the section of an object. */
    static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private void add(Shape<?> shape) {
        if (shape instanceof Obj<?> object) {
            addObject(object);
        } else if (shape instanceof OneOf<?> oneOf) {
            addCases(oneOf);
        } else if (shape instanceof Choices<?> choices) {
            addChoices(choices);
        } else {
            shape.parts().forEach(this::add);
        }
    }

    private void addObject(Obj<?> object) {
        if (sections.containsKey(object.name())) {
            return;
        }
        StringBuilder text = heading(object.name(), object.meaning());
        sections.put(object.name(), "");
        if (!object.fields().isEmpty()) {
            text.append("| key | | value | meaning |\n| --- | --- | --- | --- |\n");
        }
        for (Field<?, ?> field : object.fields()) {
            text.append("| `")
                    .append(field.name)
                    .append("` | ")
                    .append(field.isRequired() ? "required" : "")
                    .append(" | ")
                    .append(field.shape.describe())
                    .append(" | ")
                    .append(field.meaning)
                    .append(" |\n");
        }
        sections.put(object.name(), text.toString().stripTrailing() + "\n");
        object.fields().forEach(field -> add(field.shape));
    }

    private void addCases(OneOf<?> oneOf) {
        if (sections.containsKey(oneOf.name())) {
            return;
        }
        StringBuilder text = heading(oneOf.name(), oneOf.meaning() + " An object with exactly one of these keys.");
        text.append("| key | value | meaning |\n| --- | --- | --- |\n");
        oneOf.described()
                .forEach((tag, words) -> text.append("| `")
                        .append(tag)
                        .append("` | ")
                        .append(words)
                        .append(" |\n"));
        sections.put(oneOf.name(), text.toString());
        oneOf.parts().forEach(this::add);
    }

    private void addChoices(Choices<?> choices) {
        String codes = choices.isCoded() ? " national codes |" : "";
        String rule = choices.isCoded() ? " --- |" : "";
        sections.putIfAbsent(
                choices.name(),
                "### " + choices.name() + "\n\n| value | 中文 | English |" + codes + "\n| --- | --- | --- |" + rule + "\n"
                        + String.join("\n", choices.rows()) + "\n");
    }

    private static StringBuilder heading(String name, String meaning) {
        return new StringBuilder("### ")
                .append(name)
                .append("\n\n")
                .append(meaning)
                .append("\n\n");
    }
}
