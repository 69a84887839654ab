/**
 * One description for each type: it reads, writes, and yields the JSON Schema and the reference page, so that the four
 * cannot disagree.
 *
 * <p>Entry type: {@link org.doudi.core.internal.json.Shape}. Not part of the library's interface: {@code
 * org.doudi.core.json} is.
 */
@NullMarked
package org.doudi.core.internal.json;

import org.jspecify.annotations.NullMarked;
