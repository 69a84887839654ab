/**
 * Policies as data: what a document says, dated and cited, and what holds in a place once all its layers are resolved.
 *
 * <p>Entry types: {@link org.doudi.core.policy.Policy} for one document's rules and {@link org.doudi.core.policy.Regime}
 * for the layers in force. Neighbours: {@code org.doudi.core.pack} holds policies, {@code org.doudi.calc} compiles a
 * regime on a day into a plan.
 */
@NullMarked
@BuilderStyle
package org.doudi.core.policy;

import org.doudi.core.internal.BuilderStyle;
import org.jspecify.annotations.NullMarked;
