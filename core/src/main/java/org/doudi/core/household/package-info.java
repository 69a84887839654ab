/**
 * A household as it is known on a day: its people, kin, incomes, expenses and assets, with the national code lists.
 *
 * <p>Entry types: {@link org.doudi.core.household.Household} and {@link org.doudi.core.household.Situation}. Neighbours:
 * policies ask about what is here, {@code org.doudi.calc} works out what follows. No {@code toString} here shows personal
 * data.
 *
 * <p>Code lists carry the national codes as data beside the name. The codes of the poverty registry (names such as AAB006)
 * were read from public copies of its forms and are strong but not official; where copies disagree the label is the key.
 */
@NullMarked
@BuilderStyle
package org.doudi.core.household;

import org.doudi.core.internal.BuilderStyle;
import org.jspecify.annotations.NullMarked;
