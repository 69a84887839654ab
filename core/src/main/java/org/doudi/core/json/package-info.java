/**
 * Households, situations and policies as JSON: strict, with all problems of an input at once.
 *
 * <p>Entry type: {@link org.doudi.core.json.Formats}. Neighbours: {@code org.doudi.core.household} and {@code
 * org.doudi.core.policy}, whose values are read and written. The JSON Schema and the reference page come from the same
 * descriptions.
 */
@NullMarked
package org.doudi.core.json;

import org.jspecify.annotations.NullMarked;
