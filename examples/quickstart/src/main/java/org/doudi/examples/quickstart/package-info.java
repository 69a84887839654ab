/**
 * A program that assesses made-up households, prints what came out and explains one result.
 *
 * <p>Entry type: {@link org.doudi.examples.quickstart.Quickstart}. Neighbours: {@code org.doudi.calc} and
 * {@code org.doudi.core}, used as any host would use them. {@link org.doudi.examples.quickstart.Guide} holds the code that
 * {@code docs/guide.md} shows.
 */
@NullMarked
package org.doudi.examples.quickstart;

import org.jspecify.annotations.NullMarked;
