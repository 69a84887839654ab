/**
 * Exact money: amounts in fen, exact quantities between input and result, and the one rounding at the end.
 *
 * <p>Entry type: {@link org.doudi.core.money.Money}. Neighbours: everything that counts; the package itself knows only
 * how to report problems.
 */
@NullMarked
package org.doudi.core.money;

import org.jspecify.annotations.NullMarked;
