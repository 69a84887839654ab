/**
 * What many households amount to: how many are poor and how deeply, and how unequal incomes are. Begin with {@link
 * org.doudi.calc.population.Poverty}. Everything here is exact and can be added up in parts, in any order.
 */
@NullMarked
package org.doudi.calc.population;

import org.jspecify.annotations.NullMarked;
