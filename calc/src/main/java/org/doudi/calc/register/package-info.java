/**
 * Registers against each other (名册比对): who is in both, in one only, in the other only, which facts disagree, what changed
 * between two days, and how many there are of each, unit by unit. Begin with {@link org.doudi.calc.register.Reconciliation}.
 * Neighbours: {@code org.doudi.core.register}, whose entries are read, and {@code org.doudi.calc.finding}, whose findings say who
 * should be in. Nothing here enrols anybody or strikes anybody off.
 */
@NullMarked
package org.doudi.calc.register;

import org.jspecify.annotations.NullMarked;
