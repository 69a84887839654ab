package org.doudi.core.fact;

/**
 * What an integrator adds to a value that this library does not know: kept as it is, never read.
 *
 * @param json a JSON object as compact text; {@code {}} if there is none
 */
public record Extension(String json) {

    /** Nothing was added. */
    public static final Extension NONE = new Extension("{}");

    /** A JSON object as compact text. The JSON formats check it when they read and write it. */
    public static Extension of(String json) {
        return new Extension(json);
    }

    /** Says nothing: it could be anything. */
    @Override
    public String toString() {
        return "Extension";
    }
}
