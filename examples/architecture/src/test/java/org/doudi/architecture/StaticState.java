package org.doudi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Static fields are final and of a type known to be immutable. A type that is missing here and is immutable may be
 * added. What a {@code List} holds at run time no bytecode tells; that it does not come straight from a constructor, it
 * does.
 */
final class StaticState {
    private static final List<String> IMMUTABLE_PACKAGES = List.of("java.time.", "java.util.function.", "io.vavr.");

    private static final Set<String> IMMUTABLE = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String",
            "java.lang.invoke.VarHandle",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.nio.charset.Charset",
            "java.util.Comparator",
            "java.util.HexFormat",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.UUID",
            "java.util.regex.Pattern",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.core.JsonPointer",
            "com.fasterxml.jackson.databind.JavaType",
            "com.fasterxml.jackson.databind.ObjectReader",
            "com.fasterxml.jackson.databind.ObjectWriter");

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Map", "java.util.Set");

    private StaticState() {}

    static void check(JavaClass javaClass, Consumer<String> violation) {
        for (JavaField field : javaClass.getFields()) {
            Set<JavaModifier> modifiers = field.getModifiers();
            // Synthetic: $VALUES, $SwitchMap$…, $assertionsDisabled.
            if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
                continue;
            }
            if (!modifiers.contains(JavaModifier.FINAL)) {
                violation.accept(field.getFullName() + " is static and not final");
            }
            if (!immutable(field.getRawType())) {
                violation.accept(field.getFullName() + " is static and of a type not known to be immutable: "
                        + field.getRawType().getName());
            }
        }
        Bytecode.staticCollectionsFromConstructors(javaClass, violation);
    }

    private static boolean immutable(JavaClass type) {
        String name = type.getName();
        if (type.isArray()) {
            return false;
        }
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || IMMUTABLE.contains(name)
                || COLLECTIONS.contains(name)
                || IMMUTABLE_PACKAGES.stream().anyMatch(name::startsWith)
                || (name.startsWith("org.doudi.") && onlyFinalFields(type));
    }

    private static boolean onlyFinalFields(JavaClass type) {
        return type.getAllFields().stream()
                .filter(field -> field.getOwner().getName().startsWith("org.doudi."))
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }
}
