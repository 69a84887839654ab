package org.doudi.core.policy;

/**
 * A place in a document.
 *
 * @param document the id of a document that the policy declares
 * @param section the article or section, for example {@code art. 27} or {@code 2.2.3}
 */
public record Citation(String document, String section) {

    /** A place in a document. */
    public static Citation of(String document, String section) {
        return new Citation(document, section);
    }
}
