/**
 * What a host brings to a trail: a place for its entries ({@link org.doudi.examples.trail.JdbcTrailStore}, or memory) and one
 * beside it for what they seal ({@link org.doudi.examples.trail.FileVault}, or memory), from which it can be erased.
 *
 * <p>Neighbour: {@code org.doudi.workflow}, used as any host would use it. Unlike a library, this package opens files and
 * connections.
 */
@NullMarked
package org.doudi.examples.trail;

import org.jspecify.annotations.NullMarked;
