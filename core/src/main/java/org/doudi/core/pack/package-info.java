/**
 * The policies that come with the library.
 *
 * <p>Entry type: {@link org.doudi.core.pack.Packs}. Neighbours: {@code org.doudi.core.policy}, of which these are values.
 * Every figure carries its citation and grade; every reading of an unclear text stands with the value.
 */
@NullMarked
package org.doudi.core.pack;

import org.jspecify.annotations.NullMarked;
