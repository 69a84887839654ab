/**
 * How many, and who first: totals over units by weight ({@link org.doudi.calc.quota.Allocation}), households in the order that
 * a policy sets ({@link org.doudi.calc.quota.Ranking}), and who of them is within a quota ({@link
 * org.doudi.calc.quota.QuotaSelection}). Knows what {@code org.doudi.calc.finding} found of each household.
 */
@NullMarked
package org.doudi.calc.quota;

import org.jspecify.annotations.NullMarked;
