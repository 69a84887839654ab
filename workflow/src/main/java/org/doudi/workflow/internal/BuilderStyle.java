package org.doudi.workflow.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes builders and copies for a package. In the source only: left in a class file it would warn everyone
 * who compiles against it without the annotations at hand.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        nullableAnnotation = "org.jspecify.annotations.Nullable",
        jdk9Collections = true,
        jdkOnly = true)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface BuilderStyle {}
