package org.doudi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.function.Consumer;

/** Vavr speaks where input can be broken, as the type of a result; whoever calls us passes JDK types and ours. */
final class PublicVavr {
    private static final String EITHER = "io.vavr.control.Either";

    private PublicVavr() {}

    static void check(JavaClass javaClass, Consumer<String> violation) {
        if (!visible(javaClass)) {
            return;
        }
        for (JavaField field : javaClass.getFields()) {
            // The fields of a record are private, its components are not.
            if ((visible(field) || javaClass.isRecord()) && mentionsVavr(field.getType())) {
                violation.accept(field.getFullName() + " is of a vavr type");
            }
        }
        for (JavaCodeUnit unit : javaClass.getCodeUnits()) {
            if (!visible(unit)) {
                continue;
            }
            for (JavaParameter parameter : unit.getParameters()) {
                if (mentionsVavr(parameter.getType())) {
                    violation.accept(unit.getFullName() + " takes a vavr type");
                }
            }
            boolean either = unit.getRawReturnType().getName().equals(EITHER);
            long vavrTypes = unit.getReturnType().getAllInvolvedRawTypes().stream()
                    .filter(PublicVavr::isVavr)
                    .count();
            if (vavrTypes != (either ? 1 : 0)) {
                violation.accept(unit.getFullName() + " returns a vavr type that is no plain Either");
            }
        }
    }

    static boolean visible(JavaClass javaClass) {
        return visible(javaClass.getModifiers())
                && javaClass.getEnclosingClass().map(PublicVavr::visible).orElse(true);
    }

    static boolean visible(JavaMember member) {
        return visible(member.getModifiers()) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean mentionsVavr(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(PublicVavr::isVavr);
    }

    private static boolean isVavr(JavaClass type) {
        return type.getName().startsWith("io.vavr.");
    }
}
