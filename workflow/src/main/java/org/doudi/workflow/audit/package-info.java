/**
 * The trail: events as canonical entries, chained and put into a Merkle tree, signed checkpoints, personal values as salted
 * commitments, and a verifier that needs none of the rest. Begin with {@link org.doudi.workflow.audit.TrailHead} to write
 * and with {@link org.doudi.workflow.audit.TrailVerifier} to check. Neighbour: {@code org.doudi.core.json}, whose canonical
 * form is what is hashed.
 */
@BuilderStyle
@NullMarked
package org.doudi.workflow.audit;

import org.doudi.workflow.internal.BuilderStyle;
import org.jspecify.annotations.NullMarked;
