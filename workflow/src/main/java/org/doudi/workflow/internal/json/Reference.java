package org.doudi.workflow.internal.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the sections of a reference page: each object with its keys, each list of choices with its values. */
public final class Reference {

    private final Map<String, String> sections = new LinkedHashMap<>();

    private Reference() {}

    /** The sections of a form and of everything that it is made of, by their names, the form's own first. */
    public static Map<String, String> of(Form<?> form) {
        Reference reference = new Reference();
        reference.add(form);
        return reference.sections;
    }

    static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private void add(Kind<?> kind) {
        if (kind instanceof Form<?> form) {
            addForm(form);
        } else if (kind instanceof Choice<?> choice) {
            sections.putIfAbsent(
                    choice.name(),
                    "### " + choice.name() + "\n\n| value | 中文 | English |\n| --- | --- | --- |\n"
                            + String.join("\n", choice.rows()) + "\n");
        } else {
            kind.parts().forEach(this::add);
        }
    }

    private void addForm(Form<?> form) {
        if (sections.containsKey(form.name())) {
            return;
        }
        StringBuilder text = new StringBuilder("### " + form.name() + "\n\n" + form.meaning()
                + "\n\n| key | | value | meaning |\n| --- | --- | --- | --- |\n");
        form.keys()
                .forEach(key -> text.append("| `")
                        .append(key.name())
                        .append("` | ")
                        .append(key.isRequired() ? "required" : "")
                        .append(" | ")
                        .append(key.kind().describe())
                        .append(" | ")
                        .append(key.says())
                        .append(" |\n"));
        sections.put(form.name(), text.toString());
        form.parts().forEach(this::add);
    }
}
