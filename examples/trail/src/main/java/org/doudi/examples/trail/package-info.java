/**
 * What a host brings to a trail: a place for its entries ({@link org.doudi.examples.trail.JdbcTrailStore}, or memory) and one
 * beside it for what they seal ({@link org.doudi.examples.trail.FileVault}, or memory), from which it can be erased. And what
 * joins it to the calculation: {@link org.doudi.examples.trail.Assessed} records an assessment,
 * {@link org.doudi.examples.trail.AssessedAgain} works it out again for a verifier.
 *
 * <p>Neighbours: {@code org.doudi.workflow} and {@code org.doudi.calc}, used as any host would use them. Unlike a library,
 * this package opens files and connections.
 */
@NullMarked
package org.doudi.examples.trail;

import org.jspecify.annotations.NullMarked;
