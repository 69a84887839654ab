/**
 * Registers (名册) as agencies hand them to one another: lists of households, of which each line is a {@link
 * org.doudi.core.register.RegisterEntry}. Neighbours: {@code org.doudi.core.household} for identity numbers; {@code
 * org.doudi.calc.register} compares two registers.
 */
@NullMarked
@BuilderStyle
package org.doudi.core.register;

import org.doudi.core.internal.BuilderStyle;
import org.jspecify.annotations.NullMarked;
