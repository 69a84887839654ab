/**
 * What was due each month, and what is owed: begin with {@link org.doudi.calc.ledger.Accountant}. Two axes of time: when
 * something was so, and when it became known. Rests on what {@code org.doudi.calc.finding} finds on the day that decides a
 * month.
 */
@NullMarked
package org.doudi.calc.ledger;

import org.jspecify.annotations.NullMarked;
