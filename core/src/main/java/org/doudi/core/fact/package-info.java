/**
 * What is known and what is not: unknown is not zero, not no, and not an empty list.
 *
 * <p>Entry type: {@link org.doudi.core.fact.Fact}. Neighbours: the facts of a household are made of it, and an
 * assessment answers with {@link org.doudi.core.fact.Truth}.
 */
@NullMarked
package org.doudi.core.fact;

import org.jspecify.annotations.NullMarked;
