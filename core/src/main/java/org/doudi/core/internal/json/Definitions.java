package org.doudi.core.internal.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** The named objects of a JSON Schema, each written once. */
final class Definitions {

    final ObjectNode all = JsonNodeFactory.instance.objectNode();

    /** A reference to a definition, which is made if it is not there yet. */
    ObjectNode refer(String name, Supplier<ObjectNode> definition) {
        if (!all.has(name)) {
            all.putObject(name); // stands in while the definition refers to itself
            all.set(name, definition.get());
        }
        return node().put("$ref", "#/$defs/" + name);
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode type(String type) {
        return node().put("type", type);
    }
}
